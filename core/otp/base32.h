// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringView>

namespace sallyport {

/// Base32 of RFC 4648, section 6: A-Z and 2-7, upper case, without padding.
/// A QString is not wiped: for secrets, keep the answer short-lived.
QString base32Encode(QByteArrayView bytes);

/// Reads base32 as people type and print it: letter case, ASCII spaces and hyphens do not count, and padding
/// may be left out. `Invalid` (and no hint at what was typed) on any other character, NUL included, on
/// padding that is not at the end or not of the right length, on a length that no bytes have, and on bits
/// left over that are not zero, so that one key has one spelling. Nothing at all reads as an empty Secret.
Result<Secret> base32Decode(QStringView text);

/// "JBSWY3DPEH" as "JBSW Y3DP EH", to be read aloud or typed.
QString groupedInFours(QStringView text);

} // namespace sallyport
