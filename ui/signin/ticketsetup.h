// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/session.h"
#include "ui/flows/setupsteps.h"

#include <QObject>

namespace sallyport {

/// The guided setup in the middle of a sign-in: a ticket instead of a session.
class TicketSetup : public QObject, public SetupSteps
{
    Q_OBJECT
public:
    TicketSetup(Backend &backend, Secret ticket);

    QFuture<Result<SetupSecret>> begin() override;
    QFuture<Result<BackupCodeSet>> confirm(Secret code) override;
    /// Nothing to tell: a ticket that is not used lapses by itself, and its secret with it.
    void cancel() override;

Q_SIGNALS:
    /// MFA is Active and the session is open; the backup codes are still to be shown.
    void signedIn(const Session &session);
    /// Too late, or too many wrong codes: sign-in starts again.
    void ticketExpired(const Error &error);

private:
    Backend &m_backend;
    Secret m_ticket;
};

} // namespace sallyport
