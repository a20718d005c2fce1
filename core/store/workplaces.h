// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfarequirement.h"
#include "core/model/person.h"
#include "core/model/timestamp.h"
#include "core/model/workplace.h"

#include <QList>

namespace sallyport {

class Database;

/// The scope of system administrators: there is one.
ScopeId installationScope();

// Inside a transaction of the database.
QList<Workplace> workplacesOf(Database &database, const PersonId &person);
/// What can require MFA of the person there.
MfaPolicies mfaPoliciesOf(Database &database, const PersonId &person, const Workplace &workplace);
/// One role of a person.
struct Membership
{
    ScopeId scope;
    ScopeId reseller; ///< of the account, or the scope itself; empty where nobody resells it
    Role role = Role::Member;
    Timestamp joinedAt;
};
QList<Membership> membershipsOf(Database &database, const PersonId &person);
/// Some of an account's people who have no Active MFA and do not sign in by SSO, of whom the same things
/// require it.
struct PeopleWithoutMfa
{
    MfaPolicies policies;
    bool administer = false; ///< the team policy's rule for "Team admins" is theirs
    qint64 people = 0;
};
/// Without those of whom the toggle of the Admins page requires it, anyway. From the counters: nobody is
/// looked at.
QList<PeopleWithoutMfa> peopleWithoutMfa(Database &database, const Workplace &account, Timestamp now);
void insertReseller(Database &database, const ScopeId &id, const QString &name, Timestamp createdAt);
/// `mfaEnabled`: the toggle of the Admins page.
void insertMembership(Database &database, const PersonId &person, const Workplace &workplace,
                      Timestamp joinedAt, bool mfaEnabled = false);
void removeMembership(Database &database, const PersonId &person, const ScopeId &scope);
/// Whether MFA is required of anybody but this person: in the account by its switch, from whatever date, or
/// its team policy; in the reseller by its setting or the toggle of an admin.
bool requiresMfaOfOthers(Database &database, const PersonId &person, const Workplace &workplace);
/// The person has Active MFA, owns the account or the reseller, and no other owner there has Active MFA.
bool isLastEnrolledOwner(Database &database, const PersonId &person, const Workplace &workplace);
bool hasOwner(Database &database, const ScopeId &account);

} // namespace sallyport
