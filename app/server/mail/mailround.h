// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/mail/mailcomposer.h"
#include "app/server/mail/mailtransport.h"
#include "core/model/result.h"

namespace sallyport {

struct ServiceContext;

/// Takes mails from the outbox to the relay, one at a time. Several may work on one store, here or on other
/// machines: a mail is claimed before it is sent, and the claim lapses if nobody finishes it.
class MailRound
{
public:
    MailRound(ServiceContext &context, const MailComposer &composer, MailTransport &transport);

    enum class Step {
        NothingDue,
        Sent,
        GivenUp,   ///< refused for good, or too late
        Postponed, ///< tried again later
        RelayDown, ///< this mail and every other will have to wait
    };
    /// Errors: of the store; a claimed mail then waits until its claim lapses. SecretDamaged: the store has
    /// another key by now; open it anew.
    Result<Step> next();
    /// Forgets what was done long ago, a part at a time.
    Result<void> tidy();

private:
    struct Claimed;
    Result<std::optional<Claimed>> claim();

    ServiceContext &m_context;
    const MailComposer &m_composer;
    MailTransport &m_transport;
    QString m_claim; ///< this sender's mark
};

} // namespace sallyport
