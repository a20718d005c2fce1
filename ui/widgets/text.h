// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QLabel>

namespace sallyport {

/// Height in pixels of the body text the measures in this code were drawn for (10 points at 96 dpi).
constexpr double bodyPixels = 40.0 / 3;

/// `pixels` of the drawings in proportion to the font of the widget, so that a font twice as large makes
/// everything twice as large.
int scaled(const QWidget *widget, double pixels);
int scaled(const QFont &font, double pixels);

/// The fixed-width font of the system at the size of `font`: for codes and keys.
QFont fixedFont(const QFont &font);
/// `font` at `pixels` of the drawings, with that weight.
QFont sizedFont(const QFont &font, double pixels, QFont::Weight weight = QFont::Normal);

/// A label whose size is a proportion of its parent's font. Plain text, never markup.
class ScaledLabel : public QLabel
{
    Q_OBJECT
protected:
    ScaledLabel(const QString &text, double pixels, QFont::Weight weight, QWidget *parent);
    bool event(QEvent *event) override;

private:
    void resize();

    double m_pixels;
    QFont::Weight m_weight;
};

/// 22 px semi-bold: one a page.
class PageTitle : public ScaledLabel
{
    Q_OBJECT
public:
    explicit PageTitle(const QString &text = {}, QWidget *parent = nullptr);
};

/// 15 px semi-bold.
class GroupTitle : public ScaledLabel
{
    Q_OBJECT
public:
    explicit GroupTitle(const QString &text = {}, QWidget *parent = nullptr);
};

/// 12 px, muted; wraps.
class Caption : public ScaledLabel
{
    Q_OBJECT
public:
    explicit Caption(const QString &text = {}, QWidget *parent = nullptr);
};

/// Body text, muted; wraps.
class MutedText : public ScaledLabel
{
    Q_OBJECT
public:
    explicit MutedText(const QString &text = {}, QWidget *parent = nullptr);
};

} // namespace sallyport
