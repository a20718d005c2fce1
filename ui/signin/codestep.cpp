// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/codestep.h"

#include "ui/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/countdownring.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

CodeStep::CodeStep(Clock clock, QWidget *parent)
    : GatePage(u"page.signin.code"_s, tr("Two-step sign-in"), parent), m_codePart(new QWidget),
      m_code(new CodeField), m_hint(new Caption), m_backupCode(new LabelledField(tr("Backup code"))),
      m_swap(new Button(QString(), Button::Kind::Link))
{
    m_code->setObjectName(u"signin.code"_s);
    m_code->setAccessibleName(tr("Authentication code"));
    m_backupCode->edit()->setObjectName(u"signin.backupcode"_s);
    m_backupCode->edit()->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
    m_backupCode->edit()->setMaxLength(64);
    m_backupCode->setHint(
        tr("16 characters from your list, with or without the hyphens. Each code works once."));

    auto *label = new Caption(tr("Authentication code"));
    label->setBuddy(m_code);
    m_hint->setForegroundRole(QPalette::BrightText);
    m_hint->hide();
    auto *code = new QVBoxLayout(m_codePart);
    code->setContentsMargins(0, 0, 0, 0);
    code->setSpacing(scaled(this, 8));
    code->addWidget(label);
    code->addLayout(m_code->row());
    code->addWidget(m_hint);
    code->addWidget(new CountdownRing(std::move(clock)));

    auto *signIn = new Button(tr("Sign in"), Button::Kind::Primary);
    signIn->setObjectName(u"signin.submit"_s);
    auto *back = new Button(tr("Back"), Button::Kind::Quiet);
    back->setObjectName(u"signin.back"_s);
    m_swap->setObjectName(u"signin.swap"_s);
    auto *links = new QHBoxLayout;
    links->addWidget(m_swap);
    links->addStretch(1);
    links->addWidget(back);

    body()->addWidget(m_codePart);
    body()->addWidget(m_backupCode);
    body()->addWidget(signIn);
    body()->addLayout(links);

    setPrimary(signIn);
    setEscape(back);
    connect(signIn, &Button::clicked, this, &CodeStep::submit);
    connect(back, &Button::clicked, this, &CodeStep::backRequested);
    connect(m_swap, &Button::clicked, this, [this] {
        clearMessage();
        setBackup(!m_backup);
        focusFirst();
    });
    connect(m_code, &CodeField::textChanged, this, [this] { showHint({}); });
    connect(m_backupCode, &LabelledField::textChanged, this, [this] { m_backupCode->setError({}); });
    setBackup(false);
}

void CodeStep::begin(const QString &email)
{
    m_email = email;
    setBusy(false);
    clearMessage();
    setBackup(false);
}

void CodeStep::showError(const Error &error)
{
    setBusy(false);
    clearField();
    QString text = errorText(error);
    if (m_backup && error.code == ErrorCode::WrongCode)
        text = tr("This backup code was not accepted. Each one works once, and only those of the newest "
                  "list: check "
                  "its spelling or take another.");
    showMessage(error.code == ErrorCode::Throttled || error.code == ErrorCode::Busy ? Tone::Warning
                                                                                    : Tone::Bad,
                text);
    focusFirst();
}

void CodeStep::setBusy(bool busy)
{
    GatePage::setBusy(busy);
    m_code->setReadOnly(busy);
    m_backupCode->edit()->setReadOnly(busy);
}

void CodeStep::setBackup(bool backup)
{
    m_backup = backup;
    clearField();
    m_codePart->setVisible(!backup);
    m_backupCode->setVisible(backup);
    m_swap->setText(backup ? tr("Use an authentication code") : tr("Use a backup code"));
    setSubtitle(backup ? tr("Enter one of your backup codes for")
                       : tr("Enter the 6-digit code from your authenticator app for"),
                m_email);
    setFirstFocus(backup ? static_cast<QWidget *>(m_backupCode->edit()) : m_code);
}

void CodeStep::showHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    m_code->setNote(text);
    m_code->setInvalid(!text.isEmpty());
}

void CodeStep::clearField()
{
    m_code->clear();
    m_backupCode->clear();
    showHint({});
    m_backupCode->setError({});
}

void CodeStep::submit()
{
    if (isBusy())
        return;
    clearMessage();
    if (m_backup) {
        if (m_backupCode->text().trimmed().isEmpty()) {
            m_backupCode->setError(tr("Enter one of your backup codes."));
            focusFirst();
            return;
        }
        Q_EMIT submitted(Secret::fromText(m_backupCode->text().trimmed()));
    } else if (m_code->isComplete()) {
        Q_EMIT submitted(Secret::fromText(m_code->text()));
    } else {
        // Not sent: a slip of the finger must not cost a try.
        showHint(fieldErrorText(u"code"_s));
        focusFirst();
    }
}

} // namespace sallyport
