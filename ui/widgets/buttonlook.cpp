// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttonlook.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"

#include <QPainter>
#include <QStyleOption>

namespace sallyport {

namespace {

constexpr double controlRadius = 6;

struct ButtonLook
{
    QColor fill, border, ink;
};

ButtonLook lookOf(const QWidget *widget, const QStyleOption *option)
{
    const auto kind = buttonKind(widget);
    const auto &c = Colours::of(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    const bool down = option->state & QStyle::State_Sunken;
    const bool on = option->state & QStyle::State_On;
    const QColor faint = option->palette.color(QPalette::Disabled, QPalette::ButtonText);
    switch (kind) {
    case Button::Kind::Primary:
        if (const auto *own = qobject_cast<const Button *>(widget); own && own->isBusy())
            return {c.accent, {}, c.onAccent};
        if (!enabled)
            return {c.sunken, c.border, faint};
        return {down    ? mixed(c.text, c.accent, 0.22)
                : hover ? mixed(c.text, c.accent, 0.12)
                        : c.accent,
                {},
                c.onAccent};
    case Button::Kind::Secondary:
    case Button::Kind::Destructive: {
        const QColor ink = !enabled ? faint : kind == Button::Kind::Destructive ? c.bad : c.text;
        return {down || on ? mixed(c.border, c.sunken, 0.5) : hover ? c.sunken : c.surface, c.border, ink};
    }
    case Button::Kind::Link:
        return {{}, {}, !enabled ? faint : down ? mixed(c.text, c.accent, 0.3) : c.accent};
    case Button::Kind::Quiet:
        return {{}, {}, !enabled ? faint : hover || down ? c.text : c.muted};
    case Button::Kind::Navigation:
        return {on      ? c.accentSoft
                : hover ? c.sunken
                        : QColor(),
                {},
                !enabled ? faint
                : on     ? c.accent
                         : c.muted};
    }
    return {c.surface, c.border, c.text};
}

} // namespace

int scaledFor(const QStyleOption *option, const QWidget *widget, double pixels)
{
    if (widget)
        return scaled(widget, pixels);
    return option ? qMax(1, qRound(pixels * option->fontMetrics.height() / 18)) : qRound(pixels);
}

Button::Kind buttonKind(const QWidget *widget)
{
    const auto *button = qobject_cast<const Button *>(widget);
    return button ? button->kind() : Button::Kind::Secondary;
}

double buttonPadding(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Link:
    case Button::Kind::Quiet:
        return 0;
    case Button::Kind::Navigation:
        return 12;
    default:
        return 16;
    }
}

void paintButtonBevel(QPainter &painter, const QStyleOption *option, const QWidget *widget)
{
    const auto look = lookOf(widget, option);
    const double radius = scaledFor(option, widget, controlRadius);
    if (look.fill.isValid() || look.border.isValid())
        paintRounded(painter, option->rect, radius, look.fill, look.border);
    if (buttonKind(widget) == Button::Kind::Navigation && option->state & QStyle::State_On) {
        // Not by its colour alone: a bar where the line begins.
        const int inset = scaledFor(option, widget, 8);
        const QRect bar(option->rect.x(), option->rect.y() + inset, scaledFor(option, widget, 3),
                        option->rect.height() - 2 * inset);
        paintRounded(painter, QStyle::visualRect(option->direction, option->rect, bar), bar.width() / 2.0,
                     look.ink);
    }
    const bool ring =
        (option->state & QStyle::State_HasFocus) && (option->state & QStyle::State_KeyboardFocusChange);
    if (!ring)
        return;
    const auto &c = Colours::of(option->palette);
    if (buttonKind(widget) == Button::Kind::Primary)
        paintRounded(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), radius - 2, {}, c.onAccent, 2);
    else
        paintRounded(painter, option->rect, radius, {}, c.accent, 2);
}

void paintButtonLabel(QPainter &painter, const QStyleOptionButton *option, const QWidget *widget)
{
    const auto kind = buttonKind(widget);
    const auto look = lookOf(widget, option);
    const auto *own = qobject_cast<const Button *>(widget);
    const int pad = scaledFor(option, widget, buttonPadding(kind));
    const int gap = scaledFor(option, widget, kind == Button::Kind::Navigation ? 10 : 8);
    QRect room = option->rect.adjusted(pad, 0, -pad, 0);
    if (option->features & QStyleOptionButton::HasMenu) {
        const int size = scaledFor(option, widget, 9);
        const QRect corner = QStyle::visualRect(
            option->direction, room, QRect(room.right() - size + 1, room.y(), size, room.height()));
        paintChevron(painter, corner, size, look.ink);
        room = QStyle::visualRect(option->direction, room, room.adjusted(0, 0, -size - gap, 0));
    }
    const bool busy = own && own->isBusy();
    const bool picture = busy || !option->icon.isNull();
    const int side = busy ? scaledFor(option, widget, 14) : option->iconSize.width();
    const int textWidth = option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width();
    const int whole = (picture ? side + (option->text.isEmpty() ? 0 : gap) : 0) + textWidth;
    const bool leading = kind == Button::Kind::Navigation;
    const int x = leading ? room.x() : room.x() + qMax(0, (room.width() - whole) / 2);
    QRect text(x, room.y(), qMin(whole, room.width()), room.height());
    if (picture) {
        const QRect spot(text.x(), text.y() + (text.height() - side + 1) / 2, side, side);
        const QRect seen = QStyle::visualRect(option->direction, room, spot);
        if (busy) {
            paintArc(
                painter, seen, 0, 1,
                mixed(look.ink, look.fill.isValid() ? look.fill : Colours::of(option->palette).surface, 0.25),
                2);
            paintArc(painter, seen, own->spinnerAngle(), 0.28, look.ink, 2);
        } else {
            const auto mode = option->state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
            const auto state = option->state & QStyle::State_On ? QIcon::On : QIcon::Off;
            option->icon.paint(&painter, seen, Qt::AlignCenter, mode, state);
        }
        text.setLeft(text.left() + side + gap);
    }
    painter.setPen(look.ink);
    if (kind == Button::Kind::Link && (option->state & QStyle::State_MouseOver)) {
        QFont underlined = painter.font();
        underlined.setUnderline(true);
        painter.setFont(underlined);
    }
    // Shaped, a text may be a little wider than it was measured: where it has its room, nothing is taken
    // away.
    const bool fits = textWidth <= text.width();
    const QString shown = fits ? option->text
                               : option->fontMetrics.elidedText(option->text, Qt::ElideRight,
                                                                qMax(text.width(), 0), Qt::TextShowMnemonic);
    const bool underline = widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, option, widget);
    painter.drawText(QStyle::visualRect(option->direction, room, text),
                     Qt::AlignCenter | Qt::TextSingleLine | (fits ? Qt::TextDontClip : 0) |
                         (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     shown);
}

} // namespace sallyport
