// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/touchtile.h"

#include "ui/kiosk/touch.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QWindow>

#include <algorithm>

namespace sallyport {

namespace {

constexpr double margin = 14;
constexpr double gap = 3;

int wrappedHeight(const QFont &font, const QString &text, int room)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, text).height();
}

} // namespace

TouchTile::TouchTile(const QString &title, const QString &detail, QWidget *parent)
    : QPushButton(parent), m_detail(detail)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont TouchTile::titleFont() const
{
    return sizedFont(font(), 15, QFont::DemiBold);
}

QFont TouchTile::detailFont() const
{
    return sizedFont(font(), 13);
}

int TouchTile::markWidth() const
{
    return isCheckable() ? scaled(this, 22) + scaled(this, margin) : 0;
}

QSize TouchTile::minimumSizeHint() const
{
    return {widestWord() + 2 * scaled(this, margin) + markWidth(), touchSide(this)};
}

QSize TouchTile::sizeHint() const
{
    const int title = QFontMetrics(titleFont()).horizontalAdvance(text());
    const int width = title + 2 * scaled(this, margin) + markWidth();
    return {width, heightForWidth(std::max(width, scaled(this, 240)))};
}

int TouchTile::heightForWidth(int width) const
{
    return std::max(2 * scaled(this, margin * 0.7) + textHeight(width), touchSide(this));
}

int TouchTile::roomIn(int width) const
{
    return std::max(1, width - 2 * scaled(this, margin) - markWidth());
}

int TouchTile::widestWord() const
{
    int widest = 0;
    for (const QString &word : text().split(u' '))
        widest = std::max(widest, QFontMetrics(titleFont()).horizontalAdvance(word));
    return widest;
}

QString TouchTile::titleFor(int room) const
{
    return widestWord() <= room ? text()
                                : QFontMetrics(titleFont()).elidedText(text(), Qt::ElideMiddle, room);
}

int TouchTile::titleHeight(int room) const
{
    return wrappedHeight(titleFont(), titleFor(room), room);
}

int TouchTile::textHeight(int width) const
{
    const int room = roomIn(width);
    const int detail =
        m_detail.isEmpty() ? 0 : scaled(this, gap) + wrappedHeight(detailFont(), m_detail, room);
    return titleHeight(room) + detail;
}

void TouchTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = Colours::of(this);
    const bool on = isCheckable() && isChecked();
    const bool ring = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    paintRounded(painter, rect(), scaled(this, 8),
                 isDown() ? c.sunken
                 : on     ? c.accentSoft
                          : c.surface,
                 on || ring ? c.accent : c.border, on || ring ? 2 : 1);
    if (on && ring) // what is chosen has the border anyway
        paintRounded(painter, rect().adjusted(5, 5, -5, -5), scaled(this, 5), {}, c.accent, 2);
    const auto seen = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int edge = scaled(this, margin);
    int left = edge;
    if (isCheckable()) {
        const int side = scaled(this, 22);
        const QRect spot = seen({edge, (height() - side) / 2, side, side});
        paintRounded(painter, spot, side / 2.0, on ? c.accent : c.surface, on ? c.accent : c.controlBorder,
                     1.5);
        const double inset = side * 0.22;
        if (on)
            paintTick(painter, QRectF(spot).adjusted(inset, inset, -inset, -inset), c.onAccent, side / 10.0);
        left += markWidth();
    }
    const int room = roomIn(width());
    const int titleHeight = this->titleHeight(room);
    const int whole = textHeight(width());
    const int top = (height() - whole) / 2;
    const bool centred = !isCheckable() && m_detail.isEmpty();
    const auto across = centred ? Qt::AlignHCenter : Qt::AlignLeading;
    painter.setFont(titleFont());
    painter.setPen(!isEnabled() ? c.muted : c.text);
    painter.drawText(seen({left, top, room, titleHeight}), int(across | Qt::AlignVCenter) | Qt::TextWordWrap,
                     titleFor(room));
    if (m_detail.isEmpty())
        return;
    painter.setFont(detailFont());
    painter.setPen(c.muted);
    painter.drawText(seen({left, top + titleHeight + scaled(this, gap), room, whole - titleHeight}),
                     int(Qt::AlignLeading | Qt::AlignTop) | Qt::TextWordWrap, m_detail);
}

void TouchTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace sallyport
