// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keychainvault.h"
#include "core/crypto/storekey.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;

namespace {

const QString storeId = u"5f2b6c1e-store"_s;
const Secret key = Secret::fromBytes(QByteArray(32, '\0'));
constexpr int patience = 20'000;

template <typename T>
Result<T> answer(const QFuture<Result<T>> &future)
{
    if (future.isFinished())
        qFatal("answered before returning");
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patience) || future.isCanceled())
        qFatal("never answered");
    return future.result();
}

template <typename T>
void isSilent(const Result<T> &result)
{
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::KeyHolderSilent);
    QVERIFY(!result.error().detail.isEmpty());
}

/// QtKeychain's own answer about an entry.
QKeychain::Error rawRead(const QString &entry)
{
    QKeychain::ReadPasswordJob job(u"sallyport"_s);
    job.setAutoDelete(false);
    job.setKey(entry);
    bool done = false;
    QObject::connect(&job, &QKeychain::Job::finished, &job, [&done] { done = true; });
    job.start();
    if (!QTest::qWaitFor([&done] { return done; }, patience))
        qFatal("never answered");
    return job.error();
}

/// Stops the keyring daemon, so that it holds its name on the bus and answers nothing.
class Silence
{
public:
    Silence() : m_pid(qEnvironmentVariableIntValue("SALLYPORT_KEYRING_PID"))
    {
        if (m_pid <= 1)
            qFatal("SALLYPORT_KEYRING_PID names no daemon");
        ::kill(m_pid, SIGSTOP);
    }
    ~Silence() { end(); }
    Q_DISABLE_COPY_MOVE(Silence)
    void end() { ::kill(m_pid, SIGCONT); }

private:
    pid_t m_pid;
};

} // namespace

/// Each group runs in a world of its own, made by with-keyring.sh, which names the tests to run.
class KeychainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // a keyring that is open

    void namesWhatKeepsTheKeys() { QCOMPARE(KeychainVault().name(), u"libsecret"_s); }

    void missingKeyIsMissingAndTheProbeLeavesNothing()
    {
        KeychainVault vault;
        QCOMPARE(answer(vault.read(u"never-written"_s)).error().code, ErrorCode::KeyMissing);
        QCOMPARE(rawRead(u"sallyport-probe"_s), QKeychain::EntryNotFound);
    }

    void keepsKey()
    {
        KeychainVault vault;
        QVERIFY(answer(vault.write(storeId, key)));
        QVERIFY(answer(vault.read(storeId)) == key);
    }

    void keepsOneKeyPerStore()
    {
        const Secret other = Secret::fromBytes("another key");
        KeychainVault vault;
        QVERIFY(answer(vault.write(u"other-store"_s, other)));
        QVERIFY(answer(vault.write(storeId, key)));
        QVERIFY(answer(vault.read(u"other-store"_s)) == other);
        QVERIFY(answer(vault.read(storeId)) == key);
    }

    void anotherKeyIsTold()
    {
        const StoreKey right{1, key};
        const QByteArray record = keyCheckRecord(right, storeId.toUtf8());
        KeychainVault vault;
        QVERIFY(answer(vault.write(storeId, Secret::fromBytes(QByteArray(32, 'x')))));
        QVERIFY(!matches({1, *answer(vault.read(storeId))}, storeId.toUtf8(), record));
        QVERIFY(answer(vault.write(storeId, key)));
        QVERIFY(matches({1, *answer(vault.read(storeId))}, storeId.toUtf8(), record));
    }

    void entryOfSomebodyElseIsNoKey()
    {
        auto *job = new QKeychain::WritePasswordJob(u"sallyport"_s);
        job->setKey(u"by-hand"_s);
        job->setTextData(u"typed by hand"_s);
        job->start();
        KeychainVault vault;
        QCOMPARE(answer(vault.read(u"by-hand"_s)).error().code, ErrorCode::KeyWrong);
    }

    void removedKeyIsMissing()
    {
        KeychainVault vault;
        QVERIFY(answer(vault.write(u"short-lived"_s, key)));
        QVERIFY(answer(vault.remove(u"short-lived"_s)));
        QCOMPARE(answer(vault.read(u"short-lived"_s)).error().code, ErrorCode::KeyMissing);
        QVERIFY(answer(vault.remove(u"short-lived"_s)));
    }

    void aVaultThatGoesCancelsItsAnswers()
    {
        auto vault = std::make_unique<KeychainVault>();
        const QFuture<Result<Secret>> future = vault->read(storeId);
        vault.reset();
        QVERIFY(future.isCanceled() && future.isFinished());
        // The job is still on its way and must find nobody.
        QCOMPARE(rawRead(storeId), QKeychain::NoError);
    }

    void aVaultMayGoWhileItAnswers()
    {
        auto vault = std::make_unique<KeychainVault>();
        bool gone = false;
        vault->read(storeId).then(this, [&](const Result<Secret> &) {
            vault.reset();
            gone = true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(gone, patience);
    }

    // no keyring, or a locked one that cannot ask

    void saysThatNobodyAnswers()
    {
        KeychainVault vault;
        isSilent(answer(vault.read(storeId)));
        isSilent(answer(vault.write(storeId, key)));
        isSilent(answer(vault.remove(storeId)));
    }

    void lockedReadsAsNotFoundToQtKeychain() { QCOMPARE(rawRead(storeId), QKeychain::EntryNotFound); }

    // after it was unlocked again

    void theKeyIsStillThere()
    {
        KeychainVault vault;
        QVERIFY(answer(vault.read(storeId)) == key);
        QCOMPARE(rawRead(u"sallyport-probe"_s), QKeychain::EntryNotFound);
    }

    // a keyring that hangs

    void isNotWaitedForBeyondTheLimit()
    {
        KeychainVault vault(200ms);
        int ticks = 0;
        QTimer clock;
        connect(&clock, &QTimer::timeout, this, [&ticks] { ++ticks; });
        clock.start(10ms);
        QElapsedTimer timer;
        Silence silence;
        timer.start();
        const auto read = answer(vault.read(storeId));
        isSilent(read);
        // A coarse timer may be a little early.
        const qint64 waited = timer.elapsed();
        QVERIFY2(waited >= 150 && waited < 5'000, qPrintable(QString::number(waited)));
        QVERIFY2(ticks >= 5, "the event loop stood still");
        // What waits behind the first job ends as well.
        isSilent(answer(vault.write(u"late"_s, key)));
        isSilent(answer(vault.remove(storeId)));
    }

    void aLateAnswerIsIgnoredAndTryingAgainHelps()
    {
        Silence silence;
        KeychainVault impatient(500ms);
        isSilent(answer(impatient.read(storeId)));
        silence.end();
        // This one waits in the queue behind the late one.
        KeychainVault patient;
        QVERIFY(answer(patient.read(storeId)) == key);
        QVERIFY(answer(impatient.read(storeId)) == key);
    }

    void aLateAnswerMayFindTheVaultGone()
    {
        Silence silence;
        {
            KeychainVault impatient(100ms);
            isSilent(answer(impatient.read(storeId)));
        }
        silence.end();
        KeychainVault patient;
        QVERIFY(answer(patient.read(storeId)) == key);
    }
};

QTEST_GUILESS_MAIN(KeychainTest)
#include "keychaintest.moc"
