// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flows/journey.h"

namespace sallyport {

class ChangePasswordPage;

/// "Change password…": identity verification where MFA is Active, then the current and the new password. All
/// other sessions end.
class PasswordFlow : public Journey
{
    Q_OBJECT
public:
    explicit PasswordFlow(const JourneyStart &start, QWidget *parent = nullptr);

protected:
    void fail(const Error &error) override;

private:
    ChangePasswordPage *askForPasswords();
};

} // namespace sallyport
