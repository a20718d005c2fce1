// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/policyruleform.h"

#include "ui/widgets/switch.h"
#include "ui/widgets/text.h"
#include "ui/widgets/wraplayout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr int hoursADay = 24;

} // namespace

PolicyRuleForm::PolicyRuleForm(const QString &title, const QString &who, QWidget *parent)
    : QWidget(parent), m_title(title), m_controlPanel(new Switch(tr("Control Panel"))),
      m_clientApplication(new Switch(tr("Client Application"))),
      m_everyConnection(new Switch(tr("Before every connection")))
{
    setAccessibleName(title);
    auto *heading = new QLabel(title);
    QFont strong = heading->font();
    strong.setWeight(QFont::DemiBold);
    heading->setFont(strong);
    m_controlPanel->setObjectName(u"policy.controlPanel"_s);
    m_clientApplication->setObjectName(u"policy.clientApplication"_s);
    m_everyConnection->setObjectName(u"policy.everyConnection"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 4));
    column->addWidget(heading);
    column->addWidget(new Caption(who));
    column->addSpacing(scaled(this, 8));
    column->addWidget(m_controlPanel);
    column->addWidget(under(new Caption(tr("MFA is required to sign in to Sallyport."))));
    column->addSpacing(scaled(this, 8));
    column->addWidget(m_clientApplication);
    column->addWidget(
        under(new Caption(tr("MFA is required in a VPN client, a gateway or another program."))));
    column->addSpacing(scaled(this, 4));
    column->addWidget(under(m_everyConnection));
    column->addWidget(under(makePeriod()));
    column->addStretch();

    for (Switch *one : {m_controlPanel, m_clientApplication, m_everyConnection})
        connect(one, &Switch::toggled, this, &PolicyRuleForm::takeChange);
    connect(m_number, &QSpinBox::valueChanged, this, &PolicyRuleForm::takeChange);
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] {
        updateRange();
        takeChange();
    });
    updateRange();
    updateEnabled();
}

QWidget *PolicyRuleForm::under(QWidget *inside) const
{
    auto *frame = new QWidget;
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addSpacing(m_controlPanel->indent());
    row->addWidget(inside, 1);
    return frame;
}

QWidget *PolicyRuleForm::makePeriod()
{
    m_number = new QSpinBox;
    m_number->setObjectName(u"policy.againAfter"_s);
    m_number->setAccessibleName(tr("Again after"));
    //: in place of the number in "Again after 12 hours": a code is not asked for again
    m_number->setSpecialValueText(tr("Never"));
    m_number->setMinimumWidth(scaled(this, 88));
    for (auto *edit : m_number->findChildren<QLineEdit *>())
        edit->setAccessibleName(m_number->accessibleName()); // assistive technology may stand on it
    m_unit = new QComboBox;
    m_unit->setObjectName(u"policy.unit"_s);
    //: of the period in "Again after": hours or days
    m_unit->setAccessibleName(tr("Unit"));
    //: after a number: "Again after 12 hours"
    m_unit->addItem(tr("hours"), 1);
    //: after a number: "Again after 7 days"
    m_unit->addItem(tr("days"), hoursADay);

    m_period = new QWidget;
    auto *label = new QLabel(m_number->accessibleName());
    label->setBuddy(m_number);
    // At 200 % the three do not fit into one line of the narrowest window.
    auto *row = new WrapLayout(m_period);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(this, 8));
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_number, m_unit})
        row->addWidget(widget);
    return m_period;
}

void PolicyRuleForm::setRule(const TeamPolicyRule &rule)
{
    m_setting = true;
    m_controlPanel->setChecked(rule.controlPanel);
    m_clientApplication->setChecked(rule.clientApplication);
    m_everyConnection->setChecked(rule.everyConnection);
    const bool days = rule.againAfterHours > 0 && rule.againAfterHours % hoursADay == 0;
    m_unit->setCurrentIndex(days ? 1 : 0);
    updateRange();
    m_number->setValue(days ? rule.againAfterHours / hoursADay : rule.againAfterHours);
    m_setting = false;
    updateEnabled();
}

TeamPolicyRule PolicyRuleForm::rule() const
{
    return {.controlPanel = m_controlPanel->isChecked(),
            .clientApplication = m_clientApplication->isChecked(),
            .everyConnection = m_everyConnection->isChecked(),
            .againAfterHours = m_number->value() * m_unit->currentData().toInt()};
}

void PolicyRuleForm::setMost(const std::optional<TeamPolicyRule> &rule, const QString &reason)
{
    m_most = rule;
    m_reason = reason;
    updateEnabled();
}

int PolicyRuleForm::wantedWidth() const
{
    return qMax(minimumSizeHint().width(), m_controlPanel->indent() + m_period->sizeHint().width());
}

void PolicyRuleForm::focusFirst()
{
    (m_controlPanel->isEnabled() ? m_controlPanel : m_clientApplication)->setFocus(Qt::OtherFocusReason);
}

void PolicyRuleForm::updateEnabled()
{
    const bool connects = m_clientApplication->isChecked();
    const auto allow = [this](QWidget *control, bool inUse, bool allowed) {
        control->setEnabled(inUse && allowed);
        control->setToolTip(allowed ? QString() : m_reason);
        control->setAccessibleDescription(allowed ? m_title : m_title + u". "_s + m_reason);
    };
    allow(m_controlPanel, true, !m_most || m_most->controlPanel);
    allow(m_clientApplication, true, !m_most || m_most->clientApplication);
    allow(m_everyConnection, connects, !m_most || m_most->everyConnection);
    const bool period = !m_most || m_most->everyConnection || m_most->againAfterHours > 0;
    allow(m_number, true, period);
    allow(m_unit, true, period);
    m_period->setEnabled(connects && period && !m_everyConnection->isChecked());
}

void PolicyRuleForm::updateRange()
{
    m_number->setRange(0, longestAgainAfterHours / m_unit->currentData().toInt());
}

void PolicyRuleForm::takeChange()
{
    if (m_setting)
        return;
    updateEnabled();
    Q_EMIT changed();
}

} // namespace sallyport
