// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/sheet.h"

#include <QRectF>

#include <functional>

class QPagedPaintDevice;
class QPainter;

namespace sallyport {

/// Where a sheet was painted, in the painter's coordinates.
struct PaintedSheet
{
    QRectF covered;
    QRectF qr;         ///< with its white border; null when there is none
    int qrModules = 0; ///< on a side, with the border
};

/// Into `room`, in the painter's coordinates, of which `dotsPerInch` make an inch. Stays inside at any size.
PaintedSheet paintSheet(const Sheet &sheet, QPainter &painter, const QRectF &room, double dotsPerInch);

/// How a sheet is painted; tests paint badly.
using SheetPainting =
    std::function<PaintedSheet(const Sheet &, QPainter &, const QRectF &room, double dotsPerInch)>;

/// The rooms of one page for 1, 2 (one above the other) or 4 (two by two) sheets, in reading order, with a
/// margin in each: for a hole punch, for the scissors, and for printers that do not reach the edge.
QList<QRectF> sheetRooms(const QRectF &page, double dotsPerInch, int sheetsPerPage);

/// At most `sheetsPerPage` sheets, with lines to cut along between them.
QList<PaintedSheet> paintSheetPage(QPainter &painter, const QRectF &page, double dotsPerInch,
                                   const QList<Sheet> &sheets, int sheetsPerPage,
                                   const SheetPainting &painting = paintSheet);

/// Of the device's page, which its painter begins at (0, 0).
QRectF pageOf(const QPagedPaintDevice &device);

} // namespace sallyport
