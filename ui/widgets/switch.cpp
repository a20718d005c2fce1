// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/switch.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/switchlook.h"
#include "ui/widgets/text.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace sallyport {

Switch::Switch(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

int Switch::indent() const
{
    return SwitchLook::size(font()).width() + SwitchLook::gap(font());
}

QSize Switch::sizeHint() const
{
    return {indent() + fontMetrics().horizontalAdvance(text()) + scaled(this, 4), scaled(this, 32)};
}

bool Switch::hitButton(const QPoint &position) const
{
    return QStyle::visualRect(layoutDirection(), rect(), {QPoint(0, 0), sizeHint()}).contains(position);
}

void Switch::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    const QSize size = SwitchLook::size(font());
    const QRect track({0, (height() - size.height()) / 2}, size);
    const SwitchLook look{.on = isChecked(), .usable = isEnabled()};
    const auto place = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    look.paint(painter, place(track), option, font());
    const auto &c = Colours::of(this);
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintRounded(painter, place(track).adjusted(-3, -3, 3, 3).intersected(rect()),
                     size.height() / 2.0 + 3, {}, c.accent, 2);
    painter.setPen(isEnabled() ? c.text : c.muted);
    painter.drawText(
        place(rect().adjusted(indent(), 0, 0, 0)),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)) |
            Qt::TextSingleLine,
        text());
}

} // namespace sallyport
