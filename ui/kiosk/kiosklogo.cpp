// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kiosklogo.h"

#include "ui/kiosk/touch.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/text.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace sallyport {

KioskLogo::KioskLogo(QWidget *parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("kiosk.logo"));
    setAccessibleName(tr("Sallyport"));
    setAccessibleDescription(tr("Hold for two seconds for the operator's menu"));
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_hold.setSingleShot(true);
    m_hold.setInterval(2000);
    connect(this, &QPushButton::pressed, &m_hold, qOverload<>(&QTimer::start));
    connect(this, &QPushButton::released, &m_hold, &QTimer::stop);
    connect(&m_hold, &QTimer::timeout, this, [this] {
        setDown(false);
        Q_EMIT held();
    });
}

QSize KioskLogo::sizeHint() const
{
    return {touchSide(this), touchSide(this)};
}

void KioskLogo::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = std::min(height(), scaled(this, 34));
    QPixmap picture = tintedMark(Colours::of(this).accent, qRound(side * devicePixelRatioF()));
    picture.setDevicePixelRatio(devicePixelRatioF());
    const QRect place =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - side) / 2, side, side));
    painter.drawPixmap(place.topLeft(), picture);
}

} // namespace sallyport
