// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/setupsteps.h"

#include "core/backend/backend.h"

namespace sallyport {

SessionSetup::SessionSetup(Backend &backend, Kind kind) : m_backend(backend), m_kind(kind)
{
}

QFuture<Result<SetupSecret>> SessionSetup::begin()
{
    return m_kind == Kind::Pending ? m_backend.call(ShowPendingSetup{}) : m_backend.call(BeginSetup{});
}

QFuture<Result<BackupCodeSet>> SessionSetup::confirm(Secret code)
{
    return m_backend.call(ConfirmSetup{std::move(code)});
}

void SessionSetup::cancel()
{
    // A Pending secret was there before this setup and outlives it. Nobody waits for the answer: a setup that
    // could not be cancelled lapses by itself.
    if (m_kind == Kind::NewSecret)
        m_backend.call(CancelSetup{});
}

} // namespace sallyport
