// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPixmap>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <algorithm>

namespace sallyport {

/// What a widget writes and draws, without any colour.
struct PaintNotes
{
    QString text;       ///< in the order in which it is painted
    QStringList shapes; ///< the texts with their weight as well

    static PaintNotes of(QWidget &widget);
    friend bool operator==(const PaintNotes &a, const PaintNotes &b) = default;
};

/// Nothing is painted on it: it takes notes.
class NotePad : public QPaintDevice
{
public:
    explicit NotePad(const QSize &size) : m_size(size) {}

    QPaintEngine *paintEngine() const override { return &m_engine; }
    const PaintNotes &notes() const { return m_engine.notes; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        constexpr int resolution = 96;
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return m_size.width() * 254 / resolution / 10;
        case PdmHeightMM:
            return m_size.height() * 254 / resolution / 10;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return resolution;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        Engine() : QPaintEngine(AllFeatures) {}

        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        Type type() const override { return User; }
        void updateState(const QPaintEngineState &) override {}
        void drawPixmap(const QRectF &place, const QPixmap &pixmap, const QRectF &) override
        {
            const QImage shape = pixmap.toImage().convertToFormat(QImage::Format_Alpha8);
            QByteArray rows;
            for (int y = 0; y < shape.height(); ++y)
                rows.append(reinterpret_cast<const char *>(shape.constScanLine(y)), shape.width());
            note(QStringLiteral("picture %1").arg(qHash(rows)), place);
        }
        void drawPath(const QPainterPath &path) override
        {
            note(QStringLiteral("path %1").arg(path.elementCount()), path.boundingRect());
        }
        void drawPolygon(const QPointF *points, int count, PolygonDrawMode) override
        {
            const QPolygonF polygon(QList<QPointF>(points, points + count));
            note(QStringLiteral("polygon %1").arg(count), polygon.boundingRect());
        }
        void drawTextItem(const QPointF &, const QTextItem &item) override
        {
            notes.text += item.text();
            notes.shapes.append(QStringLiteral("%1 %2").arg(item.text()).arg(item.font().weight()));
        }

        PaintNotes notes;

    private:
        void note(const QString &what, const QRectF &place)
        {
            notes.shapes.append(QStringLiteral("%1 %2,%3 %4x%5")
                                    .arg(what)
                                    .arg(place.x())
                                    .arg(place.y())
                                    .arg(place.width())
                                    .arg(place.height()));
        }
    };

    QSize m_size;
    mutable Engine m_engine;
};

inline PaintNotes PaintNotes::of(QWidget &widget)
{
    NotePad pad(widget.size());
    widget.render(&pad, QPoint(), QRegion(), QWidget::DrawChildren);
    return pad.notes();
}

/// Whether a text that was painted run by run, in any order, has all that the other is made of but for its
/// spaces.
inline bool hasEveryLetter(const QString &painted, const QString &text)
{
    const auto letters = [](QString all) {
        all.removeIf([](QChar letter) { return letter.isSpace() || letter == u'&' || !letter.isPrint(); });
        std::ranges::sort(all);
        return all;
    };
    const QString written = letters(painted), wanted = letters(text);
    return std::ranges::includes(written, wanted);
}

} // namespace sallyport
