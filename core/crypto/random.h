// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>

namespace sallyport {

/// Fills the span with random bytes. A parameter, so that tests can choose what is drawn.
using RandomSource = std::function<void(std::span<unsigned char>)>;

/// The operating system's generator, through libsodium.
RandomSource systemRandom();

} // namespace sallyport
