// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sallyport {

/// The two arches, `side` pixels of the drawings wide and high, in the accent of the theme.
class Mark : public QWidget
{
    Q_OBJECT
public:
    explicit Mark(double side = 44, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_side;
};

} // namespace sallyport
