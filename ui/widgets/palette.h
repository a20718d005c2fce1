// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace sallyport {

/// What a pill or a banner says by its colour; the word beside it says the same.
enum class Tone { Neutral, Accent, Good, Warning, Bad };

/// The one palette file. Text and its ground meet WCAG AA (4.5:1); `controlBorder` has 3:1 on surface and
/// window, for fields and ticks whose border is all there is to see of them.
struct Colours
{
    QColor window, surface, sunken, border, controlBorder;
    QColor text, muted;
    QColor accent, onAccent, accentSoft;
    QColor good, goodSoft, warning, warningSoft, bad, badSoft;

    /// Ink and ground that belong together.
    struct Pair
    {
        QColor ink, ground;
    };
    Pair tone(Tone tone) const;

    static const Colours &light();
    static const Colours &dark();
    /// Those that fit the palette in force, so that what paints itself follows the theme and holds no colour.
    static const Colours &of(const QPalette &palette);
    static const Colours &of(const QWidget *widget);

    /// Roles beyond the usual: PlaceholderText = muted, BrightText = bad, Highlight = accent soft, Mid =
    /// border.
    QPalette toPalette() const;
};

/// `share` (0..1) of `over` laid upon `under`.
QColor mixed(const QColor &over, const QColor &under, double share);

} // namespace sallyport
