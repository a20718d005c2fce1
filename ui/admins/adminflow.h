// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/admin.h"
#include "core/model/mfa.h"
#include "core/model/signincode.h"
#include "ui/flows/journey.h"

namespace sallyport {

/// What an owner sets out to do to one admin; each asks for an identity verification.
class AdminFlow : public Journey
{
    Q_OBJECT
public:
    enum class Kind {
        Disable,    ///< confirm the loss → the toggle is "Disabled"
        LinkToQr,   ///< → `secretShown`
        Reset,      ///< keep the old method until the new one is proved, or stop it now → "Link to QR"
        SignInCode, ///< a new sign-in code, shown once
    };
    AdminFlow(const JourneyStart &start, Kind kind, const AdminRow &admin, QWidget *parent = nullptr);

    bool mayLeave() const override { return m_mayLeave; }

Q_SIGNALS:
    /// What the core has answered.
    void rowChanged(const AdminRow &row);
    /// The end of LinkToQr, in place of `finished`.
    void secretShown(const SetupSecret &secret);

private:
    void disable();
    void link();
    void reset();
    void issueCode();
    void showCode(const SignInCode &code);

    AdminRow m_admin;
    bool m_mayLeave = true;
};

} // namespace sallyport
