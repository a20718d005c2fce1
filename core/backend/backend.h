// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/operations.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <any>
#include <functional>
#include <memory>

namespace sallyport {

/// Where the data lives, said in the title of the window.
struct BackendPlace
{
    bool local = true;
    QString name;          ///< the file's path, or the server's name
    bool readOnly = false; ///< then nobody can sign in
    bool demo = false;     ///< a throw-away store
};

/// The seam between the screens and the rules.
///
/// Contract:
/// - Every future ends. When the backend goes first, it ends cancelled.
/// - No answer arrives before `call` has returned.
/// - One consumer per future; news for many goes through signals.
/// - There is no cancelling: a write is whole or not at all, and safe to ask for again.
/// - Errors are values; no exception crosses.
/// - The backend keeps the session's token and the identity proof; callers never see either.
class Backend : public QObject
{
    Q_OBJECT
public:
    template <Operation Op>
    QFuture<Result<typename Op::Reply>> call(Op operation)
    {
        using Reply = typename Op::Reply;
        auto promise = std::make_shared<QPromise<Result<Reply>>>();
        promise->start();
        auto future = promise->future();
        submit(AnyOperation(std::move(operation)), [promise](Result<std::any> reply) {
            promise->addResult(reply ? Result<Reply>(std::any_cast<Reply>(std::move(*reply)))
                                     : Result<Reply>(tl::unexpected(reply.error())));
            promise->finish();
        });
        return future;
    }

    virtual BackendPlace place() const = 0;

    /// Whether the place can be reached; a store on this computer always can. Away from it, the backend looks
    /// by itself from time to time until it can.
    virtual bool isOnline() const { return true; }
    /// Why not: Server... Only while offline.
    virtual Error offlineReason() const { return {}; }
    /// Looks at once.
    virtual void reconnect() {}

    /// A session was kept from an earlier start, or is open.
    virtual bool hasSession() const { return false; }
    /// Whether the session that the next sign-in opens is kept until the sign-out, beyond the end of the
    /// program. Only on a server.
    virtual void setStaySignedIn(bool) {}

Q_SIGNALS:
    /// The session is over without having been asked to end: it expired, or it was ended elsewhere.
    void sessionEnded();
    /// MFA has become required; the session may do nothing but set it up.
    void mfaSetupRequired();
    /// See `isOnline` and `offlineReason`.
    void onlineChanged();
    /// It was to be kept, and the keychain did not take it.
    void sessionNotKept(const Error &error);

protected:
    using Completion = std::function<void(Result<std::any>)>;
    virtual void submit(AnyOperation operation, Completion completion) = 0;
};

} // namespace sallyport
