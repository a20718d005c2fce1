// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

namespace sallyport {

/// A key on the screen: a letter, or one of four that are drawn. Takes no focus: that stays in the field.
class KeyButton : public Button
{
    Q_OBJECT
public:
    enum class Picture { None, Erase, Shift, Enter };

    /// `name` is what assistive technology calls it.
    KeyButton(const QString &letter, const QString &name, Picture picture = Picture::None,
              QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letter;
    Picture m_picture;
};

} // namespace sallyport
