// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands/init.h"

#include "app/server/arguments.h"
#include "app/server/storeoptions.h"
#include "core/backend/firstperson.h"

#include <cstdio>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

int fail(const QString &why, int exitCode)
{
    std::fputs(u"sallyportd: %1\n"_s.arg(why).toUtf8().constData(), stderr);
    return exitCode;
}

std::optional<Role> readRole(const QString &text)
{
    if (text.isEmpty() || text == "reseller-owner"_L1)
        return Role::ResellerOwner;
    if (text == "system-administrator"_L1)
        return Role::SystemAdministrator;
    if (text == "account-owner"_L1)
        return Role::Owner;
    return std::nullopt;
}

int init(QCoreApplication &, const Arguments &arguments)
{
    const auto store = readStoreOptions(arguments);
    if (!store)
        return fail(store.error(), 2);
    if (!arguments.isSet(u"owner"_s))
        return fail(u"--owner is missing: the e-mail address of the first person"_s, 2);
    const auto role = readRole(arguments.value(u"as"_s));
    if (!role)
        return fail(u"%1 takes system-administrator, reseller-owner or account-owner"_s.arg(
                        arguments.origin(u"as"_s)),
                    2);
    FirstPerson first{.email = arguments.value(u"owner"_s),
                      .organization = arguments.value(u"organization"_s),
                      .role = *role};
    if (first.organization.isEmpty())
        first.organization = first.email.mid(first.email.indexOf(u'@') + 1);

    StoreThread::Room room;
    const auto prepared = prepareRoom(room, *store);
    if (!prepared)
        return fail(sentenceFor(prepared.error(), *store), 1);
    const auto token = admitFirstPerson(room, *prepared, first);
    if (!token && token.error().code == ErrorCode::Conflict)
        return fail(u"there are people in this store already; its owner invites others"_s, 1);
    if (!token && token.error().code == ErrorCode::Invalid)
        return fail(token.error().fields.contains(u"email"_s)
                        ? u"%1 is not an e-mail address"_s.arg(arguments.origin(u"owner"_s))
                        : u"%1 is not acceptable as a name"_s.arg(arguments.origin(u"organization"_s)),
                    2);
    if (!token)
        return fail(sentenceFor(token.error(), *store), 1);
    std::fputs(
        "The store is ready. With this token, once and within seven days, its first person sets name and"
        " password (POST /api/v1/setup):\n",
        stderr);
    std::fwrite(token->view().data(), 1, static_cast<std::size_t>(token->size()), stdout);
    std::fputc('\n', stdout);
    return 0;
}

} // namespace

Subcommand initCommand()
{
    return {"init",
            "Makes a store and its first person, and prints a one-time setup token.",
            {"store", "key-file", "hash-memory", "hash-passes", "owner", "as", "organization"},
            {},
            &init};
}

} // namespace sallyport
