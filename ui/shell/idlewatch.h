// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace sallyport {

/// Says when nobody has touched keyboard, mouse or screen for a while.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(std::chrono::milliseconds limit, QObject *parent = nullptr);

    /// Watches only between start and stop; `start` begins the time anew.
    void start();
    void stop();

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer;
};

} // namespace sallyport
