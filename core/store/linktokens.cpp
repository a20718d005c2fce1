// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/linktokens.h"

#include "core/store/database.h"
#include "core/store/storedtext.h"

namespace sallyport {

using namespace Qt::StringLiterals;

template <>
constexpr auto storedWords<LinkPurpose>()
{
    return std::array{std::pair{LinkPurpose::Setup, "setup"},
                      std::pair{LinkPurpose::Invitation, "invitation"},
                      std::pair{LinkPurpose::PasswordReset, "password-reset"},
                      std::pair{LinkPurpose::MfaReset, "mfa-reset"}};
}

void putLinkToken(Database &database, const LinkToken &token)
{
    removeLinkToken(database, token.person, token.purpose);
    database.execute(
        u"insert into link_tokens (token_hash, person, purpose, created_at, expires_at) values (?, ?, ?, ?, ?)"_s,
        {token.tokenHash, token.person.value, toStored(token.purpose), bound(token.createdAt),
         bound(token.expiresAt)});
}

std::optional<PersonId> findLinkToken(Database &database, const QByteArray &tokenHash, LinkPurpose purpose,
                                      Timestamp now)
{
    Rows rows = database.select(
        u"select person from link_tokens where token_hash = ? and purpose = ? and expires_at > ?"_s,
        {tokenHash, toStored(purpose), bound(now)});
    return rows.next() ? std::optional(PersonId{rows.text(0)}) : std::nullopt;
}

bool claimLinkToken(Database &database, const QByteArray &tokenHash, LinkPurpose purpose, Timestamp now)
{
    return database.execute(
               u"delete from link_tokens where token_hash = ? and purpose = ? and expires_at > ?"_s,
               {tokenHash, toStored(purpose), bound(now)}) == 1;
}

void removeLinkToken(Database &database, const PersonId &person, LinkPurpose purpose)
{
    database.execute(u"delete from link_tokens where person = ? and purpose = ?"_s,
                     {person.value, toStored(purpose)});
}

} // namespace sallyport
