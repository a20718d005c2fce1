// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workplace.h"

#include <QList>
#include <QWidget>

class QComboBox;

namespace sallyport {

class Caption;

/// "Role" as a list that drops down, with one line below it: what the role may do, or why it is fixed.
class RoleChoice : public QWidget
{
    Q_OBJECT
public:
    /// `current` is offered in any case.
    RoleChoice(const QList<Role> &roles, Role current, QWidget *parent = nullptr);

    Role role() const;
    /// Fixed as it is; `reason` says why.
    void fix(const QString &reason);
    /// In place of the line, until another role is chosen.
    void setError(const QString &error);

Q_SIGNALS:
    void roleChanged();

private:
    void explain();

    QComboBox *m_roles;
    Caption *m_note;
    QString m_reason;
};

} // namespace sallyport
