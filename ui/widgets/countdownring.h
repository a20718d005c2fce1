// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timestamp.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace sallyport {

class Voice;

/// How long the code on the phone still counts: a ring, and beside it "Your app shows a new code in 19 s".
/// Moves once a second while it is to be seen; says it aloud ten seconds before the end and when a new code
/// shows, and not each second. Where the desktop asks for no motion only the words count.
class CountdownRing : public QWidget
{
    Q_OBJECT
public:
    /// `periodSeconds` is the time step of the codes (RFC 6238).
    explicit CountdownRing(Clock clock, int periodSeconds = 30, QWidget *parent = nullptr);

    /// 1 to the period.
    int secondsLeft() const;
    QString caption() const;
    bool isRunning() const { return m_timer.isActive(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void step();
    void speak();
    void measure();
    int side() const;

    Clock m_clock;
    int m_period;
    QLabel *m_caption;
    Voice *m_voice;
    int m_spokenAt = 0; ///< the seconds left when the last second was looked at
    QTimer m_timer{this};
};

} // namespace sallyport
