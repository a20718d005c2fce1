// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/serveraddress.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

class QSettings;

namespace sallyport {

/// A server somebody has worked on.
struct ServerConnection
{
    ServerAddress address;
    QByteArray pinned;          ///< DER of the one certificate trusted on purpose; empty: the system decides
    QString email;              ///< of the last sign-in
    bool staysSignedIn = false; ///< the keychain has a session
};

/// The servers this person knows, in the order they came. Holds no secret.
class ConnectionBook
{
public:
    explicit ConnectionBook(QSettings &settings) : m_settings(settings) {}

    QList<ServerConnection> all() const;
    std::optional<ServerConnection> find(const ServerAddress &address) const;
    /// Adds it, or changes the one with this address.
    void put(const ServerConnection &connection);
    void remove(const ServerAddress &address);

    /// The one to begin with at the next start; none: the store on this computer.
    std::optional<ServerAddress> current() const;
    void setCurrent(const std::optional<ServerAddress> &address);

private:
    void write(const QList<ServerConnection> &connections);

    QSettings &m_settings;
};

} // namespace sallyport
