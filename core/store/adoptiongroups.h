// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/adoptionreport.h"
#include "core/store/deadlines.h"
#include "core/store/rows.h"

#include <QList>
#include <QString>

#include <optional>

namespace sallyport {

// Who is in which group of a report, as conditions of SQL.

/// What the list of an account is made of.
struct Listed
{
    qint64 number = 0; ///< of the account
    QString name;      ///< as it is sorted
    qint64 place = 0;
    bool dated = false; ///< the switch has a date, or gives time
    qint64 overdueMembers = nobody;
    qint64 overdueAdmins = nobody;

    qint64 overdueUntil(DeadlineRule rule) const
    {
        return rule == ToggleRule ? everybody : rule == AdminsRule ? overdueAdmins : overdueMembers;
    }
};

/// "select ... from accounts a cross join adoption d ... where ", for `listedFrom`.
QString selectListed();
Listed listedFrom(const Rows &rows);

/// Of those who are not enrolled, who joined first has to be enrolled first; the time of all others is alike.
bool isByJoining(const Listed &account, AdoptionGroup group);
/// Whether it is, SQL over accounts `a`.
QString byJoiningCondition(AdoptionGroup group);

/// A part of a list that lies together in an index: SQL over memberships `m`, after that of their place.
struct Stretch
{
    QString condition;
    std::optional<qint64> joinedAfter;
    std::optional<qint64> joinedUntil;
};

QList<Stretch> stretchesOf(const Listed &account, AdoptionGroup group);
/// The same over memberships `m` of any account `a`.
QString groupCondition(AdoptionGroup group);
/// Accounts that have somebody in the group: SQL over their counters `d`.
QString hasSomebody(AdoptionGroup group);

} // namespace sallyport
