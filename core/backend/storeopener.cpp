// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/storeopener.h"

#include "core/backend/demostore.h"
#include "core/backend/localbackend.h"
#include "core/backend/storethread.h"
#include "core/crypto/passwordrule.h"
#include "core/crypto/wrappedkey.h"
#include "core/service/fieldrule.h"
#include "core/store/accounts.h"
#include "core/store/persons.h"
#include "core/store/storeinfo.h"
#include "core/store/storekeyring.h"
#include "core/store/workplaces.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <functional>
#include <vector>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

using OpenedBackend = Result<std::shared_ptr<Backend>>;
using Room = StoreThread::Room;

/// One store on its way to being open. Dropping it before the end cancels the promise and closes the store.
struct Attempt
{
    QString path;
    Secret passphrase;
    StoreInfo info;
    std::unique_ptr<StoreThread> thread = std::make_unique<StoreThread>();
    QPromise<OpenedBackend> promise;

    void finish(OpenedBackend outcome)
    {
        // Here, where the opener lives: the last reference to a failed attempt may go in the store's own
        // thread, which cannot wait for itself to end.
        thread.reset();
        promise.addResult(std::move(outcome));
        promise.finish();
    }
    void fail(const Error &error) { finish(tl::unexpected(error)); }
};
using AttemptPointer = std::shared_ptr<Attempt>;

Result<StoreInfo> openAndDescribe(Room &room, const QString &path)
{
    auto database = Database::open(path);
    if (!database)
        return tl::unexpected(database.error());
    room.database = std::move(*database);
    return room.database->read([&]() -> Result<StoreInfo> { return readStoreInfo(*room.database); });
}

/// A new store, or the one whose creation was interrupted.
Result<StoreInfo> prepareNewStore(Room &room, const QString &path, const StoreEnvironment &environment)
{
    auto created = Database::create(path, newIdText(environment.random), environment.clock());
    if (!created && created.error().code != ErrorCode::StoreExists)
        return tl::unexpected(created.error());
    auto info = openAndDescribe(room, path);
    if (info && info->isFinished())
        return failure(ErrorCode::StoreExists);
    return info;
}

Result<NewStore> checkedDraft(const NewStore &draft)
{
    NewStore checked = draft;
    auto organization = acceptableName(draft.organization, u"organization"_s);
    auto name = acceptableName(draft.ownerName, u"ownerName"_s);
    auto email = acceptableEmail(draft.ownerEmail, u"ownerEmail"_s);
    QStringList fields;
    for (const auto *field : {&organization, &name, &email})
        if (!*field)
            fields += field->error().fields;
    if (!draft.passphrase.isEmpty() &&
        !checkPassword(draft.passphrase, minimumPasswordLength, {u"sallyport"_s}))
        fields.append(u"passphrase"_s);
    if (!fields.isEmpty())
        return tl::unexpected(Error{ErrorCode::Invalid, {}, fields, {}});
    if (auto password =
            checkPassword(draft.ownerPassword, minimumPasswordLength, ownWords(*name, *email, *organization));
        !password)
        return tl::unexpected(password.error());
    checked.organization = *organization;
    checked.ownerName = *name;
    checked.ownerEmail = *email;
    return checked;
}

ServiceContext contextFor(Room &room, const StoreKeys &key, const QString &storeId,
                          const StoreEnvironment &environment)
{
    return serviceContext(*room.database, key, storeId, environment.clock, environment.random,
                          environment.passwordHashing, std::make_shared<HashSlots>(), u"this computer"_s);
}

/// A journal that belongs to another store, or to another time of this one, does not go with the chain of the
/// audit log. Whether the store is read-only. Errors: StoreDamaged.
Result<bool> proveJournal(Room &room)
{
    Database &database = *room.database;
    if (database.foundJournal()) {
        const auto verified = database.read([&] { return room.context->audit.verify(database); });
        if (!verified)
            return tl::unexpected(verified.error());
        if (!database.readOnly())
            database.trustJournal();
    }
    return database.readOnly();
}

