// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/palette.h"

#include <QLabel>

namespace sallyport {

/// A state as a word on a tinted ground, with a dot where it is the state of something that lives.
class Pill : public QLabel
{
    Q_OBJECT
public:
    explicit Pill(const QString &word = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    Tone tone() const { return m_tone; }
    void setState(const QString &word, Tone tone);
    bool hasDot() const { return m_dot; }
    void setDot(bool dot);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont wordFont() const;

    Tone m_tone;
    bool m_dot = true;
};

} // namespace sallyport
