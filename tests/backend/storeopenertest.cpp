// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/answers.h"
#include "tests/store/storefolder.h"

#include <QDir>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

/// A key file that can be told to misbehave.
class MoodyVault : public KeyVault
{
public:
    explicit MoodyVault(const QString &path) : m_file(path) {}

    QString called = u"file"_s;
    bool silentOnceWritten = false;
    int writes = 0;

    QString name() const override { return called; }
    QFuture<Result<Secret>> read(const QString &storeId) override
    {
        if (!silentOnceWritten || writes == 0)
            return m_file.read(storeId);
        QPromise<Result<Secret>> promise;
        promise.start();
        promise.addResult(Result<Secret>(failure(ErrorCode::KeyHolderSilent)));
        promise.finish();
        return promise.future();
    }
    QFuture<Result<void>> write(const QString &storeId, const Secret &key) override
    {
        ++writes;
        return m_file.write(storeId, key);
    }
    QFuture<Result<void>> remove(const QString &storeId) override { return m_file.remove(storeId); }

private:
    FileKeyVault m_file;
};

void putKey(const QString &path, const QByteArray &line)
{
    QFile::remove(path);
    StoreFolder::overwrite(path, line);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

/// Creating and opening stores, with what may be wrong with the file, its key and its passphrase.
class StoreOpenerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path())); }
    void createdStoresOpenAgain_data();
    void createdStoresOpenAgain();
    void everyFieldIsRefusedByItsName_data();
    void everyFieldIsRefusedByItsName();
    void allWrongFieldsAreNamedAtOnce();
    void whatIsThereIsNeverOverwritten();
    void aKeyThatIsNotTheStoresChangesNothing_data();
    void aKeyThatIsNotTheStoresChangesNothing();
    void anotherKeyHolderIsNamed();
    void aPassphraseInsteadOfAKey();
    void anInterruptedCreationGoesOnWithTheSameKey();
    void aKeyFileOfTheWrongSizeIsNoKey();
    void brokenFilesAreRefusedThroughTheOpenerToo();
    void theJournalOfAnotherStoreIsRefused_data();
    void theJournalOfAnotherStoreIsRefused();
    void theJournalOfACrashIsTakenIn();
    void twoProgramsOnOneStore();
    void anOpenerThatGoesEndsWhatItBegan();

private:
    QTemporaryDir m_runtime;
};

void StoreOpenerTest::createdStoresOpenAgain_data()
{
    QTest::addColumn<StorePurpose>("purpose");
    QTest::addColumn<Role>("role");
    QTest::addColumn<ScopeKind>("kind");
    QTest::newRow("my team") << StorePurpose::Team << Role::Owner << ScopeKind::Account;
    QTest::newRow("customers") << StorePurpose::Reseller << Role::ResellerOwner << ScopeKind::Reseller;
}

void StoreOpenerTest::createdStoresOpenAgain()
{
    QFETCH(StorePurpose, purpose);
    QFETCH(Role, role);
    QFETCH(ScopeKind, kind);
    const Desk desk;
    {
        const auto opener = desk.opener();
        NewStore draft = desk.draft(purpose);
        draft.organization = u"  Contoso  "_s;
        const auto future = opener->create(draft);
        QVERIFY(!future.isFinished());
        const auto backend = answer(future);
        QVERIFY(backend);
        QCOMPARE((*backend)->place().name, desk.path());
        QVERIFY((*backend)->place().local && !(*backend)->place().readOnly && !(*backend)->place().demo);
        const auto state = Desk::signIn(**backend);
        const auto *in = state ? std::get_if<SignedIn>(&*state) : nullptr;
        QVERIFY(in);
        QCOMPARE(in->session.workplace.role, role);
        QCOMPARE(in->session.workplace.kind, kind);
        QCOMPARE(in->session.workplace.name, u"Contoso"_s);
        QCOMPARE(in->session.person.name, u"Olga Brandt"_s);
    }
    QCOMPARE(filesIn(desk.folder), QStringList{u"store.sallyport"_s});
    const auto again = desk.open();
    QVERIFY(again);
    QVERIFY(Desk::signIn(**again));
}

