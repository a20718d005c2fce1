// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/palette.h"

#include <QWidget>

namespace sallyport {

Colours::Pair Colours::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return {muted, sunken};
    case Tone::Accent:
        return {accent, accentSoft};
    case Tone::Good:
        return {good, goodSoft};
    case Tone::Warning:
        return {warning, warningSoft};
    case Tone::Bad:
        return {bad, badSoft};
    }
    return {muted, sunken};
}

const Colours &Colours::light()
{
    static const Colours colours{
        .window = QColor(0xF5F6F8),
        .surface = QColor(0xFFFFFF),
        .sunken = QColor(0xEEF0F3),
        .border = QColor(0xDFE3E8),
        .controlBorder = QColor(0x7E8894),
        .text = QColor(0x1B2026),
        .muted = QColor(0x5A6572),
        .accent = QColor(0x0B6B82),
        .onAccent = QColor(0xFFFFFF),
        .accentSoft = QColor(0xE2F0F3),
        .good = QColor(0x18764A),
        .goodSoft = QColor(0xE3F3EA),
        .warning = QColor(0x8A5A00),
        .warningSoft = QColor(0xFCF0DA),
        .bad = QColor(0xB3261E),
        .badSoft = QColor(0xFBE8E6),
    };
    return colours;
}

const Colours &Colours::dark()
{
    static const Colours colours{
        .window = QColor(0x14171B),
        .surface = QColor(0x1C2026),
        .sunken = QColor(0x23282F),
        .border = QColor(0x313840),
        .controlBorder = QColor(0x717B86),
        .text = QColor(0xE7EAEE),
        .muted = QColor(0x9DA8B4),
        .accent = QColor(0x55B9CF),
        .onAccent = QColor(0x08242B),
        .accentSoft = QColor(0x14323A),
        .good = QColor(0x67CC97),
        .goodSoft = QColor(0x163426),
        .warning = QColor(0xE3B052),
        .warningSoft = QColor(0x3A2C10),
        .bad = QColor(0xF2938B),
        .badSoft = QColor(0x3D1C1A),
    };
    return colours;
}

const Colours &Colours::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

const Colours &Colours::of(const QWidget *widget)
{
    return of(widget ? widget->palette() : QPalette());
}

QPalette Colours::toPalette() const
{
    QPalette p;
    p.setColor(QPalette::Window, window);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Base, surface);
    p.setColor(QPalette::AlternateBase, sunken);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::Button, surface);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::BrightText, bad);
    p.setColor(QPalette::ToolTipBase, surface);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::PlaceholderText, muted);
    p.setColor(QPalette::Highlight, accentSoft);
    p.setColor(QPalette::HighlightedText, text);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::Light, surface);
    p.setColor(QPalette::Midlight, sunken);
    p.setColor(QPalette::Mid, border);
    p.setColor(QPalette::Dark, controlBorder);
    p.setColor(QPalette::Shadow, mixed(text, window, 0.35));
    const QColor faint = mixed(muted, surface, 0.6);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, faint);
    p.setColor(QPalette::Disabled, QPalette::Base, sunken);
    return p;
}

QColor mixed(const QColor &over, const QColor &under, double share)
{
    const auto channel = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()),
                  channel(over.blue(), under.blue()));
}

} // namespace sallyport
