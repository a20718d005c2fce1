// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focuscourse.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>

namespace sallyport {

namespace {

constexpr int around = 24; // pixels that stay to be seen beside what has the focus

void collect(QWidget *widget, QWidgetList &stops);

void collect(QLayout *layout, QWidgetList &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QWidget *widget = item->widget())
            collect(widget, stops);
        else if (QLayout *inner = item->layout())
            collect(inner, stops);
    }
}

void collect(QWidget *widget, QWidgetList &stops)
{
    if (widget->isWindow() || widget->isHidden() || stops.contains(widget))
        return;
    if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy())
        stops.append(widget);
    if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QAbstractSpinBox *>(widget))
        return; // what is inside belongs to it
    if (auto *area = qobject_cast<QAbstractScrollArea *>(widget)) {
        auto *scrolled = qobject_cast<QScrollArea *>(area);
        if (scrolled && scrolled->widget())
            collect(scrolled->widget(), stops);
        return;
    }
    if (widget->layout())
        collect(widget->layout(), stops);
    for (QObject *child : widget->children()) {
        if (child->isWidgetType())
            collect(static_cast<QWidget *>(child), stops);
    }
}

/// In the order in which Tab visits them now.
QWidgetList chained(const QWidget *window, const QWidgetList &stops)
{
    QWidgetList order;
    for (QWidget *one = window->nextInFocusChain(); one != window; one = one->nextInFocusChain()) {
        if (stops.contains(one))
            order.append(one);
    }
    return order;
}

void bringIntoView(QWidget *focused)
{
    // What is pressed with the mouse must not move away under it.
    if (QApplication::mouseButtons() != Qt::NoButton)
        return;
    for (QWidget *above = focused->parentWidget(); above; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (!area || !area->widget() || !area->widget()->isAncestorOf(focused))
            continue;
        const QRect room = area->viewport()->rect();
        const QRect place(focused->mapTo(area->viewport(), QPoint()), focused->size());
        if (place.height() <= room.height())
            area->ensureWidgetVisible(focused, 0, qMin(around, (room.height() - place.height()) / 2));
        else if (!room.intersects(place))
            area->ensureWidgetVisible(focused, 0, 0);
    }
}

} // namespace

FocusCourse::FocusCourse(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [](QWidget *, QWidget *now) {
        if (now)
            bringIntoView(now);
    });
}

void FocusCourse::arrange(QWidget *window)
{
    QWidgetList stops;
    if (window->layout())
        collect(window->layout(), stops);
    if (stops.size() < 2 || chained(window, stops) == stops)
        return;
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

bool FocusCourse::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        QWidget *window = static_cast<QWidget *>(watched)->window();
        if ((key == Qt::Key_Tab || key == Qt::Key_Backtab) &&
            QByteArrayView(window->metaObject()->className()).startsWith("sallyport::"))
            arrange(window);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace sallyport
