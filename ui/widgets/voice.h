// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sallyport {

/// Says something to assistive technology that eyes see anyway, and shows nothing itself. An alert that
/// appears is read out; Qt 6.4 knows no other way to say something that has not got the focus.
///
/// Lives beside the layout of its parent, and is heard while the parent is to be seen.
class Voice : public QWidget
{
    Q_OBJECT
public:
    explicit Voice(QWidget *parent);

    void say(const QString &text);
    /// The last that was said.
    QString said() const { return accessibleName(); }
};

} // namespace sallyport
