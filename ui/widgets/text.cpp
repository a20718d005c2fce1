// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>

namespace sallyport {

int scaled(const QFont &font, double pixels)
{
    return qMax(1, qRound(pixels * QFontInfo(font).pixelSize() / qRound(bodyPixels)));
}

int scaled(const QWidget *widget, double pixels)
{
    return scaled(widget ? widget->font() : QApplication::font(), pixels);
}

QFont sizedFont(const QFont &font, double pixels, QFont::Weight weight)
{
    QFont result = font;
    if (font.pointSizeF() > 0)
        result.setPointSizeF(font.pointSizeF() * pixels / bodyPixels);
    else
        result.setPixelSize(scaled(font, pixels));
    result.setWeight(weight);
    return result;
}

QFont fixedFont(const QFont &font)
{
    QFont result = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font.pointSizeF() > 0)
        result.setPointSizeF(font.pointSizeF());
    else
        result.setPixelSize(font.pixelSize());
    return result;
}

ScaledLabel::ScaledLabel(const QString &text, double pixels, QFont::Weight weight, QWidget *parent)
    : QLabel(text, parent), m_pixels(pixels), m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    resize();
}

bool ScaledLabel::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ParentChange:
    case QEvent::Polish:
    case QEvent::ApplicationFontChange:
    case QEvent::LayoutDirectionChange:
        resize();
        break;
    default:
        break;
    }
    return QLabel::event(event);
}

void ScaledLabel::resize()
{
    const QFont base = parentWidget() ? parentWidget()->font() : QApplication::font();
    const QFont wanted = sizedFont(base, m_pixels, m_weight);
    if (font() != wanted)
        setFont(wanted);
    // Arabic letters and their marks reach beyond the font from which the height of a line is taken.
    const int beyond = isRightToLeft() ? QFontMetrics(wanted).height() / 8 : 0;
    if (contentsMargins().bottom() != beyond)
        setContentsMargins(0, beyond, 0, beyond);
}

PageTitle::PageTitle(const QString &text, QWidget *parent) : ScaledLabel(text, 22, QFont::DemiBold, parent)
{
}

GroupTitle::GroupTitle(const QString &text, QWidget *parent) : ScaledLabel(text, 15, QFont::DemiBold, parent)
{
}

Caption::Caption(const QString &text, QWidget *parent) : ScaledLabel(text, 12, QFont::Normal, parent)
{
    setForegroundRole(QPalette::PlaceholderText);
    setWordWrap(true);
}

MutedText::MutedText(const QString &text, QWidget *parent)
    : ScaledLabel(text, bodyPixels, QFont::Normal, parent)
{
    setForegroundRole(QPalette::PlaceholderText);
    setWordWrap(true);
}

} // namespace sallyport