void StoreOpenerTest::everyFieldIsRefusedByItsName_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<ErrorCode>("why");
    const auto row = [](const char *name, const QString &field, const QString &value,
                        ErrorCode why = ErrorCode::Invalid) { QTest::newRow(name) << field << value << why; };
    row("no organization", u"organization"_s, u" "_s);
    row("organization with an override", u"organization"_s, u"Con\u202Etoso"_s);
    row("organization too long", u"organization"_s, QString(201, u'c'));
    row("no name", u"ownerName"_s, {});
    row("name with zero width", u"ownerName"_s, u"Olga\u200BBrandt"_s);
    row("no address", u"ownerEmail"_s, {});
    row("not an address", u"ownerEmail"_s, u"olga at contoso"_s);
    row("address without a domain", u"ownerEmail"_s, u"olga@"_s);
    row("two addresses", u"ownerEmail"_s, u"a@b.example,c@d.example"_s);
    row("address with a line break", u"ownerEmail"_s, u"olga@contoso.example\nBcc: all@contoso.example"_s);
    row("address beyond ASCII", u"ownerEmail"_s, u"ölga@contoso.example"_s);
    row("address too long", u"ownerEmail"_s, QString(QString(250, u'o') + u"@x.example"_s));
    row("no password", u"password"_s, {}, ErrorCode::PasswordTooShort);
    row("short password", u"password"_s, u"vexing quilt 7"_s, ErrorCode::PasswordTooShort);
    row("common password", u"password"_s, u"passwordpassword"_s, ErrorCode::PasswordCommon);
    row("own words", u"password"_s, u"olga brandt contoso"_s, ErrorCode::PasswordCommon);
    row("endless password", u"password"_s, QString(5000, u'x'), ErrorCode::PasswordTooLong);
    row("weak passphrase", u"passphrase"_s, u"secret"_s);
    row("passphrase of the product", u"passphrase"_s, u"sallyport sallyport"_s);
}

void StoreOpenerTest::everyFieldIsRefusedByItsName()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(ErrorCode, why);
    const Desk desk;
    NewStore draft = desk.draft();
    if (field == u"organization"_s)
        draft.organization = value;
    if (field == u"ownerName"_s)
        draft.ownerName = value;
    if (field == u"ownerEmail"_s)
        draft.ownerEmail = value;
    if (field == u"password"_s)
        draft.ownerPassword = secret(value);
    if (field == u"passphrase"_s)
        draft.passphrase = secret(value);
    const auto opener = desk.opener();
    const auto refused = answer(opener->create(draft));
    QCOMPARE(codeOf(refused), why);
    if (why == ErrorCode::Invalid)
        QCOMPARE(refused.error().fields, QStringList{field});
    QCOMPARE(filesIn(desk.folder), QStringList());    // neither a store
    QCOMPARE(filesIn(desk.keyFolder), QStringList()); // nor a key
}

void StoreOpenerTest::allWrongFieldsAreNamedAtOnce()
{
    const Desk desk;
    const auto opener = desk.opener();
    const auto refused = answer(opener->create({.path = desk.path(), .passphrase = secret(u"x"_s)}));
    QCOMPARE(codeOf(refused), ErrorCode::Invalid);
    QCOMPARE(refused.error().fields,
             (QStringList{u"organization"_s, u"ownerName"_s, u"ownerEmail"_s, u"passphrase"_s}));
}

void StoreOpenerTest::whatIsThereIsNeverOverwritten()
{
    const Desk desk;
    QVERIFY(desk.create());
    const QByteArray store = bytesOf(desk.path());
    const QByteArray key = bytesOf(desk.keyPath());
    QCOMPARE(codeOf(desk.create()), ErrorCode::StoreExists);
    QCOMPARE(bytesOf(desk.path()), store);
    QCOMPARE(bytesOf(desk.keyPath()), key);
    QVERIFY(desk.open());

    const Desk other;
    StoreFolder::overwrite(other.path(), "Dear Mum,\n");
    QCOMPARE(codeOf(other.create()), ErrorCode::StoreForeign);
    QCOMPARE(bytesOf(other.path()), QByteArray("Dear Mum,\n"));
    QCOMPARE(filesIn(other.keyFolder), QStringList());
}

void StoreOpenerTest::aKeyThatIsNotTheStoresChangesNothing_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<ErrorCode>("why");
    QTest::newRow("missing") << QByteArray() << ErrorCode::KeyMissing;
    QTest::newRow("another") << QByteArray(32, 'k').toBase64() << ErrorCode::KeyWrong;
    QTest::newRow("too short") << QByteArray(31, 'k').toBase64() << ErrorCode::KeyWrong;
    QTest::newRow("too long") << QByteArray(33, 'k').toBase64() << ErrorCode::KeyWrong;
    QTest::newRow("no key at all") << QByteArray("hello, world") << ErrorCode::KeyWrong;
}

