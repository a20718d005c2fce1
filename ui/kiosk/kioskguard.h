// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QInputEvent;
class QKeyEvent;

namespace sallyport {

/// Lets through what a person needs at a kiosk, and nothing else: typing, moving on, and touching. Keys that
/// leave, menus, copying, pasting, selecting with the mouse and dragging never reach a widget (R61). Watches
/// the whole application while it lives.
class KioskGuard : public QObject
{
    Q_OBJECT
public:
    explicit KioskGuard(QObject *parent = nullptr);
    ~KioskGuard() override;

    /// Whether a key with these modifiers reaches the kiosk.
    static bool isAllowed(int key, Qt::KeyboardModifiers modifiers);

Q_SIGNALS:
    /// Somebody has touched screen, keyboard or mouse.
    void touched();
    /// Ctrl+Shift+O
    void operatorCalled();
    /// F1
    void helpCalled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool filterKey(const QKeyEvent &event);
};

} // namespace sallyport
