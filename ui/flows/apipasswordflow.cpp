// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/apipasswordflow.h"

#include "ui/flows/confirmpage.h"
#include "ui/widgets/readingdirection.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/text.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

ApiPasswordFlow::ApiPasswordFlow(const JourneyStart &start, Kind kind, const QString &userName,
                                 QWidget *parent)
    : Journey(start, parent), m_userName(userName)
{
    if (kind == Kind::Generate)
        generate();
    else
        confirmDeletion();
}

void ApiPasswordFlow::generate()
{
    const QString purpose =
        mfa().apiPassword.set
            ? tr("A new API password is made. The present one stops working at once.")
            : tr("An API password is made for scripts and programs that use the management API.");
    perform(GenerateApiPassword{}, purpose, [this](const Secret &password) { showPassword(password); });
}

void ApiPasswordFlow::confirmDeletion()
{
    auto *page =
        new ConfirmPage(tr("Delete API password"),
                        tr("Scripts and programs that use it are refused from then on."), tr("Delete"));
    connect(page, &ConfirmPage::cancelled, this, &Journey::cancelled);
    connect(page, &ConfirmPage::confirmed, this, [this] {
        perform(DeleteApiPassword{}, tr("Confirm that it is you who deletes the API password."),
                [this](const Done &) { Q_EMIT finished(tr("The API password was deleted.")); });
    });
    goTo(page);
}

void ApiPasswordFlow::showPassword(const Secret &password)
{
    m_mayLeave = false;
    auto *page = new FlowPage(u"page.apiPassword"_s, tr("API password"));
    page->addText(tr("This password is shown only now. Copy it to where your script keeps its secrets."));

    auto *shown = new QLineEdit(password.text());
    shown->setObjectName(u"apiPassword"_s);
    shown->setReadOnly(true);
    shown->setFont(fixedFont(font()));
    shown->setLayoutDirection(Qt::LeftToRight);
    shown->setMinimumWidth(scaled(this, 400));
    auto *copy = new Button(tr("Copy"));
    page->addField(tr("API password"), shown, copy);
    //: %1 is a sign-in name or an identifier
    page->body()->addWidget(new Caption(tr("User name for the API: %1").arg(isolated(m_userName))));

    auto *done = page->addButton(tr("Finish"), Button::Kind::Primary);
    page->setFirstFocus(copy);
    connect(copy, &Button::clicked, page, [this, page, password] {
        clipboard().copy(password);
        page->showMessage(Tone::Good, clipboard().notice());
    });
    connect(done, &Button::clicked, this, [this] {
        m_mayLeave = true;
        Q_EMIT mayLeaveChanged(true);
        Q_EMIT finished(tr("The new API password is in force."));
    });
    goTo(page);
    Q_EMIT mayLeaveChanged(false);
}

} // namespace sallyport
