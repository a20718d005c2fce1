// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace sallyport {

/// A surface with a border, radius 10, no shadow. What it holds goes into `body()`.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void measure();

    QVBoxLayout *m_body;
};

} // namespace sallyport
