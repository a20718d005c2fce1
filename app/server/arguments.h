// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/configfile.h"

#include <QStringList>

#include <optional>

namespace sallyport {

struct ReadArguments;
struct Subcommand;

/// What a sub-command was told.
class Arguments
{
public:
    /// Nothing where it was not said.
    QString value(const QString &name) const { return values(name).value(0); }
    QStringList values(const QString &name) const;
    bool isSet(const QString &name) const { return !values(name).isEmpty(); }
    /// Where it was said: "--listen", or "FILE:3: listen".
    QString origin(const QString &name) const;
    const QStringList &positional() const { return m_positional; }

private:
    friend ReadArguments readArguments(const Subcommand &command, const QStringList &words);

    QHash<QString, QStringList> m_given;
    ConfigFile m_config;
    QString m_configPath;
    QStringList m_positional;
};

/// Either arguments, or a text to print before leaving.
struct ReadArguments
{
    std::optional<Arguments> arguments;
    QString text;
    int exitCode = 0; ///< 2 for a mistake
};

/// `words` come after the name of the sub-command.
ReadArguments readArguments(const Subcommand &command, const QStringList &words);

} // namespace sallyport
