// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/clientwire.h"
#include "core/wire/serverwire.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

bool isOfTheWay(ErrorCode code)
{
    return code >= ErrorCode::ServerUnreachable && code <= ErrorCode::ServerIncompatible;
}

/// All that a server can answer.
QList<ErrorCode> allCodes()
{
    QList<ErrorCode> codes;
    for (int i = 0; i <= static_cast<int>(ErrorCode::Cancelled); ++i)
        if (!isOfTheWay(static_cast<ErrorCode>(i)))
            codes.append(static_cast<ErrorCode>(i));
    return codes;
}

QJsonObject bodyOf(const WireProblem &problem)
{
    return QJsonDocument::fromJson(problem.body).object();
}

} // namespace

class ProblemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorComesBackAsItWas()
    {
        for (const ErrorCode code : allCodes()) {
            const Error error{
                code, {}, {u"clock"_s, u"-90"_s, u"a \"quoted\" field"_s}, std::chrono::seconds(77)};
            const WireProblem problem = writeProblem(error, "request-1");
            QVERIFY(readProblem(problem.status, problem.body) == error);
            const Error bare{code, {}, {}, {}};
            const WireProblem plain = writeProblem(bare, {});
            QVERIFY(readProblem(plain.status, plain.body) == bare);
        }
    }

    void whatOnlyAClientMeetsIsSaidAsBusy()
    {
        QCOMPARE(readProblem(503, writeProblem({ErrorCode::ServerUnreachable, {}, {}, {}}, {}).body).code,
                 ErrorCode::Busy);
    }

    void everyErrorHasACodeOfItsOwn()
    {
        QSet<QString> codes;
        for (const ErrorCode code : allCodes()) {
            const WireProblem problem = writeProblem({code, {}, {}, {}}, {});
            const QJsonObject body = bodyOf(problem);
            QCOMPARE(body.value("status"_L1).toInt(), problem.status);
            QVERIFY(problem.status >= 400 && problem.status < 600);
            QVERIFY(!body.value("title"_L1).toString().isEmpty());
            QCOMPARE(body.value("type"_L1).toString(),
                     u"urn:sallyport:problem:"_s + body.value("code"_L1).toString());
            codes.insert(body.value("code"_L1).toString());
        }
        QCOMPARE(codes.size(), allCodes().size());
    }

    void promisedStatuses_data()
    {
        QTest::addColumn<ErrorCode>("error");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("1") << ErrorCode::Unauthenticated << 401 << u"unauthenticated"_s;
        QTest::newRow("2") << ErrorCode::SignInFailed << 401 << u"sign-in-failed"_s;
        QTest::newRow("3") << ErrorCode::Forbidden << 403 << u"forbidden"_s;
        QTest::newRow("4") << ErrorCode::ProofRequired << 403 << u"proof-required"_s;
        QTest::newRow("5") << ErrorCode::MfaSetupRequired << 403 << u"mfa-setup-required"_s;
        QTest::newRow("6") << ErrorCode::NotFound << 404 << u"not-found"_s;
        QTest::newRow("7") << ErrorCode::Conflict << 409 << u"conflict"_s;
        QTest::newRow("8") << ErrorCode::MfaMandatory << 409 << u"required"_s;
        QTest::newRow("9") << ErrorCode::Invalid << 422 << u"invalid"_s;
        QTest::newRow("10") << ErrorCode::Throttled << 429 << u"throttled"_s;
        QTest::newRow("11") << ErrorCode::Busy << 503 << u"busy"_s;
    }
    void promisedStatuses()
    {
        QFETCH(ErrorCode, error);
        const WireProblem problem = writeProblem({error, {}, {}, {}}, "r");
        QTEST(problem.status, "status");
        QTEST(bodyOf(problem).value("code"_L1).toString(), "code");
        QCOMPARE(bodyOf(problem).value("requestId"_L1).toString(), u"r"_s);
    }

    void whatHappensInsideStaysInside()
    {
        for (const ErrorCode code : allCodes()) {
            if (code < ErrorCode::Busy)
                continue;
            const Error error{code, u"insert into /var/lib/sallyport"_s, {}, {}};
            QVERIFY(!writeProblem(error, {}).body.contains("/var/lib"));
        }
        const Error told{ErrorCode::Invalid, u"rows[0].email: missing"_s, {u"rows[0].email"_s}, {}};
        const WireProblem problem = writeProblem(told, {});
        QVERIFY(readProblem(problem.status, problem.body) == told);
    }

    void waitingIsSaidInTheHeaderToo()
    {
        QCOMPARE(writeProblem({ErrorCode::Throttled, {}, {}, std::chrono::seconds(30)}, {}).retryAfter,
                 std::chrono::seconds(30));
        QCOMPARE(writeProblem({ErrorCode::Throttled, {}, {}, {}}, {}).retryAfter, std::chrono::seconds(0));
    }

    void beforeThereIsAnOperation()
    {
        const WireProblem problem = writeProblem(413, "too-large", u"more than 4096 bytes"_s, "r");
        QCOMPARE(problem.status, 413);
        const QJsonObject body = bodyOf(problem);
        QCOMPARE(body.value("code"_L1).toString(), u"too-large"_s);
        QCOMPARE(body.value("detail"_L1).toString(), u"more than 4096 bytes"_s);
        QCOMPARE(readProblem(413, problem.body).code, ErrorCode::Invalid);
    }

    void answersOfOthersBecomeErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("400") << 400 << ErrorCode::Invalid;
        QTest::newRow("401") << 401 << ErrorCode::Unauthenticated;
        QTest::newRow("403") << 403 << ErrorCode::Forbidden;
        QTest::newRow("404") << 404 << ErrorCode::NotFound;
        QTest::newRow("429") << 429 << ErrorCode::Throttled;
        QTest::newRow("500") << 500 << ErrorCode::StoreFailed;
        QTest::newRow("502") << 502 << ErrorCode::Busy;
        QTest::newRow("301") << 301 << ErrorCode::Invalid;
    }
    void answersOfOthersBecomeErrors()
    {
        QFETCH(int, status);
        QFETCH(ErrorCode, code);
        for (const QByteArray &body :
             {QByteArray("<html>Bad gateway</html>"), QByteArray(), QByteArray("[]")})
            QCOMPARE(readProblem(status, body).code, code);
    }
};

QTEST_APPLESS_MAIN(ProblemTest)
#include "problemtest.moc"
