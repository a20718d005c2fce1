// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qrcode.h"

#include <QPainter>

#include <qrcodegen/qrcodegen.hpp>

#include <algorithm>
#include <cmath>

namespace sallyport {

namespace {

constexpr int mask = 2;
constexpr int quietZone = 4; // modules, ISO/IEC 18004 §6.3.8

} // namespace

std::optional<QrMatrix> QrMatrix::encode(QByteArrayView utf8)
{
    using qrcodegen::QrCode;
    using qrcodegen::QrSegment;
    if (utf8.isEmpty() || utf8.size() > 2331)
        return std::nullopt;
    std::vector<std::uint8_t> bytes(utf8.begin(), utf8.end());
    try {
        const auto code = QrCode::encodeSegments({QrSegment::makeBytes(bytes)}, QrCode::Ecc::MEDIUM,
                                                 QrCode::MIN_VERSION, QrCode::MAX_VERSION, mask);
        std::ranges::fill(bytes, std::uint8_t{0});
        QrMatrix matrix;
        matrix.m_size = code.getSize();
        matrix.m_dark.resize(qsizetype(matrix.m_size) * matrix.m_size);
        for (int y = 0; y < matrix.m_size; ++y) {
            for (int x = 0; x < matrix.m_size; ++x)
                matrix.m_dark.setBit(qsizetype(y) * matrix.m_size + x, code.getModule(x, y));
        }
        return matrix;
    } catch (const qrcodegen::data_too_long &) {
        return std::nullopt;
    }
}

bool QrMatrix::dark(int x, int y) const
{
    return m_dark.testBit(qsizetype(y) * m_size + x);
}

void QrMatrix::paint(QPainter &painter, const QRectF &area) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(area, Qt::white);
    const QTransform device = painter.deviceTransform();
    const double scale = device.m11();
    const double modulePixels =
        std::floor(std::min(area.width(), area.height()) * scale / (m_size + 2 * quietZone));
    if (modulePixels >= 1) {
        const double module = modulePixels / scale;
        const double side = module * m_size;
        // Start on a device pixel, or every module would bleed into its neighbour.
        const QPointF wanted = device.map(area.center() - QPointF(side / 2, side / 2));
        const QPointF origin = device.inverted().map(QPointF(std::round(wanted.x()), std::round(wanted.y())));
        for (int y = 0; y < m_size; ++y) {
            for (int x = 0; x < m_size; ++x) {
                int run = x;
                while (run < m_size && dark(run, y))
                    ++run;
                if (run > x)
                    painter.fillRect(
                        QRectF(origin.x() + x * module, origin.y() + y * module, (run - x) * module, module),
                        Qt::black);
                x = run;
            }
        }
    }
    painter.restore();
}

} // namespace sallyport
