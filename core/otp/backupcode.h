// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/random.h"
#include "core/crypto/secret.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace sallyport {

/// How many codes a set holds (R07).
constexpr int backupCodesPerSet = 10;

/// A new code in its normal form: 16 characters of Crockford's base32 (80 random bits), upper case, no
/// hyphens.
///
/// Crockford's alphabet is 0123456789ABCDEFGHJKMNPQRSTVWXYZ: the digits and the letters without I, L, O and
/// U, so that nothing in it is taken for a 1 or a 0. (https://www.crockford.com/base32.html)
Secret newBackupCode(const RandomSource &random);

/// A code in its normal form as people see it: "XXXX-XXXX-XXXX-XXXX".
QString displayedBackupCode(const Secret &code);

/// What was typed, in its normal form, ready to be compared or hashed. ASCII spaces and hyphens, wherever
/// they stand, and letter case do not count; O is read as 0, I and L as 1 (R07). Nothing if any other
/// character is in it (U included) or if it is not 16 characters long.
std::optional<Secret> normalisedBackupCode(QStringView typed);

} // namespace sallyport
