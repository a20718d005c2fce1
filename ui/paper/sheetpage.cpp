// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/sheetpage.h"

#include "ui/paper/sheetlayout.h"

#include <QGuiApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPen>

#include <algorithm>

namespace sallyport {

PaintedSheet paintSheet(const Sheet &sheet, QPainter &painter, const QRectF &room, double dotsPerInch)
{
    const double scale = dotsPerInch / 72;
    const SheetLayout layout(sheet, room.size() / scale);
    painter.save();
    painter.setClipRect(room, Qt::IntersectClip);
    painter.translate(room.topLeft());
    painter.scale(scale, scale);
    layout.draw(painter);
    painter.restore();
    const auto inRoom = [&](const QRectF &points) {
        return points.isNull() ? QRectF()
                               : QRectF(room.topLeft() + points.topLeft() * scale, points.size() * scale);
    };
    return {inRoom(layout.covered()), inRoom(layout.qr()), layout.qrModules()};
}

QList<QRectF> sheetRooms(const QRectF &page, double dotsPerInch, int sheetsPerPage)
{
    const int columns = sheetsPerPage == 4 ? 2 : 1;
    const int rows = sheetsPerPage == 1 ? 1 : 2;
    const double width = page.width() / columns;
    const double height = page.height() / rows;
    const double wanted = (sheetsPerPage == 1 ? 0.5 : 0.33) * dotsPerInch;
    const double margin = std::min({wanted, width / 12, height / 12});
    QList<QRectF> rooms;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const int place = QGuiApplication::isRightToLeft() ? columns - 1 - column : column;
            rooms.append(QRectF(page.x() + place * width, page.y() + row * height, width, height)
                             .adjusted(margin, margin, -margin, -margin));
        }
    }
    return rooms;
}

QList<PaintedSheet> paintSheetPage(QPainter &painter, const QRectF &page, double dotsPerInch,
                                   const QList<Sheet> &sheets, int sheetsPerPage,
                                   const SheetPainting &painting)
{
    if (sheetsPerPage > 1) {
        QPen cut(QColor(0x99, 0x99, 0x99), dotsPerInch / 144, Qt::CustomDashLine, Qt::FlatCap);
        cut.setDashPattern({8, 8});
        painter.setPen(cut);
        const QPointF middle = page.center();
        painter.drawLine(QPointF(page.left(), middle.y()), QPointF(page.right(), middle.y()));
        if (sheetsPerPage == 4)
            painter.drawLine(QPointF(middle.x(), page.top()), QPointF(middle.x(), page.bottom()));
    }
    const QList<QRectF> rooms = sheetRooms(page, dotsPerInch, sheetsPerPage);
    QList<PaintedSheet> painted;
    for (qsizetype i = 0; i < std::min(sheets.size(), rooms.size()); ++i)
        painted.append(painting(sheets.at(i), painter, rooms.at(i), dotsPerInch));
    return painted;
}

QRectF pageOf(const QPagedPaintDevice &device)
{
    return {0, 0, double(device.width()), double(device.height())};
}

} // namespace sallyport
