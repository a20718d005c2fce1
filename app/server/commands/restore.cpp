// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands/restore.h"

#include "app/server/arguments.h"
#include "app/server/commands/console.h"
#include "app/server/storeoptions.h"
#include "core/backend/storetransfer.h"
#include "core/crypto/filekeyvault.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

int run(QCoreApplication &, const Arguments &arguments)
{
    const auto store = readStoreOptions(arguments);
    if (!store)
        return fail(store.error(), 2);
    const auto file = readOnlyPositional(arguments, u"the file of the backup"_s);
    if (!file)
        return fail(file.error(), 2);
    const auto key = readKeyFile(store->keyFile);
    if (!key)
        return fail(key.error(), *store);
    const auto loaded =
        loadStore(*store, *file, {.passphrase = {}, .storeKey = StoreKey{1, *key}}, progressOnTerminal());
    if (!loaded)
        return fail(sentenceForArchive(loaded.error(), *file, *store));
    say(u"%1 rows restored; %2."_s.arg(loaded->rows).arg(sentenceFor(loaded->check, loaded->keyId)));
    return 0;
}

} // namespace

Subcommand restoreCommand()
{
    return {"restore",
            "Makes a store from a backup; its key file has to be there.",
            {"store", "key-file"},
            {"FILE"},
            &run};
}

} // namespace sallyport
