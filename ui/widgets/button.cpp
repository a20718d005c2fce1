// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/widgets/text.h"

#include <QKeyEvent>
#include <QStyle>
#include <QTimerEvent>

namespace sallyport {

Button::Button(const QString &text, Kind kind, QWidget *parent) : QPushButton(text, parent)
{
    setKind(kind);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    QFont weighted;
    weighted.setWeight(QFont::Medium);
    setFont(weighted);
    setCheckable(kind == Kind::Navigation);
    // In a dialog, Enter in a field does the one default thing and never presses a neighbour.
    setAutoDefault(false);
    updateGeometry();
    update();
}

void Button::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    if (busy)
        m_enabledBefore = isEnabledTo(parentWidget());
    m_busy = busy;
    setEnabled(busy ? false : m_enabledBefore);
    spin();
    updateGeometry();
    update();
}

QSize Button::sizeHint() const
{
    QSize hint = QPushButton::sizeHint();
    if (m_busy && icon().isNull())
        hint.rwidth() += scaled(this, 22);
    return hint;
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void Button::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer) {
        QPushButton::timerEvent(event);
        return;
    }
    m_angle = m_angle >= 345 ? 0 : m_angle + 15;
    spin(); // not where the desktop has asked for no animation since
    update();
}

void Button::hideEvent(QHideEvent *event)
{
    QPushButton::hideEvent(event);
    spin();
}

void Button::showEvent(QShowEvent *event)
{
    QPushButton::showEvent(event);
    spin();
}

void Button::spin()
{
    const bool moving =
        m_busy && isVisible() && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (moving && m_timer == 0) {
        m_timer = startTimer(40);
    } else if (!moving && m_timer != 0) {
        killTimer(m_timer);
        m_timer = 0;
    }
}

} // namespace sallyport
