// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/resellerrule.h"

#include "core/service/caller.h"
#include "core/service/fieldrule.h"
#include "core/service/onetimecoderule.h"
#include "core/service/servicecontext.h"
#include "core/store/resellers.h"
#include "core/store/workplaces.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

bool isAdministrator(const Caller &caller)
{
    return caller.workplace.role == Role::SystemAdministrator;
}

/// Inside a transaction. Another reseller is like one that does not exist (R36). Errors: NotFound.
Result<Reseller> visibleReseller(ServiceContext &context, const Caller &caller, const ScopeId &wanted)
{
    const bool worksForOne = caller.workplace.kind == ScopeKind::Reseller;
    const ScopeId id = wanted.isEmpty() && worksForOne ? caller.workplace.scope : wanted;
    if (!isAdministrator(caller) && (!worksForOne || id != caller.workplace.scope))
        return failure(ErrorCode::NotFound);
    const auto reseller = findReseller(context.database, id);
    if (!reseller)
        return failure(ErrorCode::NotFound);
    return *reseller;
}

} // namespace

Result<Reseller> perform(ServiceContext &context, Caller &caller, const GetReseller &operation)
{
    return context.database.read(
        [&]() -> Result<Reseller> { return visibleReseller(context, caller, operation.reseller); });
}

Result<Reseller> perform(ServiceContext &context, Caller &caller, const UpdateReseller &operation)
{
    std::optional<QString> name;
    if (operation.name) {
        const auto accepted = acceptableName(*operation.name, u"name"_s);
        if (!accepted)
            return tl::unexpected(accepted.error());
        name = *accepted;
    }
    return inSession(context, caller, [&]() -> Result<Reseller> {
        const auto before = visibleReseller(context, caller, operation.reseller);
        if (!before)
            return before;
        if (!isAdministrator(caller) && caller.workplace.role != Role::ResellerOwner)
            return failure(ErrorCode::Forbidden);
        Reseller reseller = *before;
        reseller.name = name.value_or(before->name);
        reseller.mfaRequired = operation.mfaRequired.value_or(before->mfaRequired);
        // Whoever requires it of others has it, or nobody may be left who can take it back (R17).
        if (reseller.mfaRequired && !before->mfaRequired &&
            mfaStateOf(context.database, caller.person(), context.clock()).status != MfaStatus::Active)
            return failure(ErrorCode::Conflict);
        updateReseller(context.database, reseller);
        const auto record = [&](const QString &action) {
            context.record(action, caller.person().id, {reseller.id.value}, reseller.id, u"ok"_s);
        };
        if (reseller.name != before->name)
            record(u"reseller.update"_s);
        if (reseller.mfaRequired != before->mfaRequired)
            record(reseller.mfaRequired ? u"reseller.mfa-on"_s : u"reseller.mfa-off"_s);
        return reseller;
    });
}

Result<Page<Reseller>> perform(ServiceContext &context, Caller &caller, const ListResellers &operation)
{
    if (!isAdministrator(caller))
        return failure(ErrorCode::Forbidden);
    return context.database.read(
        [&]() -> Result<Page<Reseller>> { return listResellers(context.database, operation.page); });
}

Result<ResellerAdded> perform(ServiceContext &context, Caller &caller, const CreateReseller &operation)
{
    if (!isAdministrator(caller))
        return failure(ErrorCode::Forbidden);
    const auto name = acceptableName(operation.name, u"name"_s);
    const auto ownerEmail = acceptableEmail(operation.ownerEmail, u"ownerEmail"_s);
    const auto ownerName = acceptableName(
        operation.ownerName.isEmpty() ? operation.ownerEmail : operation.ownerName, u"ownerName"_s);
    QStringList fields;
    for (const auto *field : {&name, &ownerName, &ownerEmail})
        if (!*field)
            fields += field->error().fields;
    if (operation.ownerName.isEmpty() && !ownerEmail)
        fields.removeOne(u"ownerName"_s); // nobody entered that
    if (!fields.isEmpty())
        return tl::unexpected(Error{ErrorCode::Invalid, {}, fields, {}});
    return inSession(context, caller, [&]() -> Result<ResellerAdded> {
        if (findPersonByEmail(context.database, *ownerEmail))
            return tl::unexpected(Error{ErrorCode::Conflict, {}, {u"ownerEmail"_s}, {}});
        const Timestamp now = context.clock();
        const Reseller reseller{.id = {newIdText(context.random)}, .name = *name};
        const Person owner{.id = {newIdText(context.random)}, .name = *ownerName, .email = *ownerEmail};
        insertReseller(context.database, reseller.id, reseller.name, now);
        insertPerson(context.database, {.person = owner, .passwordHash = {}, .createdAt = now});
        insertMembership(context.database, owner.id,
                         {reseller.id, ScopeKind::Reseller, reseller.name, Role::ResellerOwner}, now);
        context.record(u"reseller.create"_s, caller.person().id, {reseller.id.value}, reseller.id, u"ok"_s);
        context.record(u"admin.add"_s, caller.person().id, owner.id, reseller.id, u"ok"_s);
        return ResellerAdded{reseller, issueSignInCode(context, owner, {caller.person().id, reseller.id})};
    });
}

} // namespace sallyport
