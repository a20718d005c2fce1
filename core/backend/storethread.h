// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/credentials.h"
#include "core/service/servicecontext.h"
#include "core/store/database.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <optional>

namespace sallyport {

/// A thread with a store's connection in it; everything about the store happens there, one thing after
/// another. When it goes, what was asked for before is finished, and the connection is closed where it was
/// opened.
class StoreThread
{
public:
    /// What lives in the thread and is never seen outside of it.
    struct Room
    {
        std::unique_ptr<Database> database;
        std::optional<ServiceContext> context; ///< once the key is proved
        Credentials credentials;
    };

    StoreThread();
    ~StoreThread();
    Q_DISABLE_COPY_MOVE(StoreThread)

    /// Runs `task(Room &)` in the thread. The future never finishes before this returns.
    template <typename Task>
    auto run(Task task) -> QFuture<std::invoke_result_t<Task, Room &>>
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Task, Room &>>>();
        promise->start();
        auto future = promise->future();
        QMetaObject::invokeMethod(
            m_context.get(),
            [this, promise, task = std::move(task)]() mutable {
                promise->addResult(task(m_room));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_context; ///< lives in the thread; receives the tasks
    Room m_room;
};

} // namespace sallyport
