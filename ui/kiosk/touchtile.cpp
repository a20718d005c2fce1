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

} // namespace

TouchTile::TouchTile(const QString &title, const QString &detail, QWidget *parent)
    : QPushButton(parent), m_detail(detail)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(detail);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(!detail.isEmpty());
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
    const int title = QFontMetrics(titleFont()).horizontalAdvance(text());
    return {title + 2 * scaled(this, margin) + markWidth(), touchSide(this)};
}

QSize TouchTile::sizeHint() const
{
    const int title = QFontMetrics(titleFont()).horizontalAdvance(text());
    const int width = title + 2 * scaled(this, margin) + markWidth();
    return {width, heightForWidth(std::max(width, scaled(this, 240)))};
}

int TouchTile::heightForWidth(int width) const
{
    int height = 2 * scaled(this, margin * 0.7) + QFontMetrics(titleFont()).height();
    if (!m_detail.isEmpty()) {
        const int room = std::max(1, width - 2 * scaled(this, margin) - markWidth());
        height += scaled(this, gap) + QFontMetrics(detailFont())
                                          .boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, m_detail)
                                          .height();
    }
    return std::max(height, touchSide(this));
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
    const QFontMetrics titleMetrics(titleFont());
    const int room = width() - left - edge;
    const QRect detailBox =
        m_detail.isEmpty()
            ? QRect()
            : QFontMetrics(detailFont()).boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, m_detail);
    const int whole =
        titleMetrics.height() + (m_detail.isEmpty() ? 0 : scaled(this, gap) + detailBox.height());
    const int top = (height() - whole) / 2;
    const bool centred = !isCheckable() && m_detail.isEmpty();
    const auto across = centred ? Qt::AlignHCenter : Qt::AlignLeading;
    painter.setFont(titleFont());
    painter.setPen(!isEnabled() ? c.muted : c.text);
    painter.drawText(seen({left, top, room, titleMetrics.height()}), int(across | Qt::AlignVCenter),
                     titleMetrics.elidedText(text(), Qt::ElideMiddle, room));
    if (m_detail.isEmpty())
        return;
    painter.setFont(detailFont());
    painter.setPen(c.muted);
    painter.drawText(
        seen({left, top + titleMetrics.height() + scaled(this, gap), room, detailBox.height() + 2}),
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
