// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/codedoctor.h"

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sallyport {
namespace {

using Kind = CodeDiagnosis::Kind;
using std::chrono::seconds;

constexpr seconds nearClock = 30min;
constexpr seconds timeZoneGrain = 30min;
constexpr seconds widestTimeZones = 14h;

/// One code and the moment it was typed, held against one way of making codes after the other.
class Examination
{
public:
    Examination(QByteArrayView code, Timestamp now) : m_code(code), m_now(now) {}

    bool matchesStep(const Totp &totp, std::int64_t step) const
    {
        return totp.match(m_code, step, {}, 0).has_value();
    }

    /// Whether the code is of now and its neighbours, for this key and these parameters.
    bool matchesNow(const Secret &key, const TotpParameters &parameters) const
    {
        return matchesAt(key, parameters, m_now);
    }

    /// The step of the code within half an hour, the nearest first; the window itself is not looked at.
    std::optional<std::int64_t> nearStep(const Totp &totp) const
    {
        const std::int64_t current = totp.stepAt(m_now);
        const std::int64_t widest = nearClock / totp.parameters().period;
        for (std::int64_t distance = 2; distance <= widest; ++distance) {
            for (const std::int64_t step : {current - distance, current + distance}) {
                if (matchesStep(totp, step))
                    return step;
            }
        }
        return {};
    }

    /// The phone shows its step from beginning to end, so on average it is in the middle of it.
    seconds offsetOf(const Totp &totp, std::int64_t step) const
    {
        const auto phone = totp.startOf(step) + std::chrono::milliseconds(totp.parameters().period) / 2;
        return std::chrono::round<seconds>(phone - m_now);
    }

    std::optional<seconds> timeZoneOffset(const Totp &totp) const
    {
        for (seconds distance = nearClock + timeZoneGrain; distance <= widestTimeZones;
             distance += timeZoneGrain) {
            for (const seconds offset : {-distance, distance}) {
                if (matchesAround(totp, m_now + offset))
                    return offset;
            }
        }
        return {};
    }

private:
    bool matchesAt(const Secret &key, const TotpParameters &parameters, Timestamp time) const
    {
        const Result<Totp> totp = Totp::create(key, parameters);
        return totp && matchesAround(*totp, time);
    }

    bool matchesAround(const Totp &totp, Timestamp time) const
    {
        return totp.match(m_code, totp.stepAt(time), {}).has_value();
    }

    QByteArrayView m_code;
    Timestamp m_now;
};

/// The number in the hash's name.
int bitsOf(HashAlgorithm algorithm)
{
    switch (algorithm) {
    case HashAlgorithm::Sha1:
        break;
    case HashAlgorithm::Sha256:
        return 256;
    case HashAlgorithm::Sha512:
        return 512;
    }
    return 1;
}

HashAlgorithm algorithmOf(int bits)
{
    if (bits == 512)
        return HashAlgorithm::Sha512;
    return bits == 256 ? HashAlgorithm::Sha256 : HashAlgorithm::Sha1;
}

std::optional<CodeDiagnosis> otherParameters(const Examination &examination, const Secret &key,
                                             const TotpParameters &parameters)
{
    constexpr std::array periods{15s, 30s, 60s, 120s};
    for (const seconds period : periods) {
        TotpParameters other = parameters;
        other.period = period;
        if (other != parameters && examination.matchesNow(key, other))
            return CodeDiagnosis{.kind = Kind::OtherPeriod, .period = period};
    }
    for (const HashAlgorithm algorithm :
         {HashAlgorithm::Sha1, HashAlgorithm::Sha256, HashAlgorithm::Sha512}) {
        TotpParameters other = parameters;
        other.algorithm = algorithm;
        if (other != parameters && examination.matchesNow(key, other))
            return CodeDiagnosis{.kind = Kind::OtherAlgorithm, .algorithm = algorithm};
    }
    return {};
}

} // namespace

CodeDiagnosis diagnose(QByteArrayView code, const Secret &key, const TotpParameters &parameters,
                       Timestamp now, const std::optional<Secret> &replacedKey,
                       std::optional<std::int64_t> lastAcceptedStep)
{
    const Result<Totp> totp = Totp::create(key, parameters);
    if (!totp)
        return {};
    const Examination examination(code, now);

    if (code.size() != parameters.digits) {
        // Codes of other lengths cannot come from these parameters, whatever the clock.
        TotpParameters other = parameters;
        other.digits = static_cast<int>(code.size());
        if (examination.matchesNow(key, other))
            return {.kind = Kind::OtherDigits, .digits = other.digits};
        return {};
    }

    const std::int64_t current = totp->stepAt(now);
    if (totp->match(code, current, {})) {
        const bool spent = !totp->match(code, current, lastAcceptedStep);
        return {.kind = spent ? Kind::AlreadyUsed : Kind::Unknown};
    }
    if (const auto step = examination.nearStep(*totp)) {
        // Typed once more a little later, the last accepted code says nothing about the clock.
        if (step == lastAcceptedStep)
            return {.kind = Kind::AlreadyUsed};
        return {.kind = Kind::ClockOff, .clockOffset = examination.offsetOf(*totp, *step)};
    }
    if (replacedKey && examination.matchesNow(*replacedKey, parameters))
        return {.kind = Kind::ReplacedSecret};
    if (const auto other = otherParameters(examination, key, parameters))
        return *other;
    if (const auto offset = examination.timeZoneOffset(*totp))
        return {.kind = Kind::ClockOff, .clockOffset = *offset};
    return {};
}

QStringList CodeDiagnosis::toFields() const
{
    switch (kind) {
    case Kind::Unknown:
        break;
    case Kind::ClockOff:
        return {u"clock-off"_s, QString::number(clockOffset.count())};
    case Kind::ReplacedSecret:
        return {u"replaced-secret"_s};
    case Kind::OtherPeriod:
        return {u"other-period"_s, QString::number(period.count())};
    case Kind::OtherDigits:
        return {u"other-digits"_s, QString::number(digits)};
    case Kind::OtherAlgorithm:
        return {u"other-algorithm"_s, QString::number(bitsOf(algorithm))};
    case Kind::AlreadyUsed:
        return {u"already-used"_s};
    }
    return {};
}

CodeDiagnosis CodeDiagnosis::fromFields(const QStringList &fields)
{
    const QString word = fields.value(0);
    const int number = fields.value(1).toInt();
    CodeDiagnosis diagnosis;
    if (word == "clock-off"_L1)
        diagnosis = {.kind = Kind::ClockOff, .clockOffset = seconds(number)};
    else if (word == "replaced-secret"_L1)
        diagnosis = {.kind = Kind::ReplacedSecret};
    else if (word == "other-period"_L1)
        diagnosis = {.kind = Kind::OtherPeriod, .period = seconds(number)};
    else if (word == "other-digits"_L1)
        diagnosis = {.kind = Kind::OtherDigits, .digits = number};
    else if (word == "other-algorithm"_L1)
        diagnosis = {.kind = Kind::OtherAlgorithm, .algorithm = algorithmOf(number)};
    else if (word == "already-used"_L1)
        diagnosis = {.kind = Kind::AlreadyUsed};
    // A number that is none, or one word more, does not come out as it went in.
    return diagnosis.toFields() == fields ? diagnosis : CodeDiagnosis();
}

} // namespace sallyport
