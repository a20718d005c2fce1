// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/sheet.h"
#include "ui/widgets/qrcode.h"

#include <QColor>
#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <memory>
#include <optional>
#include <vector>

class QFont;
class QPainter;
class QTextLayout;

namespace sallyport {

/// The frame that all sheets share, and the place of everything on one of them, in points (1/72 inch). A
/// sheet that is too high for its room becomes smaller as a whole; what is too long for its line is
/// shortened. On paper that is wider than high the words stand beside the QR code.
class SheetLayout
{
public:
    /// `room` in points.
    SheetLayout(const Sheet &sheet, const QSizeF &room);
    ~SheetLayout();
    SheetLayout(const SheetLayout &) = delete;
    SheetLayout &operator=(const SheetLayout &) = delete;

    /// What is covered, in points of the room; never beyond it.
    QRectF covered() const;
    /// The QR code with its white border, in points of the room; null when there is none.
    QRectF qr() const;
    /// Modules on a side of the QR code with its white border; 0 when there is none.
    int qrModules() const;
    void draw(QPainter &painter) const;

private:
    struct Text
    {
        std::unique_ptr<QTextLayout> lines;
        QPointF at;
        QColor ink;
    };

    void place(const Sheet &sheet, bool wide, double width, double height);
    double placeHead(const Sheet &sheet, double width);
    double placeFacts(const Sheet &sheet, double left, double top, double width);
    double placeWords(const Sheet &sheet, double left, double top, double width);
    double placeCodes(const QList<Secret> &codes, double left, double top, double width);
    /// Returns its height.
    double write(const QRectF &where, const QFont &font, const QColor &ink, const QString &text,
                 bool leftToRight = false);
    /// Mirrored for languages that read from the right.
    QRectF seen(const QRectF &where) const;

    std::optional<QrMatrix> m_matrix;
    std::vector<Text> m_texts;
    std::vector<QLineF> m_lines;
    QRectF m_qr;
    QRectF m_mark;
    double m_width = 0; ///< of the sheet, in its own points
    double m_height = 0;
    double m_scale = 1; ///< from the sheet's points to those of the room
    double m_left = 0;  ///< in points of the room
    bool m_mirrored = false;
};

} // namespace sallyport
