// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/member.h"
#include "core/model/signincode.h"
#include "ui/flows/journey.h"
#include "ui/flows/onetimecodepage.h"
#include "ui/members/memberaccess.h"

namespace sallyport {

class MemberPage;

/// What somebody sets out to do to one member.
class MemberFlow : public Journey
{
    Q_OBJECT
public:
    enum class Kind {
        Edit,       ///< name and role; leads to all of the others
        Reset,      ///< staged or at once → identity verification → the reset code, shown once
        SignInCode, ///< identity verification → a new sign-in code, shown once
        Remove,     ///< confirm → identity verification
    };
    struct Place
    {
        ScopeId account;
        MemberAccess access;
        Timestamp now;
    };
    MemberFlow(const JourneyStart &start, Kind kind, const MemberRow &member, const Place &place,
               QWidget *parent = nullptr);

    bool mayLeave() const override { return m_mayLeave; }

Q_SIGNALS:
    /// What the core has answered.
    void rowChanged(const MemberRow &member);
    /// Before `finished`: what would bring back what was changed, and the member as it was left.
    void edited(const sallyport::UpdateMember &back, const MemberRow &left);

protected:
    void fail(const Error &error) override;

private:
    void edit();
    void reset();
    void askForReset(bool stopOldNow);
    void issueCode();
    void remove();
    void showCode(OneTimeCodePage::Purpose purpose, const SignInCode &code, const QString &message);
    void finishMailed(const QString &message, OneTimeCodePage::Purpose purpose, const SignInCode &mailed);

    MemberRow m_member;
    Place m_place;
    bool m_mayLeave = true;
};

} // namespace sallyport
