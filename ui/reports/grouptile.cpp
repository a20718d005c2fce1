// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/grouptile.h"

#include "ui/reports/grouplook.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace sallyport {

namespace {

constexpr double margin = 16;
constexpr double swatch = 14;
constexpr double gap = 8;

} // namespace

GroupTile::GroupTile(AdoptionGroup group, QWidget *parent) : QAbstractButton(parent), m_group(group)
{
    setText(groupText(group));
    setAccessibleName(text());
    setToolTip(groupMeaning(group));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount(0);
}

void GroupTile::setCount(qint64 count)
{
    m_number = QLocale().toString(count);
    setAccessibleDescription(m_number);
    updateGeometry();
    update();
}

QSize GroupTile::sizeHint() const
{
    const QFontMetrics word(sizedFont(font(), 13));
    const QFontMetrics number(sizedFont(font(), 24, QFont::DemiBold));
    const int inside =
        qMax(word.horizontalAdvance(text()) + scaled(this, swatch + gap), number.horizontalAdvance(m_number));
    return {inside + 2 * scaled(this, margin),
            number.height() + word.height() + scaled(this, 2 * margin + 4)};
}

void GroupTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void GroupTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = Colours::of(this);
    const bool ring = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    paintRounded(painter, rect(), scaled(this, 10), underMouse() || isDown() ? c.sunken : c.surface,
                 ring ? c.accent : c.border, ring ? 2 : 1);
    const QRect inside = rect().adjusted(scaled(this, margin), scaled(this, margin), -scaled(this, margin),
                                         -scaled(this, margin));
    const QFont wordFont = sizedFont(font(), 13);
    const int wordHeight = QFontMetrics(wordFont).height();
    const int side = scaled(this, swatch);
    const auto place = [&](const QRect &room) { return QStyle::visualRect(layoutDirection(), inside, room); };
    paintSwatch(painter, place({inside.x(), inside.y() + (wordHeight - side) / 2, side, side}), m_group, c,
                font());
    painter.setFont(wordFont);
    painter.setPen(c.muted);
    const int start = side + scaled(this, gap);
    const auto edge = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter |
                          Qt::TextSingleLine);
    painter.drawText(place({inside.x() + start, inside.y(), inside.width() - start, wordHeight}), edge,
                     text());
    painter.setFont(sizedFont(font(), 24, QFont::DemiBold));
    painter.setPen(m_group == AdoptionGroup::Overdue && m_number != QLocale().toString(0) ? c.bad : c.text);
    painter.drawText(place(inside.adjusted(0, wordHeight + scaled(this, 4), 0, 0)), edge, m_number);
}

} // namespace sallyport
