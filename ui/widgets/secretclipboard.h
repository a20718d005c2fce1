// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace sallyport {

/// Puts secrets on the clipboard with the hint of each platform that clipboard histories must not record
/// them, and takes them away after 30 s or when the application quits, unless something else was copied
/// meanwhile. Made once in main and handed to the pages.
class SecretClipboard : public QObject
{
    Q_OBJECT
public:
    explicit SecretClipboard(std::chrono::milliseconds life = std::chrono::seconds(30),
                             QObject *parent = nullptr);
    ~SecretClipboard() override;

    void copy(const Secret &secret);
    /// Empties the clipboard if it still holds what `copy` put there.
    void clear();

    /// "Copied. It leaves the clipboard after 30 s."
    QString notice() const;

Q_SIGNALS:
    void copied(const QString &notice);
    void cleared();

private:
    std::chrono::milliseconds m_life;
    QTimer m_timer;
    Secret m_secret;
};

} // namespace sallyport
