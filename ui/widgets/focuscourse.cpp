// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focuscourse.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextEdit>

#include <algorithm>

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

/// Of several of which one is chosen, Tab goes to that one. Qt sees to it when one of them has had the focus,
/// and forgets it when another is chosen from elsewhere.
void settleGroup(QAbstractButton *button)
{
    const QButtonGroup *group = button->group();
    if (!button->isCheckable() || !(group ? group->exclusive() : button->autoExclusive()))
        return;
    const bool isReached = button->isChecked() || (group && !group->checkedButton());
    const int policy = button->focusPolicy();
    button->setFocusPolicy(Qt::FocusPolicy(isReached ? policy | Qt::TabFocus : policy & ~Qt::TabFocus));
}

void collect(QWidget *widget, QWidgetList &stops)
{
    if (widget->isWindow() || widget->isHidden() || stops.contains(widget))
        return;
    if (auto *button = qobject_cast<QAbstractButton *>(widget);
        button && button->focusPolicy() != Qt::NoFocus)
        settleGroup(button);
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

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() &&
           (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// Some write a tab, or have ways of their own.
bool keepsTab(const QWidget *widget)
{
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    const auto *view = qobject_cast<const QAbstractItemView *>(widget);
    return (plain && !plain->tabChangesFocus()) || (rich && !rich->tabChangesFocus()) ||
           (view && view->tabKeyNavigation());
}

bool isOurs(const QWidget *window)
{
    return window->windowType() != Qt::Popup &&
           QByteArrayView(window->metaObject()->className()).startsWith("sallyport::");
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
        const QRect place(focused->mapTo(area->widget(), QPoint()), focused->size());
        const QPoint middle = place.center();
        if (place.height() <= room.height()) // all of it, not only where the text cursor is
            area->ensureVisible(middle.x(), middle.y(), 0,
                                qMin(place.height() / 2 + around, room.height() / 2));
        else if (!focused->visibleRegion().intersects(focused->rect()))
            area->ensureVisible(middle.x(), place.top(), 0, 0);
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

QWidgetList FocusCourse::stops(QWidget *window)
{
    QWidgetList stops;
    if (window->layout())
        collect(window->layout(), stops);
    stops.removeIf([](const QWidget *stop) { return !takesTab(stop); });
    return stops;
}

bool FocusCourse::go(QWidget *from, bool forward)
{
    const QWidgetList all = stops(from->window());
    if (all.isEmpty())
        return false;
    const qsizetype here = all.indexOf(from);
    const qsizetype step = forward ? 1 : -1;
    // A page that has the focus itself: to its first control, or back to what is before it.
    const auto inside =
        std::ranges::find_if(all, [from](const QWidget *one) { return from->isAncestorOf(one); });
    if (here < 0 && inside != all.end()) {
        const qsizetype first = inside - all.begin();
        const qsizetype there = forward ? first : (first - 1 + all.size()) % all.size();
        all.at(there)->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    const qsizetype there = here >= 0 ? (here + step + all.size()) % all.size()
                            : forward ? 0
                                      : all.size() - 1;
    all.at(there)->setFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool FocusCourse::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    auto *widget = static_cast<QWidget *>(watched);
    const bool isTab = press->key() == Qt::Key_Tab || press->key() == Qt::Key_Backtab;
    if (!isTab || press->modifiers() & (Qt::ControlModifier | Qt::AltModifier) || !isOurs(widget->window()) ||
        keepsTab(widget))
        return QObject::eventFilter(watched, event);
    return go(widget, press->key() == Qt::Key_Tab && !(press->modifiers() & Qt::ShiftModifier));
}

} // namespace sallyport
