// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/backend.h"
#include "core/backend/demoperson.h"
#include "core/crypto/keyvault.h"
#include "core/crypto/passwordhash.h"
#include "core/crypto/random.h"
#include "core/model/timestamp.h"

#include <QFuture>

#include <memory>

namespace sallyport {

/// What a new store is for.
enum class StorePurpose {
    Team,     ///< my organization's team: one account, its Owner
    Reseller, ///< customers: a reseller, its owner
};

/// Everything that is asked before a store is created.
struct NewStore
{
    QString path;
    StorePurpose purpose = StorePurpose::Team;
    QString organization; ///< name of the account or of the reseller
    QString ownerName;
    QString ownerEmail;
    Secret ownerPassword;
    Secret passphrase; ///< empty: the key goes into the key vault
};

/// What the rest of the program brings in.
struct StoreEnvironment
{
    Clock clock = systemClock();
    RandomSource random = systemRandom();
    Argon2Parameters passwordHashing;
};

/// Opens and creates stores on this computer: checks the file, fetches its key from where it is kept, proves
/// the key, and only then hands out a backend. It never makes a new key for a store that has one, and never
/// writes to a file it refuses (R48, R49, R51).
///
/// Call from the thread that runs the event loop; the file work happens on the store's own thread.
class StoreOpener : public QObject
{
    Q_OBJECT
public:
    /// `vault` is where keys go and come from unless a store says it has a passphrase.
    StoreOpener(std::shared_ptr<KeyVault> vault, StoreEnvironment environment, QObject *parent = nullptr);
    ~StoreOpener() override;

    /// The file in the user's data folder.
    static QString defaultPath();

    /// Errors: all Store... and Key... codes, PassphraseNeeded, PassphraseWrong.
    QFuture<Result<std::shared_ptr<Backend>>> open(const QString &path, const Secret &passphrase = {});

    /// Checks every field first (Invalid with `fields`: organization, ownerName, ownerEmail, passphrase;
    /// Password... for the password). KeyHolderSilent: ask for a passphrase and call again with it. Goes on
    /// with a store whose creation was interrupted.
    QFuture<Result<std::shared_ptr<Backend>>> create(const NewStore &draft);

    struct Demo
    {
        std::shared_ptr<Backend> backend;
        DemoCast cast;
    };
    /// A throw-away store filled with people in every MFA state; gone when its backend is.
    QFuture<Result<Demo>> createDemo();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sallyport
