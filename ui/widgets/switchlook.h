// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QFont;
class QPainter;
class QRect;
class QStyleOption;

namespace sallyport {

/// The switch of the drawings, as the delegate of a table and the widget `Switch` paint it.
struct SwitchLook
{
    bool on = false;
    bool usable = true;
    bool busy = false;

    static QSize size(const QFont &font);
    /// Between the switch and its word.
    static int gap(const QFont &font);
    void paint(QPainter &painter, const QRect &rect, const QStyleOption &option, const QFont &font) const;
};

} // namespace sallyport
