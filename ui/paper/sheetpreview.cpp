// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/sheetpreview.h"

#include "ui/paper/sheetpage.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/text.h"

#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPen>

namespace sallyport {

namespace {

constexpr double sheetPixels = 330; // width of the paper in the drawings
constexpr int finer = 3;            // a module of a QR code may be less than a pixel of the screen

} // namespace

SheetPreview::SheetPreview(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Preview of the first page"));
}

void SheetPreview::setPage(QList<Sheet> sheets, int sheetsPerPage)
{
    m_sheets = std::move(sheets);
    m_sheetsPerPage = sheetsPerPage;
    update();
}

void SheetPreview::clear()
{
    m_sheets.clear();
    update();
}

QSize SheetPreview::sizeHint() const
{
    const int width = scaled(this, sheetPixels);
    return {width, width * 297 / 210};
}

QSize SheetPreview::minimumSizeHint() const
{
    return sizeHint() / 2;
}

void SheetPreview::paintEvent(QPaintEvent *)
{
    const QSizeF points = QPageSize(QPageSize::A4).size(QPageSize::Point);
    const QSizeF size = points.scaled(QSizeF(width() - 2, height() - 2), Qt::KeepAspectRatio);
    const QRectF paper((width() - size.width()) / 2, 1, size.width(), size.height());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Colours::of(this).border, 1));
    painter.setBrush(Qt::white);
    painter.drawRect(paper);
    const QRect inside = paper.adjusted(1, 1, -1, -1).toRect();
    QImage picture(inside.size() * (finer * devicePixelRatioF()), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter page(&picture);
    paintSheetPage(page, QRectF(picture.rect()), 72 * picture.width() / points.width(), m_sheets,
                   m_sheetsPerPage);
    page.end();
    // Made smaller by averaging, to the pixels it gets: the painter's own way would skip lines.
    picture = picture.scaled(inside.size() * devicePixelRatioF(), Qt::IgnoreAspectRatio,
                             Qt::SmoothTransformation);
    picture.setDevicePixelRatio(devicePixelRatioF());
    painter.drawImage(inside.topLeft(), picture);
}

} // namespace sallyport
