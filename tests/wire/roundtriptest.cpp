// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/clientwire.h"
#include "core/wire/requests.h"
#include "core/wire/serverwire.h"
#include "filled.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

/// Calls `take` with a value of each operation in the one list there is.
template <typename Take>
void forEachOperation(Take take)
{
    [&]<std::size_t... index>(std::index_sequence<index...>)
    {
        (take(std::variant_alternative_t<index, AnyOperation>()), ...);
    }
    (std::make_index_sequence<std::variant_size_v<AnyOperation>>());
}

WireRequest received(const ClientRequest &sent)
{
    const qsizetype mark = sent.path.indexOf('?');
    return {.method = sent.method,
            .path = sent.path.left(mark < 0 ? sent.path.size() : mark),
            .query = mark < 0 ? QByteArray() : sent.path.mid(mark + 1),
            .contentType = "application/json; charset=utf-8",
            .body = sent.body};
}

Credentials afterwards()
{
    return {.session = Secret::fromText(u"session token"), .proof = Secret::fromText(u"proof token")};
}

template <typename Op>
void checkRequest(const Op &asked)
{
    const ClientRequest sent = writeRequest(asked);
    const auto read = readRequest(received(sent));
    QByteArray said = sent.method + ' ' + sent.path + ' ' + sent.body;
    if (!read)
        said += read.error().error.detail.toUtf8();
    QVERIFY2(read.has_value(), said);
    const auto *op = std::get_if<Op>(&*read);
    QVERIFY2(op, said);
    QVERIFY2(isSame(asked, *op), said);
    QVERIFY2(bodyLimitOf(sent.method, received(sent).path), said);
    QVERIFY2(methodsOf(received(sent).path).contains(sent.method), said);
}

template <typename Op>
void checkReply(const Op &asked, const typename Op::Reply &reply)
{
    const WireReply sent = writeReply(asked, std::any(reply), afterwards());
    QCOMPARE(sent.body.isEmpty(), sent.status == 204);
    Credentials credentials;
    const auto read = readReply(asked, sent.body, credentials);
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail));
    const auto *got = std::any_cast<typename Op::Reply>(&*read);
    QVERIFY2(got, sent.body);
    QVERIFY2(isSame(reply, *got), sent.body);
    QCOMPARE(writeReply(asked, *read, afterwards()).body, sent.body);
}

} // namespace

class RoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOperationArrivesAsItWasAsked()
    {
        forEachOperation([]<typename Op>(Op asked) {
            Filler().fill(asked);
            checkRequest(asked);
        });
    }

    void everyReplyArrivesAsItWasGiven()
    {
        forEachOperation([]<typename Op>(Op asked) {
            Filler filler;
            filler.fill(asked);
            checkReply(asked, filler.filled<typename Op::Reply>());
        });
    }

    void repliesWithNothingInThemArriveToo()
    {
        forEachOperation([]<typename Op>(Op asked) { checkReply(asked, typename Op::Reply{}); });
    }

    void everyStateOfASignInArrives()
    {
        Filler filler;
        checkReply(SignIn{}, SignInState(filler.filled<SignedIn>()));
        checkReply(SignIn{}, SignInState(SignedIn{filler.filled<Session>(), {}}));
        checkReply(SignIn{}, SignInState(filler.filled<CodeRequired>()));
        checkReply(SignIn{}, SignInState(filler.filled<ConfirmRequired>()));
        checkReply(SignIn{}, SignInState(filler.filled<SetupRequired>()));
        checkReply(SignIn{}, SignInState(filler.filled<WorkplaceRequired>()));
    }

    void everySortAndDirectionArrives()
    {
        for (const SortKey sort : {SortKey::Name, SortKey::Email, SortKey::LastSignIn, SortKey::Changed})
            for (const bool descending : {false, true})
                checkRequest(ListAccounts{.page = {.limit = 500, .sort = sort, .descending = descending}});
    }

    void whatIsLeftOutOfAListKeepsItsDefault()
    {
        checkRequest(ListAccounts{});
        checkRequest(ListAdoption{}); // its group is not the first of its words
        checkRequest(ListAuditEvents{});
        checkRequest(CreateAccount{.name = u"Contoso"_s});
        checkRequest(CreateAccount{.name = u"Contoso"_s, .plan = Plan::Free});
        checkRequest(GetReseller{});
        checkRequest(UpdateReseller{.mfaRequired = false});
        checkRequest(UpdateProfile{.language = u""_s});
    }

    void oneAdminOfASelectionIsTheRowItself()
    {
        const AdminRow row = Filler().filled<AdminRow>();
        checkReply(EnableAdminMfa{}, {row});
        const auto body = QJsonDocument::fromJson(writeReply(EnableAdminMfa{}, QList{row}, {}).body).object();
        QCOMPARE(body.value("status"_L1).toString(), u"pending"_s);
        QCOMPARE(body.value("items"_L1).toArray().size(), 1);
    }

    void aPolicyWithDifferentRulesArrives()
    {
        const TeamPolicyRule often{true, false, true, 24};
        const TeamPolicyRule seldom{false, true, false, 24 * 90};
        for (const TeamPolicy &policy :
             {TeamPolicy{often, seldom}, TeamPolicy{seldom, seldom}, TeamPolicy{}}) {
            checkRequest(SetTeamPolicy{{u"a"_s}, policy});
            checkReply(SetTeamPolicy{}, {policy, Plan::Premium});
        }
    }

    void aTokenGoesIntoTheCredentials()
    {
        Credentials credentials;
        const auto signedIn = writeReply(SignIn{}, SignInState(SignedIn{}), afterwards());
        QVERIFY(readReply(SignIn{}, signedIn.body, credentials));
        QCOMPARE(credentials.session.text(), u"session token"_s);
        QVERIFY(credentials.proof.isEmpty());
        const auto proof = writeReply(VerifyIdentity{}, IdentityVerified{}, afterwards());
        QVERIFY(readReply(VerifyIdentity{}, proof.body, credentials));
        QCOMPARE(credentials.proof.text(), u"proof token"_s);
    }

    void noAnswerOfAGetHoldsASecret()
    {
        forEachShape(RequestShapes(), []<typename Shape>() {
            if constexpr (std::string_view(Wire<Shape>::endpoint.method) == "GET") {
                static_assert(!holdsSecret<typename Shape::Reply>(), "R15");
                static_assert(!holdsSecret<Shape>(), "secrets never stand in an address");
            }
        });
        static_assert(holdsSecret<SetupSecret>() && holdsSecret<SignInState>() && holdsSecret<MfaEnabled>());
    }

    void anAnswerThatIsNotTheOperationsSaysWhere()
    {
        Credentials credentials;
        const auto wrong =
            readReply(ListAccounts{}, R"({"items":[{"id":7}],"next":null,"total":1})", credentials);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, ErrorCode::Invalid);
        QVERIFY2(wrong.error().detail.contains(u"items[0].id"_s), qPrintable(wrong.error().detail));
        QVERIFY(!readReply(GetSession{}, "<html>", credentials));
        QVERIFY(!readReply(GetSession{}, "", credentials));
    }

    void aNewerServerMaySayMore()
    {
        Credentials credentials;
        QVERIFY(readReply(GetReseller{},
                          R"({"id":"r","name":"R","mfaRequired":true,"accounts":2,"colour":"red"})",
                          credentials));
    }

    void aFullPageIsQuick()
    {
        Filler filler;
        Page<MemberRow> page;
        for (int i = 0; i < maximumPageSize; ++i)
            page.rows.append(filler.filled<MemberRow>());
        const std::any reply = page;
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY(!writeReply(ListMembers{}, reply, {}).body.isEmpty());
            best = std::min(best, timer.nsecsElapsed());
        }
        qInfo("500 rows in %.2f ms", static_cast<double>(best) / 1e6);
        QVERIFY(best < 100'000'000); // generous: sanitizers and busy machines; about 1 ms in a release build
    }
};

QTEST_APPLESS_MAIN(RoundTripTest)
#include "roundtriptest.moc"
