// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands/load.h"

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
    const auto file = readOnlyPositional(arguments, u"the file to load"_s);
    if (!file)
        return fail(file.error(), 2);
    const auto passphrase = readPassphrase(arguments);
    if (!passphrase)
        return fail(passphrase.error(), 2);
    const auto loaded =
        loadStore(*store, *file, {.passphrase = *passphrase, .storeKey = {}}, progressOnTerminal());
    if (!loaded)
        return fail(sentenceForArchive(loaded.error(), *file, *store));
    say(u"%1 rows loaded; %2."_s.arg(loaded->rows).arg(sentenceFor(loaded->check, loaded->keyId)));
    return 0;
}

} // namespace

Subcommand loadCommand()
{
    return {"load",
            "Makes a store from the file of a dump, on either database.",
            {"store", "key-file", "passphrase-file"},
            {"FILE"},
            &run};
}

} // namespace sallyport
