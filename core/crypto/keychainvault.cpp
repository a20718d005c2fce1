// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keychainvault.h"

#include "core/crypto/base64.h"

#include <QLibrary>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

const QString serviceName = u"sallyport"_s;
const QString probeEntry = u"sallyport-probe"_s;

/// The keychain's own words; they name the bus or the service, never a value.
tl::unexpected<Error> silence(const QKeychain::Job *job)
{
    return failure(ErrorCode::KeyHolderSilent, job ? job->errorString() : u"no answer within the limit"_s);
}

template <typename T>
struct Reply
{
    std::shared_ptr<QPromise<Result<T>>> promise = std::make_shared<QPromise<Result<T>>>();

    Reply() { promise->start(); }
    QFuture<Result<T>> future() const { return promise->future(); }
    void operator()(const Result<T> &result) const
    {
        promise->addResult(result);
        promise->finish();
    }
};

} // namespace

KeychainVault::KeychainVault(std::chrono::milliseconds limit)
    : m_limit(limit), m_pending(std::make_unique<QObject>())
{
}

KeychainVault::~KeychainVault() = default;

QString KeychainVault::name() const
{
#if defined(Q_OS_MACOS)
    return u"keychain"_s;
#elif defined(Q_OS_WIN)
    return u"credential-manager"_s;
#else
    // QtKeychain does not tell; it takes libsecret whenever that can be loaded.
    static const bool libsecret = QLibrary(u"secret-1"_s, 0).load();
    return libsecret ? u"libsecret"_s : u"kwallet"_s;
#endif
}

void KeychainVault::run(QKeychain::Job *job, const QString &entry,
                        const std::function<void(QKeychain::Job *)> &done)
{
    // The timer is also the context of the answer: it goes with the first of answer, limit and vault. The job
    // deletes itself when it ends; deleting it earlier would leave libsecret with a dangling pointer.
    auto *wait = new QTimer(m_pending.get());
    const auto answered = std::make_shared<bool>(false);
    const auto once = [wait, answered, done](QKeychain::Job *finished) {
        if (std::exchange(*answered, true))
            return;
        wait->stop();
        wait->deleteLater();
        done(finished);
    };
    wait->setSingleShot(true);
    QObject::connect(wait, &QTimer::timeout, wait, [once] { once(nullptr); });
    QObject::connect(job, &QKeychain::Job::finished, wait, once);
    job->setKey(entry);
    job->setAutoDelete(true);
    wait->start(m_limit);
    job->start();
}

void KeychainVault::find(const QString &entry, const std::function<void(Result<Secret>)> &done)
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName);
    run(job, entry, [job, done](QKeychain::Job *finished) {
        if (finished && finished->error() == QKeychain::EntryNotFound)
            return done(failure(ErrorCode::KeyMissing));
        if (!finished || finished->error() != QKeychain::NoError)
            return done(silence(finished));
        std::optional<Secret> value = fromBase64(job->binaryData());
        if (!value || value->isEmpty())
            return done(failure(ErrorCode::KeyWrong, u"the keychain's entry is no key"_s));
        done(*std::move(value));
    });
}

void KeychainVault::findForSure(const QString &entry, const std::function<void(Result<Secret>)> &done)
{
    find(entry, [this, entry, done](const Result<Secret> &first) {
        if (first || first.error().code != ErrorCode::KeyMissing)
            return done(first);
        probe([this, entry, done](const Result<void> &open) {
            if (!open)
                return done(tl::unexpected(open.error()));
            // Once more: the person may have unlocked the keyring when the probe asked for it.
            find(entry, done);
        });
    });
}

void KeychainVault::store(const QString &entry, const Secret &value,
                          const std::function<void(Result<void>)> &done)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName);
    job->setTextData(toBase64(value).text());
    run(job, entry, [done](QKeychain::Job *finished) {
        if (!finished || finished->error() != QKeychain::NoError)
            return done(silence(finished));
        done({});
    });
}

void KeychainVault::erase(const QString &entry, const std::function<void(Result<void>)> &done)
{
    run(new QKeychain::DeletePasswordJob(serviceName), entry, [done](QKeychain::Job *finished) {
        if (!finished ||
            (finished->error() != QKeychain::NoError && finished->error() != QKeychain::EntryNotFound))
            return done(silence(finished));
        done({});
    });
}

void KeychainVault::probe(const std::function<void(Result<void>)> &done)
{
    const Secret value = Secret::fromText(u"probe");
    store(probeEntry, value, [this, value, done](const Result<void> &stored) {
        if (!stored)
            return done(stored);
        find(probeEntry, [this, value, done](const Result<Secret> &found) {
            if (!found || !(*found == value))
                return done(
                    failure(ErrorCode::KeyHolderSilent, u"the keychain does not keep what it is given"_s));
            erase(probeEntry, done);
        });
    });
}

QFuture<Result<Secret>> KeychainVault::read(const QString &storeId)
{
    const Reply<Secret> reply;
    findForSure(storeId, reply);
    return reply.future();
}

QFuture<Result<void>> KeychainVault::write(const QString &storeId, const Secret &key)
{
    const Reply<void> reply;
    store(storeId, key, reply);
    return reply.future();
}

QFuture<Result<void>> KeychainVault::remove(const QString &storeId)
{
    const Reply<void> reply;
    // Deleting from a locked keyring reports success too, so look whether it is gone.
    erase(storeId, [this, storeId, reply](const Result<void> &erased) {
        if (!erased)
            return reply(erased);
        findForSure(storeId, [reply](const Result<Secret> &found) {
            if (!found && found.error().code == ErrorCode::KeyMissing)
                return reply({});
            if (!found && found.error().code == ErrorCode::KeyHolderSilent)
                return reply(tl::unexpected(found.error()));
            reply(failure(ErrorCode::KeyHolderSilent, u"the keychain kept the entry"_s));
        });
    });
    return reply.future();
}

} // namespace sallyport
