// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/result.h"
#include "core/otp/totp.h"

#include <QString>

namespace sallyport {

/// What the QR code tells an authenticator app.
struct KeyUri
{
    QString issuer;  ///< who the code is for, e.g. the company; may be empty
    QString account; ///< whose it is, e.g. the e-mail address
    Secret key;      ///< the raw bytes
    TotpParameters parameters;
};

/// The URI of the key, ASCII:
///
///     otpauth://totp/ISSUER:ACCOUNT?secret=BASE32&issuer=ISSUER&algorithm=SHA1&digits=6&period=30
///
/// after https://github.com/google/google-authenticator/wiki/Key-Uri-Format. In every value only the
/// unreserved characters of RFC 3986 stay as they are; all else is percent-encoded UTF-8. A name cannot add a
/// parameter.
///
/// Labels are cleaned: control, bidi, zero-width and other invisible format characters are dropped, and
/// white space at the ends. The colon of the label parts issuer and account, and the format allows none in
/// the issuer: there `:` is written as `-`, while the `issuer` parameter, which apps prefer, keeps it (as
/// `%3A`). A colon in the account stays, as `%3A`, because readers part the label at the first one. Without
/// an issuer the prefix and the parameter are left out, and then the account's colons become `-` as well.
Secret toUri(const KeyUri &uri);

/// Reads such a URI strictly; labels are cleaned as above. `Invalid`, with `fields` naming what is wrong:
/// "uri" (another scheme, broken percent-encoding or UTF-8, not ASCII, a fragment), "type" (not totp),
/// "label" (its issuer is not the parameter's), "secret" (missing, not base32, below 128 bits), "algorithm",
/// "digits", "period", or the name of a parameter that is given twice. A missing algorithm, digits or period
/// has the format's default; parameters of other names (`image`) are ignored. `+` is a plus, not a space.
Result<KeyUri> parseUri(const Secret &uri);

} // namespace sallyport