/// The first person and the workplace they own, with the proof of the key, in one transaction.
Result<void> settle(Room &room, const StoreInfo &info, const NewStore &draft)
{
    ServiceContext &context = *room.context;
    const auto hash = context.hasher.hash(draft.ownerPassword);
    if (!hash)
        return tl::unexpected(hash.error());
    return room.database->transaction([&]() -> Result<void> {
        Database &database = *room.database;
        const Timestamp now = context.clock();
        const bool team = draft.purpose == StorePurpose::Team;
        const Workplace workplace{.scope = {newIdText(context.random)},
                                  .kind = team ? ScopeKind::Account : ScopeKind::Reseller,
                                  .name = draft.organization,
                                  .role = team ? Role::Owner : Role::ResellerOwner};
        const Person owner{
            .id = {newIdText(context.random)}, .name = draft.ownerName, .email = draft.ownerEmail};
        if (team)
            insertAccount(database, {.id = workplace.scope, .name = workplace.name, .plan = Plan::Premium},
                          now);
        else
            insertReseller(database, workplace.scope, workplace.name, now);
        insertPerson(database, {.person = owner, .passwordHash = *hash, .createdAt = now});
        insertMembership(database, owner.id, workplace, now);
        recordStoreKey(database, info);
        context.record(u"store.create"_s, owner.id, owner.id, workplace.scope, u"ok"_s);
        return {};
    });
}

} // namespace

struct StoreOpener::Private
{
    StoreOpener *q;
    std::shared_ptr<KeyVault> vault;
    StoreEnvironment environment;
    std::vector<std::function<void()>> stops; ///< ends what is still under way, one for each attempt

    /// Without this the thread of an attempt could answer to an opener that has gone.
    template <typename Attempting>
    void remember(const std::shared_ptr<Attempting> &attempt)
    {
        stops.push_back([weak = std::weak_ptr(attempt)] {
            if (const auto alive = weak.lock())
                alive->thread.reset();
        });
    }

    void fetchKey(const AttemptPointer &attempt);
    void useKey(const AttemptPointer &attempt, const StoreKey &key);
    void makeKey(const AttemptPointer &attempt, const NewStore &draft);
    void writeKey(const AttemptPointer &attempt, const NewStore &draft);
    void settleWith(const AttemptPointer &attempt, const NewStore &draft, const StoreKey &key);
};

StoreOpener::StoreOpener(std::shared_ptr<KeyVault> vault, StoreEnvironment environment, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(vault), std::move(environment)))
{
}

StoreOpener::~StoreOpener()
{
    for (const auto &stop : d->stops)
        stop();
}

QString StoreOpener::defaultPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(u"store.sallyport"_s);
}

QFuture<OpenedBackend> StoreOpener::open(const QString &path, const Secret &passphrase)
{
    auto attempt = std::make_shared<Attempt>();
    attempt->path = QFileInfo(path).absoluteFilePath();
    attempt->passphrase = passphrase;
    attempt->promise.start();
    d->remember(attempt);
    attempt->thread->run([path = attempt->path](Room &room) { return openAndDescribe(room, path); })
        .then(this, [this, attempt](Result<StoreInfo> info) {
            if (!info)
                return attempt->fail(info.error());
            if (!info->isFinished())
                return attempt->fail({ErrorCode::StoreUnfinished, {}, {}, {}});
            attempt->info = *info;
            d->fetchKey(attempt);
        });
    return attempt->promise.future();
}

