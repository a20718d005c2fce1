// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/memberrule.h"

#include "core/service/enrolment.h"
#include "core/service/fieldrule.h"
#include "core/service/newmember.h"
#include "core/service/onetimecoderule.h"
#include "core/service/realm.h"
#include "core/service/servicecontext.h"
#include "core/store/members.h"
#include "core/store/outbox.h"
#include "core/store/workplaces.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

bool seesMembers(Role role)
{
    return editsMembers(role) || role == Role::ResellerAdmin || role == Role::ServiceDesk;
}

bool mayEdit(const Caller &caller, const MemberRecord &member)
{
    return editsMembers(caller.workplace.role) && member.person.id != caller.person().id &&
           isBelow(caller, member.role);
}

bool mayReset(ServiceContext &context, const Caller &caller, const MemberRecord &member)
{
    const bool desk = caller.workplace.role == Role::ServiceDesk && member.role == Role::Member;
    return (mayEdit(caller, member) || desk) && member.person.id != caller.person().id &&
           member.person.signInMethod == SignInMethod::Password &&
           answersFor(context, caller, member.person.id);
}

LinkMailState linkMailOf(ServiceContext &context, const PersonId &person)
{
    const auto state = linkMailState(context.database, person);
    if (!state)
        return LinkMailState::None;
    switch (*state) {
    case MailState::Queued:
        return LinkMailState::Waiting;
    case MailState::Sent:
        return LinkMailState::Sent;
    case MailState::GivenUp:
        break;
    }
    return LinkMailState::GivenUp;
}

MemberRow rowFor(ServiceContext &context, const Caller &caller, const Account &account,
                 const MemberRecord &member)
{
    MemberRow row{.person = member.person,
                  .role = member.role,
                  .backupCodesLeft = member.backupCodesLeft,
                  .lastSignInAt = member.lastSignInAt,
                  .invited = member.person.signInMethod == SignInMethod::Password && !member.hasPassword,
                  .isSelf = member.person.id == caller.person().id,
                  .mayEdit = mayEdit(caller, member),
                  .mayReset = mayReset(context, caller, member) && (member.active || member.pending)};
    if (context.sendsMail)
        row.linkMail = linkMailOf(context, member.person.id);
    if (member.person.signInMethod == SignInMethod::Sso) {
        row.status = MfaStatus::NotApplicable;
        return row;
    }
    row.status = member.active ? MfaStatus::Active : member.pending ? MfaStatus::Pending : MfaStatus::Off;
    const Workplace workplace{account.id, ScopeKind::Account, account.name, member.role};
    const MfaPolicies policies = mfaPoliciesOf(context.database, member.person.id, workplace);
    const Timestamp now = context.clock();
    row.requiredBecause = mfaRequirement(policies, Application::ControlPanel, now);
    if (policies.accountDeadline && *policies.accountDeadline > now)
        row.requiredFrom = policies.accountDeadline;
    return row;
}

struct Place
{
    Account account;
    MemberRecord member;
};

/// Inside a transaction. Errors: NotFound, Forbidden.
Result<Place> find(ServiceContext &context, const Caller &caller, const ScopeId &account,
                   const PersonId &person)
{
    const auto record = visibleAccount(context, caller, account);
    if (!record)
        return tl::unexpected(record.error());
    if (!seesMembers(caller.workplace.role))
        return failure(ErrorCode::Forbidden);
    const auto member = findMember(context.database, account, person);
    if (!member)
        return failure(ErrorCode::NotFound);
    return Place{record->account, *member};
}

/// As `find`, for somebody the caller may reset. Errors: also Conflict (SSO).
Result<Place> findResettable(ServiceContext &context, const Caller &caller, const ScopeId &account,
                             const PersonId &person)
{
    auto place = find(context, caller, account, person);
    if (!place)
        return place;
    if (place->member.person.signInMethod == SignInMethod::Sso)
        return failure(ErrorCode::Conflict);
    if (!mayReset(context, caller, place->member))
        return failure(ErrorCode::Forbidden);
    return place;
}

void record(ServiceContext &context, const Caller &caller, const PersonId &member, const ScopeId &account,
            const QString &action)
{
    context.record(action, caller.person().id, member, account, u"ok"_s);
}

MemberCondition conditionFor(MemberFilter filter)
{
    switch (filter) {
    case MemberFilter::MfaOff:
        return MemberCondition::MfaOff;
    case MemberFilter::Pending:
        return MemberCondition::Pending;
    case MemberFilter::Active:
        return MemberCondition::Active;
    case MemberFilter::All:
        break;
    }
    return MemberCondition::Any;
}

} // namespace

Result<Page<MemberRow>> perform(ServiceContext &context, Caller &caller, const ListMembers &operation)
{
    return context.database.read([&]() -> Result<Page<MemberRow>> {
        const auto account = visibleAccount(context, caller, operation.account);
        if (!account)
            return tl::unexpected(account.error());
        if (!seesMembers(caller.workplace.role))
            return failure(ErrorCode::Forbidden);
        const auto records =
            listMembers(context.database, operation.account, conditionFor(operation.filter), operation.page);
        if (!records)
            return tl::unexpected(records.error());
        Page<MemberRow> page{.rows = {}, .next = records->next, .total = records->total};
        for (const MemberRecord &member : records->rows)
            page.rows.append(rowFor(context, caller, account->account, member));
        return page;
    });
}

