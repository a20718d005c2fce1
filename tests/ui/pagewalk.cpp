// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagewalk.h"

#include "ui/widgets/pagecrier.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QWindow>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

/// More than a text cursor or a stray pixel of antialiasing.
constexpr int visiblePixels = 60;

/// Parts that Qt makes inside of its own controls; the control speaks for them.
bool isInner(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QHeaderView *>(widget) ||
           qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) ||
           qobject_cast<const QComboBox *>(parent) || widget->objectName().startsWith("qt_"_L1);
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget);
}

QList<QWidget *> shown(const QWidget *window)
{
    QList<QWidget *> widgets = window->findChildren<QWidget *>();
    widgets.removeIf([window](const QWidget *one) {
        return !one->isVisible() || one->window() != window || isInner(one);
    });
    return widgets;
}

/// Of a group of which one is chosen, Tab reaches that one, and the arrow keys the others.
bool isLeftToArrows(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || !button->isCheckable() || button->isChecked())
        return false;
    if (const QButtonGroup *group = button->group())
        return group->exclusive() && group->checkedButton();
    return button->autoExclusive();
}

bool isStop(const QWidget *widget)
{
    return !isLeftToArrows(widget) && widget->isEnabled() && !widget->focusProxy() &&
           (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

QString plain(QString label)
{
    label.replace(u"&&"_s, u"\1"_s).remove(u'&').replace(u'\1', u'&');
    return label;
}

int differingPixels(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return visiblePixels;
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    return count;
}

QImage pictureOf(QWidget *widget)
{
    // Plain text stands in a box that has the border.
    auto *text = qobject_cast<QPlainTextEdit *>(widget);
    return (text ? text->parentWidget() : widget)->grab().toImage();
}

/// The children of the nearest common ancestor that lead to each of two widgets.
std::pair<const QWidget *, const QWidget *> branches(const QWidget *a, const QWidget *b)
{
    const auto path = [](const QWidget *widget) {
        QList<const QWidget *> ancestors;
        for (; widget; widget = widget->parentWidget())
            ancestors.prepend(widget);
        return ancestors;
    };
    const auto ofA = path(a);
    const auto ofB = path(b);
    qsizetype fork = 0;
    while (fork < ofA.size() - 1 && fork < ofB.size() - 1 && ofA.at(fork) == ofB.at(fork))
        ++fork;
    return {ofA.at(fork), ofB.at(fork)};
}

/// A group beside or below another comes after it; in a row the leading one comes first.
bool readsBefore(const QWidget *one, const QWidget *other)
{
    const QRect a = placeOf(one);
    const QRect b = placeOf(other);
    const bool mirrored = one->window()->layoutDirection() == Qt::RightToLeft;
    const bool isLeading = mirrored ? a.left() >= b.right() : a.right() <= b.left();
    const bool isTrailing = mirrored ? a.right() <= b.left() : a.left() >= b.right();
    if (a.bottom() <= b.top())
        return !isTrailing; // above, unless in the next column
    if (a.top() >= b.bottom())
        return false;
    return isLeading;
}

} // namespace

QString PageWalk::nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QList<QWidget *> PageWalk::stops(const QWidget *window)
{
    QList<QWidget *> all = shown(window);
    all.removeIf([](const QWidget *widget) { return !isStop(widget); });
    return all;
}

void PageWalk::find(const QString &where, QWidget *widget, const QString &fault)
{
    QString path;
    for (const QWidget *part = widget; part && path.count(u'/') < 3; part = part->parentWidget()) {
        if (!part->objectName().isEmpty() || part == widget)
            path.prepend(u'/' + (part->objectName().isEmpty()
                                     ? QString::fromLatin1(part->metaObject()->className())
                                     : part->objectName()));
    }
    const QString finding =
        u"%1: %2 \"%3\" %4"_s.arg(where, path, widget ? nameOf(widget) : QString(), fault);
    if (!findings.contains(finding))
        findings.append(finding);
}

void PageWalk::walk(QWidget *window, const QString &where)
{
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->objectName().startsWith("page."_L1))
            pages.insert(widget->objectName());
    }
    if (window->objectName().startsWith("page."_L1))
        pages.insert(window->objectName());
    checkFocus(window, where);
    checkTitle(window, where);
    checkNames(window, where);
    checkMnemonics(window, where);
    checkTabbing(window, where);
    checkArrows(window, where);
    checkKeys(window, where);
}

void PageWalk::checkNames(const QWidget *window, const QString &where)
{
    for (QWidget *widget : shown(window)) {
        const bool focusable = isStop(widget);
        if (!focusable && !isControl(widget))
            continue;
        const QString name = nameOf(widget);
        if (name.trimmed().isEmpty()) {
            find(where, widget, u"has no name"_s);
            continue;
        }
        if (const auto *button = qobject_cast<QAbstractButton *>(widget)) {
            const QString label = plain(button->text());
            if (label.size() > 1 && !label.contains(name) && !name.contains(label))
                find(where, widget, u"is labelled \"%1\""_s.arg(label));
        }
        if (const auto *table = qobject_cast<QTableView *>(widget); table && table->model()) {
            const QAbstractItemModel *model = table->model();
            for (int column = 0; column < model->columnCount(); ++column) {
                if (table->isColumnHidden(column))
                    continue;
                if (!table->horizontalHeader()->isHidden() &&
                    model->headerData(column, Qt::Horizontal).toString().isEmpty())
                    find(where, widget, u"has a column %1 without a name"_s.arg(column));
            }
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            for (int row = 0; row < std::min(12, model->rowCount()); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    QAccessibleInterface *cell = interface->tableInterface()->cellAt(row, column);
                    const QVariant checked = model->index(row, column).data(Qt::CheckStateRole);
                    if (!table->isColumnHidden(column) && checked.isValid() &&
                        cell->text(QAccessible::Name).isEmpty())
                        find(where, widget, u"has a switch without a word in column %1"_s.arg(column));
                }
            }
        }
    }
    for (QWidget *widget : shown(window)) {
        if (widget->inherits("sallyport::QrView") && nameOf(widget).isEmpty())
            find(where, widget, u"is a picture without a name"_s);
    }
}

