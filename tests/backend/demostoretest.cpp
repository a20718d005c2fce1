// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/otp/base32.h"
#include "core/otp/totp.h"
#include "tests/backend/answers.h"
#include "tests/store/storefolder.h"
#include "tests/store/unprivileged.h"

#include <QFileInfo>

using namespace sallyport;
using namespace Qt::StringLiterals;

/// The throw-away store with sample data.
class DemoStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void thePeopleThatArePromisedAreThere_data();
    void thePeopleThatArePromisedAreThere();
    void everybodyOfTheCastCanSignIn();
    void theSsoPersonCannot();
    void anotherDemoHasAnotherPassword();
    void theStoreIsGoneWithItsBackend();
    void nowhereToPutItIsAnError();

private:
    QTemporaryDir m_runtime;
    Desk m_desk;
    std::unique_ptr<StoreOpener> m_opener;
    StoreOpener::Demo m_demo;
};

void DemoStoreTest::initTestCase()
{
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
    m_opener = m_desk.opener();
    const auto demo = answer(m_opener->createDemo());
    QVERIFY(demo);
    m_demo = *demo;
    QVERIFY(m_demo.backend->place().demo);
    QVERIFY(m_demo.backend->place().local);
    QVERIFY(m_demo.cast.people.size() >= 5);
}

void DemoStoreTest::thePeopleThatArePromisedAreThere_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("count");
    QTest::newRow("resellers") << u"resellers"_s << 1;
    QTest::newRow("accounts") << u"accounts"_s << 3;
    QTest::newRow("different plans") << u"(select distinct plan from accounts)"_s << 3;
    QTest::newRow("people in accounts")
        << u"(select distinct person from memberships where scope_kind = 'account')"_s << 25;
    QTest::newRow("the reseller's owner") << u"memberships where role = 'reseller-owner'"_s << 1;
    QTest::newRow("an owner for each account") << u"memberships where role = 'owner'"_s << 3;
    QTest::newRow("one of SSO") << u"persons where sign_in_method = 'sso'"_s << 1;
    QTest::newRow("one in two accounts")
        << u"(select person from memberships group by person having count(*) = 2)"_s << 1;
    QTest::newRow("people without a workplace")
        << u"persons where id not in (select person from memberships)"_s << 0;
}

void DemoStoreTest::thePeopleThatArePromisedAreThere()
{
    QFETCH(QString, what);
    QFETCH(int, count);
    const auto database = Database::open(m_demo.backend->place().name);
    QVERIFY(database);
    QCOMPARE(valueOf(**database, u"select count(*) from "_s + what)->toInt(), count);
    for (const QString &state :
         {u"slot = 'active'"_s, u"slot = 'candidate' and origin = 'guided'"_s,
          u"slot = 'candidate' and origin = 'self'"_s, u"slot = 'candidate' and origin = 'reset'"_s,
          u"slot = 'candidate' and origin = 'handed-over'"_s})
        QVERIFY2(valueOf(**database, u"select count(*) from mfa_methods where "_s + state)->toInt() > 0,
                 qPrintable(state));
    QVERIFY(valueOf(**database,
                    u"select count(*) from (select person from backup_codes group by person having"
                    " count(used_at) = 10)"_s)
                ->toInt() > 0);
}

void DemoStoreTest::everybodyOfTheCastCanSignIn()
{
    int withCode = 0;
    for (const DemoPerson &person : m_demo.cast.people) {
        auto state = answer(
            m_demo.backend->call(SignIn{.email = person.email, .password = secret(m_demo.cast.password)}));
        QVERIFY2(state, qPrintable(person.name));
        if (const auto *choice = std::get_if<WorkplaceRequired>(&*state)) {
            QCOMPARE(choice->workplaces.size(), 2);
            state = answer(
                m_demo.backend->call(ChooseWorkplace{choice->ticket, choice->workplaces.first().scope}));
        }
        const auto *asked = state ? std::get_if<CodeRequired>(&*state) : nullptr;
        if (!asked)
            continue; // in, or on the way into a setup
        QVERIFY2(!person.authenticatorKey.isEmpty(), qPrintable(person.name));
        ++withCode;
        const auto totp = Totp::create(*base32Decode(person.authenticatorKey.text()));
        const Secret code = Secret::fromBytes(totp->code(totp->stepAt(m_desk.now)));
        state = answer(m_demo.backend->call(EnterCode{asked->ticket, code}));
        QVERIFY2(state && std::holds_alternative<SignedIn>(*state), qPrintable(person.name));
        const Session session = std::get<SignedIn>(*state).session;
        QCOMPARE(session.person.name, person.name);
    }
    QVERIFY(withCode >= 3);
}

void DemoStoreTest::theSsoPersonCannot()
{
    const auto database = Database::open(m_demo.backend->place().name);
    const auto email = valueOf(**database, u"select email from persons where sign_in_method = 'sso'"_s);
    QCOMPARE(codeOf(answer(
                 m_demo.backend->call(SignIn{.email = *email, .password = secret(m_demo.cast.password)}))),
             ErrorCode::SignInFailed);
}

void DemoStoreTest::anotherDemoHasAnotherPassword()
{
    const auto other = answer(m_opener->createDemo());
    QVERIFY(other);
    QVERIFY(other->cast.password != m_demo.cast.password);
    QVERIFY(other->backend->place().name != m_demo.backend->place().name);
}

void DemoStoreTest::theStoreIsGoneWithItsBackend()
{
    const QString path = m_demo.backend->place().name;
    const QString folder = QFileInfo(path).absolutePath();
    QVERIFY(QFileInfo::exists(path));
    m_demo.backend.reset();
    QVERIFY(!QFileInfo::exists(folder));
}

void DemoStoreTest::nowhereToPutItIsAnError()
{
    const QTemporaryDir sealed;
    QVERIFY(Unprivileged::give(sealed.path()));
    QFile::setPermissions(sealed.path(), QFile::ReadOwner | QFile::ExeOwner);
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    const QByteArray temporary = qgetenv("TMPDIR");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(sealed.path()));
    qputenv("TMPDIR", QFile::encodeName(sealed.path()));
    Result<StoreOpener::Demo> demo;
    {
        const Unprivileged nobody;
        demo = answer(m_opener->createDemo());
    }
    qputenv("XDG_RUNTIME_DIR", runtime);
    qputenv("TMPDIR", temporary.isNull() ? QByteArray("/tmp") : temporary);
    QCOMPARE(codeOf(demo), ErrorCode::FileFailed);
}

QTEST_GUILESS_MAIN(DemoStoreTest)
#include "demostoretest.moc"
