// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/subcommands.h"

#include "app/server/commands/backup.h"
#include "app/server/commands/check.h"
#include "app/server/commands/dump.h"
#include "app/server/commands/import.h"
#include "app/server/commands/init.h"
#include "app/server/commands/load.h"
#include "app/server/commands/resetmfa.h"
#include "app/server/commands/restore.h"
#include "app/server/commands/rotatekey.h"
#include "app/server/commands/serve.h"

namespace sallyport {

const QList<Subcommand> &allSubcommands()
{
    static const QList<Subcommand> commands{serveCommand(), initCommand(), importCommand(), dumpCommand(), loadCommand(),
                                            backupCommand(), restoreCommand(), checkCommand(), rotateKeyCommand(),
                                            resetMfaCommand()};
    return commands;
}

} // namespace sallyport
