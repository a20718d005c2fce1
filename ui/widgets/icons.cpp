// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "ui/widgets/palette.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

QPixmap drawn(const QString &path, int pixels)
{
    QPixmap picture(pixels, pixels);
    picture.fill(Qt::transparent);
    QSvgRenderer renderer(path);
    QPainter painter(&picture);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return picture;
}

QPixmap tinted(const QString &path, const QColor &ink, int pixels)
{
    QPixmap picture = drawn(path, pixels);
    QPainter painter(&picture);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), ink);
    return picture;
}

QString pathOf(QStringView name)
{
    return u":/icons/"_s + name + u".svg"_s;
}

class ThemedIconEngine : public QIconEngine
{
public:
    explicit ThemedIconEngine(const QString &name) : m_name(name) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
        const int side = qMin(rect.width(), rect.height());
        QPixmap picture = tintedIcon(m_name, inkOf(mode, state), qRound(side * ratio));
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2,
                            picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return tintedIcon(m_name, inkOf(mode, state), qMin(size.width(), size.height()));
    }

    QIconEngine *clone() const override { return new ThemedIconEngine(m_name); }

private:
    static QColor inkOf(QIcon::Mode mode, QIcon::State state)
    {
        const QPalette palette = QGuiApplication::palette();
        const auto &colours = Colours::of(palette);
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return state == QIcon::On ? colours.accent : colours.muted;
    }

    QString m_name;
};

} // namespace

QIcon themedIcon(QStringView name)
{
    return QIcon(new ThemedIconEngine(name.toString()));
}

QPixmap tintedIcon(QStringView name, const QColor &ink, int pixels)
{
    return tinted(pathOf(name), ink, pixels);
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(drawn(u":/sallyport.svg"_s, side));
    return icon;
}

QPixmap tintedMark(const QColor &ink, int pixels)
{
    return tinted(u":/mark.svg"_s, ink, pixels);
}

} // namespace sallyport
