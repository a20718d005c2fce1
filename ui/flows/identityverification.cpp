// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/identityverification.h"

#include "core/backend/backend.h"
#include "ui/deliver.h"
#include "ui/errortext.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/countdownring.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

std::optional<ProofMeans> proofMeans(const Access &access, MfaStatus status, SessionStrength strength)
{
    if (access.proof == Access::Proof::None)
        return std::nullopt;
    if (status != MfaStatus::Active)
        return access.proof == Access::Proof::Always ? std::optional(ProofMeans::Password) : std::nullopt;
    return access.passwordWithBackupCode && strength == SessionStrength::BackupCode ? ProofMeans::Password
                                                                                    : ProofMeans::Code;
}

IdentityVerification::IdentityVerification(Backend &backend, ProofMeans means, const QString &purpose,
                                           QWidget *parent)
    : FlowPage(u"page.verify"_s, tr("Identity verification"), parent), m_backend(backend)
{
    addText(purpose);
    if (means == ProofMeans::Code) {
        addExplanation(tr("Enter the code your authenticator shows now. Each code works once."));
        m_code = new CodeField;
        m_code->setObjectName(u"verifyCode"_s);
        addField(tr("6-digit code"), m_code, new CountdownRing(systemClock()));
        setFirstFocus(m_code);
    } else {
        addExplanation(tr("Enter your password."));
        auto *field = new LabelledField(tr("Password"), LabelledField::Kind::Password);
        field->setMaximumWidth(scaled(this, 480));
        m_password = field->edit();
        m_password->setObjectName(u"verifyPassword"_s);
        auto *row = new QHBoxLayout;
        row->addWidget(field, 1);
        row->addStretch();
        body()->addLayout(row);
        setFirstFocus(m_password);
    }

    auto *cancel = addButton(tr("Cancel"));
    setEscape(cancel);
    connect(cancel, &Button::clicked, this, &IdentityVerification::cancelled);
    m_enter = addButton(tr("Enter"), Button::Kind::Primary);
    connect(m_enter, &Button::clicked, this, &IdentityVerification::submit);
    QLineEdit *field = m_code ? m_code : m_password;
    connect(field, &QLineEdit::textChanged, this, &IdentityVerification::updateEnter);
    updateEnter();
}

void IdentityVerification::setHint(const QString &text)
{
    body()->addWidget(new Caption(text));
}

void IdentityVerification::showError(const QString &text)
{
    if (m_code)
        m_code->clear();
    else
        m_password->clear();
    FlowPage::showError(text);
}

void IdentityVerification::updateEnter()
{
    m_enter->setEnabled(!(m_code ? m_code : m_password)->text().isEmpty());
}

void IdentityVerification::submit()
{
    if (isBusy())
        return;
    VerifyIdentity operation;
    if (!m_code) {
        operation.password = Secret::fromText(m_password->text());
    } else if (m_code->isComplete()) {
        operation.code = Secret::fromText(m_code->text());
    } else {
        m_code->setInvalid(true);
        FlowPage::showError(fieldErrorText(u"code"_s));
        return;
    }
    setBusy(true);
    deliver(m_backend.call(operation), this, [this](const Result<IdentityVerified> &proof) {
        if (!proof) {
            showError(errorText(proof.error()));
            return;
        }
        // What follows is not to be sent twice by the same code; whoever goes on keeps the page busy.
        (m_code ? m_code : m_password)->clear();
        setBusy(false);
        Q_EMIT verified();
    });
}

} // namespace sallyport
