// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfa.h"
#include "ui/profile/profileaction.h"

#include <QFrame>

namespace sallyport {

/// The method of a person: its name, "Default", when it was added and last used, "Reset Secret", and the menu
/// "Reset", "Delete".
class MethodBox : public QFrame
{
    Q_OBJECT
public:
    MethodBox(const MfaMethod &method, Timestamp now, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(ProfileAction action);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sallyport
