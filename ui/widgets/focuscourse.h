// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace sallyport {

/// The way of the keyboard through the windows of the program: Tab goes from control to control as they are
/// read, whatever the order they were made in, and what has the focus is scrolled to where it can be seen.
/// Dialogs of Qt keep their own order.
class FocusCourse : public QObject
{
    Q_OBJECT
public:
    explicit FocusCourse(QObject *parent = nullptr);

    /// What Tab reaches in a window now, in the order of its layouts.
    static QList<QWidget *> stops(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool go(QWidget *from, bool forward);
};

} // namespace sallyport
