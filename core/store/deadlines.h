// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workplace.h"

#include <QString>

#include <array>

namespace sallyport {

class Database;

// Who of an account's people is overdue: MFA is required of them by now and they are not enrolled. No person
// has a date of their own in the store: for each of the rules of an account there is a moment, and who joined
// until then is overdue, as the account's switch gives everybody the same time. The moments are moved when
// what is required changes and when the next person's time is over; how many people that makes overdue is
// told from counters of when people joined, so that it takes equally long for ten people and for a million.

/// What can require MFA of a member of an account besides its switch; `memberships.rule`.
enum DeadlineRule : int {
    MembersRule = 0, ///< the team policy's rule for members
    AdminsRule = 1,  ///< the team policy's rule for "Team admins"
    ToggleRule = 2,  ///< the toggle of the Admins page: always at once
};
inline constexpr std::array deadlineRules{MembersRule, AdminsRule, ToggleRule};

// Of the moments: `accounts.overdue_members` and `accounts.overdue_admins`.
constexpr qint64 nobody = -1;
constexpr qint64 everybody = qint64(1) << 53;

// Inside a transaction of the database; "now" is that of its clock.

/// People without MFA who joined, in whatever order.
struct JoinedPeople
{
    qint64 off = 0;
    qint64 pending = 0;
    qint64 unknown = 0; ///< without a password, with or without a secret that waits

    qint64 open() const { return off + pending; }
    qint64 all() const { return open() + unknown; }
};
/// Of a place and a rule but the toggle, those who joined until `until`.
JoinedPeople joinedUntil(Database &database, qint64 place, DeadlineRule rule, qint64 until);
/// Adds `step` people of that standing.
void countJoined(Database &database, qint64 place, DeadlineRule rule, qint64 joinedAt,
                 const JoinedPeople &step);
/// All counters anew from the memberships.
void recountJoined(Database &database);

/// After somebody became one of those who are not enrolled and not overdue.
void expectDeadline(Database &database, const ScopeId &account, qint64 joinedAt);
/// After a change of what an account requires.
void reckonDeadlines(Database &database, const ScopeId &account);
/// Whether somebody's time was over since the account's moments were moved; empty: in any account.
bool hasPassedDeadlines(Database &database, const ScopeId &account = {});
/// Takes as long as there are such accounts.
void reckonPassedDeadlines(Database &database, const ScopeId &account = {});

} // namespace sallyport
