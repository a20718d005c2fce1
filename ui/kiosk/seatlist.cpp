// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/seatlist.h"

#include "ui/kiosk/touch.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace sallyport {

namespace {

QString plain(const QString &text)
{
    QString result;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    std::ranges::copy_if(decomposed, std::back_inserter(result),
                         [](QChar c) { return c.category() != QChar::Mark_NonSpacing; });
    return result;
}

} // namespace

void SeatFilter::setWords(const QString &words)
{
    m_words = plain(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool SeatFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QString text = plain(index.data(Qt::DisplayRole).toString() + QLatin1Char(' ') +
                               index.data(SeatEmailRole).toString());
    return std::ranges::all_of(m_words, [&text](const QString &word) { return text.contains(word); });
}

QSize SeatDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {scaled(option.font, 200), std::max(leastTouch, scaled(option.font, 48))};
}

void SeatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    const auto &c = Colours::of(option.palette);
    const bool on = option.state & QStyle::State_Selected;
    const bool done = index.data(SeatDoneRole).toBool();
    painter->fillRect(option.rect, on ? c.accentSoft : c.surface);
    if (on)
        painter->fillRect(QStyle::visualRect(option.direction, option.rect,
                                             QRect(option.rect.left(), option.rect.top(),
                                                   scaled(option.font, 4), option.rect.height())),
                          c.accent);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.border);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(c.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    const int edge = scaled(option.font, 14);
    QRect room = option.rect.adjusted(edge, 0, -edge, 0);
    if (done) {
        const QString word = tr("Done");
        const int width = PillDelegate::pillWidth(option, word);
        const QRect place = QStyle::visualRect(option.direction, room,
                                               QRect(room.right() - width, room.top(), width, room.height()));
        PillDelegate::paintPill(*painter, option, place, place, word, Tone::Good);
        room = QStyle::visualRect(option.direction, room, room.adjusted(0, 0, -width - edge, 0));
    }
    const QFont strong = sizedFont(option.font, 14, QFont::DemiBold);
    const QFont small = sizedFont(option.font, 12);
    const QFontMetrics name(strong);
    const QFontMetrics mail(small);
    const int top = room.top() + (room.height() - name.height() - mail.height()) / 2;
    painter->setFont(strong);
    painter->setPen(done ? c.muted : c.text);
    painter->drawText(QRect(room.left(), top, room.width(), name.height()),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      name.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->setFont(small);
    painter->setPen(c.muted);
    painter->drawText(QRect(room.left(), top + name.height(), room.width(), mail.height()),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      mail.elidedText(index.data(SeatEmailRole).toString(), Qt::ElideMiddle, room.width()));
    painter->restore();
}

} // namespace sallyport
