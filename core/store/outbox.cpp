// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outbox.h"

#include "core/store/database.h"
#include "core/store/storedtext.h"

namespace sallyport {

using namespace Qt::StringLiterals;

template <>
constexpr auto storedWords<MailKind>()
{
    return std::array{std::pair{MailKind::Invitation, "invitation"},
                      std::pair{MailKind::PasswordReset, "password-reset"},
                      std::pair{MailKind::MfaReset, "mfa-reset"},
                      std::pair{MailKind::Enrolled, "enrolled"},
                      std::pair{MailKind::Pending, "pending"},
                      std::pair{MailKind::SecretReset, "secret-reset"},
                      std::pair{MailKind::Disabled, "disabled"},
                      std::pair{MailKind::BackupCodesMade, "backup-codes-made"},
                      std::pair{MailKind::BackupCodeUsed, "backup-code-used"},
                      std::pair{MailKind::ApiPasswordMade, "api-password-made"},
                      std::pair{MailKind::ApiPasswordRemoved, "api-password-removed"},
                      std::pair{MailKind::PasswordChanged, "password-changed"},
                      std::pair{MailKind::SecondStepLocked, "second-step-locked"},
                      std::pair{MailKind::PasswordLocked, "password-locked"},
                      std::pair{MailKind::AdminMfaOn, "admin-mfa-on"},
                      std::pair{MailKind::AdminMfaOff, "admin-mfa-off"},
                      std::pair{MailKind::AdminMfaReset, "admin-mfa-reset"},
                      std::pair{MailKind::MfaStopped, "mfa-stopped"},
                      std::pair{MailKind::SecretShown, "secret-shown"},
                      std::pair{MailKind::CodeIssued, "code-issued"},
                      std::pair{MailKind::MemberAdded, "member-added"},
                      std::pair{MailKind::MemberChanged, "member-changed"},
                      std::pair{MailKind::MemberRemoved, "member-removed"}};
}

template <>
constexpr auto storedWords<MailState>()
{
    return std::array{std::pair{MailState::Queued, "queued"}, std::pair{MailState::Sent, "sent"},
                      std::pair{MailState::GivenUp, "given-up"}};
}

namespace {

const QString mailColumns = u"id, person, recipient, kind, sealed_token, valid_until, fact_by, fact_place,"
                            " fact_source, fact_left, created_at, state, tries, next_try_at, failure"_s;

QString stored(const QString &text) // a null QString would be bound as NULL
{
    return text.isNull() ? u""_s : text;
}

OutboxMail mailOf(const Rows &rows)
{
    return {.id = rows.text(0),
            .person = {rows.text(1)},
            .recipient = rows.text(2),
            .kind = fromStored<MailKind>(rows.text(3)),
            .sealedToken = rows.bytes(4),
            .validUntil = rows.optionalTime(5),
            .by = rows.text(6),
            .place = rows.text(7),
            .source = rows.text(8),
            .left = rows.isNull(9) ? std::nullopt : std::optional(static_cast<int>(rows.number(9))),
            .createdAt = rows.time(10),
            .state = fromStored<MailState>(rows.text(11)),
            .tries = static_cast<int>(rows.number(12)),
            .nextTryAt = rows.time(13),
            .failure = rows.text(14)};
}

bool finish(Database &database, const QString &id, const QString &claim, MailState state,
            const QString &failure, Timestamp when)
{
    return database.execute(u"update outbox set state = ?, failure = ?, done_at = ?, sealed_token = null,"
                            " claimed_by = null, tries = tries + 1"
                            " where id = ? and claimed_by = ? and state = 'queued'"_s,
                            {toStored(state), stored(failure), bound(when), id, claim}) == 1;
}

} // namespace

QString wordOf(MailKind kind)
{
    return toStored(kind);
}

void insertMail(Database &database, const OutboxMail &mail)
{
    database.execute(
        u"insert into outbox (id, person, recipient, kind, sealed_token, valid_until, fact_by, fact_place,"
        " fact_source, fact_left, created_at, state, next_try_at)"
        " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued', ?)"_s,
        {mail.id, mail.person.value, mail.recipient, toStored(mail.kind),
         mail.sealedToken.isEmpty() ? QVariant(QMetaType::fromType<QByteArray>()) : mail.sealedToken,
         bound(mail.validUntil), stored(mail.by), stored(mail.place), stored(mail.source),
         mail.left ? QVariant(*mail.left) : QVariant(QMetaType::fromType<int>()), bound(mail.createdAt),
         bound(mail.createdAt)});
}

std::optional<OutboxMail> claimMail(Database &database, const QString &claim, Timestamp now, Timestamp until)
{
    std::optional<OutboxMail> mail;
    {
        Rows rows = database.select("select "_L1 + mailColumns +
                                        " from outbox where state = 'queued' and next_try_at <= ?"
                                        " order by next_try_at limit 1"_L1,
                                    {bound(now)});
        if (rows.next())
            mail = mailOf(rows);
    }
    // Where two databases' transactions see the same row as due, only one still changes it.
    if (mail && database.execute(u"update outbox set claimed_by = ?, next_try_at = ?"
                                 " where id = ? and state = 'queued' and next_try_at <= ?"_s,
                                 {claim, bound(until), mail->id, bound(now)}) != 1)
        return std::nullopt;
    return mail;
}

bool markMailSent(Database &database, const QString &id, const QString &claim, Timestamp when)
{
    return finish(database, id, claim, MailState::Sent, {}, when);
}

bool giveUpMail(Database &database, const QString &id, const QString &claim, const QString &failure,
                Timestamp when)
{
    return finish(database, id, claim, MailState::GivenUp, failure, when);
}

bool postponeMail(Database &database, const QString &id, const QString &claim, const QString &failure,
                  Timestamp nextTryAt)
{
    return database.execute(u"update outbox set failure = ?, next_try_at = ?, tries = tries + 1,"
                            " claimed_by = null where id = ? and claimed_by = ? and state = 'queued'"_s,
                            {stored(failure), bound(nextTryAt), id, claim}) == 1;
}

void removeDoneMails(Database &database, Timestamp before, int most)
{
    database.execute(u"delete from outbox where id in (select id from outbox where state <> 'queued'"
                     " and done_at < ? order by done_at limit ?)"_s,
                     {bound(before), most});
}

std::optional<OutboxMail> newestMail(Database &database, const PersonId &person, MailKind kind)
{
    Rows rows = database.select("select "_L1 + mailColumns +
                                    " from outbox where person = ? and kind = ?"
                                    " order by created_at desc limit 1"_L1,
                                {person.value, toStored(kind)});
    if (!rows.next())
        return std::nullopt;
    return mailOf(rows);
}

std::optional<MailState> linkMailState(Database &database, const PersonId &person)
{
    Rows rows = database.select(u"select state from outbox where person = ?"
                                " and kind in ('invitation', 'password-reset', 'mfa-reset')"
                                " order by created_at desc limit 1"_s,
                                {person.value});
    return rows.next() ? std::optional(fromStored<MailState>(rows.text(0))) : std::nullopt;
}

QList<OutboxMail> mailsWithToken(Database &database, const QString &after, int most)
{
    Rows rows =
        database.select("select "_L1 + mailColumns +
                            " from outbox where sealed_token is not null and id > ? order by id limit ?"_L1,
                        {after.isEmpty() ? u""_s : after, most});
    QList<OutboxMail> mails;
    while (rows.next())
        mails.append(mailOf(rows));
    return mails;
}

void resealMail(Database &database, const QString &id, const QByteArray &sealedToken)
{
    database.execute(u"update outbox set sealed_token = ? where id = ?"_s, {sealedToken, id});
}

void withdrawMails(Database &database, const PersonId &person, MailKind kind, Timestamp when)
{
    database.execute(u"update outbox set state = 'given-up', failure = 'replaced', done_at = ?,"
                     " sealed_token = null, claimed_by = null"
                     " where person = ? and kind = ? and state = 'queued'"_s,
                     {bound(when), person.value, toStored(kind)});
}

QString placeName(Database &database, const ScopeId &scope)
{
    Rows rows = database.select(u"select name from accounts where id = ? union all"
                                " select name from resellers where id = ?"_s,
                                {scope.value, scope.value});
    return rows.next() ? rows.text(0) : QString();
}

OutboxCounts outboxCounts(Database &database)
{
    OutboxCounts counts;
    {
        Rows queued =
            database.select(u"select count(*), min(created_at) from outbox where state = 'queued'"_s);
        if (queued.next()) {
            counts.queued = queued.number(0);
            counts.oldestQueued = queued.optionalTime(1);
        }
    }
    Rows given = database.select(u"select count(*) from outbox where state = 'given-up'"_s);
    if (given.next())
        counts.givenUp = given.number(0);
    return counts;
}

} // namespace sallyport
