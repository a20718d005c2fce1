// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands/check.h"

#include "app/server/arguments.h"
#include "app/server/commands/console.h"
#include "app/server/storeoptions.h"
#include "core/backend/storeroom.h"

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
    const auto check = checkStore(*room.context);
    if (!key || !check)
        return fail(key ? check.error() : key.error(), *store);
    say(sentenceFor(*check, key->id));
    return check->isGood() ? 0 : 1;
}

} // namespace

Subcommand checkCommand()
{
    return {
        "check", "Opens every secret and follows the audit log to its end.", {"store", "key-file"}, {}, &run};
}

} // namespace sallyport
