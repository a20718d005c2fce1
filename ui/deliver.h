// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QFuture>
#include <QObject>

#include <utility>

namespace sallyport {

/// Brings the answer of the core to `owner`, in its thread; if the owner has gone, nothing happens. The only
/// place in the user interface that attaches to a future.
template <typename T, typename Handler>
void deliver(QFuture<Result<T>> future, QObject *owner, Handler handler)
{
    future.then(owner, [handler = std::move(handler)](Result<T> result) mutable { handler(std::move(result)); })
        .onCanceled(owner, [] {});
}

} // namespace sallyport
