// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timestamp.h"
#include "core/model/workplace.h"

#include <QList>

#include <optional>

namespace sallyport {

/// What is signed in to.
enum class Application { ControlPanel, ClientApplication };

/// One reason why MFA is required, said in words by the user interface.
struct MfaReason
{
    enum class Kind {
        Account,     ///< the switch of account `name`
        Reseller,    ///< the setting of reseller `name`
        AdminToggle, ///< an owner enabled MFA for this admin
        TeamPolicy,  ///< account `name`'s policy for the role in the application
    };
    Kind kind = Kind::Account;
    QString name;

    friend bool operator==(const MfaReason &a, const MfaReason &b) = default;
};

/// Everything that can require MFA of one person at one workplace.
struct MfaPolicies
{
    Workplace workplace;
    bool accountRequires = false;
    std::optional<Timestamp> accountDeadline; ///< the account requires it only from then on; fixed by when
                                              ///< the person joined, so that a reset does not move it
    QString resellerName;
    bool resellerRequires = false;
    bool adminToggle = false;
    bool teamPolicyControlPanel = false; ///< already the one for the person's role
    bool teamPolicyClientApplication = false;
};

/// Empty when MFA is optional now. The one answer that sign-in, profile, tables and reports ask for.
QList<MfaReason> mfaRequirement(const MfaPolicies &policies, Application application, Timestamp now);

} // namespace sallyport
