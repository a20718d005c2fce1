// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <memory>
#include <optional>

class QPainter;
class QRectF;

namespace qrcodegen {
class QrCode;
}

namespace sallyport {

/// A QR code as dark and light modules (ISO/IEC 18004), for the screen and for paper.
/// Medium error correction; the mask is fixed, since trying all eight costs most of the time.
class QrMatrix
{
public:
    /// Nothing if the text is empty or longer than a code holds (2,331 bytes).
    static std::optional<QrMatrix> encode(QByteArrayView utf8);

    /// Modules on a side, without the quiet zone.
    int size() const;
    bool dark(int x, int y) const;

    /// Fills `area` white and draws black modules in its middle, with a quiet zone of four modules at least.
    /// A module is a whole number of device pixels. Nothing but white if the area is too small for that.
    void paint(QPainter &painter, const QRectF &area) const;

private:
    explicit QrMatrix(std::shared_ptr<const qrcodegen::QrCode> code);

    std::shared_ptr<const qrcodegen::QrCode> m_code; ///< never changes; copies share it
};

} // namespace sallyport
