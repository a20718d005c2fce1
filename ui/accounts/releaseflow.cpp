// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/releaseflow.h"

#include "ui/flows/confirmpage.h"

namespace sallyport {

ReleaseFlow::ReleaseFlow(const JourneyStart &start, const Account &account, QWidget *parent)
    : Journey(start, parent)
{
    //: %1 is the name of an account
    auto *page =
        new ConfirmPage(tr("Turn off MFA for %1").arg(account.name),
                        tr("The account no longer requires MFA: members who have not set it up sign in with "
                           "their password only. Whoever has set it up keeps it, and can turn it off."),
                        tr("Turn off"));
    connect(page, &ConfirmPage::cancelled, this, &Journey::cancelled);
    connect(page, &ConfirmPage::confirmed, this, [this, account] {
        perform(ReleaseAccountMfa{.account = account.id},
                //: %1 is the name of an account
                tr("Confirm that it is you who turns MFA off for %1.").arg(account.name),
                [this](const AccountRow &row) {
                    Q_EMIT released(row);
                    Q_EMIT finished(tr("MFA is OFF for %1.").arg(row.account.name));
                });
    });
    goTo(page);
}

} // namespace sallyport
