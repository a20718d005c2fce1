// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"

namespace sallyport {

/// The password in Unicode form NFKC, so that the same password typed on another keyboard or system is the
/// same bytes (R33; SP 800-63B-4 section 3.1.1.2). Bytes that are no UTF-8 stay as they are.
Secret normalisedPassword(const Secret &password);

} // namespace sallyport
