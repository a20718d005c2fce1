// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/confirmstep.h"

#include "ui/errortext.h"
#include "ui/flows/secretpanel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

ConfirmStep::ConfirmStep(SecretClipboard &clipboard, QWidget *parent)
    : GatePage(u"page.signin.confirm"_s, tr("Finish setting up MFA"), parent),
      m_panel(new SecretPanel(clipboard)), m_code(new CodeField), m_hint(new Caption)
{
    m_code->setObjectName(u"signin.confirm.code"_s);
    m_code->setAccessibleName(tr("Code"));
    auto *label = new Caption(tr("Code"));
    label->setBuddy(m_code);
    m_hint->setForegroundRole(QPalette::BrightText);
    m_hint->hide();
    m_instead = new Caption(
        tr("If you were given a reset code instead, go back and choose \"I have a reset code\"."));

    auto *ok = new Button(tr("OK"), Button::Kind::Primary);
    ok->setObjectName(u"signin.submit"_s);
    auto *back = new Button(tr("Back"), Button::Kind::Quiet);
    back->setObjectName(u"signin.back"_s);

    auto *code = new QVBoxLayout;
    code->setSpacing(scaled(this, 8));
    code->addWidget(label);
    code->addLayout(m_code->row());
    code->addWidget(m_hint);
    // One row where there is room for it, so that code and secret are seen together without scrolling.
    m_row = new QBoxLayout(QBoxLayout::LeftToRight);
    m_row->setSpacing(scaled(this, 16));
    m_row->addLayout(code);
    m_row->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(this, 8));
    buttons->addStretch(1);
    buttons->addWidget(back, 0, Qt::AlignBottom);
    buttons->addWidget(ok, 0, Qt::AlignBottom);
    m_row->addLayout(buttons);

    body()->addWidget(m_panel);
    body()->addLayout(m_row);
    body()->addWidget(m_instead);

    setPrimary(ok);
    setEscape(back);
    setFirstFocus(m_code);
    connect(ok, &Button::clicked, this, &ConfirmStep::submit);
    connect(back, &Button::clicked, this, &ConfirmStep::backRequested);
    connect(m_code, &CodeField::textChanged, this, [this] { showHint({}); });
}

void ConfirmStep::begin(const QString &email, bool secretAllowed)
{
    setBusy(false);
    clearMessage();
    m_code->clear();
    showHint({});
    m_panel->clear();
    m_panel->setVisible(secretAllowed);
    m_instead->setVisible(!secretAllowed);
    setColumnWidth(secretAllowed ? 800 : 400);
    m_row->setDirection(secretAllowed ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    setSubtitle(secretAllowed
                    ? tr("Scan the QR code with your authenticator app, then enter the code it shows for")
                    : tr("Scan the QR code you were given with your authenticator app, then enter the "
                         "code it shows for"),
                email);
}

void ConfirmStep::showSecret(const SetupSecret &secret)
{
    m_panel->setSecret(secret);
}

void ConfirmStep::showError(const Error &error)
{
    setBusy(false);
    m_code->clear();
    showMessage(error.code == ErrorCode::Throttled || error.code == ErrorCode::Busy ? Tone::Warning
                                                                                    : Tone::Bad,
                errorText(error));
    focusFirst();
}

void ConfirmStep::setBusy(bool busy)
{
    GatePage::setBusy(busy);
    m_code->setReadOnly(busy);
}

void ConfirmStep::hideEvent(QHideEvent *event)
{
    GatePage::hideEvent(event);
    if (!event->spontaneous())
        m_panel->clear();
}

void ConfirmStep::showHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    m_code->setNote(text);
    m_code->setInvalid(!text.isEmpty());
}

void ConfirmStep::submit()
{
    if (isBusy())
        return;
    clearMessage();
    if (m_code->isComplete()) {
        Q_EMIT submitted(Secret::fromText(m_code->text()));
    } else {
        showHint(fieldErrorText(u"code"_s));
        focusFirst();
    }
}

} // namespace sallyport
