// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/random.h"
#include "core/crypto/secret.h"
#include "core/model/result.h"
#include "core/model/timestamp.h"

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>

namespace sallyport {

enum class HashAlgorithm { Sha1, Sha256, Sha512 };

/// What an authenticator has to know besides the key. The defaults are the ones every app understands (R01).
struct TotpParameters
{
    HashAlgorithm algorithm = HashAlgorithm::Sha1;
    int digits = 6;                  ///< 6 to 8
    std::chrono::seconds period{30}; ///< 15 to 120

    friend bool operator==(const TotpParameters &a, const TotpParameters &b) = default;
};

/// A new key for an authenticator: 160 random bits, as RFC 4226 (R6) advises (R01).
Secret newTotpKey(const RandomSource &random);

/// One HOTP value (RFC 4226, section 5.3), `digits` ASCII digits with leading zeros. Any key but an empty
/// one: the published vectors use short ones. `Invalid`, with `fields`, on 5 or 9 digits and the like.
Result<QByteArray> hotpCode(const Secret &key, std::uint64_t counter,
                            HashAlgorithm algorithm = HashAlgorithm::Sha1, int digits = 6);

class HmacKey;

/// Time-based one-time passwords (RFC 6238) of one key. Time is counted in steps of one period since 1970.
///
/// An immutable value; copies share the prepared HMAC key, which is wiped with the last of them.
class Totp
{
public:
    /// `Invalid`, with `fields` out of "secret" (below 128 bits), "algorithm", "digits" (not 6 to 8) and
    /// "period" (not 15 to 120 s).
    static Result<Totp> create(const Secret &key, TotpParameters parameters = {});

    TotpParameters parameters() const { return m_parameters; }

    /// The step a moment lies in; before 1970 it is negative.
    std::int64_t stepAt(Timestamp time) const;
    /// The first moment of a step; steps outside of what a Timestamp can say give its first or last step.
    Timestamp startOf(std::int64_t step) const;

    /// The code of a step: `digits` ASCII digits.
    QByteArray code(std::int64_t step) const;

    /// The step that a typed code spends, if it is to be accepted.
    ///
    /// Every step from `currentStep` - `window` to `currentStep` + `window` is tried, and always all of them,
    /// in constant time; none below 0 is (R06). The highest one that matches counts: steps of one window may
    /// share a code, and taking the lowest would let the same digits in twice (R02). It is given only if
    /// strictly greater than `lastAcceptedStep` (R03). The caller then claims it in the store.
    ///
    /// `window` is 0 or 1; a wider one counts as 1 (R02). A code that is not exactly `digits` ASCII digits
    /// matches nothing (R05).
    std::optional<std::int64_t> match(QByteArrayView code, std::int64_t currentStep,
                                      std::optional<std::int64_t> lastAcceptedStep, int window = 1) const;

private:
    Totp(std::shared_ptr<const HmacKey> key, TotpParameters parameters);

    std::shared_ptr<const HmacKey> m_key;
    TotpParameters m_parameters;
};

} // namespace sallyport
