// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/resetsecretflow.h"

#include "ui/flows/confirmpage.h"
#include "ui/flows/setupflow.h"
#include "ui/flows/setupsteps.h"

namespace sallyport {

ResetSecretFlow::ResetSecretFlow(const JourneyStart &start, QWidget *parent) : Journey(start, parent)
{
    auto *page = new ConfirmPage(
        tr("Reset Secret"),
        tr("A new secret is made. The old one stops working at once, your other sessions end, and MFA is "
           "pending "
           "until a code of the new secret has been verified.") +
            QChar(u'\n') + tr("To keep the old method working until then, choose \"Reset\" instead."),
        tr("Reset Secret"));
    connect(page, &ConfirmPage::cancelled, this, &Journey::cancelled);
    connect(page, &ConfirmPage::confirmed, this, [this] {
        perform(ResetSecret{}, tr("Confirm that it is you who resets the secret."),
                [this](const MfaOverview &) { showNewSecret(); });
    });
    goTo(page);
}

bool ResetSecretFlow::mayLeave() const
{
    return !m_setup || m_setup->mayLeave();
}

void ResetSecretFlow::showNewSecret()
{
    SetupFlow::Options options;
    options.methodPage = false;
    options.note =
        tr("The old secret has stopped working. MFA is pending until a code of the new one is verified.");
    options.cancelText = tr("Finish later");
    options.footnote = tr("If you finish later, your next sign-in shows this QR code.");
    m_setup = new SetupFlow(std::make_unique<SessionSetup>(backend(), SessionSetup::Kind::Pending),
                            clipboard(), options);
    connect(m_setup, &SetupFlow::finished, this,
            [this] { Q_EMIT finished(tr("MFA is active with the new secret.")); });
    connect(m_setup, &SetupFlow::cancelled, this, [this] {
        Q_EMIT finished(tr("The secret was reset. MFA is pending: finish here or at your next sign-in."));
    });
    connect(m_setup, &SetupFlow::mayLeaveChanged, this, &Journey::mayLeaveChanged);
    goTo(m_setup);
}

} // namespace sallyport
