// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/newmember.h"

#include "core/service/fieldrule.h"
#include "core/service/onetimecoderule.h"
#include "core/service/realm.h"
#include "core/service/servicecontext.h"
#include "core/store/workplaces.h"

namespace sallyport {

using namespace Qt::StringLiterals;

bool editsMembers(Role role)
{
    return role == Role::SystemAdministrator || role == Role::ResellerOwner || role == Role::Owner ||
           role == Role::TeamAdmin;
}

bool isBelow(const Caller &caller, Role role)
{
    return caller.workplace.role < role; // Role goes from the most to the least powerful
}

Result<void> checkRole(ServiceContext &context, const Caller &caller, const ScopeId &account, Role role)
{
    const bool ofAccounts =
        role == Role::Owner || role == Role::TeamAdmin || role == Role::ServiceDesk || role == Role::Member;
    if (!ofAccounts)
        return tl::unexpected(Error{ErrorCode::Invalid, {}, {u"role"_s}, {}});
    if (!isBelow(caller, role))
        return failure(ErrorCode::Forbidden);
    if (role == Role::Owner && hasOwner(context.database, account))
        return tl::unexpected(Error{ErrorCode::Conflict, {}, {u"role"_s}, {}});
    return {};
}

Result<NewMember> acceptableMember(const NewMember &member)
{
    const auto name = acceptableName(member.name, u"name"_s);
    const auto email = acceptableEmail(member.email, u"email"_s);
    QStringList fields;
    for (const auto *field : {&name, &email})
        if (!*field)
            fields += field->error().fields;
    if (!fields.isEmpty())
        return tl::unexpected(Error{ErrorCode::Invalid, {}, fields, {}});
    return NewMember{*name, *email, member.role, member.signInMethod};
}

JoinedMember join(ServiceContext &context, const Caller &caller, const Account &account,
                  const NewMember &member, std::optional<PersonRecord> known)
{
    const Timestamp now = context.clock();
    const bool isNew = !known;
    if (isNew) {
        known = PersonRecord{.person = {.id = {newIdText(context.random)},
                                        .name = member.name,
                                        .email = member.email,
                                        .signInMethod = member.signInMethod},
                             .createdAt = now};
        insertPerson(context.database, *known);
    }
    const Person &person = known->person;
    insertMembership(context.database, person.id, {account.id, ScopeKind::Account, account.name, member.role},
                     now);
    context.record(u"member.add"_s, caller.person().id, person.id, account.id, u"ok"_s);
    JoinedMember joined{.person = person, .invitation = {}};
    // Whoever was invited by another tenant and has not come yet sets a password with that tenant's code: one
    // from here would open what they have there.
    const bool mayInvite = isNew || answersFor(context, caller, person.id);
    if (mayInvite && person.signInMethod == SignInMethod::Password && known->passwordHash.isEmpty())
        joined.invitation = issueSignInCode(context, person, {caller.person().id, account.id});
    return joined;
}

} // namespace sallyport