void StoreOpenerTest::aKeyThatIsNotTheStoresChangesNothing()
{
    QFETCH(QByteArray, line);
    QFETCH(ErrorCode, why);
    const Desk desk;
    QVERIFY(desk.create());
    const QByteArray store = bytesOf(desk.path());
    const QByteArray key = bytesOf(desk.keyPath());
    QFile::remove(desk.keyPath());
    if (!line.isEmpty())
        putKey(desk.keyPath(), line);
    QCOMPARE(codeOf(desk.open()), why);
    QCOMPARE(bytesOf(desk.path()), store);
    QCOMPARE(filesIn(desk.folder), QStringList{u"store.sallyport"_s});
    QCOMPARE(bytesOf(desk.keyPath()), line); // no new key was made
    putKey(desk.keyPath(), key);
    QVERIFY(desk.open()); // the old one makes it work again
}

void StoreOpenerTest::anotherKeyHolderIsNamed()
{
    const Desk desk;
    QVERIFY(desk.create());
    const QByteArray store = bytesOf(desk.path());
    const auto vault = std::make_shared<MoodyVault>(desk.keyPath());
    vault->called = u"libsecret"_s;
    StoreOpener opener(vault, desk.environment());
    const auto refused = answer(opener.open(desk.path()));
    QCOMPARE(codeOf(refused), ErrorCode::KeyHolderSilent);
    QCOMPARE(refused.error().fields, QStringList{u"file"_s}); // the one it was, to be said in words (R48)
    StoreOpener none(nullptr, desk.environment());
    QCOMPARE(codeOf(answer(none.open(desk.path()))), ErrorCode::KeyHolderSilent);
    QCOMPARE(vault->writes, 0);
    QCOMPARE(bytesOf(desk.path()), store);
    // Without any key holder a store can only be created with a passphrase.
    const Desk fresh;
    StoreOpener creating(nullptr, fresh.environment());
    QCOMPARE(codeOf(answer(creating.create(fresh.draft()))), ErrorCode::KeyHolderSilent);
    NewStore draft = fresh.draft();
    draft.passphrase = secret(u"seven herons over marsh 12"_s);
    QVERIFY(answer(creating.create(draft))); // goes on with what the first try left
}

void StoreOpenerTest::aPassphraseInsteadOfAKey()
{
    const Desk desk;
    const Secret passphrase = secret(u"seven herons over marsh 12"_s);
    NewStore draft = desk.draft();
    draft.passphrase = passphrase;
    const auto opener = desk.opener();
    QVERIFY(answer(opener->create(draft)));
    QCOMPARE(filesIn(desk.keyFolder), QStringList()); // the key is nowhere but in the store, sealed
    const QByteArray store = bytesOf(desk.path());
    QCOMPARE(codeOf(answer(opener->open(desk.path()))), ErrorCode::PassphraseNeeded);
    QCOMPARE(codeOf(answer(opener->open(desk.path(), secret(u"seven herons over marsh 13"_s)))),
             ErrorCode::PassphraseWrong);
    QCOMPARE(bytesOf(desk.path()), store);
    const auto backend = answer(opener->open(desk.path(), passphrase));
    QVERIFY(backend);
    QVERIFY(Desk::signIn(**backend));
}

void StoreOpenerTest::anInterruptedCreationGoesOnWithTheSameKey()
{
    const Desk desk;
    const auto vault = std::make_shared<MoodyVault>(desk.keyPath());
    vault->silentOnceWritten = true;
    {
        StoreOpener opener(vault, desk.environment());
        QCOMPARE(codeOf(answer(opener.create(desk.draft()))), ErrorCode::KeyHolderSilent);
    }
    const QByteArray key = bytesOf(desk.keyPath());
    QVERIFY(!key.isEmpty());
    QCOMPARE(codeOf(desk.open()), ErrorCode::StoreUnfinished);
    vault->silentOnceWritten = false;
    StoreOpener again(vault, desk.environment());
    const auto backend = answer(again.create(desk.draft()));
    QVERIFY(backend);
    QVERIFY(Desk::signIn(**backend));
    QCOMPARE(vault->writes, 1);
    QCOMPARE(bytesOf(desk.keyPath()), key);
    QVERIFY(desk.open());
}

void StoreOpenerTest::aKeyFileOfTheWrongSizeIsNoKey()
{
    const Desk desk;
    const QByteArray line = QByteArray(8, 'k').toBase64();
    putKey(desk.keyPath(), line);
    QCOMPARE(codeOf(desk.create()), ErrorCode::KeyWrong);
    QCOMPARE(bytesOf(desk.keyPath()), line);
}

