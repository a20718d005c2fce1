// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/answers.h"
#include "tests/store/storefolder.h"
#include "tests/store/unprivileged.h"

#include <QSignalSpy>
#include <QTimer>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The contract of the seam between the screens and the rules, kept by the local backend.
class LocalBackendTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noAnswerBeforeTheCallHasReturned();
    void answersComeInTheOrderOfTheQuestions();
    void theEventLoopGoesOnWhileAPasswordIsHashed();
    void everyFutureEndsWhenTheBackendGoes();
    void whoeverIsAnsweredMayDropTheBackend();
    void theEndOfASessionIsTold();
    void aRequirementThatIsNewIsTold();
    void refusalsOfASignInAreNoEndOfASession();
    void aStoreThatCannotBeWrittenSignsNobodyIn();
};

void LocalBackendTest::noAnswerBeforeTheCallHasReturned()
{
    const Desk desk;
    const auto backend = desk.create();
    const auto future = (*backend)->call(GetSession{});
    QVERIFY(!future.isFinished());
    QThread::yieldCurrentThread();
    QVERIFY(!future.isFinished()); // it comes through the event loop
    QCOMPARE(codeOf(answer(future)), ErrorCode::Unauthenticated);
}

void LocalBackendTest::answersComeInTheOrderOfTheQuestions()
{
    const Desk desk;
    const auto backend = desk.create();
    QVERIFY(Desk::signIn(**backend));
    QStringList order;
    QObject context;
    QList<QFuture<void>> told;
    for (int i = 0; i < 10; ++i)
        told.append((*backend)
                        ->call(UpdateProfile{.name = QString::number(i)})
                        .then(&context, [&](const Result<Person> &person) { order.append(person->name); }));
    QVERIFY(ends(told.last()));
    QCOMPARE(order.join(QString()), u"0123456789"_s);
}

void LocalBackendTest::theEventLoopGoesOnWhileAPasswordIsHashed()
{
    const Desk desk;
    StoreEnvironment slow = desk.environment();
    slow.passwordHashing = {.memoryKiB = 128 * 1024, .passes = 4};
    StoreOpener opener(desk.vault(), slow);
    const auto backend = answer(opener.create(desk.draft()));
    QVERIFY(backend);
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++ticks; });
    timer.start(5ms);
    QVERIFY(Desk::signIn(**backend));
    QVERIFY2(ticks >= 5, qPrintable(QString::number(ticks)));
}

void LocalBackendTest::everyFutureEndsWhenTheBackendGoes()
{
    const Desk desk;
    auto backend = *desk.create();
    QVERIFY(Desk::signIn(*backend));
    QList<QFuture<Result<Person>>> futures;
    for (int i = 0; i < 10; ++i)
        futures.append(backend->call(UpdateProfile{.name = u"Olga %1"_s.arg(i)}));
    backend.reset();
    for (const auto &future : futures) {
        QVERIFY(ends(future));
        QVERIFY(future.isCanceled() || future.resultCount() == 1);
    }
    // What was asked for was done all the same: whole, and the store is closed properly.
    const auto again = desk.open();
    const auto state = Desk::signIn(**again);
    QCOMPARE(std::get<SignedIn>(*state).session.person.name, u"Olga 9"_s);
}

void LocalBackendTest::whoeverIsAnsweredMayDropTheBackend()
{
    const Desk desk;
    auto backend = *desk.create();
    QSignalSpy ended(backend.get(), &Backend::sessionEnded);
    QObject context;
    const auto dropped = backend->call(GetSession{}).then(&context, [&](const Result<Session> &session) {
        backend.reset();
        return session.has_value();
    });
    QVERIFY(ends(dropped));
    QVERIFY(!dropped.result());
    QVERIFY(!backend);
    QCOMPARE(ended.count(), 0);
}

void LocalBackendTest::theEndOfASessionIsTold()
{
    Desk desk;
    const auto backend = desk.create();
    QSignalSpy ended((*backend).get(), &Backend::sessionEnded);
    QVERIFY(Desk::signIn(**backend));
    QVERIFY(answer((*backend)->call(GetSession{})));
    QCOMPARE(ended.count(), 0);
    desk.now += 16min; // an owner's session idles for fifteen
    QCOMPARE(codeOf(answer((*backend)->call(GetMfa{}))), ErrorCode::Unauthenticated);
    QCOMPARE(ended.count(), 1);
    QVERIFY(Desk::signIn(**backend));
    QVERIFY(answer((*backend)->call(SignOut{}))); // asked for: nothing to tell
    QCOMPARE(ended.count(), 1);
}

void LocalBackendTest::aRequirementThatIsNewIsTold()
{
    const Desk desk;
    const auto backend = desk.create();
    QSignalSpy required((*backend).get(), &Backend::mfaSetupRequired);
    QVERIFY(Desk::signIn(**backend));
    QVERIFY(answer((*backend)->call(UpdateProfile{})));
    QCOMPARE(required.count(), 0);
    const auto other = Database::open(desk.path());
    QVERIFY(change(**other, u"update accounts set mfa_required = 1"_s));
    QCOMPARE(codeOf(answer((*backend)->call(UpdateProfile{}))), ErrorCode::MfaSetupRequired);
    QCOMPARE(required.count(), 1);
}

void LocalBackendTest::refusalsOfASignInAreNoEndOfASession()
{
    const Desk desk;
    const auto backend = desk.create();
    QSignalSpy ended((*backend).get(), &Backend::sessionEnded);
    QVERIFY(Desk::signIn(**backend));
    QCOMPARE(codeOf(answer((*backend)->call(SignIn{}))), ErrorCode::SignInFailed);
    QCOMPARE(codeOf(answer((*backend)->call(EnterCode{}))), ErrorCode::TicketExpired);
    QCOMPARE(codeOf(answer((*backend)->call(Unlock{}))), ErrorCode::WrongPassword);
    QCOMPARE(ended.count(), 0);
    QVERIFY(answer((*backend)->call(GetSession{})));
}

void LocalBackendTest::aStoreThatCannotBeWrittenSignsNobodyIn()
{
    const Desk desk;
    QVERIFY(desk.create());
    const QByteArray before = bytesOf(desk.path());
    QFile::setPermissions(desk.path(), QFile::ReadOwner);
    for (const QString &path : {desk.path(), desk.folder.path(), desk.keyPath(), desk.keyFolder.path()})
        QVERIFY(Unprivileged::give(path));
    const Unprivileged nobody;
    const auto backend = desk.open();
    QVERIFY(backend);
    QVERIFY((*backend)->place().readOnly);
    QCOMPARE(codeOf(Desk::signIn(**backend)), ErrorCode::StoreReadOnly);
    QCOMPARE(bytesOf(desk.path()), before);
}

QTEST_GUILESS_MAIN(LocalBackendTest)
#include "localbackendtest.moc"
