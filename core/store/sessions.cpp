// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sessions.h"

#include "core/store/database.h"
#include "core/store/storedtext.h"

namespace sallyport {

using namespace Qt::StringLiterals;

std::optional<SessionRecord> findSession(Database &database, const QByteArray &tokenHash)
{
    Rows rows =
        database.select(u"select person, scope, application, strength, source, created_at, last_seen_at,"
                        " expires_at from sessions where token_hash = ?"_s,
                        {tokenHash});
    if (!rows.next())
        return std::nullopt;
    return SessionRecord{
        .tokenHash = tokenHash,
        .person = {rows.text(0)},
        .scope = {rows.text(1)},
        .application = fromStored<Application>(rows.text(2)),
        .strength = fromStored<SessionStrength>(rows.text(3)),
        .source = rows.text(4),
        .createdAt = rows.time(5),
        .lastSeenAt = rows.time(6),
        .expiresAt = rows.time(7),
    };
}

void insertSession(Database &database, const SessionRecord &session)
{
    database.execute(
        u"insert into sessions (token_hash, person, scope, application, strength, source, created_at,"
        " last_seen_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {session.tokenHash, session.person.value, session.scope.value, toStored(session.application),
         toStored(session.strength), session.source, bound(session.createdAt), bound(session.lastSeenAt),
         bound(session.expiresAt)});
}

void touchSession(Database &database, const QByteArray &tokenHash, Timestamp when)
{
    database.execute(u"update sessions set last_seen_at = ? where token_hash = ?"_s,
                     {bound(when), tokenHash});
}

void strengthenSession(Database &database, const QByteArray &tokenHash, SessionStrength strength)
{
    database.execute(u"update sessions set strength = ? where token_hash = ?"_s,
                     {toStored(strength), tokenHash});
}

void removeSession(Database &database, const QByteArray &tokenHash)
{
    database.execute(u"delete from sessions where token_hash = ?"_s, {tokenHash});
}

void endSessionsOf(Database &database, const PersonId &person, const QByteArray &except)
{
    database.execute(u"delete from tickets where person = ?"_s, {person.value});
    if (except.isEmpty())
        database.execute(u"delete from sessions where person = ?"_s, {person.value});
    else
        database.execute(u"delete from sessions where person = ? and token_hash <> ?"_s,
                         {person.value, except});
}

void endSessionsAt(Database &database, const PersonId &person, const ScopeId &scope)
{
    for (const auto &table : {"tickets"_L1, "sessions"_L1})
        database.execute("delete from "_L1 + table + " where person = ? and scope = ?"_L1,
                         {person.value, scope.value});
}

void insertProof(Database &database, const QByteArray &proofHash, const QByteArray &session, bool byPassword,
                 Timestamp expiresAt)
{
    database.execute(u"delete from identity_proofs where session = ?"_s, {session});
    database.execute(u"insert into identity_proofs (proof_hash, session, by_password, expires_at)"
                     " values (?, ?, ?, ?)"_s,
                     {proofHash, session, byPassword, bound(expiresAt)});
}

bool claimProof(Database &database, const QByteArray &proofHash, const QByteArray &session,
                bool passwordSuffices, Timestamp now)
{
    return database.execute(u"delete from identity_proofs where proof_hash = ? and session = ?"
                            " and expires_at > ? and by_password <= ?"_s,
                            {proofHash, session, bound(now), passwordSuffices}) == 1;
}

} // namespace sallyport
