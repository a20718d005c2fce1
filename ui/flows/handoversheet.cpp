// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/handoversheet.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/qrcode.h"
#include "ui/widgets/text.h"

#include <QFile>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPixmap>
#include <QPrinter>

#include <algorithm>

namespace sallyport {

namespace {

// Points (1/72 inch): what the sheet measures before it is scaled to the page.
constexpr double sheetWidth = 480;
constexpr double factsTop = 58;
constexpr double factHeight = 22;
constexpr double qrSide = 230;
constexpr double secretHeight = 48;
constexpr double footHeight = 90;
constexpr double gap = 20;

QFont pointFont(double points, QFont::Weight weight = QFont::Normal)
{
    QFont font = QGuiApplication::font();
    // The painter is scaled to points, so a pixel of the font is a point on paper.
    font.setPixelSize(qRound(points));
    font.setWeight(weight);
    return font;
}

QRectF seen(const QRectF &where)
{
    return QGuiApplication::isRightToLeft()
               ? QRectF(sheetWidth - where.right(), where.y(), where.width(), where.height())
               : where;
}

void write(QPainter &painter, const QRectF &where, const QFont &font, const QColor &ink, const QString &text,
           bool leftToRight = false)
{
    const bool mirrored = QGuiApplication::isRightToLeft();
    painter.setFont(font);
    painter.setPen(ink);
    painter.setLayoutDirection(leftToRight || !mirrored ? Qt::LeftToRight : Qt::RightToLeft);
    const auto side = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(seen(where), int(side | Qt::AlignAbsolute | Qt::AlignTop | Qt::TextWordWrap), text);
}

QString elided(const QFont &font, const QString &text, double width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

} // namespace

QRectF HandOverSheet::paint(QPainter &painter, const QRectF &page, double dotsPerInch) const
{
    const auto matrix = qr.isEmpty() ? std::nullopt : QrMatrix::encode(qr.view());
    const double qrTop = factsTop + double(facts.size()) * factHeight + gap;
    const double secretTop = matrix ? qrTop + qrSide + gap : qrTop;
    const double sheetHeight = secretTop + secretHeight + gap + footHeight;
    const double scale = std::min({dotsPerInch / 72, page.width() / sheetWidth, page.height() / sheetHeight});
    const QRectF covered(page.x() + (page.width() - sheetWidth * scale) / 2, page.y(), sheetWidth * scale,
                         sheetHeight * scale);

    painter.save();
    painter.translate(covered.topLeft());
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const Colours &c = Colours::light(); // paper is white whatever the theme
    painter.drawPixmap(seen({0, 0, 34, 34}), tintedMark(c.accent, 400), QRectF(0, 0, 400, 400));
    write(painter, {46, 6, sheetWidth - 46, 30}, pointFont(17, QFont::DemiBold), c.text, title);
    const QFont strong = pointFont(12, QFont::DemiBold);
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const double y = factsTop + double(i) * factHeight;
        const Fact &fact = facts.at(i);
        write(painter, {0, y + 1, 90, factHeight}, pointFont(11), c.muted, fact.name);
        write(painter, {92, y, sheetWidth - 92, factHeight}, strong, c.text,
              elided(strong, fact.value, sheetWidth - 92), fact.leftToRight);
    }
    if (matrix)
        matrix->paint(painter, seen({0, qrTop, qrSide, qrSide}));
    write(painter, {0, secretTop, sheetWidth, 18}, pointFont(11), c.muted, secretName);
    QFont fixed = fixedFont(pointFont(14));
    fixed.setPixelSize(14);
    write(painter, {0, secretTop + 18, sheetWidth, secretHeight - 18}, fixed, c.text, secret.text(), true);
    write(painter, {0, secretTop + secretHeight + gap, sheetWidth, footHeight}, pointFont(11), c.muted, explanation);
    painter.restore();
    return covered;
}

bool HandOverSheet::print(QPagedPaintDevice &device) const
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

bool HandOverSheet::printOn(QPrinter &printer) const
{
    const bool printed = print(printer) && printer.printerState() != QPrinter::Error
                         && printer.printerState() != QPrinter::Aborted;
    if (printed && !printer.outputFileName().isEmpty())
        QFile::setPermissions(printer.outputFileName(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return printed;
}

} // namespace sallyport
