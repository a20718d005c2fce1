// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kiosk/clockwatch.h"

#include "core/model/kiosk.h"

#include <algorithm>

namespace sallyport {

namespace {

constexpr qsizetype fewestPhones = 3;
constexpr std::chrono::seconds worthSaying{30}; // a whole step

ClockFinding behind(ClockFinding::Kind kind, Timestamp now, Timestamp atLeast)
{
    return {kind, -std::chrono::ceil<std::chrono::seconds>(atLeast - now)};
}

std::chrono::seconds median(QList<std::chrono::seconds> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return values.at(middle);
    return (values.at(middle - 1) + values.at(middle)) / 2;
}

} // namespace

ClockFinding judgeClock(Timestamp now, const ClockEvidence &evidence)
{
    using Kind = ClockFinding::Kind;
    if (now + worthSaying <= evidence.rosterMadeAt)
        return behind(Kind::BeforeRoster, now, evidence.rosterMadeAt);
    const Timestamp end = evidence.rosterMadeAt + kioskRosterLife;
    if (now >= end)
        return {Kind::AfterRoster, std::chrono::floor<std::chrono::seconds>(now - end)};
    if (evidence.newestProof && now + worthSaying <= *evidence.newestProof)
        return behind(Kind::BeforeProof, now, *evidence.newestProof);
    if (evidence.phoneOffsets.size() >= fewestPhones) {
        const std::chrono::seconds phones = median(evidence.phoneOffsets);
        if (std::chrono::abs(phones) >= worthSaying)
            return {Kind::PhonesDiffer, -phones};
    }
    return {};
}

} // namespace sallyport
