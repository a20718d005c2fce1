// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mfamethods.h"

#include "core/store/adoption.h"
#include "core/store/database.h"
#include "core/store/storedtext.h"

namespace sallyport {

using namespace Qt::StringLiterals;

template <>
constexpr auto storedWords<MethodSlot>()
{
    return std::array{std::pair{MethodSlot::Active, "active"}, std::pair{MethodSlot::Candidate, "candidate"},
                      std::pair{MethodSlot::Retired, "retired"}};
}

template <>
constexpr auto storedWords<MethodOrigin>()
{
    return std::array{std::pair{MethodOrigin::Guided, "guided"}, std::pair{MethodOrigin::Self, "self"},
                      std::pair{MethodOrigin::Reset, "reset"},
                      std::pair{MethodOrigin::HandedOver, "handed-over"}};
}

namespace {

const QString methodColumns = u"id, name, sealed_secret, algorithm, digits, period, issuer, origin, bound_to,"
                              " created_at, expires_at, last_step, last_used_at, wrong_codes"_s;

MethodRecord methodFrom(const Rows &rows, const PersonId &person, MethodSlot slot)
{
    return {
        .person = person,
        .slot = slot,
        .id = rows.text(0),
        .name = rows.text(1),
        .sealedSecret = rows.bytes(2),
        .parameters = {.algorithm = fromStored<HashAlgorithm>(rows.text(3)),
                       .digits = static_cast<int>(rows.number(4)),
                       .period = std::chrono::seconds(rows.number(5))},
        .issuer = rows.text(6),
        .origin = fromStored<MethodOrigin>(rows.text(7)),
        .boundTo = rows.bytes(8),
        .createdAt = rows.time(9),
        .expiresAt = rows.optionalTime(10),
        .lastStep = rows.isNull(11) ? std::nullopt : std::optional(rows.number(11)),
        .lastUsedAt = rows.optionalTime(12),
        .wrongCodes = static_cast<int>(rows.number(13)),
    };
}

} // namespace

std::optional<MethodRecord> findMethod(Database &database, const PersonId &person, MethodSlot slot)
{
    Rows rows =
        database.select("select "_L1 + methodColumns + " from mfa_methods where person = ? and slot = ?"_L1,
                        {person.value, toStored(slot)});
    if (!rows.next())
        return std::nullopt;
    return methodFrom(rows, person, slot);
}

QList<MethodRecord> methodsAfter(Database &database, const PersonId &person, MethodSlot slot, int most)
{
    Rows rows = database.select(
        "select "_L1 + methodColumns +
            ", person, slot from mfa_methods where (person, slot) > (?, ?)"
            " order by person, slot limit ?"_L1,
        {person.isEmpty() ? u""_s : person.value, person.isEmpty() ? u""_s : toStored(slot), most});
    QList<MethodRecord> methods;
    while (rows.next())
        methods.append(methodFrom(rows, {rows.text(14)}, fromStored<MethodSlot>(rows.text(15))));
    return methods;
}

void resealMethod(Database &database, const MethodRecord &method, const QByteArray &sealedSecret)
{
    database.execute(u"update mfa_methods set sealed_secret = ? where person = ? and slot = ?"_s,
                     {sealedSecret, method.person.value, toStored(method.slot)});
}

void putMethod(Database &database, const MethodRecord &method)
{
    database.execute(u"delete from mfa_methods where person = ? and slot = ?"_s,
                     {method.person.value, toStored(method.slot)});
    database.execute(
        u"insert into mfa_methods (person, slot, id, name, sealed_secret, algorithm, digits, period, issuer,"
        " origin, bound_to, created_at, expires_at, last_step, last_used_at, wrong_codes)"
        " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {method.person.value, toStored(method.slot), method.id, method.name, method.sealedSecret,
         toStored(method.parameters.algorithm), method.parameters.digits,
         static_cast<qint64>(method.parameters.period.count()), method.issuer, toStored(method.origin),
         method.boundTo, bound(method.createdAt), bound(method.expiresAt),
         method.lastStep ? QVariant(*method.lastStep) : QVariant(QMetaType::fromType<qint64>()),
         bound(method.lastUsedAt), method.wrongCodes});
    recountStatus(database, method.person);
}

void removeMethod(Database &database, const PersonId &person, MethodSlot slot)
{
    const qint64 removed = database.execute(u"delete from mfa_methods where person = ? and slot = ?"_s,
                                            {person.value, toStored(slot)});
    // What a kiosk has enrolled before this is not wanted any more.
    if (slot == MethodSlot::Active && removed > 0)
        database.execute(u"update persons set mfa_removed_at = ? where id = ?"_s,
                         {bound(database.now()), person.value});
    recountStatus(database, person);
}

std::optional<Timestamp> methodRemovedAt(Database &database, const PersonId &person)
{
    Rows rows = database.select(u"select mfa_removed_at from persons where id = ?"_s, {person.value});
    return rows.next() ? rows.optionalTime(0) : std::nullopt;
}

bool claimStep(Database &database, const PersonId &person, qint64 step, Timestamp when)
{
    return database.execute(u"update mfa_methods set last_step = ?, last_used_at = ? where person = ?"
                            " and slot = 'active' and (last_step is null or last_step < ?)"_s,
                            {step, bound(when), person.value, step}) == 1;
}

void spendStepsUpTo(Database &database, const PersonId &person, qint64 step)
{
    database.execute(u"update mfa_methods set last_step = ? where person = ? and slot = 'active'"
                     " and (last_step is null or last_step < ?)"_s,
                     {step, person.value, step});
}

void addWrongCode(Database &database, const PersonId &person, MethodSlot slot)
{
    database.execute(u"update mfa_methods set wrong_codes = wrong_codes + 1 where person = ? and slot = ?"_s,
                     {person.value, toStored(slot)});
}

} // namespace sallyport
