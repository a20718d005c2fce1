// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/persons.h"

#include "core/store/adoption.h"
#include "core/store/database.h"
#include "core/store/membershipkeys.h"
#include "core/store/namekey.h"
#include "core/store/storedtext.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

std::optional<PersonRecord> findWhere(Database &database, const QString &condition, const QString &value)
{
    Rows rows = database.select("select id, email, name, language, sign_in_method, password_hash, disabled,"
                                " failed_second_steps, created_at from persons where "_L1 +
                                    condition,
                                {value});
    if (!rows.next())
        return std::nullopt;
    return PersonRecord{
        .person = {.id = {rows.text(0)},
                   .name = rows.text(2),
                   .email = rows.text(1),
                   .signInMethod = fromStored<SignInMethod>(rows.text(4)),
                   .language = rows.text(3)},
        .passwordHash = rows.bytes(5),
        .disabled = rows.flag(6),
        .failedSecondSteps = static_cast<int>(rows.number(7)),
        .createdAt = rows.time(8),
    };
}

} // namespace

QString emailKey(const QString &email)
{
    QString key = email;
    for (QChar &character : key)
        if (character >= u'A' && character <= u'Z')
            character = QChar(character.unicode() + (u'a' - u'A'));
    return key;
}

std::optional<PersonRecord> findPerson(Database &database, const PersonId &id)
{
    return findWhere(database, u"id = ?"_s, id.value);
}

std::optional<PersonRecord> findPersonByEmail(Database &database, const QString &email)
{
    return findWhere(database, u"email_key = ?"_s, emailKey(email));
}

void insertPerson(Database &database, const PersonRecord &record)
{
    const Person &person = record.person;
    database.execute(u"insert into persons (id, email, email_key, name, name_key, language, sign_in_method,"
                     " password_hash, mfa_status, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     {person.id.value, person.email, emailKey(person.email), person.name,
                      nameKey(person.name), person.language.isNull() ? u""_s : person.language,
                      toStored(person.signInMethod), record.passwordHash,
                      person.signInMethod == SignInMethod::Sso ? u"not-applicable"_s : u"off"_s,
                      bound(record.createdAt)});
}

void updatePersonProfile(Database &database, const Person &person)
{
    database.execute(u"update persons set name = ?, name_key = ?, language = ? where id = ?"_s,
                     {person.name, nameKey(person.name), person.language.isNull() ? u""_s : person.language,
                      person.id.value});
    refreshMembershipKeys(database, person.id);
}

void updatePasswordHash(Database &database, const PersonId &id, const QByteArray &hash)
{
    database.execute(u"update persons set password_hash = ? where id = ?"_s, {hash, id.value});
    recountStatus(database, id);
}

void addFailedSecondStep(Database &database, const PersonId &id)
{
    database.execute(u"update persons set failed_second_steps = failed_second_steps + 1 where id = ?"_s,
                     {id.value});
}

void recordSignIn(Database &database, const PersonId &id, Timestamp when)
{
    database.execute(u"update persons set failed_second_steps = 0, last_sign_in_at = ? where id = ?"_s,
                     {bound(when), id.value});
    refreshMembershipKeys(database, id);
}

} // namespace sallyport
