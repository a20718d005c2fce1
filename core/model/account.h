// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/adoption.h"
#include "core/model/id.h"
#include "core/model/timestamp.h"
#include "core/model/workplace.h"

#include <QList>

#include <optional>

namespace sallyport {

/// Account and team MFA policies need Essential or higher. A downgrade never weakens what is already on.
enum class Plan { Free, Essential, Premium };

/// How an account's switch "MFA" was turned on.
struct MfaMandate
{
    std::optional<Timestamp> from; ///< not before; empty: at once
    int graceDays = 0; ///< each person's time to set up, from `from` or from joining, whatever is later

    friend bool operator==(const MfaMandate &a, const MfaMandate &b) = default;
};

struct Account
{
    ScopeId id;
    ScopeId reseller; ///< empty when nobody resells it
    QString name;
    Plan plan = Plan::Essential;
    std::optional<MfaMandate> mandate; ///< present while the switch is ON

    bool mfaRequired() const { return mandate.has_value(); }
    friend bool operator==(const Account &a, const Account &b) = default;
};

/// Why somebody cannot use an account's MFA switch.
enum class SwitchRefusal { None, Role, Plan };

/// One row of "Accounts".
struct AccountRow
{
    Account account;
    QString resellerName;
    Role role = Role::Member; ///< the caller's there; of the reseller where it is not a member itself
    Adoption adoption;
    Timestamp changedAt;
    SwitchRefusal switchRefusal = SwitchRefusal::None;
};

/// Somebody a rehearsal names.
struct RehearsedPerson
{
    PersonId person;
    QString name;
    QString email;
};

/// What turning an account's switch ON would mean.
struct Rehearsal
{
    qint64 asked = 0;                   ///< will have to set up MFA
    qint64 enrolled = 0;                ///< have it already
    qint64 sso = 0;                     ///< sign in by SSO and are exempt
    QList<RehearsedPerson> askedByName; ///< at most maximumPageSize of them
};

} // namespace sallyport
