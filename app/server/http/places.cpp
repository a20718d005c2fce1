// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/places.h"

namespace sallyport {

namespace {

/// Whoever has one IPv6 address has 2^64 of them.
QByteArray neighbourhood(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return QByteArray::number(address.toIPv4Address());
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(bytes.c), 8);
}

} // namespace

HttpPlaces::HttpPlaces(const HttpLimits &limits, const QList<QHostAddress> &trustedProxies)
    : m_limits(limits), m_trustedProxies(trustedProxies)
{
}

HttpPlaces::Verdict HttpPlaces::enter(const QHostAddress &peer)
{
    const std::lock_guard lock(m_mutex);
    int &ofAddress = m_ofAddress[neighbourhood(peer)];
    if (ofAddress >= m_limits.connectionsOfAddress && !m_trustedProxies.contains(peer))
        return Verdict::AddressHasMany;
    ++ofAddress;
    ++m_taken;
    return Verdict::Welcome;
}

void HttpPlaces::leave(const QHostAddress &peer)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_ofAddress.find(neighbourhood(peer));
    if (found != m_ofAddress.end() && --found->second == 0)
        m_ofAddress.erase(found);
    --m_taken;
}

bool HttpPlaces::takeLongBody(qsizetype bytes)
{
    if ((m_longBodies += bytes) <= m_limits.longBodies)
        return true;
    m_longBodies -= bytes;
    return false;
}

} // namespace sallyport
