// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskguard.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>

namespace sallyport {

KioskGuard::KioskGuard(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

KioskGuard::~KioskGuard()
{
    QCoreApplication::instance()->removeEventFilter(this);
}

bool KioskGuard::isAllowed(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_CapsLock:
    case Qt::Key_AltGr:
    case Qt::Key_Mode_switch:
    case Qt::Key_Multi_key:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        // With shift they would select, and on X11 what is selected is on a clipboard.
        return !(modifiers & Qt::ShiftModifier);
    default:
        // Letters, digits, signs and dead keys; all others have codes above, and none of them is needed.
        return (key > 0 && key < Qt::Key_Escape) ||
               (key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay) || key == 0 ||
               key == Qt::Key_unknown;
    }
}

bool KioskGuard::filterKey(const QKeyEvent &event)
{
    constexpr auto called = Qt::ControlModifier | Qt::ShiftModifier;
    if (event.type() == QEvent::KeyPress && event.key() == Qt::Key_O && event.modifiers() == called) {
        if (!event.isAutoRepeat())
            Q_EMIT operatorCalled();
        return true;
    }
    if (event.type() == QEvent::KeyPress && event.matches(QKeySequence::HelpContents)) {
        if (!event.isAutoRepeat())
            Q_EMIT helpCalled();
        return true;
    }
    return !isAllowed(event.key(), event.modifiers());
}

bool KioskGuard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        Q_EMIT touched();
        [[fallthrough]];
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
        return filterKey(*static_cast<QKeyEvent *>(event));
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
        Q_EMIT touched();
        return static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton;
    case QEvent::MouseButtonDblClick:
        // Two quick touches of a key are two letters; in a field they would select a word.
        Q_EMIT touched();
        return static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton ||
               qobject_cast<QLineEdit *>(watched);
    case QEvent::MouseMove:
        return static_cast<QMouseEvent *>(event)->buttons() != Qt::NoButton &&
               qobject_cast<QLineEdit *>(watched);
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::Wheel:
    case QEvent::InputMethod:
        Q_EMIT touched();
        return false;
    case QEvent::Shortcut:
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
    case QEvent::WhatsThis:
    case QEvent::WhatsThisClicked:
    case QEvent::EnterWhatsThisMode:
    case QEvent::ToolTip:
        event->ignore();
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace sallyport
