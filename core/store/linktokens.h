// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/person.h"
#include "core/model/timestamp.h"

#include <QByteArray>

#include <optional>

namespace sallyport {

class Database;

/// What a link is good for.
enum class LinkPurpose {
    Setup,         ///< the first person of a server: a name and a password
    Invitation,    ///< a first password, and on into the sign-in
    PasswordReset, ///< a new password
    MfaReset,      ///< a new setup of MFA, after the password
};

struct LinkToken
{
    QByteArray tokenHash;
    PersonId person;
    LinkPurpose purpose = LinkPurpose::Invitation;
    Timestamp createdAt;
    Timestamp expiresAt;
};

// Inside a transaction of the database.
/// Voids the one before: a person has one for each purpose.
void putLinkToken(Database &database, const LinkToken &token);
/// Whose it is; nothing when it is for something else, has expired, or was used.
std::optional<PersonId> findLinkToken(Database &database, const QByteArray &tokenHash, LinkPurpose purpose,
                                      Timestamp now);
/// Spends it: false when there is none, as for `findLinkToken`.
bool claimLinkToken(Database &database, const QByteArray &tokenHash, LinkPurpose purpose, Timestamp now);
void removeLinkToken(Database &database, const PersonId &person, LinkPurpose purpose);

} // namespace sallyport
