// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admins/adminflow.h"

#include "ui/flows/confirmpage.h"
#include "ui/flows/onetimecodepage.h"
#include "ui/widgets/text.h"

#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

AdminFlow::AdminFlow(const JourneyStart &start, Kind kind, const AdminRow &admin, QWidget *parent)
    : Journey(start, parent), m_admin(admin)
{
    switch (kind) {
    case Kind::Disable:
        disable();
        break;
    case Kind::LinkToQr:
        link();
        break;
    case Kind::Reset:
        reset();
        break;
    case Kind::SignInCode:
        issueCode();
        break;
    }
}

void AdminFlow::disable()
{
    const QString name = m_admin.person.name;
    auto *page =
        new ConfirmPage(tr("Disable MFA"),
                        m_admin.status == MfaStatus::Active
                            //: %1 is the name of a person
                            ? tr("%1 then signs in with the password alone: the authenticator and the backup "
                                 "codes stop working, and the sessions end.")
                                  .arg(name)
                            //: %1 is the name of a person
                            : tr("%1 then signs in with the password alone: a QR code that was handed over "
                                 "stops working, and the sessions end.")
                                  .arg(name),
                        tr("Disable MFA"));
    connect(page, &ConfirmPage::cancelled, this, &Journey::cancelled);
    connect(page, &ConfirmPage::confirmed, this, [this, name] {
        perform(DisableAdminMfa{m_admin.person.id},
                //: %1 is the name of a person
                tr("Confirm that it is you who disables the MFA of %1.").arg(name),
                [this, name](const AdminRow &row) {
                    Q_EMIT rowChanged(row);
                    //: %1 is the name of a person
                    Q_EMIT finished(tr("The MFA of %1 was disabled.").arg(name));
                });
    });
    goTo(page);
}

void AdminFlow::link()
{
    perform(LinkToQr{m_admin.person.id},
            //: %1 is the name of a person
            tr("The QR code and the secret key of %1 are shown next, to be handed over. You enter the code, "
               "not the "
               "admin.")
                .arg(m_admin.person.name),
            [this](const SetupSecret &secret) { Q_EMIT secretShown(secret); });
}

void AdminFlow::reset()
{
    const QString name = m_admin.person.name;
    auto *page = new FlowPage(u"page.adminReset"_s, tr("Reset MFA"));
    //: %1 is the name of a person
    page->addText(tr("A new secret is made for %1, which you hand over with \"Link to QR\".").arg(name));
    auto *keep = new QRadioButton(tr("Keep the old method working until the new one is proved"));
    auto *stop = new QRadioButton(tr("Lost or stolen: stop the old method now"));
    keep->setChecked(true);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(scaled(this, 8));
    choices->addWidget(keep);
    choices->addWidget(stop);
    page->body()->addLayout(choices);
    page->setFootnote(tr("Stopping it now also ends the sessions of the admin."));
    page->setFirstFocus(keep);
    auto *cancel = page->addButton(tr("Cancel"));
    auto *confirm = page->addButton(tr("Reset"), Button::Kind::Destructive);
    page->setEscape(cancel);
    connect(cancel, &Button::clicked, this, &Journey::cancelled);
    connect(confirm, &Button::clicked, this, [this, name, stop] {
        const bool now = stop->isChecked();
        perform(
            ResetAdminMfa{m_admin.person.id, now},
            //: %1 is the name of a person
            tr("Confirm that it is you who resets the MFA of %1.").arg(name),
            [this, name, now](const AdminRow &row) {
                Q_EMIT rowChanged(row);
                Q_EMIT finished(
                    (now
                         //: %1 is the name of a person
                         ? tr("The old method of %1 has stopped. Hand over the new one with \"Link to QR\".")
                         //: %1 is the name of a person
                         : tr("The MFA of %1 was reset. Hand over the new secret with \"Link to QR\"; the "
                              "old method works until then."))
                        .arg(name));
            });
    });
    goTo(page);
}

void AdminFlow::issueCode()
{
    perform(IssueSignInCode{m_admin.person.id},
            //: %1 is the name of a person
            tr("%1 gets a one-time code that sets a new password. An earlier code stops working.")
                .arg(m_admin.person.name),
            [this](const SignInCode &code) { showCode(code); });
}

void AdminFlow::showCode(const SignInCode &code)
{
    if (code.mailed) {
        Q_EMIT finished(OneTimeCodePage::sentText(OneTimeCodePage::Purpose::SignIn, code));
        return;
    }
    m_mayLeave = false;
    auto *page =
        new OneTimeCodePage(OneTimeCodePage::Purpose::SignIn, code, m_admin.person.name, clipboard());
    connect(page, &OneTimeCodePage::finished, this, [this] {
        m_mayLeave = true;
        Q_EMIT mayLeaveChanged(true);
        //: %1 is the name of a person
        Q_EMIT finished(tr("%1 has a new sign-in code.").arg(m_admin.person.name));
    });
    goTo(page);
    Q_EMIT mayLeaveChanged(false);
}

} // namespace sallyport
