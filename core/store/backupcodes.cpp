// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backupcodes.h"

#include "core/crypto/secret.h"
#include "core/store/database.h"

namespace sallyport {

using namespace Qt::StringLiterals;

QByteArray backupCodeSalt(Database &database, const PersonId &person)
{
    Rows rows = database.select(u"select salt from backup_code_sets where person = ?"_s, {person.value});
    return rows.next() ? rows.bytes(0) : QByteArray();
}

int putBackupCodes(Database &database, const PersonId &person, const HashedCodeSet &set, Timestamp createdAt)
{
    removeBackupCodes(database, person);
    database.execute(u"update persons set backup_sets_made = backup_sets_made + 1 where id = ?"_s,
                     {person.value});
    database.execute(u"insert into backup_code_sets (person, set_number, salt, created_at)"
                     " select id, backup_sets_made, ?, ? from persons where id = ?"_s,
                     {set.salt, bound(createdAt), person.value});
    for (int i = 0; i < set.hashes.size(); ++i)
        database.execute(u"insert into backup_codes (person, number, hash) values (?, ?, ?)"_s,
                         {person.value, i + 1, set.hashes.at(i)});
    Rows rows =
        database.select(u"select set_number from backup_code_sets where person = ?"_s, {person.value});
    rows.next();
    return static_cast<int>(rows.number(0));
}

void removeBackupCodes(Database &database, const PersonId &person)
{
    database.execute(u"delete from backup_codes where person = ?"_s, {person.value});
    database.execute(u"delete from backup_code_sets where person = ?"_s, {person.value});
}

std::optional<int> findUnusedBackupCode(Database &database, const PersonId &person, const QByteArray &salt,
                                        const QByteArray &hash)
{
    if (backupCodeSalt(database, person) != salt)
        return std::nullopt; // the set was replaced while the typed code was being hashed
    const Secret typed = Secret::fromBytes(hash);
    std::optional<int> found;
    Rows rows = database.select(
        u"select number, hash from backup_codes where person = ? and used_at is null"_s, {person.value});
    while (rows.next())
        if (Secret::fromBytes(rows.bytes(1)) == typed)
            found = static_cast<int>(rows.number(0));
    return found;
}

bool claimBackupCode(Database &database, const PersonId &person, int number, Timestamp when,
                     const QString &from)
{
    return database.execute(u"update backup_codes set used_at = ?, used_from = ?"
                            " where person = ? and number = ? and used_at is null"_s,
                            {bound(when), from, person.value, number}) == 1;
}

std::optional<BackupCodeLedger> backupCodeLedger(Database &database, const PersonId &person)
{
    BackupCodeLedger ledger;
    {
        Rows rows = database.select(u"select set_number, created_at from backup_code_sets where person = ?"_s,
                                    {person.value});
        if (!rows.next())
            return std::nullopt;
        ledger.setNumber = static_cast<int>(rows.number(0));
        ledger.createdAt = rows.time(1);
    }
    Rows rows = database.select(
        u"select number, used_at, used_from from backup_codes where person = ? order by number"_s,
        {person.value});
    while (rows.next())
        ledger.codes.append({.number = static_cast<int>(rows.number(0)),
                             .usedAt = rows.optionalTime(1),
                             .usedFrom = rows.text(2)});
    return ledger;
}

} // namespace sallyport
