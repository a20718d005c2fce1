// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/backend.h"
#include "ui/deliver.h"

#include <functional>
#include <utility>

namespace sallyport {

/// What has come of it so far.
enum class Undone {
    Done,    ///< it is as before
    Prepared ///< a form is ready that would bring it back, for the person to save
};

/// Takes something back, once. `answer` comes at most once, and not after `owner` has gone.
using Undo = std::function<void(QObject *owner, std::function<void(const Result<Undone> &)> answer)>;

/// The way back by one operation, with the rights of whoever is signed in then, and an audit event like any
/// other. It first asks how things stand: where somebody has changed them again since (`isAsLeft` is false),
/// nothing is overwritten and the answer is Conflict. `taken` gets the reply of a `change` that was done; it
/// and the backend outlive the owner.
///
/// Look and change are two operations: what somebody else saves in the moment between them is lost, as it
/// would be with a form that was opened before.
template <Operation Look, Operation Change, typename IsAsLeft, typename Taken>
Undo wayBack(Backend &backend, Look look, IsAsLeft isAsLeft, Change change, Taken taken)
{
    return [&backend, look, isAsLeft, change,
            taken](QObject *owner, const std::function<void(const Result<Undone> &)> &answer) {
        const auto doChange = [&backend, owner, change, taken, answer] {
            deliver(backend.call(change), owner, [taken, answer](const Result<typename Change::Reply> &done) {
                if (!done) {
                    answer(tl::unexpected(done.error()));
                    return;
                }
                taken(*done);
                answer(Undone::Done);
            });
        };
        deliver(backend.call(look), owner,
                [isAsLeft, doChange, answer](const Result<typename Look::Reply> &now) {
                    if (!now)
                        answer(tl::unexpected(now.error()));
                    else if (!isAsLeft(*now))
                        answer(tl::unexpected(Error{ErrorCode::Conflict, {}, {}, {}}));
                    else
                        doChange();
                });
    };
}

} // namespace sallyport
