// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/connectionbook.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

QList<ServerConnection> ConnectionBook::all() const
{
    QList<ServerConnection> found;
    const int count = m_settings.beginReadArray(u"servers"_s);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        // Written by this program, but a file all the same: what is no address is not believed.
        const auto address = readServerAddress(m_settings.value(u"address"_s).toString());
        if (!address)
            continue;
        found.append(
            {.address = *address,
             .pinned = QByteArray::fromBase64(m_settings.value(u"certificate"_s).toString().toLatin1()),
             .email = m_settings.value(u"email"_s).toString(),
             .staysSignedIn = m_settings.value(u"staysSignedIn"_s).toBool()});
    }
    m_settings.endArray();
    return found;
}

std::optional<ServerConnection> ConnectionBook::find(const ServerAddress &address) const
{
    const QList<ServerConnection> connections = all();
    const auto found = std::ranges::find(connections, address, &ServerConnection::address);
    return found == connections.end() ? std::nullopt : std::optional(*found);
}

void ConnectionBook::put(const ServerConnection &connection)
{
    QList<ServerConnection> connections = all();
    const auto found = std::ranges::find(connections, connection.address, &ServerConnection::address);
    if (found == connections.end())
        connections.append(connection);
    else
        *found = connection;
    write(connections);
}

void ConnectionBook::remove(const ServerAddress &address)
{
    QList<ServerConnection> connections = all();
    connections.removeIf([&](const ServerConnection &one) { return one.address == address; });
    write(connections);
    if (current() == address)
        setCurrent({});
}

std::optional<ServerAddress> ConnectionBook::current() const
{
    const auto address = readServerAddress(m_settings.value(u"server/current"_s).toString());
    return address ? std::optional(*address) : std::nullopt;
}

void ConnectionBook::setCurrent(const std::optional<ServerAddress> &address)
{
    if (address)
        m_settings.setValue(u"server/current"_s, address->text());
    else
        m_settings.remove(u"server/current"_s);
}

void ConnectionBook::write(const QList<ServerConnection> &connections)
{
    m_settings.remove(u"servers"_s);
    m_settings.beginWriteArray(u"servers"_s, static_cast<int>(connections.size()));
    for (int i = 0; i < connections.size(); ++i) {
        const ServerConnection &one = connections.at(i);
        m_settings.setArrayIndex(i);
        m_settings.setValue(u"address"_s, one.address.text());
        if (!one.pinned.isEmpty())
            m_settings.setValue(u"certificate"_s, QString::fromLatin1(one.pinned.toBase64()));
        m_settings.setValue(u"email"_s, one.email);
        m_settings.setValue(u"staysSignedIn"_s, one.staysSignedIn);
    }
    m_settings.endArray();
}

} // namespace sallyport
