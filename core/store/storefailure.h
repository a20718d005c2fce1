// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"

namespace sallyport {

/// Thrown where a statement fails, caught where the transaction ends, so that everything in between is
/// rolled back without a rule having to think of it. Never crosses `Database::transaction` or `read`.
struct StoreFailure
{
    Error error;
};

} // namespace sallyport
