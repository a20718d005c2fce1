// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace sallyport {

/// A switch with its word, for forms; a tick to the keyboard and to assistive technology.
class Switch : public QCheckBox
{
    Q_OBJECT
public:
    explicit Switch(const QString &text, QWidget *parent = nullptr);

    /// From the edge to where the word begins, for what stands under it.
    int indent() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sallyport
