// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/subcommand.h"

#include "app/server/commands/init.h"
#include "app/server/commands/serve.h"

namespace sallyport {

const QList<Subcommand> &allSubcommands()
{
    static const QList<Subcommand> commands{serveCommand(), initCommand()};
    return commands;
}

} // namespace sallyport
