// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kioskrosters.h"

#include "core/store/database.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

const QString rosterColumns = u"id, scope, of_admins, made_by, made_at, signed_by, sealed_to, sealed_key"_s;

KioskRosterRecord rosterOf(const Rows &rows)
{
    return {.id = rows.text(0),
            .scope = {rows.text(1)},
            .ofAdmins = rows.flag(2),
            .madeBy = {rows.text(3)},
            .madeAt = rows.time(4),
            .signedBy = rows.bytes(5),
            .sealedTo = rows.bytes(6),
            .sealedKey = rows.bytes(7)};
}

} // namespace

void insertKioskRoster(Database &database, const KioskRosterRecord &roster)
{
    database.execute("insert into kiosk_rosters ("_L1 + rosterColumns +
                         ") values (?, ?, ?, ?, ?, ?, ?, ?)"_L1,
                     {roster.id, roster.scope.value, roster.ofAdmins ? 1 : 0, roster.madeBy.value,
                      bound(roster.madeAt), roster.signedBy, roster.sealedTo, roster.sealedKey});
}

std::optional<KioskRosterRecord> findKioskRoster(Database &database, const QString &id)
{
    Rows rows = database.select("select "_L1 + rosterColumns + " from kiosk_rosters where id = ?"_L1, {id});
    return rows.next() ? std::optional(rosterOf(rows)) : std::nullopt;
}

void removeKioskRostersBefore(Database &database, Timestamp madeAt)
{
    database.execute(
        u"delete from kiosk_shifts where roster in (select id from kiosk_rosters where made_at < ?)"_s,
        {bound(madeAt)});
    database.execute(u"delete from kiosk_rosters where made_at < ?"_s, {bound(madeAt)});
}

QList<KioskRosterRecord> kioskRostersAfter(Database &database, const QString &id, int most)
{
    Rows rows = database.select("select "_L1 + rosterColumns +
                                    " from kiosk_rosters where id > ? order by id limit ?"_L1,
                                {id.isEmpty() ? u""_s : id, most});
    QList<KioskRosterRecord> rosters;
    while (rows.next())
        rosters.append(rosterOf(rows));
    return rosters;
}

void resealKioskRoster(Database &database, const QString &id, const QByteArray &sealedKey)
{
    database.execute(u"update kiosk_rosters set sealed_key = ? where id = ?"_s, {sealedKey, id});
}

qint64 kioskAuditedTo(Database &database, const QString &roster, const QString &shift)
{
    Rows rows = database.select(u"select audited_to from kiosk_shifts where roster = ? and shift = ?"_s,
                                {roster, shift});
    return rows.next() ? rows.number(0) : 0;
}

void putKioskAuditedTo(Database &database, const QString &roster, const QString &shift, qint64 sequence)
{
    if (database.execute(u"update kiosk_shifts set audited_to = ? where roster = ? and shift = ?"_s,
                         {sequence, roster, shift}) == 0)
        database.execute(u"insert into kiosk_shifts (roster, shift, audited_to) values (?, ?, ?)"_s,
                         {roster, shift, sequence});
}

} // namespace sallyport