void StoreOpener::Private::fetchKey(const AttemptPointer &attempt)
{
    const StoreInfo &info = attempt->info;
    if (info.keyHolder == KeyHolder::Passphrase) {
        if (attempt->passphrase.isEmpty())
            return attempt->fail({ErrorCode::PassphraseNeeded, {}, {}, {}});
        attempt->thread
            ->run([wrapped = info.wrappedKey, passphrase = attempt->passphrase](Room &) {
                return unwrapKey(wrapped, passphrase);
            })
            .then(q, [this, attempt](Result<StoreKey> key) {
                if (!key)
                    return attempt->fail(key.error());
                useKey(attempt, *key);
            });
        return;
    }
    // Another keychain than the one that was written to may well answer "not found" (R48).
    if (!vault || vault->name() != info.keyHolderName)
        return attempt->fail({ErrorCode::KeyHolderSilent, {}, {info.keyHolderName}, {}});
    vault->read(info.storeId).then(q, [this, attempt](Result<Secret> bytes) {
        if (!bytes)
            return attempt->fail(bytes.error());
        useKey(attempt, heldKey(attempt->info, *bytes));
    });
}

void StoreOpener::Private::useKey(const AttemptPointer &attempt, const StoreKey &key)
{
    const StoreInfo &info = attempt->info;
    const auto keys = openStoreKeys(info, key);
    if (!keys)
        return attempt->fail(keys.error());
    attempt->thread
        ->run([keys = *keys, storeId = info.storeId, environment = environment](Room &room) {
            room.context.emplace(contextFor(room, keys, storeId, environment));
            return proveJournal(room);
        })
        .then(q, [attempt, key](Result<bool> readOnly) {
            if (!readOnly)
                return attempt->fail(readOnly.error());
            attempt->finish(std::make_shared<LocalBackend>(
                std::move(attempt->thread), BackendPlace{.name = attempt->path, .readOnly = *readOnly}, key));
        });
}

QFuture<OpenedBackend> StoreOpener::create(const NewStore &draft)
{
    auto attempt = std::make_shared<Attempt>();
    attempt->path = QFileInfo(draft.path).absoluteFilePath();
    attempt->promise.start();
    d->remember(attempt);
    struct Prepared
    {
        NewStore draft;
        StoreInfo info;
    };
    attempt->thread
        ->run([draft, path = attempt->path, environment = d->environment](Room &room) -> Result<Prepared> {
            const auto checked = checkedDraft(draft);
            if (!checked)
                return tl::unexpected(checked.error());
            const auto info = prepareNewStore(room, path, environment);
            if (!info)
                return tl::unexpected(info.error());
            return Prepared{*checked, *info};
        })
        .then(this, [this, attempt](Result<Prepared> prepared) {
            if (!prepared)
                return attempt->fail(prepared.error());
            attempt->info = prepared->info;
            d->makeKey(attempt, prepared->draft);
        });
    return attempt->promise.future();
}

void StoreOpener::Private::makeKey(const AttemptPointer &attempt, const NewStore &draft)
{
    StoreInfo &info = attempt->info;
    if (!draft.passphrase.isEmpty()) {
        const StoreKey key = newStoreKey(environment.random);
        info.keyHolder = KeyHolder::Passphrase;
        info.keyHolderName = u"passphrase"_s;
        attempt->thread
            ->run([key, passphrase = draft.passphrase, environment = environment](Room &) {
                return wrapKey(key, passphrase, environment.passwordHashing, environment.random);
            })
            .then(q, [this, attempt, draft, key](const QByteArray &wrapped) {
                attempt->info.wrappedKey = wrapped;
                settleWith(attempt, draft, key);
            });
        return;
    }
    if (!vault)
        return attempt->fail({ErrorCode::KeyHolderSilent, {}, {}, {}});
    info.keyHolder = vault->name() == "file"_L1 ? KeyHolder::File : KeyHolder::Keychain;
    info.keyHolderName = vault->name();
    // A key that an interrupted creation left is used, not orphaned (R49).
    vault->read(info.storeId).then(q, [this, attempt, draft](Result<Secret> bytes) {
        if (bytes && bytes->size() != storeKeySize)
            return attempt->fail({ErrorCode::KeyWrong, {}, {}, {}});
        if (bytes)
            return settleWith(attempt, draft, {1, *bytes});
        if (bytes.error().code != ErrorCode::KeyMissing)
            return attempt->fail(bytes.error());
        writeKey(attempt, draft);
    });
}

