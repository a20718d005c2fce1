// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/adoption.h"
#include "core/model/mfa.h"
#include "core/model/person.h"
#include "core/model/timestamp.h"
#include "core/model/workplace.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace sallyport {

/// Everybody is in exactly one group; the first that fits counts. Somebody in two accounts counts in each.
enum class AdoptionGroup {
    Exempt,   ///< signs in by SSO
    Enrolled, ///< MFA is Active
    Unknown,  ///< invited and never signed in: has no password
    Overdue,  ///< MFA is required by now, in either application, and not Active
    Pending,  ///< a secret waits for its first code
    Off,      ///< not required yet, or not at all
};

struct AdoptionCounts
{
    qint64 exempt = 0;
    qint64 enrolled = 0;
    qint64 unknown = 0;
    qint64 overdue = 0;
    qint64 pending = 0;
    qint64 off = 0;

    qint64 members() const { return exempt + enrolled + unknown + overdue + pending + off; }

    qint64 of(AdoptionGroup group) const
    {
        switch (group) {
        case AdoptionGroup::Exempt:
            return exempt;
        case AdoptionGroup::Enrolled:
            return enrolled;
        case AdoptionGroup::Unknown:
            return unknown;
        case AdoptionGroup::Overdue:
            return overdue;
        case AdoptionGroup::Pending:
            return pending;
        case AdoptionGroup::Off:
            break;
        }
        return off;
    }
    friend bool operator==(const AdoptionCounts &a, const AdoptionCounts &b) = default;
};

/// How things stood at the end of a day (UTC), or now for today.
struct AdoptionDay
{
    QDate day;
    Adoption adoption;
};

/// Of one account, or of all accounts of a reseller rolled up.
struct AdoptionReport
{
    QString name; ///< of the account or the reseller; empty: the whole installation
    bool rolledUp = false;
    AdoptionCounts counts;
    QList<AdoptionDay> history; ///< days on which something changed, the newest last; at most 366
};

/// A name behind a number.
struct AdoptionRow
{
    Person person;
    Workplace workplace;
    AdoptionGroup group = AdoptionGroup::Off;
    std::optional<Timestamp> pendingSince;
    std::optional<Timestamp>
        requiredFrom; ///< by the account's switch; past: since then; empty: it has no date
};

} // namespace sallyport
