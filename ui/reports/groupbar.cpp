// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/groupbar.h"

#include "ui/reports/grouplook.h"
#include "ui/widgets/text.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace sallyport {

GroupBar::GroupBar(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Now"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GroupBar::setCounts(const AdoptionCounts &counts)
{
    m_counts = counts;
    QStringList parts;
    for (const AdoptionGroup group : adoptionGroups())
        //: %1 is a group such as "Enrolled", %2 how many people are in it
        parts.append(tr("%1: %2").arg(groupText(group), QLocale().toString(counts.of(group))));
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    update();
}

QSize GroupBar::sizeHint() const
{
    return {scaled(this, 200), scaled(this, 24)};
}

void GroupBar::paint(QPainter &painter, const QRectF &rect, const AdoptionCounts &counts,
                     const Colours &colours, const QFont &font, bool mirrored)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(rect, rect.height() / 4, rect.height() / 4);
    painter.fillPath(outline, colours.sunken);
    painter.setClipPath(outline);
    const double whole = static_cast<double>(counts.members());
    double begin = 0;
    for (const AdoptionGroup group : adoptionGroups()) {
        const double share = whole > 0 ? static_cast<double>(counts.of(group)) / whole : 0;
        if (share <= 0)
            continue;
        QRectF part(rect.x() + begin * rect.width(), rect.y(), share * rect.width(), rect.height());
        if (mirrored)
            part.moveRight(rect.right() - begin * rect.width());
        painter.setBrushOrigin(part.topLeft());
        painter.fillRect(part, groupBrush(group, colours, font));
        begin += share;
        // A gap of the ground between two groups.
        painter.fillRect(QRectF(mirrored ? part.left() : part.right() - 1, part.y(), 1, part.height()),
                         colours.surface);
    }
    painter.restore();
}

void GroupBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_counts, Colours::of(this), font(), isRightToLeft());
}

} // namespace sallyport
