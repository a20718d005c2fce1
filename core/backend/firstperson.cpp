// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/firstperson.h"

#include "core/service/fieldrule.h"
#include "core/service/linkrule.h"
#include "core/store/accounts.h"
#include "core/store/persons.h"
#include "core/store/workplaces.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

Workplace workplaceFor(ServiceContext &context, const FirstPerson &first)
{
    switch (first.role) {
    case Role::SystemAdministrator:
        return {.scope = installationScope(), .kind = ScopeKind::Installation, .role = first.role};
    case Role::ResellerOwner:
        return {.scope = {newIdText(context.random)},
                .kind = ScopeKind::Reseller,
                .name = first.organization,
                .role = first.role};
    default:
        return {.scope = {newIdText(context.random)},
                .kind = ScopeKind::Account,
                .name = first.organization,
                .role = Role::Owner};
    }
}

/// Whoever is there already, of whom two are as good as many.
QList<PersonId> somePeople(Database &database)
{
    QList<PersonId> people;
    Rows rows = database.select(u"select id from persons limit 2"_s);
    while (rows.next())
        people.append({rows.text(0)});
    return people;
}

Result<PersonId> insertFirst(ServiceContext &context, const PreparedRoom &prepared, const FirstPerson &first)
{
    Database &database = context.database;
    const Timestamp now = context.clock();
    const Workplace workplace = workplaceFor(context, first);
    const Person person{.id = {newIdText(context.random)}, .name = first.email, .email = first.email};
    if (workplace.kind == ScopeKind::Reseller)
        insertReseller(database, workplace.scope, workplace.name, now);
    if (workplace.kind == ScopeKind::Account)
        insertAccount(database, {.id = workplace.scope, .name = workplace.name, .plan = Plan::Premium}, now);
    insertPerson(database, {.person = person, .createdAt = now});
    insertMembership(database, person.id, workplace, now);
    if (!prepared.finished)
        recordStoreKey(database, prepared.info);
    context.record(u"store.create"_s, person.id, person.id, workplace.scope, u"ok"_s);
    return person.id;
}

} // namespace

Result<Secret> admitFirstPerson(StoreThread::Room &room, const PreparedRoom &prepared,
                                const FirstPerson &first)
{
    FirstPerson checked = first;
    const auto email = acceptableEmail(first.email, u"email"_s);
    if (!email)
        return tl::unexpected(email.error());
    checked.email = *email;
    if (first.role != Role::SystemAdministrator) {
        const auto organization = acceptableName(first.organization, u"organization"_s);
        if (!organization)
            return tl::unexpected(organization.error());
        checked.organization = *organization;
    }
    ServiceContext &context = *room.context;
    return room.database->transaction([&]() -> Result<Secret> {
        if (const QList<PersonId> people = somePeople(*room.database); !people.isEmpty()) {
            const auto there = findPersonByEmail(*room.database, checked.email);
            if (!there || people.size() > 1 || !there->passwordHash.isEmpty())
                return failure(ErrorCode::Conflict);
            return issueSetupToken(context, there->person.id);
        }
        const auto person = insertFirst(context, prepared, checked);
        if (!person)
            return tl::unexpected(person.error());
        return issueSetupToken(context, *person);
    });
}

} // namespace sallyport
