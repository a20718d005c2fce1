// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/totp.h"

#include <QStringList>
#include <QtEndian>

#include <nettle/hmac.h>
#include <nettle/nettle-meta.h>
#include <sodium/utils.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sallyport {
namespace {

constexpr int smallestKeyBytes = 16;
constexpr int newKeyBytes = 20;

union HashState {
    sha1_ctx sha1;
    sha256_ctx sha256;
    sha512_ctx sha512;
};

/// Null for a number that is no HashAlgorithm.
const nettle_hash *hashFor(HashAlgorithm algorithm)
{
    switch (algorithm) {
    case HashAlgorithm::Sha1:
        return &nettle_sha1;
    case HashAlgorithm::Sha256:
        return &nettle_sha256;
    case HashAlgorithm::Sha512:
        return &nettle_sha512;
    }
    return nullptr;
}

bool areGoodDigits(int digits)
{
    return digits >= 6 && digits <= 8;
}

/// Divides by constants, which compilers turn into multiplications: a real division takes longer for some
/// values.
std::uint32_t lastDigits(std::uint32_t value, int digits)
{
    switch (digits) {
    case 6:
        return value % 1'000'000;
    case 7:
        return value % 10'000'000;
    default:
        return value % 100'000'000;
    }
}

QByteArray asDigits(std::uint32_t value, int digits)
{
    QByteArray text(digits, '0');
    for (qsizetype i = digits - 1; i >= 0; --i, value /= 10)
        text[i] = static_cast<char>('0' + value % 10);
    return text;
}

/// The number of a typed code, if it is exactly so many ASCII digits.
std::optional<std::uint32_t> typedNumber(QByteArrayView code, int digits)
{
    if (code.size() != digits)
        return {};
    std::uint32_t number = 0;
    for (const char c : code) {
        if (c < '0' || c > '9')
            return {};
        number = number * 10 + static_cast<std::uint32_t>(c - '0');
    }
    return number;
}

tl::unexpected<Error> invalid(const QStringList &fields)
{
    return tl::unexpected<Error>(Error{ErrorCode::Invalid, {}, fields, {}});
}

} // namespace

/// A key whose two HMAC pads are hashed already: each code then costs two compressions instead of four.
class HmacKey
{
public:
    HmacKey(const nettle_hash *hash, QByteArrayView key) : m_hash(hash)
    {
        HashState unused;
        hmac_set_key(&m_outer, &m_inner, &unused, hash, static_cast<std::size_t>(key.size()),
                     reinterpret_cast<const std::uint8_t *>(key.data()));
        sodium_memzero(&unused, sizeof unused);
        sodium_stackzero(1024); // the pads themselves, which nettle leaves behind
    }
    ~HmacKey()
    {
        sodium_memzero(&m_outer, sizeof m_outer);
        sodium_memzero(&m_inner, sizeof m_inner);
    }
    Q_DISABLE_COPY_MOVE(HmacKey)

    const nettle_hash *hash() const { return m_hash; }
    const HashState &outer() const { return m_outer; }
    const HashState &inner() const { return m_inner; }

private:
    const nettle_hash *m_hash;
    HashState m_outer;
    HashState m_inner;
};

namespace {

/// Works out values of one key, one after the other, and leaves nothing on the stack.
class HotpRun
{
public:
    explicit HotpRun(const HmacKey &key) : m_key(key)
    {
        std::memcpy(&m_state, &key.inner(), key.hash()->context_size);
    }
    ~HotpRun()
    {
        sodium_memzero(&m_state, sizeof m_state);
        sodium_memzero(m_digest.data(), m_digest.size());
    }
    Q_DISABLE_COPY_MOVE(HotpRun)

