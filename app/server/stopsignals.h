// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace sallyport {

/// SIGTERM and SIGINT as a signal of Qt's. One at a time.
class StopSignals : public QObject
{
    Q_OBJECT
public:
    StopSignals();
    ~StopSignals() override;

Q_SIGNALS:
    void asked();

private:
    int m_descriptor;
    QSocketNotifier m_notifier;
};

} // namespace sallyport
