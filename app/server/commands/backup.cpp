// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands/backup.h"

#include "app/server/arguments.h"
#include "app/server/commands/console.h"
#include "app/server/storeoptions.h"
#include "core/backend/storetransfer.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

int run(QCoreApplication &, const Arguments &arguments)
{
    const auto store = readStoreOptions(arguments);
    if (!store)
        return fail(store.error(), 2);
    const auto file = readOnlyPositional(arguments, u"the file to write"_s);
    if (!file)
        return fail(file.error(), 2);
    const auto key = readStoreKey(*store);
    if (!key)
        return fail(key.error(), *store);
    const ArchiveLock lock{.passphrase = {}, .storeKey = *key};
    const auto rows = dumpStore(*store, *file, lock, progressOnTerminal());
    if (!rows && rows.error().code == ErrorCode::StoreExists)
        return fail(u"%1 is there already; nothing was overwritten"_s.arg(*file));
    if (!rows)
        return fail(rows.error(), *store);
    const auto trial = tryRestore(*file, lock, progressOnTerminal());
    if (!trial)
        return fail(u"%1 was written, and is NOT good: %2"_s.arg(
            *file, sentenceForArchive(trial.error(), *file, *store)));
    say(u"%1 rows written to %2 and restored on trial; %3. Keep %4 as well, in another place: the file opens "
        u"with"
        " it alone."_s.arg(QString::number(*rows), *file, sentenceFor(trial->check, trial->keyId),
                           store->keyFile));
    return 0;
}

} // namespace

Subcommand backupCommand()
{
    return {"backup",
            "Writes the whole store into a file for its own key, and tries to restore it.",
            {"store", "key-file"},
            {"FILE"},
            &run};
}

} // namespace sallyport
