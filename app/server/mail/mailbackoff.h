// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/random.h"

#include <chrono>

namespace sallyport {

/// How long to wait after the n-th failure in a row (1, 2, ...): doubling from `first` to `longest`, and up
/// to a fifth more or less, so that many do not come back at once.
std::chrono::milliseconds backoff(int failures, std::chrono::milliseconds first,
                                  std::chrono::milliseconds longest, const RandomSource &random);

} // namespace sallyport
