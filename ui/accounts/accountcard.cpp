// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountcard.h"

#include "ui/accounts/plantext.h"
#include "ui/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

AccountCard::AccountCard(const std::optional<Account> &account, bool mayChoosePlan, QWidget *parent)
    : Card(parent), m_name(new LabelledField(tr("Name"))), m_plan(new QComboBox), m_message(new Banner),
      m_busyBar(new BusyBar), m_save(new Button(account ? tr("Save") : tr("Create"), Button::Kind::Primary)),
      m_inside(new QWidget)
{
    setObjectName(u"accounts.card"_s);
    const QString title = account ? tr("Edit account") : tr("New account");
    setAccessibleName(title);
    for (const Plan plan : {Plan::Free, Plan::Essential, Plan::Premium})
        m_plan->addItem(planText(plan), static_cast<int>(plan));
    m_plan->setCurrentIndex(m_plan->findData(static_cast<int>(account ? account->plan : Plan::Essential)));
    m_plan->setAccessibleName(tr("Plan"));
    if (account)
        m_name->setText(account->name);
    m_name->edit()->setMaxLength(200);

    auto *plan = new QVBoxLayout;
    plan->setSpacing(scaled(this, 6));
    auto *label = new Caption(tr("Plan"));
    label->setBuddy(m_plan);
    plan->addWidget(label);
    plan->addWidget(m_plan);
    if (mayChoosePlan) {
        plan->addStretch();
    } else {
        const QString reason = tr("Your reseller changes the plan.");
        m_plan->setEnabled(false);
        m_plan->setAccessibleDescription(reason);
        plan->addWidget(new Caption(reason));
    }
    auto *fields = new QHBoxLayout(m_inside);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(scaled(this, 16));
    fields->addWidget(m_name, 2, Qt::AlignTop);
    fields->addLayout(plan, 1);

    auto *cancel = new Button(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(this, 12));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    body()->addWidget(new GroupTitle(title));
    body()->addWidget(m_message);
    body()->addWidget(m_inside);
    body()->addWidget(m_busyBar);
    body()->addLayout(buttons);

    connect(cancel, &Button::clicked, this, &AccountCard::cancelled);
    connect(m_save, &Button::clicked, this, &AccountCard::submit);
    connect(m_name, &LabelledField::returnPressed, m_save, &Button::click);
    connect(m_name, &LabelledField::textChanged, this, [this] { m_name->setError({}); });
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, cancel, &Button::click);
}

void AccountCard::focusFirst()
{
    m_name->edit()->setFocus(Qt::OtherFocusReason);
    m_name->edit()->selectAll();
}

void AccountCard::setBusy(bool busy)
{
    m_inside->setEnabled(!busy);
    m_save->setBusy(busy);
    m_busyBar->setBusy(busy);
}

void AccountCard::showError(const Error &error)
{
    setBusy(false);
    if (error.code == ErrorCode::Invalid && error.fields.contains(u"name"_s))
        m_name->setError(fieldErrorText(u"name"_s));
    else
        m_message->announce(Tone::Bad, errorText(error));
    focusFirst();
}

void AccountCard::submit()
{
    m_message->clear();
    if (m_name->text().trimmed().isEmpty()) {
        showError({ErrorCode::Invalid, {}, {u"name"_s}, {}});
        return;
    }
    setBusy(true);
    Q_EMIT submitted(m_name->text().trimmed(), static_cast<Plan>(m_plan->currentData().toInt()));
}

} // namespace sallyport
