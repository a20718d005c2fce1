// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/storeopener.h"
#include "core/crypto/filekeyvault.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace sallyport {

/// Turns the event loop until the future has ended.
template <typename T>
bool ends(const QFuture<T> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, 60'000);
}

/// The answer; Cancelled when the future ended without one.
template <typename T>
Result<T> answer(const QFuture<Result<T>> &future)
{
    if (!ends(future) || future.resultCount() == 0)
        return failure(ErrorCode::Cancelled, QStringLiteral("no answer"));
    return future.result();
}

template <typename T>
ErrorCode codeOf(const Result<T> &result, ErrorCode success = ErrorCode::Busy)
{
    return result ? success : result.error().code;
}

inline Secret secret(const QString &text)
{
    return Secret::fromText(text);
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A folder with a place for a store and one for its key, and a program to open it with.
struct Desk
{
    QTemporaryDir folder;
    QTemporaryDir keyFolder;
    Timestamp now{std::chrono::milliseconds(1'790'000'000'000)};

    QString path() const { return folder.filePath(QStringLiteral("store.sallyport")); }
    QString keyPath() const { return keyFolder.filePath(QStringLiteral("store.key")); }
    static QString password() { return QStringLiteral("a quiet harbour at dusk 42"); }

    /// As weak as Argon2id gets.
    StoreEnvironment environment() const
    {
        return {.clock = [this] { return now; }, .passwordHashing = {.memoryKiB = 8, .passes = 1}};
    }
    std::shared_ptr<KeyVault> vault() const { return std::make_shared<FileKeyVault>(keyPath()); }
    std::unique_ptr<StoreOpener> opener() const
    {
        return std::make_unique<StoreOpener>(vault(), environment());
    }
    NewStore draft(StorePurpose purpose = StorePurpose::Team) const
    {
        return {.path = path(),
                .purpose = purpose,
                .organization = QStringLiteral("Contoso"),
                .ownerName = QStringLiteral("Olga Brandt"),
                .ownerEmail = QStringLiteral("olga@contoso.example"),
                .ownerPassword = Secret::fromText(password())};
    }
    Result<std::shared_ptr<Backend>> create() const
    {
        const auto program = opener();
        return answer(program->create(draft()));
    }
    Result<std::shared_ptr<Backend>> open() const
    {
        const auto program = opener();
        return answer(program->open(path()));
    }
    static Result<SignInState> signIn(Backend &backend)
    {
        return answer(backend.call(SignIn{.email = QStringLiteral("olga@contoso.example"),
                                          .password = Secret::fromText(password())}));
    }
};

} // namespace sallyport
