// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/pages/qrdrawing.h"

#include <qrcodegen/qrcodegen.hpp>

#include <algorithm>
#include <vector>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int quietZone = 4; // modules, ISO/IEC 18004 section 6.3.8

QString number(int value)
{
    return QString::number(value);
}

} // namespace

QString qrDrawing(QByteArrayView utf8, const QString &label)
{
    using qrcodegen::QrCode;
    using qrcodegen::QrSegment;
    if (utf8.isEmpty() || utf8.size() > 2331)
        return {};
    std::vector<std::uint8_t> bytes(utf8.begin(), utf8.end());
    QString path;
    int side = 0;
    try {
        const QrCode code = QrCode::encodeSegments({QrSegment::makeBytes(bytes)}, QrCode::Ecc::MEDIUM);
        side = code.getSize() + 2 * quietZone;
        for (int y = 0; y < code.getSize(); ++y) {
            for (int x = 0; x < code.getSize(); ++x) {
                int run = x;
                while (run < code.getSize() && code.getModule(run, y))
                    ++run;
                if (run > x)
                    path += "M"_L1 + number(x + quietZone) + u' ' + number(y + quietZone) + u'h' +
                            number(run - x) + "v1h-"_L1 + number(run - x) + u'z';
                x = run;
            }
        }
    } catch (const qrcodegen::data_too_long &) {
        path.clear();
    }
    std::ranges::fill(bytes, std::uint8_t{0});
    if (path.isEmpty())
        return {};
    return "<svg role=\"img\" aria-label=\""_L1 + label.toHtmlEscaped() +
           "\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "_L1 + number(side) + u' ' + number(side) +
           "\" shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>"
           "<path fill=\"#000\" d=\""_L1 +
           path + "\"/></svg>"_L1;
}

} // namespace sallyport
