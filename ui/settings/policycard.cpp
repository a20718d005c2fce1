// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/policycard.h"

#include "ui/settings/policyruleform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"

#include <QAccessible>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

PolicyCard::PolicyCard(QWidget *parent)
    : Card(parent), m_plan(new Banner), m_forms(new QWidget),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight, m_forms)),
      m_admins(new PolicyRuleForm(tr("Team admins"), tr("The owner, team admins and the service desk"))),
      m_members(new PolicyRuleForm(tr("Members"), tr("Everybody else in the account"))),
      m_effect(new QWidget), m_effectText(new QLabel)
{
    setObjectName(u"settings.policy"_s);
    //: the title of a group: requirements for signing in
    const QString title = tr("MFA & Login Security");
    setAccessibleName(title);
    m_plan->setObjectName(u"settings.plan"_s);
    m_admins->setObjectName(u"settings.admins"_s);
    m_members->setObjectName(u"settings.members"_s);
    m_columns->addWidget(m_admins, 1);
    m_columns->addWidget(m_members, 1);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(scaled(this, 32));
    // Narrower than both: they may stand below each other.
    m_forms->setMinimumWidth(qMax(m_admins->minimumSizeHint().width(), m_members->minimumSizeHint().width()));

    m_effectText->setObjectName(u"settings.effect"_s);
    m_effectText->setTextFormat(Qt::PlainText);
    m_effectText->setWordWrap(true);
    auto *heading = new QLabel(tr("What it will do"));
    QFont strong = heading->font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(strong);
    auto *effect = new QVBoxLayout(m_effect);
    effect->setContentsMargins(scaled(this, 16), scaled(this, 12), scaled(this, 16), scaled(this, 12));
    effect->setSpacing(scaled(this, 6));
    effect->addWidget(heading);
    effect->addWidget(m_effectText);

    body()->addWidget(new GroupTitle(title));
    body()->addWidget(m_plan);
    body()->addWidget(m_forms);
    body()->addWidget(m_effect);
    for (PolicyRuleForm *form : {m_admins, m_members})
        connect(form, &PolicyRuleForm::changed, this, &PolicyCard::changed);
    setState({});
}

void PolicyCard::setState(const TeamPolicyState &state)
{
    m_state = state;
    setPolicy(state.policy);
    const QString reason = tr("MFA policies need the plan Essential or higher.");
    const bool free = state.plan == Plan::Free;
    m_admins->setMost(free ? std::optional(state.policy.admins) : std::nullopt, reason);
    m_members->setMost(free ? std::optional(state.policy.members) : std::nullopt, reason);
    if (!free)
        m_plan->clear();
    else if (state.policy == TeamPolicy())
        m_plan->announce(Tone::Accent, reason);
    else
        m_plan->announce(Tone::Accent,
                         reason + u' ' + tr("What is on stays on; once it is off and saved, it stays off."));
}

TeamPolicy PolicyCard::policy() const
{
    return {.admins = m_admins->rule(), .members = m_members->rule()};
}

void PolicyCard::setPolicy(const TeamPolicy &policy)
{
    m_admins->setRule(policy.admins);
    m_members->setRule(policy.members);
}

void PolicyCard::showEffect(const QString &text)
{
    m_effectText->setText(text.isEmpty() ? tr("Counting…") : text);
    m_effectText->setAccessibleName(m_effectText->text());
    if (text.isEmpty() || !isVisible())
        return;
    QAccessibleEvent alert(m_effectText, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PolicyCard::focusFirst()
{
    m_admins->focusFirst();
}

void PolicyCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    paintRounded(painter, m_effect->geometry(), scaled(this, 8), Colours::of(this).accentSoft);
}

void PolicyCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    arrange();
}

void PolicyCard::arrange()
{
    // Side by side where both have room, else below each other.
    const QMargins margins = body()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const int needed = m_admins->wantedWidth() + m_columns->spacing() + m_members->wantedWidth();
    m_columns->setDirection(needed <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace sallyport
