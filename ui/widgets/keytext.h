// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace sallyport {

/// The text of a secret key, in groups that wrap where the width does not hold them. One read-only line
/// edit, so that a screen reader can spell it; selected as a whole or not at all. Neither menu, drag nor
/// the X11 primary selection gets hold of it; copying is left to `copyRequested`.
class KeyText : public QLineEdit
{
    Q_OBJECT
public:
    explicit KeyText(QWidget *parent);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void copyRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QFont keyFont() const;
    int groupWidth() const;
    int rowHeight() const;
    int columnsFor(int width) const;
    QStringList groups() const;
};

} // namespace sallyport
