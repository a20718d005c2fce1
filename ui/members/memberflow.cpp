// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/memberflow.h"

#include "core/operations/members.h"
#include "ui/flows/confirmpage.h"
#include "ui/members/memberpage.h"
#include "ui/widgets/text.h"

#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

MemberFlow::MemberFlow(const JourneyStart &start, Kind kind, const MemberRow &member, const Place &place,
                       QWidget *parent)
    : Journey(start, parent), m_member(member), m_place(place)
{
    switch (kind) {
    case Kind::Edit:
        edit();
        break;
    case Kind::Reset:
        reset();
        break;
    case Kind::SignInCode:
        issueCode();
        break;
    case Kind::Remove:
        remove();
        break;
    }
}

void MemberFlow::edit()
{
    auto *page = new MemberPage(m_member, m_place.access, m_place.now);
    connect(page, &MemberPage::cancelled, this, &Journey::cancelled);
    connect(page, &MemberPage::resetWanted, this, &MemberFlow::reset);
    connect(page, &MemberPage::signInCodeWanted, this, &MemberFlow::issueCode);
    connect(page, &MemberPage::removeWanted, this, &MemberFlow::remove);
    connect(page, &MemberPage::saveWanted, this,
            [this](const std::optional<QString> &name, const std::optional<Role> &role) {
                const UpdateMember operation{
                    .account = m_place.account, .member = m_member.person.id, .name = name, .role = role};
                UpdateMember back = operation;
                if (name)
                    back.name = m_member.person.name;
                if (role)
                    back.role = m_member.role;
                send(operation, {}, [this, back](const MemberRow &row) {
                    Q_EMIT rowChanged(row);
                    Q_EMIT edited(back, row);
                    //: %1 is the name of a person
                    Q_EMIT finished(tr("%1 was saved.").arg(row.person.name));
                });
            });
    goTo(page);
}

void MemberFlow::reset()
{
    auto *page = new FlowPage(u"page.memberReset"_s, tr("Reset MFA"));
    //: %1 is the name of a person
    page->addText(
        tr("%1 gets a one-time code, which you hand over. Together with the password it leads to a new "
           "setup at the sign-in page.")
            .arg(m_member.person.name));
    auto *stop = new QRadioButton(tr("Lost or stolen: stop the old method now"));
    auto *cancel = page->addButton(tr("Cancel"));
    if (m_member.status == MfaStatus::Active) {
        auto *keep = new QRadioButton(tr("Keep the old method working until the new one is proved"));
        keep->setChecked(true);
        auto *choices = new QVBoxLayout;
        choices->setSpacing(scaled(this, 8));
        choices->addWidget(keep);
        choices->addWidget(stop);
        page->body()->addLayout(choices);
        page->setFootnote(tr("Stopping it now also ends the sessions and the backup codes of the member."));
        page->setFirstFocus(keep);
    } else {
        stop->setParent(page); // nothing works yet that could be stopped
        stop->hide();
        page->addExplanation(tr("The setup that was begun and never proved is replaced."));
        page->setFirstFocus(cancel);
    }
    auto *confirm = page->addButton(tr("Reset"), Button::Kind::Destructive);
    page->setEscape(cancel);
    connect(cancel, &Button::clicked, this, &Journey::cancelled);
    connect(confirm, &Button::clicked, this, [this, stop] { askForReset(stop->isChecked()); });
    goTo(page);
}

void MemberFlow::askForReset(bool stopOldNow)
{
    const QString name = m_member.person.name;
    const ResetMemberMfa operation{
        .account = m_place.account, .member = m_member.person.id, .stopOldNow = stopOldNow};
    const QString message =
        stopOldNow
            //: %1 is the name of a person
            ? tr("The old method of %1 has stopped. The reset code leads to a new one.").arg(name)
            : m_member.status == MfaStatus::Active
                  //: %1 is the name of a person
                  ? tr("The MFA of %1 was reset. The old method works until the new one is proved.").arg(name)
                  //: %1 is the name of a person
                  : tr("The MFA of %1 was reset. The reset code leads to a new setup.").arg(name);
    //: %1 is the name of a person
    perform(operation, tr("Confirm that it is you who resets the MFA of %1.").arg(name),
            [this, message, name, stopOldNow](const SignInCode &code) {
                if (!code.mailed) {
                    showCode(OneTimeCodePage::Purpose::Reset, code, message);
                    return;
                }
                const QString text =
                    stopOldNow
                        //: %1 is the name of a person
                        ? tr("The old method of %1 has stopped.").arg(name)
                        : m_member.status == MfaStatus::Active
                              //: %1 is the name of a person
                              ? tr("The old method of %1 works until the new one is proved.").arg(name)
                              : QString();
                finishMailed(text, OneTimeCodePage::Purpose::Reset, code);
            });
}

void MemberFlow::issueCode()
{
    const QString name = m_member.person.name;
    const IssueMemberSignInCode operation{.account = m_place.account, .member = m_member.person.id};
    //: %1 is the name of a person
    perform(
        operation,
        backend().place().local
            ? tr("%1 gets a one-time code that sets a new password. An earlier code stops working.").arg(name)
            //: %1 is the name of a person
            : tr("%1 gets a one-time link or code that sets a new password. Earlier ones stop working.")
                  .arg(name),
        [this, name](const SignInCode &code) {
            if (code.mailed) {
                finishMailed({}, OneTimeCodePage::Purpose::SignIn, code);
                return;
            }
            //: %1 is the name of a person
            showCode(OneTimeCodePage::Purpose::SignIn, code, tr("%1 has a new sign-in code.").arg(name));
        });
}

void MemberFlow::remove()
{
    const QString name = m_member.person.name;
    auto *page =
        new ConfirmPage(tr("Remove member"),
                        //: %1 is the name of a person
                        tr("%1 no longer belongs to this account, and the open sessions end.").arg(name) +
                            u'\n' + tr("The person, the MFA and the roles in other accounts stay."),
                        tr("Remove"));
    connect(page, &ConfirmPage::cancelled, this, &Journey::cancelled);
    connect(page, &ConfirmPage::confirmed, this, [this, name] {
        const RemoveMember operation{.account = m_place.account, .member = m_member.person.id};
        //: %1 is the name of a person
        perform(operation, tr("Confirm that it is you who removes %1.").arg(name),
                [this, name](const Done &) {
                    //: %1 is the name of a person
                    Q_EMIT finished(tr("%1 was removed from the account.").arg(name));
                });
    });
    goTo(page);
}

void MemberFlow::showCode(OneTimeCodePage::Purpose purpose, const SignInCode &code, const QString &message)
{
    m_mayLeave = false;
    auto *page = new OneTimeCodePage(purpose, code, m_member.person.name, clipboard());
    connect(page, &OneTimeCodePage::finished, this, [this, message] {
        m_mayLeave = true;
        Q_EMIT mayLeaveChanged(true);
        Q_EMIT finished(message);
    });
    goTo(page);
    Q_EMIT mayLeaveChanged(false);
}

void MemberFlow::finishMailed(const QString &message, OneTimeCodePage::Purpose purpose,
                              const SignInCode &mailed)
{
    const QString sent = OneTimeCodePage::sentText(purpose, mailed);
    Q_EMIT finished(message.isEmpty() ? sent : sent + u' ' + message);
}

void MemberFlow::fail(const Error &error)
{
    auto *form = qobject_cast<MemberPage *>(page());
    if (!form || !form->showFieldError(error))
        Journey::fail(error);
}

} // namespace sallyport
