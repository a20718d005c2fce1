// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/policies.h"
#include "ui/widgets/card.h"

class QBoxLayout;
class QLabel;

namespace sallyport {

class Banner;
class PolicyRuleForm;

/// "MFA & Login Security" of one account: the form, and under it what it will do.
class PolicyCard : public Card
{
    Q_OBJECT
public:
    explicit PolicyCard(QWidget *parent = nullptr);

    /// What holds now, and so what the form shows.
    void setState(const TeamPolicyState &state);
    const TeamPolicyState &state() const { return m_state; }
    /// As entered.
    TeamPolicy policy() const;
    void setPolicy(const TeamPolicy &policy);
    bool hasChanges() const { return policy() != m_state.policy; }

    /// What it will do, in sentences, and says it aloud; empty while that is being found out.
    void showEffect(const QString &text);
    void focusFirst();

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    TeamPolicyState m_state;
    Banner *m_plan;
    QWidget *m_forms;
    QBoxLayout *m_columns;
    PolicyRuleForm *m_admins;
    PolicyRuleForm *m_members;
    QWidget *m_effect;
    QLabel *m_effectText;
};

} // namespace sallyport
