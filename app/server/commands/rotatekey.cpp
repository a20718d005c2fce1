// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands/rotatekey.h"

#include "app/server/arguments.h"
#include "app/server/commands/console.h"
#include "app/server/storeoptions.h"
#include "core/backend/storeroom.h"
#include "core/crypto/filekeyvault.h"
#include "core/keeping/keyrotation.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

int run(QCoreApplication &, const Arguments &arguments)
{
    const auto store = readStoreOptions(arguments);
    if (!store)
        return fail(store.error(), 2);
    StoreThread::Room room;
    if (auto opened = openRoom(room, *store); !opened)
        return fail(opened.error(), *store);
    const auto key = readStoreKey(*store);
    if (!key)
        return fail(key.error(), *store);
    const auto rotated = rotateStoreKey(
        *room.database, *key, store->random,
        [&](const StoreKey &next) { return replaceKeyFile(store->keyFile, next.bytes); },
        progressOnTerminal());
    if (!rotated)
        return fail(rotated.error(), *store);
    say(u"Key %1 is in %2; %3 secrets were sealed anew. Backups made before open with the key before only."_s
            .arg(rotated->keyId)
            .arg(store->keyFile)
            .arg(rotated->resealed));
    return 0;
}

} // namespace

Subcommand rotateKeyCommand()
{
    return {"rotate-key",
            "Replaces the key of the store; stop its servers first. Goes on where it was interrupted.",
            {"store", "key-file"},
            {},
            &run};
}

} // namespace sallyport
