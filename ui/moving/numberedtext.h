// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace sallyport {

/// Steps to be done one after the other: each a number and a sentence, and what belongs to it under that.
class NumberedText : public QWidget
{
    Q_OBJECT
public:
    explicit NumberedText(QWidget *parent = nullptr);

    void add(const QString &text, QWidget *below = nullptr);

private:
    QGridLayout *m_grid;
    int m_steps = 0;
};

} // namespace sallyport
