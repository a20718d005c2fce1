// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/operations/signin.h"

namespace sallyport {

/// The state, if the sign-in is in it.
template <typename State>
const State *as(const Result<SignInState> &result)
{
    return result ? std::get_if<State>(&*result) : nullptr;
}

/// The error's code; Cancelled, which no rule gives, when there is no error.
template <typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::Cancelled : result.error().code;
}

inline Secret secret(const QString &text)
{
    return Secret::fromText(text);
}

} // namespace sallyport
