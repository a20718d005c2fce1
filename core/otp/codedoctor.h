// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/timestamp.h"
#include "core/otp/totp.h"

#include <QByteArrayView>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <optional>

namespace sallyport {

/// Why a code may have been wrong. Only the field that belongs to the kind is set.
struct CodeDiagnosis
{
    enum class Kind {
        Unknown,        ///< mistyped, of another account, or anything else
        ClockOff,       ///< the phone's clock differs from ours by `clockOffset`
        ReplacedSecret, ///< the app still has the QR code that was replaced
        OtherPeriod,    ///< the app counts in steps of `period`
        OtherDigits,    ///< the app shows `digits` digits
        OtherAlgorithm, ///< the app hashes with `algorithm`
        AlreadyUsed,    ///< the code was right, and is spent: wait for the next one
    };
    Kind kind = Kind::Unknown;
    /// The phone's time minus ours: negative if the phone is slow. Within half an hour it is exact to half a
    /// period; wider offsets are whole half hours (a wrong time zone).
    std::chrono::seconds clockOffset{0};
    int digits = 0;
    std::chrono::seconds period{0};
    HashAlgorithm algorithm = HashAlgorithm::Sha1;

    /// As the `fields` of a WrongCode error: a word, and a number where there is one. Empty when unknown.
    QStringList toFields() const;
    /// Unknown for anything that `toFields` does not write.
    static CodeDiagnosis fromFields(const QStringList &fields);

    friend bool operator==(const CodeDiagnosis &a, const CodeDiagnosis &b) = default;
};

/// Explains a code that `Totp::match` has refused. Only for setting up, by the one who holds the secret: the
/// answer says more about a code than right or wrong.
///
/// `code` are ASCII digits, as sent. `replacedKey` is the key of the QR code shown before, if there was one.
/// The causes are tried in this order; the first that fits is given:
/// a spent step; the clock, nearest step first, up to 30 minutes either way; the replaced key; another number
/// of digits; another period (15, 30, 60, 120 s); another hash; the clock by whole or half hours up to 14
/// hours. A code that would be accepted, and a key or parameters that `Totp::create` refuses, are `Unknown`.
///
/// How often chance explains a code that is simply wrong: with 6 digits and 30 s at most 301 steps are looked
/// at (3 of the window, 118 for the near clock, 3 + 9 + 6 for key, period and hash, 162 for time zones), so
/// 1 in 3,300. With 15 s it is 1 in 2,300; with 8 digits 1 in 330,000. For a code of another
/// length three steps are looked at, at most 1 in 330,000.
CodeDiagnosis diagnose(QByteArrayView code, const Secret &key, const TotpParameters &parameters,
                       Timestamp now, const std::optional<Secret> &replacedKey,
                       std::optional<std::int64_t> lastAcceptedStep = {});

} // namespace sallyport
