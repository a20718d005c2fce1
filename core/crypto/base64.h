// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"

#include <optional>

namespace sallyport {

/// RFC 4648 section 4, with padding. Unlike QByteArray's, these leave no copy in ordinary memory.
Secret toBase64(const Secret &bytes);
/// RFC 4648 section 5, without padding.
Secret toBase64Url(const Secret &bytes);
/// Reads what toBase64 wrote; nothing for any other text.
std::optional<Secret> fromBase64(QByteArrayView text);

} // namespace sallyport
