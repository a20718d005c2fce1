// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/qrview.h"

#include "core/crypto/secret.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"

#include <QPainter>

namespace sallyport {

namespace {

constexpr double radius = 10;

/// How far the white square stands in, so that it leaves the rounded border alone.
int inset(const QWidget *view)
{
    return scaled(view, radius * 0.3) + 1;
}

} // namespace

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("QR code"));
    setContextMenuPolicy(Qt::PreventContextMenu);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

bool QrView::setText(const Secret &uri)
{
    m_matrix = QrMatrix::encode(uri.view());
    updateGeometry();
    update();
    return m_matrix.has_value();
}

void QrView::clear()
{
    m_matrix.reset();
    update();
}

QSize QrView::sizeHint() const
{
    const int side = scaled(this, 300);
    return {side, side};
}

QSize QrView::minimumSizeHint() const
{
    // Three pixels a module is the least a phone reads from a screen.
    const int least = m_matrix ? (m_matrix->size() + 8) * 3 + 2 * inset(this) : 0;
    return QSize(least, least).expandedTo({scaled(this, 160), scaled(this, 160)});
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), scaled(this, radius),
                 m_matrix ? QColor(Qt::white) : Colours::of(this).sunken, Colours::of(this).border);
    if (m_matrix)
        m_matrix->paint(painter, rect().adjusted(inset(this), inset(this), -inset(this), -inset(this)));
}

} // namespace sallyport