    /// RFC 4226, section 5.3, up to the 31 bits. nettle resets the state to the inner pad after each digest.
    std::uint32_t value(std::uint64_t counter)
    {
        std::array<std::uint8_t, 8> message;
        qToBigEndian(counter, message.data());
        const nettle_hash *hash = m_key.hash();
        hmac_update(&m_state, hash, message.size(), message.data());
        hmac_digest(&m_key.outer(), &m_key.inner(), &m_state, hash, hash->digest_size, m_digest.data());
        const std::size_t offset = m_digest[hash->digest_size - 1] & 0x0fU;
        return qFromBigEndian<std::uint32_t>(m_digest.data() + offset) & 0x7fffffffU;
    }

private:
    const HmacKey &m_key;
    HashState m_state;
    std::array<std::uint8_t, SHA512_DIGEST_SIZE> m_digest;
};

} // namespace

Secret newTotpKey(const RandomSource &random)
{
    return Secret::make(newKeyBytes, [&random](char *bytes) {
        random({reinterpret_cast<unsigned char *>(bytes), newKeyBytes});
    });
}

Result<QByteArray> hotpCode(const Secret &key, std::uint64_t counter, HashAlgorithm algorithm, int digits)
{
    const nettle_hash *hash = hashFor(algorithm);
    QStringList fields;
    if (key.isEmpty())
        fields += u"secret"_s;
    if (!hash)
        fields += u"algorithm"_s;
    if (!areGoodDigits(digits))
        fields += u"digits"_s;
    if (!fields.isEmpty())
        return invalid(fields);

    const HmacKey prepared(hash, key.view());
    return asDigits(lastDigits(HotpRun(prepared).value(counter), digits), digits);
}

Result<Totp> Totp::create(const Secret &key, TotpParameters parameters)
{
    const nettle_hash *hash = hashFor(parameters.algorithm);
    QStringList fields;
    if (key.size() < smallestKeyBytes)
        fields += u"secret"_s;
    if (!hash)
        fields += u"algorithm"_s;
    if (!areGoodDigits(parameters.digits))
        fields += u"digits"_s;
    if (parameters.period < 15s || parameters.period > 120s)
        fields += u"period"_s;
    if (!fields.isEmpty())
        return invalid(fields);
    return Totp(std::make_shared<const HmacKey>(hash, key.view()), parameters);
}

Totp::Totp(std::shared_ptr<const HmacKey> key, TotpParameters parameters)
    : m_key(std::move(key)), m_parameters(parameters)
{
}

std::int64_t Totp::stepAt(Timestamp time) const
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time).time_since_epoch();
    const std::int64_t towardsZero = seconds / m_parameters.period;
    return seconds % m_parameters.period < 0s ? towardsZero - 1 : towardsZero;
}

Timestamp Totp::startOf(std::int64_t step) const
{
    const std::int64_t last = Timestamp::duration::max() / m_parameters.period;
    return Timestamp(m_parameters.period * std::clamp(step, -last, last));
}

QByteArray Totp::code(std::int64_t step) const
{
    const std::uint32_t value = HotpRun(*m_key).value(static_cast<std::uint64_t>(step));
    return asDigits(lastDigits(value, m_parameters.digits), m_parameters.digits);
}

std::optional<std::int64_t> Totp::match(QByteArrayView code, std::int64_t currentStep,
                                        std::optional<std::int64_t> lastAcceptedStep, int window) const
{
    const std::optional<std::uint32_t> typed = typedNumber(code, m_parameters.digits);
    window = std::clamp(window, 0, 1);
    const bool isRealStep = currentStep < std::numeric_limits<std::int64_t>::max() - window;
    if (!typed || !isRealStep)
        return {};

    constexpr std::int64_t none = -1;
    std::int64_t highest = none;
    HotpRun run(*m_key);
    const std::int64_t first = std::max<std::int64_t>(currentStep, window) - window;
    for (std::int64_t step = first; step <= currentStep + window; ++step) {
        const std::uint32_t candidate =
            lastDigits(run.value(static_cast<std::uint64_t>(step)), m_parameters.digits);
        // All ones where they are equal, found and used without a branch.
        const std::uint64_t difference = candidate ^ *typed;
        const auto equal = -static_cast<std::int64_t>((difference - 1) >> 63);
        highest = (step & equal) | (highest & ~equal);
    }
    if (highest == none || (lastAcceptedStep && highest <= *lastAcceptedStep))
        return {};
    return highest;
}

} // namespace sallyport
