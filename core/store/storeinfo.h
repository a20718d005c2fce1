// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timestamp.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace sallyport {

class Database;

/// Where the store's key is kept.
enum class KeyHolder {
    Keychain,   ///< of the operating system
    File,       ///< of mode 0600
    Passphrase, ///< sealed by it, in the store itself
    Memory,     ///< nowhere: a throw-away store
};

/// The store's one row about itself.
struct StoreInfo
{
    QString storeId;
    Timestamp createdAt;
    KeyHolder keyHolder = KeyHolder::Keychain;
    QString keyHolderName; ///< which keychain (R48)
    QByteArray wrappedKey; ///< only with a passphrase
    quint32 keyId = 0;
    QByteArray keyCheck; ///< empty: creating the store was interrupted before its key was proved

    QByteArray pinnedKeys; ///< empty: they come from the key itself (see storekeyring.h)

    /// While the key is being replaced.
    struct NextKey
    {
        quint32 id = 0;
        QByteArray sealed; ///< by the key that it replaces
        QByteArray check;
        QByteArray pinnedKeys;
    };
    std::optional<NextKey> next;

    bool isFinished() const { return !keyCheck.isEmpty(); }
};

// Inside a transaction of the database.
StoreInfo readStoreInfo(Database &database);
/// Records the proved key and what belongs to it; from then on the store is finished.
void recordStoreKey(Database &database, const StoreInfo &info);

} // namespace sallyport
