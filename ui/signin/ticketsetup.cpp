// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/ticketsetup.h"

#include "core/backend/backend.h"
#include "ui/deliver.h"

#include <QPromise>

#include <memory>
#include <variant>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

Result<BackupCodeSet> codesOf(const Result<SignInState> &state)
{
    if (!state)
        return tl::unexpected(state.error());
    const auto *done = std::get_if<SignedIn>(&*state);
    if (!done || !done->backupCodes)
        return failure(ErrorCode::Conflict, u"the setup was confirmed without backup codes"_s);
    return *done->backupCodes;
}

} // namespace

TicketSetup::TicketSetup(Backend &backend, Secret ticket) : m_backend(backend), m_ticket(std::move(ticket))
{
}

// In both, a promise that is dropped because this object has gone ends its future as cancelled.

QFuture<Result<SetupSecret>> TicketSetup::begin()
{
    auto promise = std::make_shared<QPromise<Result<SetupSecret>>>();
    promise->start();
    deliver(m_backend.call(BeginSignInSetup{m_ticket}), this,
            [this, promise](const Result<SetupSecret> &secret) {
                promise->addResult(secret);
                promise->finish();
                if (!secret && secret.error().code == ErrorCode::TicketExpired)
                    Q_EMIT ticketExpired(secret.error());
            });
    return promise->future();
}

QFuture<Result<BackupCodeSet>> TicketSetup::confirm(Secret code)
{
    auto promise = std::make_shared<QPromise<Result<BackupCodeSet>>>();
    promise->start();
    deliver(m_backend.call(ConfirmSignInSetup{m_ticket, std::move(code)}), this,
            [this, promise](const Result<SignInState> &state) {
                if (const auto *done = state ? std::get_if<SignedIn>(&*state) : nullptr)
                    Q_EMIT signedIn(done->session);
                promise->addResult(codesOf(state));
                promise->finish();
                if (!state && state.error().code == ErrorCode::TicketExpired)
                    Q_EMIT ticketExpired(state.error());
            });
    return promise->future();
}

void TicketSetup::cancel()
{
}

} // namespace sallyport
