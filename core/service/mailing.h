// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/sealer.h"
#include "core/crypto/secret.h"
#include "core/model/id.h"
#include "core/model/result.h"
#include "core/model/timestamp.h"
#include "core/store/outbox.h"

namespace sallyport {

struct ServiceContext;

/// The mails that carry a link.
enum class LinkMail { Invitation, PasswordReset, MfaReset };

/// Who asked for a link, and where.
struct LinkCause
{
    PersonId by;
    ScopeId place;
};

/// Inside a transaction: the mail goes into the outbox with whatever the transaction does. Only where
/// `context.sendsMail`. One of the same kind that waits is withdrawn: its token is dead.
void queueLink(ServiceContext &context, const PersonId &person, LinkMail mail, const Secret &token,
               Timestamp validUntil, const LinkCause &cause = {});

/// Where the token of a mail is sealed to.
SealContext sealContextOf(const QString &storeId, const OutboxMail &mail);

/// The token of a mail in the outbox, for the one who sends it. Errors: SecretDamaged.
Result<Secret> linkTokenOf(const ServiceContext &context, const OutboxMail &mail);

} // namespace sallyport
