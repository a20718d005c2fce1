// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/palette.h"

#include <QString>
#include <QWidget>

namespace sallyport {

/// The drawing that says a tone without its colour; a name of icons.h.
QString toneDrawing(Tone tone);

/// How something ended: a drawing and a word in the colour of the tone.
class ToneSign : public QWidget
{
    Q_OBJECT
public:
    explicit ToneSign(QWidget *parent = nullptr);

    void setState(const QString &word, Tone tone);
    QString word() const { return m_word; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont wordFont() const;

    QString m_word;
    Tone m_tone = Tone::Neutral;
};

} // namespace sallyport
