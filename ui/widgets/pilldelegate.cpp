// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pilldelegate.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/tablerole.h"
#include "ui/widgets/text.h"

#include <QPainter>

namespace sallyport {

namespace {

QFont wordFont(const QStyleOptionViewItem &option)
{
    return sizedFont(option.font, 12, QFont::DemiBold);
}

} // namespace

void PillDelegate::paintPill(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
                             const QRect &inside, const QString &word, Tone tone)
{
    const auto pair = Colours::of(option.palette).tone(tone);
    const QFont font = wordFont(option);
    const int height = qMax(scaled(option.font, 22), QFontMetrics(font).height() + 4);
    const int width = qMin(pillWidth(option, word), inside.width());
    const QRect pill(inside.left(), inside.top() + (inside.height() - height) / 2, width, height);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    // On the ground of a selected row an accent pill would melt away.
    paintRounded(painter, place(option, room, pill), height / 2.0, pair.ground,
                 selected ? mixed(pair.ink, pair.ground, 0.35) : QColor());
    const int dot = scaled(option.font, 8);
    const QRect words = pill.adjusted(scaled(option.font, 9), 0, -scaled(option.font, 9), 0);
    const QRect dotRect(words.left(), words.top() + (words.height() - dot + 1) / 2, dot, dot);
    paintRounded(painter, place(option, room, dotRect), dot / 2.0, pair.ink);
    paintLine(painter, option, place(option, room, words.adjusted(scaled(option.font, 13), 0, 0, 0)), font,
              pair.ink, word);
}

int PillDelegate::pillWidth(const QStyleOptionViewItem &option, const QString &word)
{
    if (word.isEmpty())
        return 0;
    // Rounded one by one as they are painted: a pixel less, and the word would be elided.
    return QFontMetrics(wordFont(option)).horizontalAdvance(word) + scaled(option.font, 13) +
           2 * scaled(option.font, 9) + 1;
}

void PillDelegate::paintInside(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room,
                               const QModelIndex &index) const
{
    const QString word = index.data(Qt::DisplayRole).toString();
    if (!word.isEmpty())
        paintPill(painter, option, room, room, word, static_cast<Tone>(index.data(ToneRole).toInt()));
}

int PillDelegate::insideWidth(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return pillWidth(option, index.data(Qt::DisplayRole).toString());
}

} // namespace sallyport
