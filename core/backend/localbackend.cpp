// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/localbackend.h"

#include "core/backend/storetransfer.h"
#include "core/crypto/passwordrule.h"
#include "core/service/dispatch.h"
#include "core/service/storemoverule.h"

#include <QFutureWatcher>
#include <QPointer>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

Access accessOf(const AnyOperation &operation)
{
    return std::visit([](const auto &op) { return std::decay_t<decltype(op)>::access; }, operation);
}

/// How the file is written, as the store's own thread knows it.
struct WritingTerms
{
    Argon2Parameters hashing;
    RandomSource random;
};

template <typename T>
std::pair<std::function<void(Result<T>)>, QFuture<Result<T>>> promised()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    return {[promise](Result<T> answer) {
                promise->addResult(std::move(answer));
                promise->finish();
            },
            future};
}

} // namespace

LocalBackend::LocalBackend(std::unique_ptr<StoreThread> thread, BackendPlace place,
                           std::optional<StoreKey> key)
    : m_place(std::move(place)), m_key(std::move(key)), m_thread(std::move(thread))
{
}

LocalBackend::LocalBackend(std::unique_ptr<StoreThread> thread, BackendPlace place,
                           std::unique_ptr<QTemporaryDir> folder)
    : m_place(std::move(place)), m_folder(std::move(folder)), m_thread(std::move(thread))
{
}

LocalBackend::~LocalBackend()
{
    if (m_run)
        m_run->isStopped = true; // its thread is waited for
}

template <typename T>
void LocalBackend::await(const QFuture<Result<T>> &future, bool needsSession,
                         std::function<void(Result<T>)> completion)
{
    // A watcher answers through the event loop even when the work was done before it looked; `then` would
    // answer inside of this call.
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this,
            [this, watcher, needsSession, completion = std::move(completion)] {
                watcher->deleteLater();
                Result<T> reply = watcher->result();
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
    watcher->setFuture(future);
}

void LocalBackend::submit(AnyOperation operation, Completion completion)
{
    const bool needsSession = accessOf(operation).who == Access::Who::Session;
    await<std::any>(m_thread->run([operation = std::move(operation)](StoreThread::Room &room) {
        return dispatch(*room.context, room.credentials, operation);
    }),
                    needsSession, std::move(completion));
}

QFuture<Result<bool>> LocalBackend::mayMove()
{
    const auto [tell, future] = promised<bool>();
    await<bool>(m_thread->run([hasKey = m_key.has_value()](StoreThread::Room &room) -> Result<bool> {
        const auto allowed = mayMoveStore(*room.context, room.credentials);
        return allowed ? Result<bool>(hasKey && *allowed) : allowed;
    }),
                true, tell);
    return future;
}

Result<void> LocalBackend::judge(const Secret &passphrase) const
{
    return checkPassword(passphrase, minimumPasswordLength, {u"sallyport"_s});
}

QFuture<Result<qint64>> LocalBackend::move(const StoreMove &wish, std::shared_ptr<StoreMoveRun> run)
{
    const auto [tell, future] = promised<qint64>();
    const bool isBusy = m_run != nullptr;
    if (!isBusy)
        m_run = run;
    const auto conclude = [this, isBusy, tell = tell](Result<qint64> rows) {
        if (!isBusy) {
            m_run.reset();
            m_moving.reset();
        }
        tell(std::move(rows));
    };
    auto note = [isBusy, key = m_key,
                 judged = judge(wish.passphrase)](StoreThread::Room &room) -> Result<WritingTerms> {
        if (!judged)
            return tl::unexpected(judged.error());
        if (isBusy || !key)
            return failure(isBusy ? ErrorCode::Conflict : ErrorCode::Forbidden);
        if (const auto noted = noteStoreMove(*room.context, room.credentials); !noted)
            return tl::unexpected(noted.error());
        return WritingTerms{room.context->hasher.parameters(), room.context->random};
    };
    await<WritingTerms>(m_thread->run(std::move(note)), true,
                        [this, wish, run, conclude](Result<WritingTerms> terms) {
                            if (!terms)
                                return conclude(tl::unexpected(terms.error()));
                            m_moving = std::make_unique<StoreThread>();
                            auto write = [wish, run, terms = *terms, key = *m_key,
                                          place = m_place.name](StoreThread::Room &room) -> Result<qint64> {
                                auto database = Database::openFurther({StoreAddress::Kind::Sqlite, place});
                                if (!database)
                                    return tl::unexpected(database.error());
                                room.database = std::move(*database);
                                run->total = countRows(*room.database).value_or(0);
                                return dumpDatabase(*room.database, key, wish.path,
                                                    {.passphrase = wish.passphrase, .storeKey = {}},
                                                    terms.hashing, terms.random, [run](qint64 rows) {
                                                        run->rows = rows;
                                                        return !run->isStopped;
                                                    });
                            };
                            await<qint64>(m_moving->run(std::move(write)), false, conclude);
                        });
    return future;
}

} // namespace sallyport
