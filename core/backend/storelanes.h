// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/storepool.h"
#include "core/operations/operations.h"

namespace sallyport {

/// In which lane an operation runs: by what it may have to hash, or how much it looks at.
StorePool::Lane laneOf(const AnyOperation &operation);

} // namespace sallyport
