// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/teampolicy.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QSpinBox;

namespace sallyport {

class Switch;

/// What is asked of some of an account's people: "Control Panel", "Client Application" and, under it, "Before
/// every connection" and "Again after".
class PolicyRuleForm : public QWidget
{
    Q_OBJECT
public:
    /// `title` names the people, `who` says in a sentence who they are.
    PolicyRuleForm(const QString &title, const QString &who, QWidget *parent = nullptr);

    /// Emits nothing.
    void setRule(const TeamPolicyRule &rule);
    TeamPolicyRule rule() const;
    /// What is off in `rule` cannot be turned on, for the reason; nothing: all can.
    void setMost(const std::optional<TeamPolicyRule> &rule, const QString &reason = {});
    void focusFirst();
    /// From which on nothing in it goes on in a further line that could be in one.
    int wantedWidth() const;

Q_SIGNALS:
    void changed();

private:
    QWidget *under(QWidget *inside) const;
    QWidget *makePeriod();
    void updateEnabled();
    void updateRange();
    void takeChange();

    QString m_title;
    QString m_reason;
    std::optional<TeamPolicyRule> m_most;
    Switch *m_controlPanel;
    Switch *m_clientApplication;
    Switch *m_everyConnection;
    QWidget *m_period = nullptr;
    QSpinBox *m_number = nullptr;
    QComboBox *m_unit = nullptr;
    bool m_setting = false;
};

} // namespace sallyport
