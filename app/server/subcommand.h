// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

class QCoreApplication;

namespace sallyport {

class Arguments;

/// `sallyportd NAME`. Each is a file in commands/ and a line in subcommands.cpp.
struct Subcommand
{
    const char *name;
    const char *summary;
    QList<QByteArray> options;      ///< names, of allOptions()
    QList<const char *> positional; ///< what stands for them in the help
    int (*run)(QCoreApplication &app, const Arguments &arguments);
};

} // namespace sallyport
