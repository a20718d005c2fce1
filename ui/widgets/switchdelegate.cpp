// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/switchdelegate.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/switchlook.h"
#include "ui/widgets/tablerole.h"
#include "ui/widgets/text.h"

#include <QKeyEvent>
#include <QPainter>

namespace sallyport {

namespace {

bool isOn(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
}

bool hasSwitch(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).isValid();
}

/// What is said under the word; empty where the word says it.
QString reasonOf(const QModelIndex &index)
{
    const QString reason = index.data(ReasonRole).toString();
    return reason == index.data(Qt::DisplayRole).toString() ? QString() : reason;
}

/// What a click asks with: not the pill beside it.
int switchAndWordWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int taken =
        hasSwitch(index) ? SwitchLook::size(option.font).width() + SwitchLook::gap(option.font) : 0;
    const int word = QFontMetrics(option.font).horizontalAdvance(index.data(Qt::DisplayRole).toString());
    const int reason = QFontMetrics(sizedFont(option.font, 12)).horizontalAdvance(reasonOf(index));
    return taken + qMax(word, reason);
}

} // namespace

void SwitchDelegate::paintInside(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
                                 const QModelIndex &index) const
{
    const auto &c = Colours::of(option.palette);
    const QString word = index.data(Qt::DisplayRole).toString();
    int taken = 0;
    if (hasSwitch(index)) {
        const QSize size = SwitchLook::size(option.font);
        const QRect rect(room.left(), room.top() + (room.height() - size.height()) / 2, size.width(),
                         size.height());
        const SwitchLook look{.on = isOn(index),
                              .usable = index.flags().testFlag(Qt::ItemIsUserCheckable),
                              .busy = index.data(BusyRole).toBool()};
        look.paint(painter, place(option, room, rect), option, option.font);
        taken = size.width() + SwitchLook::gap(option.font);
    }
    const QRect words = place(option, room, room.adjusted(taken, 0, 0, 0));
    const bool usable = index.flags().testFlag(Qt::ItemIsUserCheckable) || index.data(BusyRole).toBool();
    const QColor ink = usable && isOn(index) ? c.text : c.muted;
    const QString reason = reasonOf(index);
    if (reason.isEmpty()) {
        paintLine(painter, option, words, option.font, ink, word);
        const QString warning = index.data(WarningRole).toString();
        const int left = room.left() + switchAndWordWidth(option, index) + SwitchLook::gap(option.font);
        if (!warning.isEmpty() && left < room.right())
            PillDelegate::paintPill(painter, option, room,
                                    {left, room.top(), room.right() + 1 - left, room.height()}, warning,
                                    Tone::Bad);
        return;
    }
    const QFont small = sizedFont(option.font, 12);
    const int upper = QFontMetrics(option.font).height();
    const int lower = QFontMetrics(small).height();
    const int top = words.top() + (words.height() - upper - lower) / 2;
    paintLine(painter, option, {words.left(), top, words.width(), upper}, option.font, ink, word);
    paintLine(painter, option, {words.left(), top + upper, words.width(), lower}, small, c.muted, reason);
}

int SwitchDelegate::insideWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString warning = index.data(WarningRole).toString();
    const int pill = warning.isEmpty() || !reasonOf(index).isEmpty()
                         ? 0
                         : SwitchLook::gap(option.font) + PillDelegate::pillWidth(option, warning);
    return switchAndWordWidth(option, index) + pill;
}

bool SwitchDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (!hasSwitch(index) || !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    const auto ask = [&] {
        // What it becomes is for the core to say: the model only asks.
        model->setData(index, isOn(index) ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return true;
    };
    switch (event->type()) {
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent *>(event)->key();
        return (key == Qt::Key_Space || key == Qt::Key_Select) && ask();
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QRect room = inside(option);
        // As high as the row, as wide as switch and word: easy to hit.
        const QRect target =
            place(option, room, {room.left(), room.top(), switchAndWordWidth(option, index), room.height()});
        const bool hit = mouse->button() == Qt::LeftButton && target.contains(mouse->position().toPoint());
        if (event->type() != QEvent::MouseButtonRelease) {
            m_pressed = hit ? index : QModelIndex();
            return hit;
        }
        const bool began = m_pressed == index;
        m_pressed = QModelIndex();
        return hit && began && ask();
    }
    default:
        return false;
    }
}

} // namespace sallyport
