// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/sheetlayout.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/text.h"

#include <QFont>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPen>
#include <QPixmap>
#include <QPixmapCache>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// Points of the sheet.
constexpr double greatestWidth = 480; // lines longer than this are hard to read
constexpr double greatestWideWidth = 560;
constexpr double headHeight = 34;
constexpr double headGap = 16;
constexpr double factNameWidth = 74;
constexpr double factGap = 6;
constexpr double greatestQr = 230;
constexpr double greatestQrBesideWords = 212; // leaves the key one line on half a page
constexpr double leastQr = 150;
constexpr double gap = 16;
constexpr double codeHeight = 30;
constexpr int greatestFactLines = 2;

constexpr double shrink = 0.97;
constexpr double leastScale = 0.2;

QFont pointFont(double points, QFont::Weight weight = QFont::Normal)
{
    QFont font = QGuiApplication::font();
    // The painter is scaled to points, so a pixel of the font is a point on paper.
    font.setPixelSize(qRound(points));
    font.setWeight(weight);
    // Lines are broken once, for every resolution.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont fixedPointFont(double points)
{
    QFont font = fixedFont(pointFont(points));
    font.setPixelSize(qRound(points));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// The mark is drawn from its lines only once.
QPixmap mark(const QColor &ink)
{
    const QString key = u"sallyport.sheet.mark"_s;
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = tintedMark(ink, 200);
        QPixmapCache::insert(key, picture);
    }
    return picture;
}

} // namespace

SheetLayout::SheetLayout(const Sheet &sheet, const QSizeF &room)
    : m_mirrored(QGuiApplication::isRightToLeft())
{
    if (!sheet.qr.isEmpty())
        m_matrix = QrMatrix::encode(sheet.qr.view());
    const bool wide = room.width() > room.height();
    while (m_scale >= leastScale) {
        const double width =
            std::min(room.width() / m_scale, wide && m_matrix ? greatestWideWidth : greatestWidth);
        place(sheet, wide, width, room.height() / m_scale);
        const double high = m_height * m_scale / room.height();
        if (high <= 1)
            break;
        // Lines become longer as they become lower: the root never shrinks too far.
        m_scale *= std::min(shrink, std::sqrt(1 / high));
    }
    m_left = (room.width() - m_width * m_scale) / 2;
}

SheetLayout::~SheetLayout() = default;

QRectF SheetLayout::covered() const
{
    return {m_left, 0, m_width * m_scale, m_height * m_scale};
}

QRectF SheetLayout::qr() const
{
    if (m_qr.isNull())
        return {};
    return {m_left + m_qr.x() * m_scale, m_qr.y() * m_scale, m_qr.width() * m_scale, m_qr.height() * m_scale};
}

int SheetLayout::qrModules() const
{
    return m_matrix ? m_matrix->size() + 8 : 0;
}

void SheetLayout::place(const Sheet &sheet, bool wide, double width, double height)
{
    m_texts.clear();
    m_lines.clear();
    m_qr = {};
    m_width = width;
    const double top = placeHead(sheet, width) + headGap;
    if (!m_matrix) {
        const double words = placeFacts(sheet, 0, top, width) + gap;
        m_height = placeWords(sheet, 0, words, width);
        return;
    }
    if (wide) {
        const double side = std::clamp(height - top, leastQr, greatestQrBesideWords);
        m_qr = seen({0, top, side, side});
        const double left = side + 24;
        const double words = placeFacts(sheet, left, top, width - left) + gap;
        m_height = std::max(top + side, placeWords(sheet, left, words, width - left));
        return;
    }
    const double facts = placeFacts(sheet, 0, top, width) + gap;
    const double side = std::min({greatestQr, width, std::max(leastQr, width * 0.62)});
    m_qr = seen({0, facts, side, side});
    m_height = placeWords(sheet, 0, facts + side + gap, width);
}

double SheetLayout::placeHead(const Sheet &sheet, double width)
{
    const Colours &c = Colours::light(); // paper is white whatever the theme
    m_mark = seen({0, 0, headHeight, headHeight});
    const double left = headHeight + 12;
    const QFont font = pointFont(17, QFont::DemiBold);
    const double line = QFontMetricsF(font).height();
    const double written =
        write({left, std::max(0.0, (headHeight - line) / 2), width - left, 0}, font, c.text, sheet.title);
    return std::max(headHeight, written);
}

