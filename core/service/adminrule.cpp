// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/adminrule.h"

#include "core/service/enrolment.h"
#include "core/service/fieldrule.h"
#include "core/service/onetimecoderule.h"
#include "core/service/servicecontext.h"
#include "core/store/admins.h"
#include "core/store/backupcodes.h"
#include "core/store/workplaces.h"

namespace sallyport {

using namespace Qt::StringLiterals;

bool administersAdmins(const Caller &caller)
{
    return caller.workplace.role == Role::SystemAdministrator || caller.workplace.role == Role::ResellerOwner;
}

namespace {

bool isAbove(const Caller &caller, const AdminRecord &admin)
{
    return administersAdmins(caller) && admin.person.id != caller.person().id &&
           caller.workplace.role < admin.workplace.role; // Role goes from the most to the least powerful
}

AdminRow rowFor(const Caller &caller, const AdminRecord &admin)
{
    AdminRow row{.person = admin.person,
                 .role = admin.workplace.role,
                 .mfaEnabled = admin.mfaEnabled,
                 .lastSignInAt = admin.lastSignInAt,
                 .isSelf = admin.person.id == caller.person().id};
    row.mayChange = isAbove(caller, admin) && admin.person.signInMethod == SignInMethod::Password;
    if (admin.person.signInMethod == SignInMethod::Sso)
        row.status = MfaStatus::NotApplicable;
    else if (admin.active)
        row.status = MfaStatus::Active;
    else if (admin.pending)
        row.status = MfaStatus::Pending;
    if (row.mayChange && (admin.handOver || (admin.mfaEnabled && !admin.active)))
        row.link = QrLink::Show;
    else if (row.mayChange && admin.active)
        row.link = QrLink::Reset;
    return row;
}

void record(ServiceContext &context, const Caller &caller, const AdminRecord &admin, const QString &action,
            const QString &outcome = u"ok"_s)
{
    context.record(action, caller.person().id, admin.person.id, admin.workplace.scope, outcome);
}

AdminRow refreshed(ServiceContext &context, const Caller &caller, const PersonId &person)
{
    return rowFor(caller, *findAdmin(context.database, caller.workplace.scope, person));
}

AdminCondition conditionFor(AdminFilter filter)
{
    switch (filter) {
    case AdminFilter::MfaOff:
        return AdminCondition::MfaOff;
    case AdminFilter::Pending:
        return AdminCondition::Pending;
    case AdminFilter::All:
        break;
    }
    return AdminCondition::Any;
}

} // namespace

Result<AdminRecord> administered(ServiceContext &context, const Caller &caller, const PersonId &person)
{
    const auto admin = findAdmin(context.database, caller.workplace.scope, person);
    if (!administersAdmins(caller))
        return failure(ErrorCode::Forbidden);
    if (!admin)
        return failure(ErrorCode::NotFound);
    if (!isAbove(caller, *admin))
        return failure(ErrorCode::Forbidden);
    if (admin->person.signInMethod == SignInMethod::Sso)
        return failure(ErrorCode::Conflict);
    return *admin;
}

Result<MethodRecord> secretToHandOver(ServiceContext &context, const AdminRecord &admin)
{
    const auto candidate = findMethod(context.database, admin.person.id, MethodSlot::Candidate);
    const bool handedOver = candidate && candidate->origin == MethodOrigin::HandedOver;
    if (handedOver && candidate->expiresAt.value_or(Timestamp::max()) > context.clock())
        return *candidate;
    if (!handedOver && (admin.active || !admin.mfaEnabled))
        return failure(ErrorCode::Conflict);
    return startCandidate(context, admin.person, admin.workplace, MethodOrigin::HandedOver);
}

Result<Page<AdminRow>> perform(ServiceContext &context, Caller &caller, const ListAdmins &operation)
{
    if (!administersAdmins(caller))
        return failure(ErrorCode::Forbidden);
    return context.database.read([&]() -> Result<Page<AdminRow>> {
        const auto records = listAdmins(context.database, caller.workplace.scope,
                                        conditionFor(operation.filter), operation.page);
        if (!records)
            return tl::unexpected(records.error());
        Page<AdminRow> page{.rows = {}, .next = records->next, .total = records->total};
        for (const AdminRecord &admin : records->rows)
            page.rows.append(rowFor(caller, admin));
        return page;
    });
}

Result<AdminAdded> perform(ServiceContext &context, Caller &caller, const AddAdmin &operation)
{
    if (caller.workplace.role != Role::ResellerOwner)
        return failure(ErrorCode::Forbidden);
    const auto name = acceptableName(operation.name, u"name"_s);
    const auto email = acceptableEmail(operation.email, u"email"_s);
    QStringList fields;
    for (const auto *field : {&name, &email})
        if (!*field)
            fields += field->error().fields;
    if (!fields.isEmpty())
        return tl::unexpected(Error{ErrorCode::Invalid, {}, fields, {}});
    return inSession(context, caller, [&]() -> Result<AdminAdded> {
        if (findPersonByEmail(context.database, *email))
            return tl::unexpected(Error{ErrorCode::Conflict, {}, {u"email"_s}, {}});
        const Timestamp now = context.clock();
        const Person person{.id = {newIdText(context.random)}, .name = *name, .email = *email};
        Workplace workplace = caller.workplace;
        workplace.role = Role::ResellerAdmin;
        insertPerson(context.database, {.person = person, .passwordHash = {}, .createdAt = now});
        insertMembership(context.database, person.id, workplace, now);
        context.record(u"admin.add"_s, caller.person().id, person.id, caller.workplace.scope, u"ok"_s);
        return AdminAdded{refreshed(context, caller, person.id),
                          issueSignInCode(context, person, {caller.person().id, workplace.scope})};
    });
}

Result<QList<AdminRow>> perform(ServiceContext &context, Caller &caller, const EnableAdminMfa &operation)
{
    if (!administersAdmins(caller))
        return failure(ErrorCode::Forbidden);
    if (operation.admins.isEmpty() || operation.admins.size() > maximumPageSize)
        return tl::unexpected(Error{ErrorCode::Invalid, {}, {u"admins"_s}, {}});
    return inSession(context, caller, [&]() -> Result<QList<AdminRow>> {
        QList<AdminRow> rows;
        for (const PersonId &id : operation.admins) {
            const auto admin = administered(context, caller, id);
            if (!admin)
                return tl::unexpected(admin.error());
            setAdminMfaEnabled(context.database, id, admin->workplace.scope, true);
            if (!admin->active && !admin->pending) {
                startCandidate(context, admin->person, admin->workplace, MethodOrigin::HandedOver);
                endSessionsOf(context.database, id);
            }
            record(context, caller, *admin, u"admin.mfa-on"_s);
            rows.append(refreshed(context, caller, id));
        }
        return rows;
    });
}

Result<AdminRow> perform(ServiceContext &context, Caller &caller, const DisableAdminMfa &operation)
{
    return inSession(context, caller, [&]() -> Result<AdminRow> {
        const auto admin = administered(context, caller, operation.admin);
        if (!admin)
            return tl::unexpected(admin.error());
        if (isLastEnrolledOwner(context.database, operation.admin, admin->workplace) &&
            requiresMfaOfOthers(context.database, operation.admin, admin->workplace))
            return failure(ErrorCode::Conflict);
        setAdminMfaEnabled(context.database, operation.admin, admin->workplace.scope, false);
        for (const MethodSlot slot : {MethodSlot::Active, MethodSlot::Candidate, MethodSlot::Retired})
            removeMethod(context.database, operation.admin, slot);
        removeBackupCodes(context.database, operation.admin);
        endSessionsOf(context.database, operation.admin);
        record(context, caller, *admin, u"admin.mfa-off"_s);
        return refreshed(context, caller, operation.admin);
    });
}

Result<SetupSecret> perform(ServiceContext &context, Caller &caller, const LinkToQr &operation)
{
    return inSession(context, caller, [&]() -> Result<SetupSecret> {
        const auto admin = administered(context, caller, operation.admin);
        if (!admin)
            return tl::unexpected(admin.error());
        const auto candidate = secretToHandOver(context, *admin);
        if (!candidate)
            return tl::unexpected(candidate.error());
        record(context, caller, *admin, u"mfa.secret-shown"_s);
        return setupSecretOf(context, *candidate, admin->person);
    });
}

Result<BackupCodeSet> perform(ServiceContext &context, Caller &caller, const ConfirmHandOver &operation)
{
    struct Judged
    {
        AdminRecord admin;
        MethodRecord candidate;
        CandidateJudgement judgement;
    };
    const auto candidateFor = [&](const AdminRecord &admin) -> Result<MethodRecord> {
        const auto candidate = findMethod(context.database, admin.person.id, MethodSlot::Candidate);
        if (!candidate || candidate->origin != MethodOrigin::HandedOver ||
            candidate->expiresAt.value_or(Timestamp::max()) <= context.clock())
            return failure(ErrorCode::Conflict);
        return *candidate;
    };
    const auto judged = inSession(context, caller, [&]() -> Result<Judged> {
        const auto admin = administered(context, caller, operation.admin);
        if (!admin)
            return tl::unexpected(admin.error());
        const auto candidate = candidateFor(*admin);
        if (!candidate)
            return tl::unexpected(candidate.error());
        const auto judgement = judgeCandidate(context, *candidate, operation.code);
        if (!judgement)
            return tl::unexpected(judgement.error());
        if (!judgement->step && judgement->isWorthRecording)
            record(context, caller, *admin, u"mfa.activate"_s,
                   judgement->locked ? u"locked"_s : u"wrong-code"_s);
        return Judged{*admin, *candidate, *judgement};
    });
    if (!judged)
        return tl::unexpected(judged.error());
    if (judged->judgement.locked)
        return tl::unexpected(Error{ErrorCode::Throttled, {}, {}, judged->judgement.remainingLock});
    if (!judged->judgement.step)
        return tl::unexpected(Error{ErrorCode::WrongCode, {}, judged->judgement.finding, {}});
    const auto codes = newBackupCodes(context);
    if (!codes)
        return tl::unexpected(codes.error());
    return inSession(context, caller, [&]() -> Result<BackupCodeSet> {
        const auto candidate = candidateFor(judged->admin);
        if (!candidate || candidate->id != judged->candidate.id)
            return failure(ErrorCode::Conflict);
        record(context, caller, judged->admin, u"mfa.activate"_s);
        return activateCandidate(context, *candidate, judged->admin.person, *judged->judgement.step, *codes);
    });
}

Result<AdminRow> perform(ServiceContext &context, Caller &caller, const ResetAdminMfa &operation)
{
    return inSession(context, caller, [&]() -> Result<AdminRow> {
        const auto admin = administered(context, caller, operation.admin);
        if (!admin)
            return tl::unexpected(admin.error());
        const auto active = findMethod(context.database, operation.admin, MethodSlot::Active);
        if (!active)
            return failure(ErrorCode::Conflict);
        if (operation.stopOldNow) {
            retireActive(context, *active);
            endSessionsOf(context.database, operation.admin);
        }
        startCandidate(context, admin->person, admin->workplace, MethodOrigin::HandedOver);
        record(context, caller, *admin, operation.stopOldNow ? u"admin.mfa-stop"_s : u"admin.mfa-reset"_s);
        return refreshed(context, caller, operation.admin);
    });
}

Result<SignInCode> perform(ServiceContext &context, Caller &caller, const IssueSignInCode &operation)
{
    return inSession(context, caller, [&]() -> Result<SignInCode> {
        const auto admin = administered(context, caller, operation.person);
        if (!admin)
            return tl::unexpected(admin.error());
        record(context, caller, *admin, u"sign-in-code.issue"_s);
        return issueSignInCode(context, admin->person, {caller.person().id, admin->workplace.scope});
    });
}

} // namespace sallyport
