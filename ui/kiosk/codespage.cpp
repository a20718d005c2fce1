// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/codespage.h"

#include "ui/flows/datetext.h"
#include "ui/kiosk/kiosktitle.h"
#include "ui/widgets/backupcodelist.h"
#include "ui/widgets/card.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

CodesPage::CodesPage(const BackupCodeSet &codes, bool mayPrint, QWidget *parent)
    : KioskPage(u"page.kiosk.codes"_s, tr("Keep your backup codes"), parent), m_list(new BackupCodeList),
      m_about(new Caption), m_written(new QCheckBox(tr("I have written them down"))),
      m_finish(touchButton(tr("Finish"), Button::Kind::Primary))
{
    addText(
        mayPrint
            ? tr("Each signs you in once, when your phone is not at hand. Print them or write them down: "
                 "they are shown only now.")
            : tr("Each signs you in once, when your phone is not at hand. Write them down: they are shown "
                 "only now."));
    m_list->setCodes(codes.codes);
    //: %1 is the number of the set, %2 a date, %3 the organization, %4 the sign-in name
    m_about->setText(
        tr("Set %1 · %2 · %3 · %4")
            .arg(QString::number(codes.setNumber), dateText(codes.createdAt), codes.issuer, codes.account));
    auto *card = new Card;
    card->body()->addWidget(m_list);
    card->body()->addWidget(m_about);
    const int edge = scaled(card, 16);
    card->body()->setContentsMargins(edge, edge, edge, edge);
    words()->setSpacing(scaled(this, 8));
    words()->addWidget(card);

    m_written->setMinimumHeight(touchSide(m_written));
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(this, 12));
    row->addWidget(m_written);
    row->addStretch();
    if (mayPrint) {
        m_print = touchButton(tr("Print"));
        row->addWidget(m_print);
        connect(m_print, &Button::clicked, this, &CodesPage::printWanted);
    }
    row->addWidget(m_finish);
    words()->addLayout(row);

    m_finish->setEnabled(false);
    connect(m_written, &QCheckBox::toggled, m_finish, &Button::setEnabled);
    connect(m_finish, &Button::clicked, this, &CodesPage::kept);
    setPrimary(m_finish);
    setFirstFocus(m_print ? static_cast<QWidget *>(m_print) : m_written);
}

void CodesPage::printed(bool well)
{
    if (well) {
        m_finish->setEnabled(true);
        say(Tone::Good, tr("Sent to the printer. Take the sheet before you finish."));
    } else {
        say(Tone::Warning, tr("The printer does not answer. Write the codes down."));
    }
}

void CodesPage::wipe()
{
    m_list->clear();
    m_about->clear();
}

} // namespace sallyport
