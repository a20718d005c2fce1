// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace sallyport {

struct ConfigEntry
{
    QStringList values;
    int line = 0;
};
using ConfigFile = QHash<QString, ConfigEntry>;

/// `name=value` in each line, as QSettings reads them; empty lines and comments with ; or #. Several values
/// are separated by commas. Errors, in words, with the number of the line: a line that is none of these, a
/// name that is not known or comes twice.
tl::expected<ConfigFile, QString> readConfigFile(const QString &path, const QStringList &knownNames);

} // namespace sallyport
