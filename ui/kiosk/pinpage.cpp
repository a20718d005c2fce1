// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/pinpage.h"

#include "ui/kiosk/kiosktitle.h"
#include "ui/kiosk/touchkeys.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

PinPage::PinPage(const QString &purpose, const QString &explanation, QWidget *parent)
    : KioskPage(u"page.kiosk.pin"_s, purpose, parent), m_pin(touchField(tr("PIN"))),
      m_next(touchButton(tr("Continue"), Button::Kind::Primary))
{
    if (!explanation.isEmpty())
        addText(explanation);
    m_pin->edit()->setObjectName(u"kiosk.pin"_s);
    m_pin->edit()->setEchoMode(QLineEdit::Password);
    m_pin->edit()->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_pin->setMaximumWidth(scaled(this, 420));
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(this, 12));
    row->addWidget(m_pin, 1);
    row->addWidget(m_next, 0, Qt::AlignBottom);
    row->addStretch();
    words()->addLayout(row);
    auto *keys = new TouchKeys(TouchKeys::Board::Letters);
    keys->typeInto({m_pin->edit()});
    setBottom(keys);
    m_next->setEnabled(false);
    connect(m_pin, &LabelledField::textChanged, this,
            [this](const QString &text) { m_next->setEnabled(!text.isEmpty()); });
    connect(m_next, &Button::clicked, this, &PinPage::submit);
    setPrimary(m_next);
    setFirstFocus(m_pin->edit());
}

void PinPage::wipe()
{
    m_pin->clear();
}

void PinPage::submit()
{
    const Secret pin = Secret::fromText(m_pin->text());
    m_pin->clear();
    unsay();
    Q_EMIT entered(pin);
}

} // namespace sallyport
