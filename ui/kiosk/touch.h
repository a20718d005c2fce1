// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/text.h"

#include <QSize>

namespace sallyport {

/// Pixels: nothing that is touched is smaller, however small the screen.
constexpr int leastTouch = 64;

/// How much larger than on a desk everything is on a screen of that size: 1.5 times where the shorter side
/// has 768 pixels, 2 times where it has 1080.
double kioskScale(const QSize &screen);

/// The side of what is touched.
int touchSide(const QWidget *widget);

Button *touchButton(const QString &text, Button::Kind kind = Button::Kind::Secondary);
/// A field without menu, drag and selection by the mouse.
LabelledField *touchField(const QString &label);

} // namespace sallyport
