// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/backend.h"
#include "core/backend/connectionbook.h"
#include "core/backend/linktiming.h"
#include "core/crypto/keyvault.h"
#include "core/crypto/random.h"
#include "core/model/servercertificate.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace sallyport {

/// What was found at an address.
struct ServerCheck
{
    std::optional<ServerCertificate>
        untrusted; ///< none: a Sallyport server, trusted; else nothing more is known
};

/// The way to servers: looks whether there is one, keeps what certificate was trusted on purpose, and opens
/// backends.
class ServerConnector : public QObject
{
    Q_OBJECT
public:
    /// `sessions` takes the tokens of those who stay signed in. Both outlive the connector and its backends.
    ServerConnector(ConnectionBook &book, std::shared_ptr<KeyVault> sessions, LinkTiming timing = {},
                    RandomSource random = systemRandom(), QObject *parent = nullptr);
    ~ServerConnector() override;

    ConnectionBook &book() { return m_book; }

    /// Asks the server for its description, and says nothing about anybody. Errors: ServerUnreachable,
    /// ServerInsecure, ServerMoved, ServerForeign, ServerIncompatible.
    virtual QFuture<Result<ServerCheck>> check(const ServerAddress &address);
    /// One in a file, PEM or DER, to be trusted in its turn. Errors: FileFailed, Invalid (`fields`:
    /// "certificate").
    Result<ServerCertificate> readCertificate(const QString &path) const;
    /// From now on this certificate, and no other authority, vouches for the server.
    void trust(const ServerAddress &address, const ServerCertificate &certificate);
    /// The backend, with the session that was kept. Does not wait for the server. Remembers the connection as
    /// the current one.
    virtual QFuture<Result<std::shared_ptr<Backend>>> open(const ServerAddress &address);
    /// Forgets the server, its certificate and its session.
    void remove(const ServerAddress &address);

private:
    QByteArray pinnedFor(const ServerAddress &address) const;

    ConnectionBook &m_book;
    std::shared_ptr<KeyVault> m_sessions;
    LinkTiming m_timing;
    RandomSource m_random;
};

} // namespace sallyport
