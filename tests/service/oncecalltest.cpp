// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/oncecall.h"
#include "tests/service/answers.h"
#include "tests/service/office.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A changing call with a key of the caller's choice is done once.
class OnceCallTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theSameKeyAndRequestIsDoneOnceAndAnsweredAlike();
    void theSameKeyForAnotherRequestIsRefused();
    void aSecondOneMeanwhileIsRefused();
    void anAnswerThatWasLostIsNotDoneAgain();
    void whatWasRefusedMayBeTriedAgain();
    void keysBelongToTheirCaller();
    void anAnswerEndsWithTheSession();
    void aDayLaterTheKeyIsForgotten();
    void theStoreHoldsNothingReadable();

private:
    Result<GivenAnswer> ask(const QByteArray &key = "k-1", const QByteArray &request = "POST /x");
    std::unique_ptr<Office> m_office;
    int m_done = 0;
    int m_status = 200;
};

void OnceCallTest::init()
{
    m_office = std::make_unique<Office>();
    QVERIFY(m_office->enterWithMfaOff());
    m_done = 0;
    m_status = 200;
}

Result<GivenAnswer> OnceCallTest::ask(const QByteArray &key, const QByteArray &request)
{
    ServiceContext &context = m_office->context();
    const Credentials &credentials = m_office->credentials;
    return once(context, credentials, describeCall(context, credentials, key, request), [&] {
        ++m_done;
        return GivenAnswer{m_status, "canary-" + QByteArray::number(m_done)};
    });
}

void OnceCallTest::theSameKeyAndRequestIsDoneOnceAndAnsweredAlike()
{
    const auto first = ask();
    m_office->restart();
    const auto second = ask();
    QCOMPARE(m_done, 1);
    QCOMPARE(second->status, first->status);
    QCOMPARE(second->body, first->body);
    QCOMPARE(ask("k-2")->body, "canary-2");
}

void OnceCallTest::theSameKeyForAnotherRequestIsRefused()
{
    QVERIFY(ask());
    QCOMPARE(codeOf(ask("k-1", "POST /y")), ErrorCode::Invalid);
    QCOMPARE(m_done, 1);
}

void OnceCallTest::aSecondOneMeanwhileIsRefused()
{
    ServiceContext &context = m_office->context();
    const auto call = describeCall(context, m_office->credentials, "k-1", "POST /x");
    std::optional<ErrorCode> inside;
    QVERIFY(once(context, m_office->credentials, call, [&] {
        inside = codeOf(ask());
        return GivenAnswer{};
    }));
    QCOMPARE(inside, ErrorCode::Conflict);
    QCOMPARE(m_done, 0);
}

void OnceCallTest::anAnswerThatWasLostIsNotDoneAgain()
{
    QVERIFY(ask());
    m_office->sql(u"update idempotency_keys set status = null, answer = null"_s); // the power failed before
    QCOMPARE(codeOf(ask()), ErrorCode::Conflict);
    QCOMPARE(m_done, 1);
}

void OnceCallTest::whatWasRefusedMayBeTriedAgain()
{
    m_status = 403;
    QCOMPARE(ask()->status, 403);
    QCOMPARE(m_office->count(u"idempotency_keys"_s), 0);
    m_status = 200;
    QCOMPARE(ask()->status, 200);
    QCOMPARE(m_done, 2);
}

void OnceCallTest::keysBelongToTheirCaller()
{
    QVERIFY(ask());
    m_office->credentials.session = Secret::fromBytes("another session");
    QVERIFY(ask());
    m_office->credentials = {};
    QVERIFY(ask());
    m_office->context().source = u"192.0.2.1"_s;
    QVERIFY(ask());
    m_office->credentials = {
        .session = {}, .proof = {}, .user = u"a@b.example"_s, .password = Secret::fromBytes("p")};
    QVERIFY(ask());
    m_office->credentials.password = Secret::fromBytes("q");
    QVERIFY(ask());
    QCOMPARE(m_done, 6);
}

void OnceCallTest::anAnswerEndsWithTheSession()
{
    QVERIFY(ask());
    m_office->sql(u"delete from sessions"_s);
    QCOMPARE(codeOf(ask()), ErrorCode::Unauthenticated);
    QCOMPARE(m_done, 1);
}

void OnceCallTest::aDayLaterTheKeyIsForgotten()
{
    QVERIFY(ask());
    m_office->pass(24h - 1s);
    QVERIFY(ask());
    QCOMPARE(m_done, 1);
    m_office->pass(1s);
    QVERIFY(ask());
    QCOMPARE(m_done, 2);
}

void OnceCallTest::theStoreHoldsNothingReadable()
{
    QVERIFY(ask("my-own-key"));
    const QString rows = m_office->rowsOf({u"idempotency_keys"_s}).join(u'\n');
    QVERIFY(!rows.isEmpty());
    QVERIFY(!rows.contains("canary"_L1));
    QVERIFY(!rows.contains("my-own-key"_L1));
    m_office->sql(u"update idempotency_keys set key_hash = substr(key_hash, 2)"_s);
    QVERIFY2(ask("my-own-key"), "a row that was moved is another key's");
    QCOMPARE(m_done, 2);
}

QTEST_GUILESS_MAIN(OnceCallTest)
#include "oncecalltest.moc"
