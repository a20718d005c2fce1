// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QScrollArea>

class QBoxLayout;

namespace sallyport {

/// Around what stands on a page.
QMargins pageMargins(const QWidget *widget);

/// What may be longer than the window: it scrolls, without a frame, and the focus goes to what is inside.
class PageArea : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageArea(QWidget *content = nullptr, QWidget *parent = nullptr);

    /// The bar takes its place from the margin at the end of `column`, the layout of the content, so that the
    /// content stays in line with what stands above the area.
    void keepInLine(QBoxLayout *column);
};

} // namespace sallyport
