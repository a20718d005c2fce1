// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands/resetmfa.h"

#include "app/server/arguments.h"
#include "app/server/commands/console.h"
#include "app/server/storeoptions.h"
#include "core/backend/storeroom.h"
#include "core/keeping/breakglass.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

int run(QCoreApplication &, const Arguments &arguments)
{
    const auto store = readStoreOptions(arguments);
    if (!store)
        return fail(store.error(), 2);
    const auto email = readOnlyPositional(arguments, u"the person's e-mail address"_s);
    if (!email)
        return fail(email.error(), 2);
    StoreThread::Room room;
    if (auto opened = openRoom(room, *store); !opened)
        return fail(opened.error(), *store);
    const auto reset = breakGlass(*room.context, *email);
    if (!reset && reset.error().code == ErrorCode::NotFound)
        return fail(u"there is nobody with the address %1"_s.arg(*email));
    if (!reset && reset.error().code == ErrorCode::Conflict)
        return fail(u"%1 has no MFA to reset"_s.arg(*email));
    if (!reset)
        return fail(reset.error(), *store);
    say(u"The MFA of %1 is off, and all sessions have ended. The next sign-in asks for the password, and for "
        u"a new setup"
        " where MFA is required."_s.arg(reset->email));
    return 0;
}

} // namespace

Subcommand resetMfaCommand()
{
    return {"reset-mfa",
            "Break-glass: takes the MFA of one person away. It is in the audit log.",
            {"store", "key-file", "mail"},
            {"EMAIL"},
            &run};
}

} // namespace sallyport
