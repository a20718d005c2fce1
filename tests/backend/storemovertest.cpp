// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/storemover.h"
#include "core/backend/storetransfer.h"
#include "core/otp/base32.h"
#include "core/otp/totp.h"
#include "tests/backend/answers.h"

#include <QDir>
#include <QSignalSpy>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString passphrase = u"a long way to the other harbour"_s;

} // namespace

/// "Move to a server…": who may take a store along, and what is in the file.
class StoreMoverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void nobodyMovesAStoreWithoutBeingSignedIn();
    void aWeakPassphraseIsRefusedBeforeAnythingElse();
    void theIdentityIsVerifiedFirst();
    void withMfaItTakesAFreshCode();
    void aMemberTakesNothingAlong();
    void whoIsNotInChargeOfAllTakesNothingAlong();
    void sampleDataStaysHere();
    void aFileThatIsThereStays();
    void whoStopsItLeavesNothing();
    void oneAtATime();
    void aBackendThatGoesStopsIt();
    void theFileIsTheWholeStoreAndSaysThatItWasTaken();

private:
    StoreMover &mover() { return *storeMoverOf(*m_backend); }
    bool prove()
    {
        return answer(m_backend->call(VerifyIdentity{.password = secret(Desk::password())})).has_value();
    }
    Result<qint64> move(const std::shared_ptr<StoreMoveRun> &run = std::make_shared<StoreMoveRun>())
    {
        return answer(mover().move({m_path, secret(passphrase)}, run));
    }
    QStringList files() const { return QDir(m_there.path()).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<Desk> m_desk;
    QTemporaryDir m_there;
    QString m_path;
    std::shared_ptr<Backend> m_backend;
};

void StoreMoverTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_path = m_there.filePath(u"moved.dump"_s);
    m_backend = m_desk->create().value_or(nullptr);
    QVERIFY(m_backend);
    QVERIFY(storeMoverOf(*m_backend));
    QVERIFY(Desk::signIn(*m_backend));
}

void StoreMoverTest::cleanup()
{
    m_backend.reset();
    QFile::remove(m_path);
    QCOMPARE(files(), QStringList());
}

void StoreMoverTest::nobodyMovesAStoreWithoutBeingSignedIn()
{
    QVERIFY(answer(m_backend->call(SignOut{})));
    QSignalSpy ended(m_backend.get(), &Backend::sessionEnded);
    QCOMPARE(codeOf(answer(mover().mayMove())), ErrorCode::Unauthenticated);
    QCOMPARE(codeOf(move()), ErrorCode::Unauthenticated);
    QCOMPARE(ended.count(), 2);
}

void StoreMoverTest::aWeakPassphraseIsRefusedBeforeAnythingElse()
{
    QCOMPARE(codeOf(mover().judge(secret(u"too short"_s))), ErrorCode::PasswordTooShort);
    QCOMPARE(codeOf(mover().judge(secret(u"sallyport sallyport"_s))), ErrorCode::PasswordCommon);
    QVERIFY(mover().judge(secret(passphrase)));
    QVERIFY(prove());
    QCOMPARE(codeOf(answer(mover().move({m_path, secret(u"too short"_s)}, std::make_shared<StoreMoveRun>()))),
             ErrorCode::PasswordTooShort);
    QVERIFY(move()); // the proof was not spent
}

void StoreMoverTest::theIdentityIsVerifiedFirst()
{
    QCOMPARE(answer(mover().mayMove()).value_or(false), true);
    QCOMPARE(codeOf(move()), ErrorCode::ProofRequired);
    QVERIFY(prove());
    QVERIFY(move());
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(codeOf(move()), ErrorCode::ProofRequired); // one proof, one file
}

void StoreMoverTest::withMfaItTakesAFreshCode()
{
    const auto setup = answer(m_backend->call(BeginSetup{}));
    QVERIFY(setup);
    const auto totp = Totp::create(*base32Decode(setup->key.text()));
    const auto code = [&] { return Secret::fromBytes(totp->code(totp->stepAt(m_desk->now))); };
    QVERIFY(answer(m_backend->call(ConfirmSetup{code()})));
    QVERIFY(!prove());
    QCOMPARE(codeOf(move()), ErrorCode::ProofRequired);
    m_desk->now += 30s;
    QVERIFY(answer(m_backend->call(VerifyIdentity{.code = code()})));
    QVERIFY(move());
}

void StoreMoverTest::aMemberTakesNothingAlong()
{
    const auto olga = answer(m_backend->call(GetSession{}));
    const auto added = answer(m_backend->call(AddMember{.account = olga->workplace.scope,
                                                        .name = u"Ben Carter"_s,
                                                        .email = u"ben@contoso.example"_s,
                                                        .role = Role::TeamAdmin}));
    QVERIFY(added);
    QVERIFY(answer(m_backend->call(AcceptSignInCode{.email = u"ben@contoso.example"_s,
                                                    .code = added->invitation->code,
                                                    .password = secret(u"eleven barrels roll down"_s)})));
    QVERIFY(answer(m_backend->call(SignOut{})));
    QVERIFY(answer(m_backend->call(
        SignIn{.email = u"ben@contoso.example"_s, .password = secret(u"eleven barrels roll down"_s)})));
    QCOMPARE(answer(mover().mayMove()).value_or(true), false);
    QVERIFY(answer(m_backend->call(VerifyIdentity{.password = secret(u"eleven barrels roll down"_s)})));
    QCOMPARE(codeOf(move()), ErrorCode::Forbidden);
}

