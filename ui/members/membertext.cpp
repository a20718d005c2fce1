// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/membertext.h"

#include "ui/flows/datetext.h"
#include "ui/flows/requirementtext.h"

#include <QCoreApplication>

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::MemberText)
};

} // namespace

QString mfaText(MfaStatus status)
{
    switch (status) {
    case MfaStatus::Off:
        return Words::tr("Off");
    case MfaStatus::Pending:
        return Words::tr("Pending");
    case MfaStatus::Active:
        return Words::tr("Active");
    case MfaStatus::NotApplicable:
        return Words::tr("Not applicable (SSO)");
    }
    return {};
}

Tone mfaTone(MfaStatus status)
{
    switch (status) {
    case MfaStatus::Active:
        return Tone::Good;
    case MfaStatus::Pending:
        return Tone::Warning;
    case MfaStatus::Off:
    case MfaStatus::NotApplicable:
        break;
    }
    return Tone::Neutral;
}

QString requiredText(const MemberRow &member)
{
    if (member.status == MfaStatus::NotApplicable)
        return QStringLiteral("—");
    if (!member.requiredBecause.isEmpty())
        return requirementText(member.requiredBecause);
    if (member.requiredFrom)
        //: %1 is a date
        return Words::tr("Required from %1").arg(dateText(*member.requiredFrom));
    return Words::tr("Not required");
}

QString requiredShortText(const MemberRow &member)
{
    if (member.status == MfaStatus::NotApplicable)
        return QStringLiteral("—");
    if (!member.requiredBecause.isEmpty())
        return requirementShortText(member.requiredBecause);
    if (member.requiredFrom)
        //: Under the head "Required". %1 is a date
        return Words::tr("From %1").arg(dateText(*member.requiredFrom));
    //: Under the head "Required"
    return Words::tr("No");
}

QString lastSignInText(const MemberRow &member, Timestamp now)
{
    if (member.lastSignInAt)
        return momentText(*member.lastSignInAt, now);
    return member.invited ? Words::tr("Invited") : Words::tr("Never");
}

QString linkMailText(LinkMailState state)
{
    switch (state) {
    case LinkMailState::None:
        break;
    case LinkMailState::Waiting:
        return Words::tr("Not sent yet; the server keeps trying");
    case LinkMailState::Sent:
        return Words::tr("Sent");
    case LinkMailState::GivenUp:
        return Words::tr("Not delivered; check the address, then send a new one");
    }
    return {};
}

QString signInMethodText(SignInMethod method)
{
    return method == SignInMethod::Sso ? Words::tr("SSO") : Words::tr("Password");
}

} // namespace sallyport
