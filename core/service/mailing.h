// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/id.h"
#include "core/model/timestamp.h"

namespace sallyport {

struct ServiceContext;

/// The mails that carry a link.
enum class LinkMail { Invitation, PasswordReset, MfaReset };

/// Inside a transaction: the mail goes into the outbox with whatever the transaction does. Only where
/// `context.sendsMail`.
void queueLink(ServiceContext &context, const PersonId &person, LinkMail mail, const Secret &token,
               Timestamp validUntil);

} // namespace sallyport