void StoreOpener::Private::writeKey(const AttemptPointer &attempt, const NewStore &draft)
{
    const StoreKey key = newStoreKey(environment.random);
    const QString storeId = attempt->info.storeId;
    vault->write(storeId, key.bytes).then(q, [this, attempt, draft, key, storeId](Result<void> written) {
        if (!written)
            return attempt->fail(written.error());
        vault->read(storeId).then(q, [this, attempt, draft, key](Result<Secret> readBack) {
            if (!readBack || !(*readBack == key.bytes))
                return attempt->fail(
                    {ErrorCode::KeyHolderSilent, u"the key could not be read back"_s, {}, {}});
            settleWith(attempt, draft, key);
        });
    });
}

void StoreOpener::Private::settleWith(const AttemptPointer &attempt, const NewStore &draft,
                                      const StoreKey &key)
{
    StoreInfo &info = attempt->info;
    info.keyId = key.id;
    info.keyCheck = keyCheckRecord(key, info.storeId.toUtf8());
    attempt->thread
        ->run([key, draft, info, environment = environment](Room &room) {
            room.context.emplace(contextFor(room, key, info.storeId, environment));
            return settle(room, info, draft);
        })
        .then(q, [attempt, key](Result<void> settled) {
            if (!settled)
                return attempt->fail(settled.error());
            attempt->finish(std::make_shared<LocalBackend>(std::move(attempt->thread),
                                                           BackendPlace{.name = attempt->path}, key));
        });
}

QFuture<Result<StoreOpener::Demo>> StoreOpener::createDemo()
{
    struct Stage
    {
        std::unique_ptr<QTemporaryDir> folder;
        std::unique_ptr<StoreThread> thread = std::make_unique<StoreThread>();
        QPromise<Result<Demo>> promise;
    };
    auto stage = std::make_shared<Stage>();
    stage->promise.start();
    d->remember(stage);
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    stage->folder = std::make_unique<QTemporaryDir>(
        QDir(runtime.isEmpty() ? QDir::tempPath() : runtime).filePath(u"sallyport-sample-XXXXXX"_s));
    if (!stage->folder->isValid()) {
        stage->promise.addResult(Result<Demo>(failure(ErrorCode::FileFailed, stage->folder->errorString())));
        stage->promise.finish();
        return stage->promise.future();
    }
    const QString path = stage->folder->filePath(u"sample.sallyport"_s);
    stage->thread
        ->run([path, environment = d->environment](Room &room) -> Result<DemoCast> {
            auto info = prepareNewStore(room, path, environment);
            if (!info)
                return tl::unexpected(info.error());
            const StoreKey key = newStoreKey(environment.random);
            info->keyHolder = KeyHolder::Memory;
            info->keyHolderName = u"memory"_s;
            info->keyId = key.id;
            info->keyCheck = keyCheckRecord(key, info->storeId.toUtf8());
            room.context.emplace(contextFor(room, key, info->storeId, environment));
            const auto recorded = room.database->transaction([&]() -> Result<void> {
                recordStoreKey(*room.database, *info);
                return {};
            });
            if (!recorded)
                return tl::unexpected(recorded.error());
            return fillDemoStore(*room.context);
        })
        .then(this, [stage, path](Result<DemoCast> cast) {
            if (cast) {
                stage->promise.addResult(
                    Demo{std::make_shared<LocalBackend>(std::move(stage->thread),
                                                        BackendPlace{.name = path, .demo = true},
                                                        std::move(stage->folder)),
                         *cast});
            } else {
                stage->thread.reset();
                stage->promise.addResult(Result<Demo>(tl::unexpected(cast.error())));
            }
            stage->promise.finish();
        });
    return stage->promise.future();
}

} // namespace sallyport
