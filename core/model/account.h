// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/id.h"

namespace sallyport {

/// Account and team MFA policies need Essential or higher.
enum class Plan { Free, Essential, Premium };

struct Account
{
    ScopeId id;
    ScopeId reseller; ///< empty when nobody resells it
    QString name;
    Plan plan = Plan::Essential;
    bool mfaRequired = false;

    friend bool operator==(const Account &a, const Account &b) = default;
};

} // namespace sallyport
