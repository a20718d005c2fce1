// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"
#include "core/model/timestamp.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace sallyport {

class Database;

/// What a mail is about; the stored word is also the name of its text.
enum class MailKind {
    // with a link
    Invitation,
    PasswordReset,
    MfaReset,
    // what happened to a person (R21)
    Enrolled,
    Pending,
    SecretReset,
    Disabled,
    BackupCodesMade,
    BackupCodeUsed,
    ApiPasswordMade,
    ApiPasswordRemoved,
    PasswordChanged,
    SecondStepLocked,
    PasswordLocked,
    // what somebody else did to them
    AdminMfaOn,
    AdminMfaOff,
    AdminMfaReset,
    MfaStopped,
    SecretShown,
    CodeIssued,
    MemberAdded,
    MemberChanged,
    MemberRemoved,
};
QString wordOf(MailKind kind);

enum class MailState {
    Queued,  ///< not sent yet
    Sent,    ///< the relay has taken it
    GivenUp, ///< refused for good, or too late
};

struct OutboxMail
{
    QString id;
    PersonId person;
    QString recipient; ///< as stored when it was queued
    MailKind kind = MailKind::Enrolled;
    QByteArray sealedToken; ///< of a link; empty once the mail is done
    std::optional<Timestamp> validUntil;
    QString by;     ///< name of somebody else who did it; empty: the person
    QString place;  ///< name of the account or reseller
    QString source; ///< where the caller was
    std::optional<int> left;
    Timestamp createdAt;
    MailState state = MailState::Queued;
    int tries = 0;
    Timestamp nextTryAt;
    QString failure; ///< of the last try
};

// Inside a transaction of the database.
/// To be sent at once.
void insertMail(Database &database, const OutboxMail &mail);
/// A queued mail that is due, for this sender alone until `until`; the oldest first. Nothing is due: none.
std::optional<OutboxMail> claimMail(Database &database, const QString &claim, Timestamp now, Timestamp until);
/// The next three are false when the claim had lapsed and the mail is somebody else's by now.
bool markMailSent(Database &database, const QString &id, const QString &claim, Timestamp when);
bool giveUpMail(Database &database, const QString &id, const QString &claim, const QString &failure,
                Timestamp when);
bool postponeMail(Database &database, const QString &id, const QString &claim, const QString &failure,
                  Timestamp nextTryAt);
/// Those done before; at most so many.
void removeDoneMails(Database &database, Timestamp before, int most);

/// The newest of a kind to a person.
std::optional<OutboxMail> newestMail(Database &database, const PersonId &person, MailKind kind);
/// Of the newest mail with a link to a person.
std::optional<MailState> linkMailState(Database &database, const PersonId &person);
/// Those that have a token, in the order of their ids behind the one given (empty: from the beginning).
QList<OutboxMail> mailsWithToken(Database &database, const QString &after, int most);
/// The same token, sealed anew.
void resealMail(Database &database, const QString &id, const QByteArray &sealedToken);
/// A link that is replaced need not arrive any more.
void withdrawMails(Database &database, const PersonId &person, MailKind kind, Timestamp when);

/// What an account or a reseller is called; empty for anything else.
QString placeName(Database &database, const ScopeId &scope);

struct OutboxCounts
{
    qint64 queued = 0;
    qint64 givenUp = 0; ///< of those that are still remembered
    std::optional<Timestamp> oldestQueued;
};
OutboxCounts outboxCounts(Database &database);

} // namespace sallyport