void StoreMoverTest::whoIsNotInChargeOfAllTakesNothingAlong()
{
    // Behind the program's back: the account of a reseller, as in a store that came from a server.
    {
        auto database = Database::open(m_desk->path());
        QVERIFY(database);
        QVERIFY((*database)->transaction([&]() -> Result<void> {
            (*database)->execute(
                u"insert into resellers (id, name, name_key, created_at) values ('r', 'R', 'r', 1)"_s);
            return {};
        }));
    }
    QCOMPARE(answer(mover().mayMove()).value_or(true), false);
    QVERIFY(prove());
    QCOMPARE(codeOf(move()), ErrorCode::Forbidden);
}

void StoreMoverTest::sampleDataStaysHere()
{
    const auto program = m_desk->opener();
    const auto demo = answer(program->createDemo());
    QVERIFY(demo);
    m_backend = demo->backend;
    const auto &rita = demo->cast.people.first();
    const auto state =
        answer(m_backend->call(SignIn{.email = rita.email, .password = secret(demo->cast.password)}));
    QVERIFY(state);
    const auto totp = Totp::create(*base32Decode(rita.authenticatorKey.text()));
    QVERIFY(answer(m_backend->call(EnterCode{std::get<CodeRequired>(*state).ticket,
                                             Secret::fromBytes(totp->code(totp->stepAt(m_desk->now)))})));
    QCOMPARE(answer(mover().mayMove()).value_or(true), false);
    QCOMPARE(codeOf(move()), ErrorCode::Forbidden);
}

void StoreMoverTest::aFileThatIsThereStays()
{
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    QVERIFY(prove());
    QCOMPARE(codeOf(move()), ErrorCode::StoreExists);
    QCOMPARE(bytesOf(m_path), QByteArray("mine"));
}

void StoreMoverTest::whoStopsItLeavesNothing()
{
    const auto run = std::make_shared<StoreMoveRun>();
    run->isStopped = true;
    QVERIFY(prove());
    QCOMPARE(codeOf(move(run)), ErrorCode::Cancelled);
    QCOMPARE(files(), QStringList());
    QVERIFY(prove());
    QVERIFY(move()); // and may begin anew
}

void StoreMoverTest::oneAtATime()
{
    QVERIFY(prove());
    const auto first = mover().move({m_path, secret(passphrase)}, std::make_shared<StoreMoveRun>());
    const auto second = mover().move({m_path, secret(passphrase)}, std::make_shared<StoreMoveRun>());
    QCOMPARE(codeOf(answer(second)), ErrorCode::Conflict);
    QVERIFY(answer(first));
}

void StoreMoverTest::aBackendThatGoesStopsIt()
{
    QVERIFY(prove());
    const auto future = mover().move({m_path, secret(passphrase)}, std::make_shared<StoreMoveRun>());
    m_backend.reset();
    QVERIFY(ends(future));
    QCOMPARE(files(), QStringList());
}

void StoreMoverTest::theFileIsTheWholeStoreAndSaysThatItWasTaken()
{
    QVERIFY(prove());
    const auto run = std::make_shared<StoreMoveRun>();
    const auto rows = move(run);
    QVERIFY(rows);
    QCOMPARE(run->rows.load(), *rows);
    QCOMPARE(run->total.load(), *rows);
    QVERIFY(answer(m_backend->call(GetSession{}))); // this store goes on
    QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QTemporaryDir server;
    const StoreSettings there{.address = {StoreAddress::Kind::Sqlite, server.filePath(u"store.sallyport"_s)},
                              .keyFile = server.filePath(u"store.key"_s),
                              .hashing = {.memoryKiB = 8, .passes = 1},
                              .clock = [this] { return m_desk->now; }};
    const auto loaded = loadStore(there, m_path, {.passphrase = secret(passphrase), .storeKey = {}},
                                  [](qint64) { return true; });
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
    QCOMPARE(loaded->rows, *rows);
    QVERIFY(loaded->check.isGood());
    StoreThread::Room room;
    QVERIFY(openRoom(room, there));
    const auto events = room.database->read([&]() -> Result<qint64> {
        Rows found =
            room.database->select(u"select count(*) from audit_events where action = 'store.move'"_s);
        found.next();
        return found.number(0);
    });
    QCOMPARE(events.value_or(0), 1);
}

QTEST_GUILESS_MAIN(StoreMoverTest)
#include "storemovertest.moc"
