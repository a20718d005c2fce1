// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfa.h"
#include "core/model/result.h"

#include <QFuture>

namespace sallyport {

class Backend;

/// What a guided setup asks of the core; the pages do not know whether they run in a session or in the middle
/// of a sign-in. Futures follow the contract of `Backend`: each ends, none before the call has returned.
class SetupSteps
{
public:
    virtual ~SetupSteps() = default;

    /// The secret to scan. Safe to ask for again; a new start may make a new secret.
    virtual QFuture<Result<SetupSecret>> begin() = 0;
    /// The first code of it. On success MFA is Active and here are the ten backup codes, shown once.
    virtual QFuture<Result<BackupCodeSet>> confirm(Secret code) = 0;
    /// The person has turned back: whatever `begin` made is forgotten, the state is as it was before.
    virtual void cancel() = 0;
};

/// The setup of somebody who is signed in.
class SessionSetup : public SetupSteps
{
public:
    enum class Kind {
        NewSecret, ///< "Add new method" and "Reset": a secret of its own, forgotten on cancel
        Pending,   ///< "Finish now": the secret that is Pending already, which stays when cancelled
    };
    SessionSetup(Backend &backend, Kind kind);

    QFuture<Result<SetupSecret>> begin() override;
    QFuture<Result<BackupCodeSet>> confirm(Secret code) override;
    void cancel() override;

private:
    Backend &m_backend;
    Kind m_kind;
};

} // namespace sallyport
