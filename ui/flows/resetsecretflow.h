// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flows/journey.h"

namespace sallyport {

class SetupFlow;

/// "Reset Secret": confirm → identity verification → the old secret stops working at once, MFA is Pending,
/// and here is the new one to scan. Proving it can wait until the next sign-in.
class ResetSecretFlow : public Journey
{
    Q_OBJECT
public:
    explicit ResetSecretFlow(const JourneyStart &start, QWidget *parent = nullptr);

    bool mayLeave() const override;

private:
    void showNewSecret();

    SetupFlow *m_setup = nullptr;
};

} // namespace sallyport
