// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/chapterlist.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/text.h"

#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace sallyport {

namespace {

constexpr int topicRole = Qt::UserRole;
constexpr int numberRole = Qt::UserRole + 1;

class ChapterDelegate : public QStyledItemDelegate
{
public:
    ChapterDelegate(int leastHeight, QListWidget *list)
        : QStyledItemDelegate(list), m_list(*list), m_leastHeight(leastHeight)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        // Wide as the list, high as the title needs.
        const int width = m_list.viewport()->width();
        const QFontMetrics metrics(option.font);
        const int edge = scaled(option.font, 14);
        const QRect text = metrics.boundingRect(QRect(0, 0, std::max(edge, width - 2 * edge), 10000),
                                                Qt::TextWordWrap, index.data().toString());
        return {width, std::max(m_leastHeight, text.height() + scaled(option.font, 14))};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const Colours &colours = Colours::of(option.palette);
        const bool isRead = option.state & QStyle::State_Selected;
        const QRect &place = option.rect;
        if (isRead) {
            painter->fillRect(place, colours.accentSoft);
            const QRect bar(place.left(), place.top(), scaled(option.font, 4), place.height());
            painter->fillRect(QStyle::visualRect(option.direction, place, bar), colours.accent);
        }
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
            painter->setPen(QPen(colours.accent, 2));
            painter->drawRect(place.adjusted(1, 1, -1, -1));
        }
        const int edge = scaled(option.font, 14);
        painter->setFont(option.font);
        painter->setPen(colours.text);
        painter->drawText(place.adjusted(edge, 0, -edge, 0),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                              Qt::TextWordWrap,
                          index.data().toString());
        painter->restore();
    }

private:
    QListWidget &m_list;
    int m_leastHeight;
};

} // namespace

ChapterList::ChapterList(int leastHeight, QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new ChapterDelegate(leastHeight, this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setWordWrap(true); // else the heights of an earlier width stay
    setTabKeyNavigation(false);
}

void ChapterList::setChapters(const Guide &guide, const QList<int> &numbers, const QString &topic)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const int number : numbers) {
        const GuideChapter &chapter = guide.chapters().at(number);
        auto *item = new QListWidgetItem(chapter.title, this);
        item->setData(topicRole, chapter.topic);
        item->setData(numberRole, number);
        if (chapter.topic == topic)
            setCurrentItem(item);
    }
    setFocusPolicy(count() > 0 ? Qt::StrongFocus : Qt::NoFocus); // there would be nothing to show it at
    if (!currentItem())
        setCurrentRow(0);
    if (currentItem())
        scrollToItem(currentItem());
}

int ChapterList::number() const
{
    return currentItem() ? currentItem()->data(numberRole).toInt() : -1;
}

QString ChapterList::topic() const
{
    return currentItem() ? currentItem()->data(topicRole).toString() : QString();
}

} // namespace sallyport
