// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/codepage.h"

#include "ui/errortext.h"
#include "ui/kiosk/kiosktitle.h"
#include "ui/kiosk/touchkeys.h"
#include "ui/widgets/codefield.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

CodePage::CodePage(QWidget *parent)
    : KioskPage(u"page.kiosk.code"_s, tr("Type the six digits your phone shows now"), parent),
      m_code(new CodeField), m_keys(new TouchKeys(TouchKeys::Board::Digits))
{
    m_code->setObjectName(u"kiosk.code"_s);
    m_code->setAccessibleName(tr("6-digit code"));
    m_code->setContextMenuPolicy(Qt::PreventContextMenu);
    m_code->setMinimumHeight(touchSide(m_code));
    words()->insertLayout(1, m_code->row());
    auto *back = touchButton(tr("Show the QR code again"));
    words()->addWidget(back, 0, Qt::AlignLeading);
    connect(back, &Button::clicked, this, &CodePage::scanWanted);
    m_keys->typeInto({m_code});
    m_keys->setEnterEnabled(false);
    auto *side = new QWidget;
    auto *middle = new QHBoxLayout(side);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch(1);
    middle->addWidget(m_keys, 100);
    middle->addStretch(1);
    setSide(side, 2, 3);
    connect(m_code, &CodeField::textChanged, this,
            [this](const QString &text) { m_keys->setEnterEnabled(!text.isEmpty()); });
    connect(m_code, &CodeField::returnPressed, this, &CodePage::submit);
    connect(m_keys, &TouchKeys::entered, this, &CodePage::submit);
    setFirstFocus(m_code);
}

void CodePage::submit()
{
    if (isBusy() || m_code->text().isEmpty())
        return;
    // Longer ones go through: the code doctor knows an app that shows eight digits.
    if (m_code->text().size() < 6) {
        m_code->setInvalid(true);
        say(Tone::Warning, fieldErrorText(u"code"_s));
        return;
    }
    unsay();
    Q_EMIT entered(Secret::fromText(m_code->text()));
}

void CodePage::refuse(Tone tone, const QString &text)
{
    m_code->clear();
    say(tone, text);
    focusFirst();
}

void CodePage::setBusy(bool busy)
{
    KioskPage::setBusy(busy);
    m_keys->setEnterEnabled(!busy && !m_code->text().isEmpty());
}

void CodePage::wipe()
{
    m_code->clear();
}

} // namespace sallyport
