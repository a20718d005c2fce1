// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/whopage.h"

#include "ui/kiosk/kiosktitle.h"
#include "ui/kiosk/touchkeys.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

WhoPage::WhoPage(QWidget *parent)
    : KioskPage(u"page.kiosk.who"_s, tr("Who are you?"), parent),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight)), m_email(touchField(tr("Email"))),
      m_code(touchField(tr("Enrollment code"))), m_next(touchButton(tr("Continue"), Button::Kind::Primary))
{
    addText(tr("Type both as they stand on your slip."));
    for (LabelledField *field : {m_email, m_code}) {
        field->edit()->setLayoutDirection(Qt::LeftToRight);
        field->edit()->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    }
    m_email->edit()->setMaxLength(254);
    m_code->edit()->setMaxLength(64);
    m_email->edit()->setObjectName(u"kiosk.email"_s);
    m_code->edit()->setObjectName(u"kiosk.enrollmentCode"_s);
    m_row->setSpacing(scaled(this, 12));
    m_row->addWidget(m_email, 1, Qt::AlignBottom);
    m_row->addWidget(m_code, 1, Qt::AlignBottom);
    m_row->addWidget(m_next, 0, Qt::AlignBottom);
    words()->addLayout(m_row);
    auto *keys = new TouchKeys(TouchKeys::Board::Letters);
    keys->typeInto({m_email->edit(), m_code->edit()});
    setBottom(keys);
    const auto check = [this] {
        m_next->setEnabled(!m_email->text().isEmpty() && !m_code->text().isEmpty());
    };
    check();
    for (LabelledField *field : {m_email, m_code})
        connect(field, &LabelledField::textChanged, this, check);
    connect(m_email, &LabelledField::returnPressed, this, [this] { m_code->edit()->setFocus(); });
    connect(m_next, &Button::clicked, this, [this] {
        unsay();
        Q_EMIT entered(m_email->text(), Secret::fromText(m_code->text()));
    });
    setPrimary(m_next);
    setFirstFocus(m_email->edit());
}

void WhoPage::refuse(const QString &text)
{
    m_code->clear();
    setFirstFocus(m_code->edit());
    say(Tone::Bad, text);
    focusFirst();
}

void WhoPage::resizeEvent(QResizeEvent *event)
{
    KioskPage::resizeEvent(event);
    m_row->setDirection(height() > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WhoPage::wipe()
{
    m_email->clear();
    m_code->clear();
}

} // namespace sallyport