void StoreOpenerTest::brokenFilesAreRefusedThroughTheOpenerToo()
{
    const Desk desk;
    QCOMPARE(codeOf(desk.open()), ErrorCode::StoreMissing);
    QVERIFY(desk.create());
    const QByteArray whole = bytesOf(desk.path());
    for (const auto &[content, why] : {std::pair{whole.first(whole.size() / 2), ErrorCode::StoreDamaged},
                                       std::pair{QByteArray("hello"), ErrorCode::StoreForeign},
                                       std::pair{QByteArray(), ErrorCode::StoreDamaged}}) {
        StoreFolder::overwrite(desk.path(), content);
        QCOMPARE(codeOf(desk.open()), why);
        QCOMPARE(bytesOf(desk.path()), content);
    }
    StoreFolder::overwrite(desk.path(), whole);
    QVERIFY(desk.open());
}

void StoreOpenerTest::theJournalOfAnotherStoreIsRefused_data()
{
    QTest::addColumn<bool>("ofItsCreation");
    QTest::addColumn<ErrorCode>("why");
    // A journal that holds nearly everything makes it the other store, to which our key does not fit.
    QTest::newRow("of its creation") << true << ErrorCode::KeyWrong;
    QTest::newRow("of later work") << false << ErrorCode::StoreDamaged;
}

void StoreOpenerTest::theJournalOfAnotherStoreIsRefused()
{
    QFETCH(bool, ofItsCreation);
    QFETCH(ErrorCode, why);
    const Desk mine;
    QVERIFY(mine.create());
    const QByteArray before = bytesOf(mine.path());
    const Desk other;
    {
        std::shared_ptr<Backend> running = other.create().value();
        if (!ofItsCreation) {
            running.reset();
            running = other.open().value();
        }
        QVERIFY(Desk::signIn(*running)); // its work is in the journal while it runs
        StoreFolder::overwrite(mine.path() + u"-wal"_s, bytesOf(other.path() + u"-wal"_s));
    }
    QCOMPARE(codeOf(mine.open()), why);
    QCOMPARE(bytesOf(mine.path()), before);
    QFile::remove(mine.path() + u"-wal"_s);
    QFile::remove(mine.path() + u"-shm"_s);
    QVERIFY(mine.open());
}

void StoreOpenerTest::theJournalOfACrashIsTakenIn()
{
    const Desk desk;
    const Desk crashed;
    {
        const auto running = desk.create();
        QVERIFY(Desk::signIn(**running));
        QVERIFY(answer((*running)->call(UpdateProfile{.name = u"Olga B."_s})));
        for (const QString &suffix : {u""_s, u"-wal"_s})
            StoreFolder::overwrite(crashed.path() + suffix, bytesOf(desk.path() + suffix));
    }
    putKey(crashed.keyPath(), bytesOf(desk.keyPath()));
    const QByteArray before = bytesOf(crashed.path());
    {
        const auto backend = crashed.open();
        QVERIFY(backend);
        const auto state = Desk::signIn(**backend);
        QCOMPARE(std::get<SignedIn>(*state).session.person.name, u"Olga B."_s);
    }
    QVERIFY(bytesOf(crashed.path()) != before); // and it is in the store itself now
    QCOMPARE(filesIn(crashed.folder), QStringList{u"store.sallyport"_s});
}

void StoreOpenerTest::twoProgramsOnOneStore()
{
    const Desk desk;
    QVERIFY(desk.create());
    const auto one = desk.opener();
    const auto two = desk.opener();
    const auto first = one->open(desk.path());
    const auto second = two->open(desk.path());
    const auto backends = std::pair{answer(first), answer(second)};
    QVERIFY(backends.first && backends.second);
    QVERIFY(Desk::signIn(**backends.first));
    QVERIFY(Desk::signIn(**backends.second));
    QList<QFuture<Result<Person>>> answers;
    for (int i = 0; i < 20; ++i)
        answers.append(
            (i % 2 ? **backends.first : **backends.second).call(UpdateProfile{.name = u"Olga %1"_s.arg(i)}));
    for (const auto &reply : answers)
        QVERIFY(answer(reply));
    QVERIFY(answer((*backends.first)->call(GetSession{}))->person.name.startsWith("Olga "_L1));
}

void StoreOpenerTest::anOpenerThatGoesEndsWhatItBegan()
{
    const Desk desk;
    QVERIFY(desk.create());
    for (int turns = 0; turns < 6; ++turns) {
        auto opener = desk.opener();
        const auto opening = opener->open(desk.path());
        const auto demo = opener->createDemo();
        for (int i = 0; i < turns; ++i)
            QCoreApplication::processEvents();
        opener.reset();
        QVERIFY(ends(opening));
        QVERIFY(ends(demo));
    }
    const Desk fresh;
    auto opener = fresh.opener();
    const auto creating = opener->create(fresh.draft());
    opener.reset();
    QVERIFY(ends(creating));
    QVERIFY(fresh.create()); // whatever was left of it is gone on with
}

QTEST_GUILESS_MAIN(StoreOpenerTest)
#include "storeopenertest.moc"
