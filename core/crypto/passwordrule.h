// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/result.h"

#include <QStringList>

namespace sallyport {

/// Characters a password has at least, for people who sign in with it alone (R33).
inline constexpr int minimumPasswordLength = 15;
/// The same with active MFA.
inline constexpr int minimumPasswordLengthWithMfa = 8;
/// Characters a password has at most.
inline constexpr int maximumPasswordLength = 256;

/// Whether somebody may choose this password (R33, SP 800-63B-4 section 3.1.1.2). There are no rules of
/// composition. Characters are Unicode code points in NFKC. `ownWords` are what an attacker who knows the
/// person tries first: the e-mail address, the name, the organization; each is taken whole and word by word.
///
/// Errors: PasswordTooShort (fields: the minimum); PasswordTooLong; Invalid (fields: password) with a NUL or
/// bytes that are no text; PasswordCommon when fewer than 2^30 guesses find it, by zxcvbn's estimate.
Result<void> checkPassword(const Secret &password, int minimumLength, const QStringList &ownWords);

} // namespace sallyport
