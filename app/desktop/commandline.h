// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace sallyport {

/// What `sallyport` was asked for.
struct CommandLine
{
    enum class KeyPlace { Keychain, File, Passphrase };

    QString storePath; ///< empty: the one that was opened last, or the default
    QString server;    ///< an address; empty: a store on this computer
    bool demo = false;
    KeyPlace keyPlace = KeyPlace::Keychain;
    QString keyFile;
    bool kiosk = false;
    QString kioskFolder; ///< of --kiosk; empty: the default
    QString roster;      ///< of --kiosk; empty: those that are found
};

/// Either a command line to act on, or a text to print before leaving.
struct ReadCommandLine
{
    std::optional<CommandLine> commandLine;
    QString text;
    int exitCode = 0; ///< 2 for a mistake, else 0
};

/// `arguments` begin with the name of the program. Needs a QCoreApplication.
ReadCommandLine readCommandLine(const QStringList &arguments);

} // namespace sallyport
