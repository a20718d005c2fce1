// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/localbackend.h"

#include "core/service/dispatch.h"

#include <QFutureWatcher>
#include <QPointer>

namespace sallyport {

namespace {

Access accessOf(const AnyOperation &operation)
{
    return std::visit([](const auto &op) { return std::decay_t<decltype(op)>::access; }, operation);
}

} // namespace

LocalBackend::LocalBackend(std::unique_ptr<StoreThread> thread, BackendPlace place,
                           std::unique_ptr<QTemporaryDir> folder)
    : m_place(std::move(place)), m_folder(std::move(folder)), m_thread(std::move(thread))
{
}

LocalBackend::~LocalBackend() = default;

void LocalBackend::submit(AnyOperation operation, Completion completion)
{
    const bool needsSession = accessOf(operation).who == Access::Who::Session;
    // A watcher answers through the event loop even when the work was done before it looked; `then` would
    // answer inside of this call.
    auto *watcher = new QFutureWatcher<Result<std::any>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, needsSession, completion = std::move(completion)] {
                watcher->deleteLater();
                Result<std::any> reply = watcher->result();
                std::optional<ErrorCode> refusal;
                if (!reply)
                    refusal = reply.error().code;
                const QPointer<LocalBackend> alive(
                    this); // whoever is answered may drop the backend there and then
                completion(std::move(reply));
                if (!alive)
                    return;
                if (needsSession && refusal == ErrorCode::Unauthenticated)
                    Q_EMIT sessionEnded();
                else if (refusal == ErrorCode::MfaSetupRequired)
                    Q_EMIT mfaSetupRequired();
            });
    watcher->setFuture(m_thread->run([operation = std::move(operation)](StoreThread::Room &room) {
        return dispatch(*room.context, room.credentials, operation);
    }));
}

} // namespace sallyport