void PageWalk::checkFocus(QWidget *window, const QString &where)
{
    QWidget *focused = window->focusWidget();
    if (!focused || !focused->isVisible())
        find(where, focused ? focused : window, u"has the focus and is not to be seen"_s);
    else if (!focused->isEnabled())
        find(where, focused, u"has the focus and is disabled"_s);
    else if (focused->focusPolicy() == Qt::NoFocus && nameOf(focused).isEmpty())
        find(where, focused, u"has the focus and no name"_s);
    else if (const QWidget *page = PageCrier::frontPage(window);
             page && page != focused && !page->isAncestorOf(focused))
        find(where, focused, u"has the focus, and is not on the page"_s);
}

QList<QWidget *> PageWalk::tabThrough(QWidget *window, QWidget *first, Qt::Key key, int most)
{
    first->setFocus(Qt::TabFocusReason);
    QList<QWidget *> visited;
    QWidget *now = QApplication::focusWidget();
    while (now && !visited.contains(now) && visited.size() <= most) {
        visited.append(now);
        QTest::keyClick(window->windowHandle(), key,
                        key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
        now = QApplication::focusWidget();
    }
    // Where it went that was visited before: the first, or it goes in a circle.
    visited.append(now);
    return visited;
}

void PageWalk::checkTabbing(QWidget *window, const QString &where)
{
    if (stops(window).isEmpty())
        return;
    QWidget *before = window->focusWidget();
    // Wherever the page has put it, and one further: that is in the round.
    QTest::keyClick(window->windowHandle(), Qt::Key_Tab);
    const QList<QWidget *> wanted = stops(window);
    QWidget *first = QApplication::focusWidget();
    if (!first || !wanted.contains(first)) {
        find(where, first ? first : window, u"is where Tab goes to, and no control"_s);
        return;
    }
    const int most = static_cast<int>(wanted.size()) + 3;
    QList<QWidget *> visited = tabThrough(window, first, Qt::Key_Tab, most);
    QWidget *end = visited.takeLast();
    if (end != first)
        find(where, end ? end : window, u"is where Tab comes back to instead of \"%1\""_s.arg(nameOf(first)));
    for (QWidget *stop : wanted) {
        if (!visited.contains(stop))
            find(where, stop, u"is not reached by Tab"_s);
    }
    checkOrder(visited, where);

    QList<QWidget *> back = tabThrough(window, first, Qt::Key_Backtab, most);
    back.removeLast();
    if (!back.isEmpty()) {
        std::reverse(back.begin() + 1, back.end());
        if (back != visited) {
            for (qsizetype i = 0; i < std::min(back.size(), visited.size()); ++i) {
                if (back.at(i) != visited.at(i)) {
                    find(where, visited.at(i), u"is not where Shift+Tab goes back to"_s);
                    break;
                }
            }
        }
    }

    for (qsizetype i = 0; i < visited.size(); ++i) {
        QWidget *stop = visited.at(i);
        stop->setFocus(Qt::TabFocusReason);
        if (QApplication::focusWidget() != stop)
            continue;
        // What a scroll area does when the focus comes into it by Tab.
        for (QWidget *above = stop->parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above)) {
                const QRect inside = area->viewport()->rect();
                const QRect place(stop->mapTo(area->viewport(), QPoint()), stop->size());
                const bool fits = place.height() <= inside.height();
                if (fits ? !(inside.top() <= place.top() && place.bottom() <= inside.bottom())
                         : !inside.intersects(place))
                    find(where, stop, u"has the focus outside of what is scrolled to"_s);
            }
        }
        const QImage with = pictureOf(stop);
        QWidget *other = visited.at(i + 1 < visited.size() ? i + 1 : 0);
        if (other == stop)
            continue;
        other->setFocus(Qt::TabFocusReason);
        if (differingPixels(with, pictureOf(stop)) < visiblePixels)
            find(where, stop, u"looks the same with and without the focus"_s);
    }
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
}

void PageWalk::checkOrder(const QList<QWidget *> &visited, const QString &where)
{
    QList<QPair<QWidget *, QWidget *>> back;
    for (qsizetype i = 0; i < visited.size(); ++i) {
        QWidget *before = visited.at(i > 0 ? i - 1 : visited.size() - 1);
        const auto [one, other] = branches(before, visited.at(i));
        if (one != other && readsBefore(other, one))
            back.append(qMakePair(before, visited.at(i)));
    }
    // Once round, from the last control to the first, it has to go back.
    if (back.size() < 2)
        return;
    const auto top = std::ranges::min_element(
        back, [](const auto &a, const auto &b) { return placeOf(a.second).top() < placeOf(b.second).top(); });
    back.erase(top);
    for (const auto &[before, after] : std::as_const(back))
        find(where, after, u"comes after \"%1\", which is read later"_s.arg(nameOf(before)));
}

} // namespace sallyport
