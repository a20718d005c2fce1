// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/admin.h"
#include "core/model/signincode.h"
#include "ui/flows/journey.h"

namespace sallyport {

class AddAdminPage;

/// "Add admin": name and email → the admin's one-time sign-in code. What was entered stays when it is
/// refused.
class AddAdminFlow : public Journey
{
    Q_OBJECT
public:
    explicit AddAdminFlow(const JourneyStart &start, QWidget *parent = nullptr);

    bool mayLeave() const override { return m_mayLeave; }

protected:
    void fail(const Error &error) override;

private:
    void showCode(const AdminRow &row, const SignInCode &code);

    AddAdminPage *m_form = nullptr;
    bool m_mayLeave = true;
};

} // namespace sallyport
