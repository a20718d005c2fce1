// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace sallyport {

/// Brings the answer of the core to `owner`, in its thread; if the owner has gone, nothing happens. The only
/// place in the user interface that attaches to a future.
///
/// A watcher and not `then(owner, ...)`: in Qt 6.4 that one fails an assertion when the future ends after its
/// owner, which is what happens whenever a page is left while it waits.
template <typename T, typename Handler>
void deliver(QFuture<Result<T>> future, QObject *owner, Handler handler)
{
    auto *watcher = new QFutureWatcher<Result<T>>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner,
                     [watcher, handler = std::move(handler)]() mutable {
                         watcher->deleteLater();
                         const QFuture<Result<T>> ended = watcher->future();
                         if (!ended.isCanceled() && ended.resultCount() > 0)
                             handler(ended.result());
                     });
    watcher->setFuture(std::move(future));
}

} // namespace sallyport
