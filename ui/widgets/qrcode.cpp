// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qrcode.h"

#include <QPainter>

#include <qrcodegen/qrcodegen.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

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
        auto code = std::make_shared<const QrCode>(
            QrCode::encodeSegments({QrSegment::makeBytes(bytes)}, QrCode::Ecc::MEDIUM, QrCode::MIN_VERSION,
                                   QrCode::MAX_VERSION, mask));
        std::ranges::fill(bytes, std::uint8_t{0});
        return QrMatrix(std::move(code));
    } catch (const qrcodegen::data_too_long &) {
        return std::nullopt;
    }
}

QrMatrix::QrMatrix(std::shared_ptr<const qrcodegen::QrCode> code) : m_code(std::move(code))
{
}

int QrMatrix::size() const
{
    return m_code->getSize();
}

bool QrMatrix::dark(int x, int y) const
{
    return m_code->getModule(x, y);
}

void QrMatrix::paint(QPainter &painter, const QRectF &area) const
{
    const int modules = size();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(area, Qt::white);
    const QTransform device = painter.deviceTransform();
    const double scale = device.m11();
    const double modulePixels =
        std::floor(std::min(area.width(), area.height()) * scale / (modules + 2 * quietZone));
    if (modulePixels >= 1) {
        const double module = modulePixels / scale;
        const double side = module * modules;
        // Start on a device pixel, or every module would bleed into its neighbour.
        const QPointF wanted = device.map(area.center() - QPointF(side / 2, side / 2));
        const QPointF origin = device.inverted().map(QPointF(std::round(wanted.x()), std::round(wanted.y())));
        // All at once: a document then has one shape instead of hundreds.
        std::vector<QRectF> runs;
        for (int y = 0; y < modules; ++y) {
            for (int x = 0; x < modules; ++x) {
                int run = x;
                while (run < modules && dark(run, y))
                    ++run;
                if (run > x)
                    runs.emplace_back(origin.x() + x * module, origin.y() + y * module, (run - x) * module,
                                      module);
                x = run;
            }
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        painter.drawRects(runs.data(), static_cast<int>(runs.size()));
    }
    painter.restore();
}

} // namespace sallyport