Result<MemberRow> perform(ServiceContext &context, Caller &caller, const GetMember &operation)
{
    return context.database.read([&]() -> Result<MemberRow> {
        const auto place = find(context, caller, operation.account, operation.member);
        if (!place)
            return tl::unexpected(place.error());
        return rowFor(context, caller, place->account, place->member);
    });
}

Result<MemberAdded> perform(ServiceContext &context, Caller &caller, const AddMember &operation)
{
    const auto member =
        acceptableMember({operation.name, operation.email, operation.role, operation.signInMethod});
    if (!member)
        return tl::unexpected(member.error());
    return inSession(context, caller, [&]() -> Result<MemberAdded> {
        const auto account = visibleAccount(context, caller, operation.account);
        if (!account)
            return tl::unexpected(account.error());
        if (!editsMembers(caller.workplace.role))
            return failure(ErrorCode::Forbidden);
        if (auto role = checkRole(context, caller, operation.account, member->role); !role)
            return tl::unexpected(role.error());
        const auto known = findPersonByEmail(context.database, member->email);
        if (known && findMember(context.database, operation.account, known->person.id))
            return tl::unexpected(Error{ErrorCode::Conflict, {}, {u"email"_s}, {}});
        const JoinedMember joined = join(context, caller, account->account, *member, known);
        return MemberAdded{rowFor(context, caller, account->account,
                                  *findMember(context.database, operation.account, joined.person.id)),
                           joined.invitation};
    });
}

Result<MemberRow> perform(ServiceContext &context, Caller &caller, const UpdateMember &operation)
{
    std::optional<QString> name;
    if (operation.name) {
        const auto accepted = acceptableName(*operation.name, u"name"_s);
        if (!accepted)
            return tl::unexpected(accepted.error());
        name = *accepted;
    }
    return inSession(context, caller, [&]() -> Result<MemberRow> {
        const auto place = find(context, caller, operation.account, operation.member);
        if (!place)
            return tl::unexpected(place.error());
        const bool renames = name && *name != place->member.person.name;
        if (!mayEdit(caller, place->member) || (renames && !answersFor(context, caller, operation.member)))
            return failure(ErrorCode::Forbidden);
        if (operation.role && *operation.role != place->member.role) {
            if (place->member.role == Role::Owner) // exactly one: it is not given up here
                return tl::unexpected(Error{ErrorCode::Conflict, {}, {u"role"_s}, {}});
            if (auto role = checkRole(context, caller, operation.account, *operation.role); !role)
                return tl::unexpected(role.error());
            updateMemberRole(context.database, operation.account, operation.member, *operation.role);
        }
        if (renames) {
            Person person = place->member.person;
            person.name = *name;
            updatePersonProfile(context.database, person);
        }
        record(context, caller, operation.member, operation.account, u"member.update"_s);
        return rowFor(context, caller, place->account,
                      *findMember(context.database, operation.account, operation.member));
    });
}

Result<Done> perform(ServiceContext &context, Caller &caller, const RemoveMember &operation)
{
    return inSession(context, caller, [&]() -> Result<Done> {
        const auto place = find(context, caller, operation.account, operation.member);
        if (!place)
            return tl::unexpected(place.error());
        if (!mayEdit(caller, place->member))
            return failure(ErrorCode::Forbidden);
        if (place->member.role == Role::Owner)
            return tl::unexpected(Error{ErrorCode::Conflict, {}, {u"role"_s}, {}});
        removeMembership(context.database, operation.member, operation.account);
        endSessionsAt(context.database, operation.member, operation.account);
        record(context, caller, operation.member, operation.account, u"member.remove"_s);
        return Done{};
    });
}

Result<SignInCode> perform(ServiceContext &context, Caller &caller, const ResetMemberMfa &operation)
{
    return inSession(context, caller, [&]() -> Result<SignInCode> {
        const auto place = findResettable(context, caller, operation.account, operation.member);
        if (!place)
            return tl::unexpected(place.error());
        const Person &person = place->member.person;
        if (!place->member.active && !place->member.pending)
            return failure(ErrorCode::Conflict);
        if (operation.stopOldNow) {
            if (const auto active = findMethod(context.database, person.id, MethodSlot::Active)) {
                retireActive(context, *active);
                // Until the code is used, the password alone leads nowhere.
                const Workplace workplace{operation.account, ScopeKind::Account, place->account.name,
                                          place->member.role};
                startCandidate(context, person, workplace, MethodOrigin::HandedOver);
            }
            endSessionsOf(context.database, person.id);
        }
        record(context, caller, person.id, operation.account,
               operation.stopOldNow ? u"member.mfa-stop"_s : u"member.mfa-reset"_s);
        return issueResetCode(context, person, {caller.person().id, operation.account});
    });
}

Result<SignInCode> perform(ServiceContext &context, Caller &caller, const IssueMemberSignInCode &operation)
{
    return inSession(context, caller, [&]() -> Result<SignInCode> {
        const auto place = findResettable(context, caller, operation.account, operation.member);
        if (!place)
            return tl::unexpected(place.error());
        // Whoever only resets would otherwise have both halves of somebody's sign-in: password and MFA.
        if (!mayEdit(caller, place->member))
            return failure(ErrorCode::Forbidden);
        record(context, caller, operation.member, operation.account, u"sign-in-code.issue"_s);
        return issueSignInCode(context, place->member.person, {caller.person().id, operation.account});
    });
}

Result<Person> resettableMember(ServiceContext &context, const Caller &caller, const ScopeId &account,
                                const PersonId &person)
{
    const auto place = findResettable(context, caller, account, person);
    if (!place)
        return tl::unexpected(place.error());
    return place->member.person;
}

} // namespace sallyport
