// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QByteArrayView>

#include <optional>

class QPainter;
class QRectF;

namespace sallyport {

/// A QR code as dark and light modules (ISO/IEC 18004), for the screen and for paper.
/// Medium error correction; the mask is fixed, since trying all eight costs most of the time.
class QrMatrix
{
public:
    /// Nothing if the text is empty or longer than a code holds (2,331 bytes).
    static std::optional<QrMatrix> encode(QByteArrayView utf8);

    /// Modules on a side, without the quiet zone.
    int size() const { return m_size; }
    bool dark(int x, int y) const;

    /// Fills `area` white and draws black modules in its middle, with a quiet zone of four modules at least.
    /// A module is a whole number of device pixels. Nothing but white if the area is too small for that.
    void paint(QPainter &painter, const QRectF &area) const;

private:
    QBitArray m_dark;
    int m_size = 0;
};

} // namespace sallyport
