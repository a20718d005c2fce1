// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/limits.h"

#include <QHostAddress>
#include <QList>

#include <atomic>
#include <map>
#include <mutex>

namespace sallyport {

/// How much of what is limited is taken, by all threads together.
class HttpPlaces
{
public:
    HttpPlaces(const HttpLimits &limits, const QList<QHostAddress> &trustedProxies);

    enum class Verdict { Welcome, AddressHasMany };
    /// A connection that came; only after `areFree`.
    Verdict enter(const QHostAddress &peer);
    void leave(const QHostAddress &peer);
    bool areFree() const { return m_taken < m_limits.connections; }
    int taken() const { return m_taken; }
    /// Then those who keep a place without a request lose it sooner.
    bool areCrowded() const { return !areFree(); }

    /// For a body that is longer than an ordinary one; false: there are too many already.
    bool takeLongBody(qsizetype bytes);
    void giveLongBody(qsizetype bytes) { m_longBodies -= bytes; }

private:
    const HttpLimits &m_limits;
    const QList<QHostAddress> m_trustedProxies;
    std::atomic<int> m_taken = 0;
    std::atomic<qsizetype> m_longBodies = 0;
    std::mutex m_mutex;
    std::map<QByteArray, int> m_ofAddress;
};

} // namespace sallyport
