// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/proofreader.h"

#include <QImage>
#include <QPainter>
#include <QRect>

#include <zbar.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace sallyport {

namespace {

constexpr double startingDotsPerInch = 72;
constexpr double greatestDotsPerInch = 1152;
constexpr double leastModulePixels = 4; // fewer, and the reader begins to guess

/// Not even the optimiser leaves it out.
void wipe(void *at, std::size_t size)
{
    auto *bytes = static_cast<volatile unsigned char *>(at);
    std::fill(bytes, bytes + size, static_cast<unsigned char>(0));
}

bool hasCodes(const QList<Sheet> &sheets)
{
    return std::ranges::any_of(sheets, [](const Sheet &sheet) { return !sheet.qr.isEmpty(); });
}

} // namespace

struct ProofReader::Reader
{
    Reader()
    {
        scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
        scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
        // Every other line: a module has twice as many.
        scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_X_DENSITY, 2);
        scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_Y_DENSITY, 2);
        scanner.enable_cache(false);
        scanner.request_dbus(false); // what it reads is nobody else's business
    }
    ~Reader() { wipe(pixels.data(), pixels.size()); }
    Q_DISABLE_COPY_MOVE(Reader)

    zbar::ImageScanner scanner;
    std::vector<unsigned char> pixels;
    QImage page;
};

ProofReader::ProofReader(SheetPainting painting)
    : m_painting(std::move(painting)), m_dotsPerInch(startingDotsPerInch),
      m_reader(std::make_unique<Reader>())
{
}

ProofReader::~ProofReader()
{
    if (!m_reader->page.isNull())
        wipe(m_reader->page.bits(), static_cast<std::size_t>(m_reader->page.sizeInBytes()));
}

std::optional<qsizetype> ProofReader::firstUnreadable(const QList<Sheet> &sheets, const QSizeF &page,
                                                      int sheetsPerPage)
{
    if (!hasCodes(sheets))
        return std::nullopt;
    while (true) {
        const double dotsPerInch = m_dotsPerInch;
        const QSize pixels = (page * dotsPerInch / 72).toSize();
        if (m_reader->page.size() != pixels)
            m_reader->page = QImage(pixels, QImage::Format_Grayscale8);
        QImage &picture = m_reader->page;
        if (picture.isNull())
            return 0;
        picture.fill(Qt::white);
        QPainter painter(&picture);
        const QList<PaintedSheet> painted =
            paintSheetPage(painter, QRectF(picture.rect()), dotsPerInch, sheets, sheetsPerPage, m_painting);
        painter.end();

        const bool small = std::ranges::any_of(painted, [](const PaintedSheet &one) {
            return one.qrModules > 0 && std::floor(one.qr.width() / one.qrModules) < leastModulePixels;
        });
        if (small && dotsPerInch < greatestDotsPerInch) {
            m_dotsPerInch *= 1.5;
            continue;
        }
        for (qsizetype i = 0; i < sheets.size(); ++i) {
            if (!sheets.at(i).qr.isEmpty() &&
                (i >= painted.size() || !reads(picture, painted.at(i).qr, sheets.at(i).qr)))
                return i;
        }
        return std::nullopt;
    }
}

bool ProofReader::reads(const QImage &picture, const QRectF &where, const Secret &text)
{
    const QRect area = where.toAlignedRect().intersected(picture.rect());
    if (area.isEmpty() || picture.format() != QImage::Format_Grayscale8)
        return false;
    std::vector<unsigned char> &pixels = m_reader->pixels;
    pixels.resize(static_cast<std::size_t>(area.width()) * static_cast<std::size_t>(area.height()));
    auto *to = pixels.data();
    for (int y = area.top(); y <= area.bottom(); ++y)
        to = std::copy_n(picture.constScanLine(y) + area.left(), area.width(), to);

    zbar::Image image(static_cast<unsigned>(area.width()), static_cast<unsigned>(area.height()), "Y800",
                      pixels.data(), pixels.size());
    const int found = m_reader->scanner.scan(image);
    bool same = found == 1;
    for (const zbar::zbar_symbol_t *symbol = zbar::zbar_image_first_symbol(image); symbol;
         symbol = zbar::zbar_symbol_next(symbol)) {
        const char *data = zbar::zbar_symbol_get_data(symbol);
        const std::size_t size = zbar::zbar_symbol_get_data_length(symbol);
        same = same && Secret::fromBytes(QByteArrayView(data, static_cast<qsizetype>(size))) == text;
        wipe(const_cast<char *>(data), size); // the reader frees it as it is
    }
    m_reader->scanner.recycle_image(image);
    return same;
}

} // namespace sallyport
