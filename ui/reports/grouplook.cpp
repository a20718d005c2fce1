// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/grouplook.h"

#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPixmap>

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::AdoptionGroup)
};

} // namespace

const QList<AdoptionGroup> &adoptionGroups()
{
    static const QList<AdoptionGroup> groups{AdoptionGroup::Enrolled, AdoptionGroup::Pending,
                                             AdoptionGroup::Overdue,  AdoptionGroup::Off,
                                             AdoptionGroup::Unknown,  AdoptionGroup::Exempt};
    return groups;
}

QString groupText(AdoptionGroup group)
{
    switch (group) {
    case AdoptionGroup::Exempt:
        //: People who sign in by SSO and need no MFA here
        return Words::tr("Exempt");
    case AdoptionGroup::Enrolled:
        return Words::tr("Enrolled");
    case AdoptionGroup::Unknown:
        //: People who were invited and have never signed in
        return Words::tr("Unknown");
    case AdoptionGroup::Overdue:
        return Words::tr("Overdue");
    case AdoptionGroup::Pending:
        return Words::tr("Pending");
    case AdoptionGroup::Off:
        //: People without MFA of whom it is not required yet
        return Words::tr("Off");
    }
    return {};
}

QString groupMeaning(AdoptionGroup group)
{
    switch (group) {
    case AdoptionGroup::Exempt:
        return Words::tr("Sign in by SSO: MFA is not applicable here.");
    case AdoptionGroup::Enrolled:
        return Words::tr("MFA is active.");
    case AdoptionGroup::Unknown:
        return Words::tr("Invited, and never signed in.");
    case AdoptionGroup::Overdue:
        return Words::tr("MFA is required by now, and is not active.");
    case AdoptionGroup::Pending:
        return Words::tr("A secret is waiting for its first code.");
    case AdoptionGroup::Off:
        return Words::tr("MFA is not set up, and not required yet.");
    }
    return {};
}

Tone groupTone(AdoptionGroup group)
{
    switch (group) {
    case AdoptionGroup::Enrolled:
        return Tone::Good;
    case AdoptionGroup::Overdue:
        return Tone::Bad;
    case AdoptionGroup::Pending:
        return Tone::Warning;
    case AdoptionGroup::Exempt:
        return Tone::Accent;
    case AdoptionGroup::Unknown:
    case AdoptionGroup::Off:
        break;
    }
    return Tone::Neutral;
}

QColor groupInk(AdoptionGroup group, const Colours &colours)
{
    return group == AdoptionGroup::Off ? mixed(colours.muted, colours.surface, 0.4)
                                       : colours.tone(groupTone(group)).ink;
}

QBrush groupBrush(AdoptionGroup group, const Colours &colours, const QFont &font)
{
    const QColor ink = groupInk(group, colours);
    if (group == AdoptionGroup::Enrolled || group == AdoptionGroup::Off)
        return ink;
    const int side = qMax(6, scaled(font, 8));
    QPixmap tile(side, side);
    tile.fill(colours.tone(groupTone(group)).ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, side / 5.0));
    switch (group) {
    case AdoptionGroup::Pending: // leaning lines; the corners continue in the next tile
        for (const int shift : {-side, 0, side})
            painter.drawLine(shift, side, shift + side, 0);
        break;
    case AdoptionGroup::Overdue: // crossed lines
        painter.drawLine(0, 0, side, side);
        painter.drawLine(0, side, side, 0);
        break;
    case AdoptionGroup::Exempt: // lying lines
        painter.drawLine(0, side / 2, side, side / 2);
        break;
    default: // dots
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(side / 2.0, side / 2.0), side / 5.0, side / 5.0);
        break;
    }
    return QBrush(tile);
}

void paintSwatch(QPainter &painter, const QRectF &rect, AdoptionGroup group, const Colours &colours,
                 const QFont &font)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrushOrigin(rect.topLeft());
    painter.setBrush(groupBrush(group, colours, font));
    painter.setPen(QPen(groupInk(group, colours), 1));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.restore();
}

} // namespace sallyport
