// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfarequirement.h"
#include "core/model/session.h"

#include <QByteArray>

#include <optional>

namespace sallyport {

class Database;

struct SessionRecord
{
    QByteArray tokenHash;
    PersonId person;
    ScopeId scope;
    Application application = Application::ControlPanel;
    SessionStrength strength = SessionStrength::Password;
    QString source;
    Timestamp createdAt;
    Timestamp lastSeenAt;
    Timestamp expiresAt;
};

// Inside a transaction of the database.
std::optional<SessionRecord> findSession(Database &database, const QByteArray &tokenHash);
void insertSession(Database &database, const SessionRecord &session);
void touchSession(Database &database, const QByteArray &tokenHash, Timestamp when);
/// What has been proved since it was opened.
void strengthenSession(Database &database, const QByteArray &tokenHash, SessionStrength strength);
void removeSession(Database &database, const QByteArray &tokenHash);
/// Ends sessions, proofs and half-finished sign-ins of a person; `except` stays (R16).
void endSessionsOf(Database &database, const PersonId &person, const QByteArray &except = {});
/// Only those at one workplace.
void endSessionsAt(Database &database, const PersonId &person, const ScopeId &scope);

void insertProof(Database &database, const QByteArray &proofHash, const QByteArray &session, bool byPassword,
                 Timestamp expiresAt);
/// Spends the session's proof: nothing when there is none, it has expired, or it was by password and
/// that does not do here.
bool claimProof(Database &database, const QByteArray &proofHash, const QByteArray &session,
                bool passwordSuffices, Timestamp now);

} // namespace sallyport
