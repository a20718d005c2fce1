// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "core/operations/policies.h"
#include "ui/flows/journey.h"

namespace sallyport {

/// Saves "MFA & Login Security": identity verification → the result in a sentence.
class PolicyFlow : public Journey
{
    Q_OBJECT
public:
    /// `name` is the account's.
    PolicyFlow(const JourneyStart &start, const ScopeId &account, const QString &name,
               const TeamPolicy &policy, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Before `finished`: what the core has now.
    void saved(const TeamPolicyState &state);
};

} // namespace sallyport
