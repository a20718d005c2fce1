// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/disableflow.h"

#include "ui/flows/confirmpage.h"
#include "ui/flows/requirementtext.h"

namespace sallyport {

DisableFlow::DisableFlow(const JourneyStart &start, Kind kind, QWidget *parent)
    : Journey(start, parent), m_kind(kind)
{
    if (mfa().requiredBecause.isEmpty())
        confirm();
    else
        refuse();
}

QString DisableFlow::title() const
{
    return m_kind == Kind::DeleteMethod ? tr("Delete method") : tr("Disable MFA");
}

void DisableFlow::confirm()
{
    const bool active = mfa().status == MfaStatus::Active;
    const QString consequence =
        active ? tr("Signing in will ask for your password only. The entry in your authenticator and all "
                    "backup codes "
                    "stop working, and your other sessions end.")
               : tr("The setup that is pending is forgotten: its QR code and secret key stop working.");
    auto *page = new ConfirmPage(title(), consequence,
                                 m_kind == Kind::DeleteMethod ? tr("Delete") : tr("Disable MFA"));
    connect(page, &ConfirmPage::cancelled, this, &Journey::cancelled);
    connect(page, &ConfirmPage::confirmed, this, [this] {
        const QString purpose = m_kind == Kind::DeleteMethod
                                    ? tr("Confirm that it is you who deletes the method.")
                                    : tr("Confirm that it is you who turns MFA off.");
        perform(DisableMfa{}, purpose, [this](const MfaOverview &) {
            Q_EMIT finished(m_kind == Kind::DeleteMethod
                                ? tr("The method was deleted. MFA is off, and all backup codes are void.")
                                : tr("MFA is off. All backup codes are void."));
        });
    });
    goTo(page);
}

void DisableFlow::refuse()
{
    const QString why = mfa().requiredBecause.isEmpty()
                            ? tr("MFA is required for you.")
                            : requirementText(mfa().requiredBecause) + QChar(u'.');
    const bool active = mfa().status == MfaStatus::Active;
    auto *page = new RefusedPage(title(),
                                 (m_kind == Kind::DeleteMethod
                                      ? tr("The method cannot be deleted, because MFA is required for you.")
                                      : tr("MFA cannot be turned off, because it is required for you.")) +
                                     QChar(u' ') + why + QChar(u'\n') +
                                     (active ? tr("To use another phone or app, choose \"Reset\": the old "
                                                  "method works until the new one is "
                                                  "proved.")
                                             : tr("Finish the setup to go on.")),
                                 active ? tr("Reset") : tr("Finish now"));
    connect(page, &RefusedPage::cancelled, this, &Journey::cancelled);
    connect(page, &RefusedPage::insteadRequested, this, &DisableFlow::resetRequested);
    goTo(page);
}

void DisableFlow::fail(const Error &error)
{
    // It has become required since the page was opened.
    if (error.code == ErrorCode::MfaMandatory)
        refuse();
    else
        Journey::fail(error);
}

} // namespace sallyport
