// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/connectionbook.h"
#include "core/crypto/keyvault.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace sallyport {

/// "Stay signed in": the session's token of one server in the keychain, from a sign-in with the tick to the
/// sign-out. The connection book says that it is there, so that nobody's keychain is asked for nothing.
class SessionKeeper : public QObject
{
    Q_OBJECT
public:
    /// The book outlives it.
    SessionKeeper(const ServerAddress &address, std::shared_ptr<KeyVault> vault, ConnectionBook &book,
                  QObject *parent = nullptr);

    /// The token, empty where none is kept; through the event loop.
    void fetch(const std::function<void(const Secret &)> &done);
    void keep(const Secret &token);
    void forget();

Q_SIGNALS:
    /// The keychain did not take it: the next start asks to sign in again.
    void failed(const Error &error);

private:
    void next();
    void note(bool kept);

    ServerAddress m_address;
    std::shared_ptr<KeyVault> m_vault;
    ConnectionBook &m_book;
    std::optional<Secret> m_wanted; ///< what the keychain is to hold next; empty: nothing
    bool m_isBusy = false;
};

} // namespace sallyport
