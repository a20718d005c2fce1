// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace sallyport {

/// What a sub-command can be told, on the command line (`--name VALUE`) or in the configuration file
/// (`name=VALUE`). Nothing secret: secrets come from files and from the environment.
struct Option
{
    const char *name;
    const char *value; ///< what stands for it in the help; empty: a switch
    const char *help;
    bool repeats = false;
};

/// Of all sub-commands together: they share one configuration file.
const QList<Option> &allOptions();

} // namespace sallyport
