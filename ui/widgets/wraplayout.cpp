// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wraplayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace sallyport {

WrapLayout::~WrapLayout() = default;

void WrapLayout::addTrailing(QWidget *widget)
{
    m_trailing = std::min(m_trailing, m_items.size());
    addWidget(widget);
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(static_cast<std::size_t>(index)).get() : nullptr;
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    if (m_trailing != SIZE_MAX && static_cast<std::size_t>(index) < m_trailing)
        --m_trailing;
    invalidate();
    return item;
}

int WrapLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const std::vector<Line> lines = linesFor(width - margins.left() - margins.right());
    for (const Line &line : lines)
        height += line.height;
    return height + gap() * std::max(0, static_cast<int>(lines.size()) - 1);
}

QSize WrapLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    const std::vector<Line> lines = linesFor(QLAYOUTSIZE_MAX);
    const QSize inside = lines.empty() ? QSize() : QSize(lines.front().width, lines.front().height);
    return inside.grownBy(margins);
}

QSize WrapLayout::minimumSize() const
{
    QSize least;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    least = least.grownBy(contentsMargins());
    // The layouts around do not ask again for the width they have given.
    return m_width > 0 ? QSize(least.width(), std::max(least.height(), heightForWidth(m_width))) : least;
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect room = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = room.top();
    for (const Line &line : linesFor(room.width())) {
        int left = room.left();
        int spare = std::max(0, room.width() - line.width);
        for (const Place &one : line.places) {
            if (one.item >= m_trailing)
                left += std::exchange(spare, 0);
            const QRect place(QPoint(left, top + (line.height - one.size.height()) / 2), one.size);
            m_items.at(one.item)->setGeometry(QStyle::visualRect(direction, room, place));
            left += one.size.width() + gap();
        }
        top += line.height + gap();
    }
    if (std::exchange(m_width, rect.width()) != rect.width())
        update();
}

std::vector<WrapLayout::Line> WrapLayout::linesFor(int width) const
{
    std::vector<Line> lines;
    for (std::size_t item = 0; item < m_items.size(); ++item) {
        if (m_items.at(item)->isEmpty())
            continue;
        const Place place = placeOf(item, width);
        if (lines.empty() || lines.back().width + gap() + place.size.width() > width) {
            lines.push_back({{place}, place.size.width(), place.size.height()});
            continue;
        }
        Line &line = lines.back();
        line.places.push_back(place);
        line.width += gap() + place.size.width();
        line.height = std::max(line.height, place.size.height());
    }
    for (Line &line : lines) {
        for (Place &place : line.places) {
            const int more = std::clamp(width - line.width, 0, place.wanted - place.size.width());
            place.size.rwidth() += more;
            line.width += more;
        }
    }
    return lines;
}

WrapLayout::Place WrapLayout::placeOf(std::size_t item, int width) const
{
    const QLayoutItem &one = *m_items.at(item);
    const QSize hint = one.sizeHint().boundedTo(one.maximumSize());
    const int least = one.minimumSize().width();
    const int wanted = std::max(std::min(hint.width(), width), least);
    const bool isField = one.expandingDirections().testFlag(Qt::Horizontal);
    const int content = isField ? std::max(least, wanted * 2 / 3) : wanted;
    return {item, QSize(content, hint.height()), wanted};
}

int WrapLayout::gap() const
{
    return std::max(0, spacing());
}

} // namespace sallyport
