// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sallyport {

/// A page of a flow, shown to somebody who is not inside yet: in the middle of the window, as wide as forms
/// are, scrolling where the window is too small.
class WidePage : public QWidget
{
    Q_OBJECT
public:
    /// Takes `content` over.
    WidePage(const QString &objectName, QWidget *content, QWidget *parent = nullptr);
};

} // namespace sallyport
