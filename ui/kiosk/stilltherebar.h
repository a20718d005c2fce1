// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLabel;

namespace sallyport {

class Button;
class Voice;

/// How long a page stays without a touch: in small words, and for the last seconds in large ones, with a
/// button. Said aloud now and then, too, not each second.
class StillThereBar : public QWidget
{
    Q_OBJECT
public:
    explicit StillThereBar(QWidget *parent = nullptr);

    void setSecondsLeft(std::optional<int> seconds);
    bool isUrgent() const { return m_urgent; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_words;
    Button *m_here;
    Voice *m_voice;
    bool m_urgent = false;
};

} // namespace sallyport
