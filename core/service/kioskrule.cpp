// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/kioskrule.h"

#include "core/crypto/codehash.h"
#include "core/crypto/sealer.h"
#include "core/kiosk/roster.h"
#include "core/otp/backupcode.h"
#include "core/service/adminrule.h"
#include "core/service/memberrule.h"
#include "core/service/newmember.h"
#include "core/service/realm.h"
#include "core/service/servicecontext.h"
#include "core/store/admins.h"
#include "core/store/kioskrosters.h"

#include <QSet>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

/// How long home can still say that a bundle is too old, and not only that it knows nothing of it.
constexpr std::chrono::hours rosterMemory{30 * 24};

tl::unexpected<Error> unacceptable(const QString &field)
{
    return tl::unexpected(Error{ErrorCode::Invalid, {}, {field}, {}});
}

/// Everybody once. Errors: Invalid.
Result<QList<PersonId>> accepted(const PrepareKiosk &operation)
{
    const qsizetype pin = operation.pin.text().toUcs4().size();
    if (pin < minimumPinLength || pin > maximumPinLength)
        return unacceptable(u"pin"_s);
    if (operation.people.isEmpty() || operation.people.size() > maximumKioskPeople)
        return unacceptable(u"people"_s);
    QSet<QString> seen;
    QList<PersonId> once;
    for (const PersonId &person : operation.people) {
        if (seen.contains(person.value))
            continue;
        seen.insert(person.value);
        once.append(person);
    }
    return once;
}

struct Expected
{
    ScopeId scope;
    QString name; ///< of the tenant
    QList<Person> people;
};

/// Inside a transaction. Errors: NotFound, Forbidden, Conflict.
Result<Expected> expected(ServiceContext &context, const Caller &caller, const ScopeId &account,
                          const QList<PersonId> &ids)
{
    Expected expected{caller.workplace.scope, caller.workplace.name, {}};
    if (!account.isEmpty()) {
        const auto record = visibleAccount(context, caller, account);
        if (!record)
            return tl::unexpected(record.error());
        expected.scope = account;
        expected.name = record->account.name;
    }
    if (!runsKiosks(caller, account))
        return failure(ErrorCode::Forbidden);
    for (const PersonId &id : ids) {
        const auto person = kioskPerson(context, caller, account, id);
        if (!person) {
            Error error = person.error();
            if (error.code == ErrorCode::Conflict)
                error.fields = {id.value};
            return tl::unexpected(error);
        }
        expected.people.append(*person);
    }
    return expected;
}

/// The roster with the codes of its people, and its file. Slow. Errors: Busy.
struct Written
{
    KioskKeys keys;
    PreparedKiosk prepared;
};
Result<Written> write(ServiceContext &context, const Expected &expected, const QString &id, Timestamp madeAt,
                      const Secret &pin)
{
    const auto slot = context.hashSlots->acquire();
    if (!slot)
        return tl::unexpected(slot.error());
    Written written{newKioskKeys(context.random), {}};
    KioskRoster roster{.id = id,
                       .tenant = expected.scope,
                       .tenantName = expected.name,
                       .madeAt = madeAt,
                       .signingKey = written.keys.signingKey,
                       .signedBy = written.keys.signedBy,
                       .sealedTo = written.keys.sealedTo,
                       .codeSalt = newCodeSalt(context.random),
                       .people = {}};
    QList<Secret> codes;
    QList<Secret> displayed;
    for (qsizetype i = 0; i < expected.people.size(); ++i) {
        codes.append(newBackupCode(context.random));
        displayed.append(Secret::fromText(displayedBackupCode(codes.last())));
    }
    // Those of a whole shift would take thousands of mappings of the process.
    codes = Secret::together(codes);
    displayed = Secret::together(displayed);
    const QList<QByteArray> hashes = codeHashes(codes, roster.codeSalt);
    const QString issuer = expected.name.isEmpty() ? u"Sallyport"_s : expected.name;
    for (qsizetype i = 0; i < expected.people.size(); ++i) {
        roster.people.append({expected.people.at(i), issuer, hashes.at(i)});
        written.prepared.slips.append({expected.people.at(i), displayed.at(i)});
    }
    auto file = writeRoster(roster, pin, context.rosterHashing, context.random);
    if (!file)
        return tl::unexpected(file.error());
    written.prepared.file = *file;
    written.prepared.expiresAt = roster.expiresAt();
    return written;
}

} // namespace

SealContext sealContextOf(const QString &storeId, const KioskRosterRecord &roster)
{
    return {.table = u"kiosk_rosters"_s, .column = u"sealed_key"_s, .tenant = storeId, .row = roster.id};
}

Result<KioskKeys> kioskKeysOf(const ServiceContext &context, const KioskRosterRecord &roster)
{
    const auto key = context.sealer.open(roster.sealedKey, sealContextOf(context.storeId, roster));
    if (!key)
        return tl::unexpected(key.error());
    return KioskKeys{
        .signingKey = {}, .signedBy = roster.signedBy, .openingKey = *key, .sealedTo = roster.sealedTo};
}

bool runsKiosks(const Caller &caller, const ScopeId &account)
{
    if (account.isEmpty())
        return administersAdmins(caller);
    return editsMembers(caller.workplace.role) || caller.workplace.role == Role::ServiceDesk;
}

Result<Person> kioskPerson(ServiceContext &context, const Caller &caller, const ScopeId &account,
                           const PersonId &person)
{
    if (!account.isEmpty())
        return resettableMember(context, caller, account, person);
    const auto admin = administered(context, caller, person);
    if (!admin)
        return tl::unexpected(admin.error());
    return admin->person;
}

Result<PreparedKiosk> perform(ServiceContext &context, Caller &caller, const PrepareKiosk &operation)
{
    if (operation.account.isEmpty() && !runsKiosks(caller, {}))
        return failure(ErrorCode::Forbidden);
    const auto ids = accepted(operation);
    if (!ids)
        return tl::unexpected(ids.error());
    const auto look = [&] { return expected(context, caller, operation.account, *ids); };
    const auto before = context.database.read(look);
    if (!before)
        return tl::unexpected(before.error());
    KioskRosterRecord record{.id = newIdText(context.random),
                             .scope = before->scope,
                             .ofAdmins = operation.account.isEmpty(),
                             .madeBy = caller.person().id,
                             .madeAt = context.clock()};
    auto written = write(context, *before, record.id, record.madeAt, operation.pin);
    if (!written)
        return tl::unexpected(written.error());
    record.signedBy = written->keys.signedBy;
    record.sealedTo = written->keys.sealedTo;
    record.sealedKey =
        context.sealer.seal(written->keys.openingKey, sealContextOf(context.storeId, record), context.random);
    return inSession(context, caller, [&]() -> Result<PreparedKiosk> {
        // All that was being hashed meanwhile.
        if (const auto still = look(); !still)
            return tl::unexpected(still.error());
        removeKioskRostersBefore(context.database, record.madeAt - rosterMemory);
        insertKioskRoster(context.database, record);
        for (const PersonId &id : *ids)
            context.record(u"kiosk.prepare"_s, caller.person().id, id, record.scope, u"ok"_s, record.id);
        return written->prepared;
    });
}

} // namespace sallyport
