// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sallyport {

/// Makes libsodium ready. Whoever calls libsodium calls this first: it is cheap, and safe on any thread.
/// Ends the process when there is no random source: nothing in the product would be safe without one.
void startSodium();

} // namespace sallyport
