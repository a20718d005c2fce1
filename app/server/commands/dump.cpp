// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands/dump.h"

#include "app/server/arguments.h"
#include "app/server/commands/console.h"
#include "app/server/storeoptions.h"
#include "core/backend/storetransfer.h"
#include "core/crypto/passwordrule.h"

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
    const auto passphrase = readPassphrase(arguments);
    if (!passphrase)
        return fail(passphrase.error(), 2);
    if (!checkPassword(*passphrase, minimumPasswordLength, {u"sallyport"_s}))
        return fail(
            u"the passphrase is too short or too common: all that is in the store depends on it, take %1"
            " characters or more"_s.arg(minimumPasswordLength),
            2);
    const auto rows =
        dumpStore(*store, *file, {.passphrase = *passphrase, .storeKey = {}}, progressOnTerminal());
    if (!rows && rows.error().code == ErrorCode::StoreExists)
        return fail(u"%1 is there already; nothing was overwritten"_s.arg(*file));
    if (!rows)
        return fail(rows.error(), *store);
    say(u"%1 rows written to %2. Whoever has the file and the passphrase has the store."_s.arg(*rows).arg(
        *file));
    return 0;
}

} // namespace

Subcommand dumpCommand()
{
    return {"dump",
            "Writes the whole store into one encrypted file, to be loaded elsewhere.",
            {"store", "key-file", "hash-memory", "hash-passes", "passphrase-file"},
            {"FILE"},
            &run};
}

} // namespace sallyport
