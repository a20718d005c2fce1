// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/backupcodesheet.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/text.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPen>
#include <QPixmap>

#include <algorithm>

namespace sallyport {

namespace {

// Points (1/72 inch): what the sheet measures before it is scaled to the page.
constexpr double sheetWidth = 480;
constexpr double lineHeight = 30;
constexpr double headHeight = 176;
constexpr double footHeight = 84;

QFont pointFont(double points, QFont::Weight weight = QFont::Normal)
{
    QFont font = QGuiApplication::font();
    // The painter is scaled to points, so a pixel of the font is a point on paper.
    font.setPixelSize(qRound(points));
    font.setWeight(weight);
    return font;
}

/// Places text on lines of the sheet, mirrored for languages that read from the right.
class Pen
{
public:
    explicit Pen(QPainter &painter) : m_painter(painter), m_mirrored(QGuiApplication::isRightToLeft()) {}

    void write(const QRectF &where, const QFont &font, const QColor &ink, const QString &text,
               bool ltr = false) const
    {
        m_painter.setFont(font);
        m_painter.setPen(ink);
        const QRectF room = seen(where);
        const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, room.width());
        m_painter.setLayoutDirection(ltr || !m_mirrored ? Qt::LeftToRight : Qt::RightToLeft);
        const auto side = m_mirrored ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.drawText(room, int(side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine),
                           shown);
    }

    void wrap(const QRectF &where, const QFont &font, const QColor &ink, const QString &text) const
    {
        m_painter.setFont(font);
        m_painter.setPen(ink);
        const auto side = m_mirrored ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.drawText(seen(where), int(side | Qt::AlignAbsolute | Qt::AlignTop | Qt::TextWordWrap),
                           text);
    }

    QRectF seen(const QRectF &where) const
    {
        return m_mirrored ? QRectF(sheetWidth - where.right(), where.y(), where.width(), where.height())
                          : where;
    }

private:
    QPainter &m_painter;
    bool m_mirrored;
};

} // namespace

QRectF BackupCodeSheet::paint(QPainter &painter, const QRectF &page, double dotsPerInch) const
{
    const int rows = int(codes.size() + 1) / 2;
    const double sheetHeight = headHeight + rows * lineHeight + footHeight;
    const double scale = std::min({dotsPerInch / 72, page.width() / sheetWidth, page.height() / sheetHeight});
    const QRectF covered(page.x() + (page.width() - sheetWidth * scale) / 2, page.y(), sheetWidth * scale,
                         sheetHeight * scale);

    painter.save();
    painter.translate(covered.topLeft());
    painter.scale(scale, scale);
    const auto &c = Colours::light(); // paper is white whatever the theme
    const Pen pen(painter);
    const QLocale locale;

    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawPixmap(pen.seen({0, 0, 34, 34}), tintedMark(c.accent, 400), QRectF(0, 0, 400, 400));
    pen.write({46, 0, sheetWidth - 46, 34}, pointFont(17, QFont::DemiBold), c.text, tr("Backup codes"));
    const auto fact = [&](double y, const QString &name, const QString &value, bool ltr) {
        pen.write({0, y, 90, 20}, pointFont(11), c.muted, name);
        pen.write({92, y, sheetWidth - 92, 20}, pointFont(12, QFont::DemiBold), c.text, value, ltr);
    };
    fact(58, tr("Issuer"), issuer, false);
    fact(80, tr("Person"), person, true);
    fact(102, tr("Set"), locale.toString(setNumber), false);
    fact(124, tr("Date"), locale.toString(made, QLocale::LongFormat), false);

    QFont fixed = fixedFont(pointFont(15));
    fixed.setPixelSize(15);
    for (int i = 0; i < codes.size(); ++i) {
        const double x = i < rows ? 0 : sheetWidth / 2;
        const double y = headHeight + (i % rows) * lineHeight;
        pen.write({x, y, 30, lineHeight}, pointFont(12), c.muted, locale.toString(i + 1));
        pen.write({x + 32, y, sheetWidth / 2 - 40, lineHeight}, fixed, c.text, codes.at(i).text(), true);
        painter.setPen(QPen(c.border, 0.6, Qt::SolidLine, Qt::FlatCap));
        const QRectF line = pen.seen({x, y + lineHeight, sheetWidth / 2 - 16, 0});
        painter.drawLine(line.topLeft(), line.topRight());
    }
    pen.wrap(
        {0, headHeight + rows * lineHeight + 20, sheetWidth, footHeight - 20}, pointFont(11), c.muted,
        tr("Each code works once. Use one in place of the code from your authenticator app, then cross it "
           "out. Keep this sheet where only you can reach it. A new set makes all codes of this sheet "
           "void."));
    painter.restore();
    return covered;
}

bool BackupCodeSheet::print(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QRectF page(0, 0, device.width(), device.height());
    const double inch = device.logicalDpiX();
    // Room for a hole punch and for printers that do not reach the edge.
    const double margin = std::min(0.5 * inch, page.width() / 12);
    paint(painter, page.adjusted(margin, margin, -margin, -margin), inch);
    return painter.end();
}

} // namespace sallyport
