// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

#include <tl/expected.hpp>

namespace sallyport {

/// A value, or the error that says why there is none. Nothing in the core throws across an interface.
template <typename T>
using Result = tl::expected<T, Error>;

/// `return failure(ErrorCode::NotFound);`
inline tl::unexpected<Error> failure(ErrorCode code, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail), {}, {}});
}

} // namespace sallyport
