// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/sheetrule.h"

#include "core/service/adminrule.h"
#include "core/service/enrolment.h"
#include "core/service/memberrule.h"
#include "core/service/servicecontext.h"
#include "core/store/admins.h"

#include <QSet>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

/// Sheets that share one piece of locked memory: few enough to be freed soon, as they are printed.
constexpr qsizetype sheetsPerBlock = 64;

/// Who was asked for, in that order and everybody once. Errors: Invalid.
Result<QList<PersonId>> asked(const QList<PersonId> &people, const QString &field)
{
    if (people.isEmpty() || people.size() > maximumSheets)
        return tl::unexpected(Error{ErrorCode::Invalid, {}, {field}, {}});
    QSet<QString> seen;
    QList<PersonId> once;
    for (const PersonId &person : people) {
        if (seen.contains(person.value))
            continue;
        seen.insert(person.value);
        once.append(person);
    }
    return once;
}

/// A Conflict says about whom.
Error about(Error error, const PersonId &person)
{
    if (error.code == ErrorCode::Conflict)
        error.fields = {person.value};
    return error;
}

/// Moves the secrets, which have memory of their own, into memory that the sheets share.
void share(QList<QrSheet> &sheets, qsizetype from, const QList<Secret> &uris)
{
    qsizetype size = 0;
    for (const Secret &uri : uris)
        size += uri.size();
    const Secret shared = Secret::make(size, [&uris](char *out) {
        for (const Secret &uri : uris)
            out = std::ranges::copy(uri.view(), out).out;
    });
    qsizetype start = 0;
    for (qsizetype i = 0; i < uris.size(); ++i) {
        QrSheet &sheet = sheets[from + i];
        sheet.uris = shared;
        sheet.uriStart = start;
        sheet.uriSize = uris.at(i).size();
        start += sheet.uriSize;
    }
}

} // namespace

Result<QList<QrSheet>> perform(ServiceContext &context, Caller &caller, const GetQrSheets &operation)
{
    if (!administersAdmins(caller))
        return failure(ErrorCode::Forbidden);
    const auto people = asked(operation.admins, u"admins"_s);
    if (!people)
        return tl::unexpected(people.error());
    return inSession(context, caller, [&]() -> Result<QList<QrSheet>> {
        QList<QrSheet> sheets;
        sheets.reserve(people->size());
        QList<Secret> uris;
        for (const PersonId &id : *people) {
            const auto admin = administered(context, caller, id);
            if (!admin)
                return tl::unexpected(about(admin.error(), id));
            const auto candidate = secretToHandOver(context, *admin);
            if (!candidate)
                return tl::unexpected(about(candidate.error(), id));
            const auto secret = setupSecretOf(context, *candidate, admin->person);
            if (!secret)
                return tl::unexpected(secret.error());
            context.record(u"sheet.view"_s, caller.person().id, id, admin->workplace.scope, u"ok"_s);
            sheets.append({.person = admin->person, .issuer = secret->issuer, .uris = {}});
            uris.append(secret->uri);
            if (uris.size() == sheetsPerBlock) {
                share(sheets, sheets.size() - uris.size(), uris);
                uris.clear();
            }
        }
        share(sheets, sheets.size() - uris.size(), uris);
        return sheets;
    });
}

Result<QList<Person>> perform(ServiceContext &context, Caller &caller, const GetSlips &operation)
{
    const bool ofAdmins = operation.account.value.isEmpty();
    if (ofAdmins && !administersAdmins(caller))
        return failure(ErrorCode::Forbidden);
    return inSession(context, caller, [&]() -> Result<QList<Person>> {
        const auto find = [&](const PersonId &id) -> Result<Person> {
            if (!ofAdmins)
                return resettableMember(context, caller, operation.account, id);
            const auto admin = administered(context, caller, id);
            if (!admin)
                return tl::unexpected(admin.error());
            return admin->person;
        };
        const auto people = asked(operation.people, u"people"_s);
        if (!people)
            return tl::unexpected(people.error());
        const ScopeId &scope = ofAdmins ? caller.workplace.scope : operation.account;
        QList<Person> slips;
        slips.reserve(people->size());
        for (const PersonId &id : *people) {
            const auto person = find(id);
            if (!person)
                return tl::unexpected(about(person.error(), id));
            context.record(u"slip.print"_s, caller.person().id, id, scope, u"ok"_s);
            slips.append(*person);
        }
        return slips;
    });
}

} // namespace sallyport
