// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/codeentrypage.h"

#include "core/model/timestamp.h"
#include "ui/errortext.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/countdownring.h"

using namespace Qt::StringLiterals;

namespace sallyport {

CodeEntryPage::CodeEntryPage(const Texts &texts, QWidget *parent)
    : FlowPage(u"page.setup.verify"_s, tr("Identity verification"), parent), m_code(new CodeField)
{
    addText(texts.explanation);
    m_code->setObjectName(u"setupCode"_s);
    addField(tr("6-digit code"), m_code, new CountdownRing(systemClock()));
    setFirstFocus(m_code);

    if (!texts.cancel.isEmpty()) {
        auto *cancel = addButton(texts.cancel);
        setEscape(cancel);
        connect(cancel, &Button::clicked, this, &CodeEntryPage::cancelRequested);
    }
    if (!texts.back.isEmpty())
        connect(addButton(texts.back), &Button::clicked, this, &CodeEntryPage::backRequested);
    m_enter = addButton(tr("Enter"), Button::Kind::Primary);
    m_enter->setEnabled(false);
    connect(m_enter, &Button::clicked, this, &CodeEntryPage::submit);
    connect(m_code, &CodeField::textChanged, this,
            [this](const QString &text) { m_enter->setEnabled(!text.isEmpty()); });
}

void CodeEntryPage::submit()
{
    if (isBusy())
        return;
    // Longer ones go through: the code doctor knows an app that shows eight digits.
    if (m_code->text().size() < 6) {
        m_code->setInvalid(true);
        FlowPage::showError(fieldErrorText(u"code"_s));
        return;
    }
    setBusy(true);
    Q_EMIT entered(Secret::fromText(m_code->text()));
}

void CodeEntryPage::showError(const QString &text)
{
    m_code->clear();
    FlowPage::showError(text);
}

void CodeEntryPage::reset()
{
    m_code->clear();
    clearMessage();
}

} // namespace sallyport
