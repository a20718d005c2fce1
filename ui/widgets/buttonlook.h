// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

class QPainter;
class QStyleOption;
class QStyleOptionButton;

namespace sallyport {

// How the style paints push buttons, ours and any other (which look like Secondary).

/// `pixels` of the drawings for the widget's font, or the option's where a style is asked without a widget.
int scaledFor(const QStyleOption *option, const QWidget *widget, double pixels);

Button::Kind buttonKind(const QWidget *widget);
/// On either side of the label. Links stand at the edge of their column like text, so they have none.
double buttonPadding(Button::Kind kind);
void paintButtonBevel(QPainter &painter, const QStyleOption *option, const QWidget *widget);
void paintButtonLabel(QPainter &painter, const QStyleOptionButton *option, const QWidget *widget);

} // namespace sallyport
