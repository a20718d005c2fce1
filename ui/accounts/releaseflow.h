// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "ui/flows/journey.h"

namespace sallyport {

/// The switch of an account to OFF: confirm → identity verification → the result in a sentence.
class ReleaseFlow : public Journey
{
    Q_OBJECT
public:
    ReleaseFlow(const JourneyStart &start, const Account &account, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Before `finished`: what the core has now.
    void released(const AccountRow &row);
};

} // namespace sallyport