double SheetLayout::placeFacts(const Sheet &sheet, double left, double top, double width)
{
    const Colours &c = Colours::light();
    const QFont nameFont = pointFont(11);
    const QFont valueFont = pointFont(12, QFont::DemiBold);
    const QFontMetricsF metrics(valueFont);
    const double valueLeft = left + factNameWidth;
    const double room = width - factNameWidth;
    double y = top;
    for (const Sheet::Fact &fact : sheet.facts) {
        const double name = write({left, y + 1, factNameWidth - 8, 0}, nameFont, c.muted, fact.name);
        // Less than its lines hold, since lines seldom end full.
        const QString value = metrics.elidedText(fact.value, Qt::ElideMiddle, room * greatestFactLines * 0.9);
        y += std::max(name, write({valueLeft, y, room, 0}, valueFont, c.text, value, fact.leftToRight)) +
             factGap;
    }
    return y - factGap;
}

double SheetLayout::placeWords(const Sheet &sheet, double left, double top, double width)
{
    const Colours &c = Colours::light();
    const QFont body = pointFont(11);
    double y = top;
    if (!sheet.secret.isEmpty()) {
        y += write({left, y, width, 0}, body, c.muted, sheet.secretName) + 3;
        y += write({left, y, width, 0}, fixedPointFont(13), c.text, sheet.secret.text(), true) + gap;
    }
    if (!sheet.codes.isEmpty())
        y = placeCodes(sheet.codes, left, y, width) + gap;
    const QLocale locale;
    for (qsizetype i = 0; i < sheet.steps.size(); ++i) {
        write({left, y, 18, 0}, pointFont(11, QFont::DemiBold), c.text, locale.toString(i + 1) + u'.');
        y += write({left + 18, y, width - 18, 0}, body, c.text, sheet.steps.at(i)) + 5;
    }
    if (!sheet.explanation.isEmpty()) {
        y += sheet.steps.isEmpty() ? 0 : 7;
        y += write({left, y, width, 0}, body, c.muted, sheet.explanation);
    }
    return y;
}

double SheetLayout::placeCodes(const QList<Secret> &codes, double left, double top, double width)
{
    const Colours &c = Colours::light();
    const auto rows = (codes.size() + 1) / 2;
    const QLocale locale;
    const QFont number = pointFont(12);
    const QFont fixed = fixedPointFont(15);
    const double numberDrop = (codeHeight - QFontMetricsF(number).height()) / 2;
    const double codeDrop = (codeHeight - QFontMetricsF(fixed).height()) / 2;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const double x = left + (i < rows ? 0 : width / 2);
        const double y = top + double(i % rows) * codeHeight;
        write({x, y + numberDrop, 30, 0}, number, c.muted, locale.toString(i + 1));
        write({x + 32, y + codeDrop, width / 2 - 32, 0}, fixed, c.text, codes.at(i).text(), true);
        const QRectF line = seen({x, y + codeHeight, width / 2 - 16, 0});
        m_lines.emplace_back(line.topLeft(), line.topRight());
    }
    return top + double(rows) * codeHeight;
}

double SheetLayout::write(const QRectF &where, const QFont &font, const QColor &ink, const QString &text,
                          bool leftToRight)
{
    auto layout = std::make_unique<QTextLayout>(text, font);
    QTextOption option(m_mirrored ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(leftToRight || !m_mirrored ? Qt::LeftToRight : Qt::RightToLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    double height = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(std::max(1.0, where.width()));
        line.setPosition({0, height});
        height += line.height();
    }
    layout->endLayout();
    m_texts.push_back({std::move(layout), seen(where).topLeft(), ink});
    return height;
}

QRectF SheetLayout::seen(const QRectF &where) const
{
    return m_mirrored ? QRectF(m_width - where.right(), where.y(), where.width(), where.height()) : where;
}

void SheetLayout::draw(QPainter &painter) const
{
    painter.save();
    painter.translate(m_left, 0);
    painter.scale(m_scale, m_scale);
    const Colours &c = Colours::light();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QPixmap picture = mark(c.accent);
    painter.drawPixmap(m_mark, picture, QRectF(picture.rect()));
    for (const Text &text : m_texts) {
        painter.setPen(text.ink);
        text.lines->draw(&painter, text.at);
    }
    painter.setPen(QPen(c.border, 0.6, Qt::SolidLine, Qt::FlatCap));
    for (const QLineF &line : m_lines)
        painter.drawLine(line);
    if (m_matrix)
        m_matrix->paint(painter, m_qr);
    painter.restore();
}

} // namespace sallyport
