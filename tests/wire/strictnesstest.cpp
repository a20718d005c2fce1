// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/serverwire.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

WireRequest json(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    return {.method = method, .path = path, .query = {}, .contentType = "application/json", .body = body};
}

WireRequest get(const QByteArray &path, const QByteArray &query = {})
{
    return {.method = "GET", .path = path, .query = query, .contentType = {}, .body = {}};
}

QByteArray signInWith(const QByteArray &password)
{
    return R"({"email":"a@b.example","password":)" + password + "}";
}

/// Why a request is not read; "read" when it is.
QString refusal(const WireRequest &request)
{
    const auto read = readRequest(request);
    if (read)
        return u"read"_s;
    const Error &error = read.error().error;
    if (error.code == ErrorCode::NotFound)
        return u"not found"_s;
    return (read.error().malformed ? u"400 "_s : u"422 "_s) + error.fields.join(u',');
}

} // namespace

class StrictnessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonThatIsNotOne_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray good = signInWith(R"("secret")");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut") << good.chopped(1);
        QTest::newRow("cut in a text") << good.chopped(4);
        QTest::newRow("deep") << QByteArray(R"({"email":)") + QByteArray(10000, '[') +
                                     QByteArray(10000, ']') + "}";
        QTest::newRow("33 levels") << QByteArray(R"({"email":)") + QByteArray(32, '[') + QByteArray(32, ']') +
                                          "}";
        QTest::newRow("NaN") << signInWith("NaN");
        QTest::newRow("Infinity") << signInWith("Infinity");
        QTest::newRow("bad UTF-8") << signInWith("\"\xff\xfe\"");
        QTest::newRow("overlong UTF-8") << signInWith("\"\xc0\xaf\"");
        QTest::newRow("a surrogate in UTF-8") << signInWith("\"\xed\xa0\x80\"");
        QTest::newRow("a lone surrogate") << signInWith(R"("\ud800")");
        QTest::newRow("a low surrogate first") << signInWith(R"("\udc00\ud800")");
        QTest::newRow("byte order mark") << "\xef\xbb\xbf" + good;
        QTest::newRow("NUL, escaped") << signInWith(R"("a\u0000b")");
        QTest::newRow("NUL, as a byte") << signInWith(QByteArray("\"a\0b\"", 5));
        QTest::newRow("NUL in a name") << QByteArray(R"({"email\u0000":"a"})");
        QTest::newRow("an array") << "[" + good + "]";
        QTest::newRow("a text") << QByteArray(R"("email")");
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("bytes after it") << good + "x";
        QTest::newRow("a second value") << good + good;
        QTest::newRow("a comment") << "/* */" + good;
        QTest::newRow("a comma too many") << good.chopped(1) + ",}";
        QTest::newRow("single quotes") << QByteArray("{'email':'a'}");
        QTest::newRow("a control character") << signInWith("\"a\nb\"");
        QTest::newRow("the same name twice") << QByteArray(R"({"email":"a","password":"p","email":"b"})");
        QTest::newRow("twice, once escaped")
            << QByteArray(R"({"email":"a","password":"p","\u0065mail":"b"})");
        QByteArray many = good.chopped(1);
        for (int i = 0; i < 100; ++i)
            many += ",\"x" + QByteArray::number(i) + "\":1";
        QTest::newRow("a hundred names") << many + "}";
    }
    void jsonThatIsNotOne()
    {
        QFETCH(QByteArray, body);
        QVERIFY(refusal(json("POST", "/sign-in", body)).startsWith(u"400"_s));
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char *name, const char *method, const char *path, const char *body,
                            const char *answer) {
            QTest::newRow(name) << QByteArray(method) << QByteArray(path) << QByteArray(body)
                                << QString::fromLatin1(answer);
        };
        // what a member may try on itself (T58)
        for (const char *name : {"role", "tenant", "mfaStatus", "mfa_required", "enforced", "isAdmin",
                                 "is_admin", "id", "email", "Name", "NAME", "language ", "__proto__"})
            QTest::newRow(name) << QByteArray("PATCH") << QByteArray("/me")
                                << "{\"name\":\"Eve\",\"" + QByteArray(name) + "\":\"owner\"}"
                                << u"400 "_s + QString::fromLatin1(name);
        row("nested", "PATCH", "/me", R"({"name":{"role":"owner"}})", "400 name");
        row("a name of another operation", "PATCH", "/accounts/a/members/m", R"({"email":"x@y.example"})",
            "400 email");
        row("a name beside what is missing", "POST", "/sign-in", R"({"email":"a","role":"owner"})",
            "400 role");
        row("an attacker's secret", "POST", "/me/mfa/setup/confirm", R"({"code":"123456","secret":"AAAA"})",
            "400 secret");
        row("what stands in the path", "PATCH", "/accounts/a", R"({"account":"b","name":"x"})",
            "400 account");
        row("deep in a list", "POST", "/accounts/a/members/import",
            R"({"rows":[{"name":"a","email":"b"},{"name":"a","email":"b","status":"active"}]})",
            "400 rows[1].status");
        row("deep in a policy", "PUT", "/accounts/a/login-security",
            R"({"admins":{"controlPanel":true,"clientApplication":true,"off":1},)"
            R"("members":{"controlPanel":true,"clientApplication":true}})",
            "400 admins.off");
        // types
        row("a number for a text", "POST", "/sign-in", R"({"email":1,"password":"p"})", "400 email");
        row("a number for a password", "POST", "/sign-in", R"({"email":"a","password":1})", "400 password");
        row("null for a text", "PATCH", "/me", R"({"name":null})", "400 name");
        row("a text for a switch", "PATCH", "/accounts/a", R"({"mfaRequired":"true"})", "400 mfaRequired");
        row("a number for a switch", "PATCH", "/accounts/a", R"({"mfaRequired":1})", "400 mfaRequired");
        row("a fraction", "PATCH", "/accounts/a", R"({"mfaRequired":true,"graceDays":1.0})", "400 graceDays");
        row("an exponent", "PATCH", "/accounts/a", R"({"mfaRequired":true,"graceDays":1e1})",
            "400 graceDays");
        row("an object for a list", "POST", "/admins/mfa", R"({"admins":{}})", "400 admins");
        row("a list for an object", "PUT", "/accounts/a/login-security", R"({"admins":[],"members":{}})",
            "400 admins");
        row("a body where none is read", "DELETE", "/me/mfa", R"({"force":true})", "400 force");
        // values
        row("missing", "POST", "/sign-in", R"({"email":"a"})", "422 password");
        row("missing in a list", "POST", "/accounts/a/members/import", R"({"rows":[{"name":"a"}]})",
            "422 rows[0].email");
        row("another word", "POST", "/accounts/a/members", R"({"name":"a","email":"b","role":"god"})",
            "422 role");
        row("a word in another case", "POST", "/accounts/a/members",
            R"({"name":"a","email":"b","role":"Member"})", "422 role");
        row("too large", "PATCH", "/accounts/a", R"({"mfaRequired":true,"graceDays":2147483648})",
            "422 graceDays");
        row("beyond all numbers", "PATCH", "/accounts/a",
            R"({"mfaRequired":true,"graceDays":18446744073709551615})", "422 graceDays");
        row("no such day", "PATCH", "/accounts/a", R"({"mfaRequired":true,"from":"2026-02-30T00:00:00Z"})",
            "422 from");
        row("a day without a time", "PATCH", "/accounts/a", R"({"mfaRequired":true,"from":"2026-02-03"})",
            "422 from");
        row("a time without a zone", "PATCH", "/accounts/a",
            R"({"mfaRequired":true,"from":"2026-02-03T00:00:00"})", "422 from");
        row("the switch and the name", "PATCH", "/accounts/a", R"({"mfaRequired":true,"name":"x"})",
            "422 name");
        row("the switch and the plan", "PATCH", "/accounts/a", R"({"mfaRequired":false,"plan":"free"})",
            "422 plan");
        row("a date for OFF", "PATCH", "/accounts/a", R"({"mfaRequired":false,"graceDays":3})",
            "422 graceDays");
        row("a date without the switch", "PATCH", "/accounts/a", R"({"graceDays":3})", "422 mfaRequired");
        row("two periods", "PUT", "/accounts/a/login-security",
            R"({"admins":{"controlPanel":true,"clientApplication":true,"periodMinutes":60},)"
            R"("members":{"controlPanel":true,"clientApplication":true},"periodMinutes":120})",
            "422 periodMinutes");
        row("half an hour", "PUT", "/accounts/a/login-security",
            R"({"admins":{"controlPanel":true,"clientApplication":true},)"
            R"("members":{"controlPanel":true,"clientApplication":true},"periodMinutes":30})",
            "422 periodMinutes");
        row("nothing to change", "PATCH", "/me", "{}", "read");
        row("nothing at all", "POST", "/me/mfa/enable", "", "read");
        row("32 levels are not too deep for the parser", "POST", "/sign-in",
            R"({"email":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]})", "400 email");
    }
    void bodies()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QTEST(refusal(json(method, path, body)), "answer");
    }

    void addresses_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QString>("answer");
        const auto row = [](const char *path, const char *query, const char *answer) {
            QTest::addRow("%s?%s", path, query)
                << QByteArray(path) << QByteArray(query) << QString::fromLatin1(answer);
        };
        row("/accounts", "", "read");
        row("/accounts", "limit=500&sort=-updatedAt&q=caf%C3%A9&after=x&filter=mfa-off", "read");
        row("/accounts", "limit=501", "422 limit");
        row("/accounts", "limit=0", "422 limit");
        row("/accounts", "limit=-1", "422 limit");
        row("/accounts", "limit=1e2", "422 limit");
        row("/accounts", "limit=99999999999999999999", "422 limit");
        row("/accounts", "limit=", "422 limit");
        row("/accounts", "limit", "422 limit");
        row("/accounts", "Limit=5", "400 Limit");
        row("/accounts", "limit=5&limit=6", "400 ");
        row("/accounts", "limit=5&&", "400 ");
        row("/accounts", "q=%", "400 ");
        row("/accounts", "q=%4", "400 ");
        row("/accounts", "q=%zz", "400 ");
        row("/accounts", "q=%00", "400 ");
        row("/accounts", "q=%ff", "400 ");
        row("/accounts", "sort=id", "422 sort");
        row("/accounts", "filter=none", "422 filter");
        row("/accounts", "reseller=r", "400 reseller");
        row("/accounts/", "", "not found");
        row("/Accounts", "", "not found");
        row("accounts", "", "not found");
        row("", "", "not found");
        row("/", "", "not found");
        row("//accounts", "", "not found");
        row("/accounts/a", "", "read");
        row("/accounts/a/", "", "not found");
        row("/accounts/a%2Fmembers", "", "read");
        row("/accounts/%00", "", "not found");
        row("/accounts/%ff", "", "not found");
        row("/accounts/%", "", "not found");
        row("/accounts/a", "account=b", "400 account");
        row("/accounts/a/rehearsal", "mfaRequired=true", "read");
        row("/accounts/a/rehearsal", "mfaRequired=false", "422 mfaRequired");
        row("/accounts/a/rehearsal", "mfaRequired=1", "422 mfaRequired");
        row("/audit", "from=2026-01-01T00:00:00Z&to=2026-01-02T00:00:00.5%2B01:00", "read");
        row("/audit", "from=yesterday", "422 from");
    }
    void addresses()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, query);
        QTEST(refusal(get(path, query)), "answer");
    }

    void onlyJsonIsTaken_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("answer");
        QTest::newRow("none") << QByteArray() << u"400 "_s;
        QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << u"400 "_s;
        QTest::newRow("text") << QByteArray("text/plain") << u"400 "_s;
        QTest::newRow("CSV where none is read") << QByteArray("text/csv") << u"400 "_s;
        QTest::newRow("problem") << QByteArray("application/problem+json") << u"400 "_s;
        QTest::newRow("JSON") << QByteArray("application/json") << u"read"_s;
        QTest::newRow("with parameters") << QByteArray("Application/JSON ; charset=utf-8") << u"read"_s;
    }
    void onlyJsonIsTaken()
    {
        QFETCH(QByteArray, type);
        WireRequest request = json("POST", "/sign-in", signInWith(R"("p")"));
        request.contentType = type;
        QTEST(refusal(request), "answer");
    }

    void aGetTakesNoBody() { QCOMPARE(refusal(json("GET", "/me", "{}")), u"400 "_s); }

    void aFileOfMembersIsRead()
    {
        WireRequest request = get("/accounts/a/members/import", "dryRun=true");
        request.method = "POST";
        request.contentType = "text/csv; charset=utf-8";
        request.body =
            "Name,E-mail,Role,Sign-in method\n\nAda,ada@b.example,Team admin,SSO\nBob,bob@b.example,,\n";
        const auto read = readRequest(request);
        QVERIFY(read);
        const auto *rehearsal = std::get_if<RehearseMemberImport>(&*read);
        QVERIFY(rehearsal);
        QCOMPARE(rehearsal->account.value, u"a"_s);
        QCOMPARE(rehearsal->rows.size(), 2);
        QCOMPARE(rehearsal->rows.at(0).role, Role::TeamAdmin);
        QCOMPARE(rehearsal->rows.at(0).signInMethod, SignInMethod::Sso);
        QCOMPARE(rehearsal->rows.at(0).line, 3);
        QCOMPARE(rehearsal->rows.at(1).role, Role::Member);
        QCOMPARE(rehearsal->rows.at(1).line, 4);
        request.query.clear();
        QVERIFY(std::holds_alternative<ImportMembers>(*readRequest(request)));
        request.body = "Name,E-mail,Role\nEve,eve@b.example,God\n";
        QCOMPARE(refusal(request), u"422 rows[0].role"_s);
        request.body = "Name,E-mail\n\"Eve,eve@b.example\n";
        QCOMPARE(refusal(request), u"400 "_s);
    }

    void pathsSayWhatTheyTake()
    {
        QCOMPARE(methodsOf("/me/mfa"), (QList<QByteArray>{"GET", "DELETE"}));
        QCOMPARE(methodsOf("/admins/mfa"), (QList<QByteArray>{"POST"}));
        QCOMPARE(methodsOf("/admins/x"), (QList<QByteArray>{"PATCH"}));
        QVERIFY(methodsOf("/nowhere").isEmpty());
        QCOMPARE(bodyLimitOf("POST", "/sign-in"), BodyLimit::SignIn);
        QCOMPARE(bodyLimitOf("POST", "/accounts/a/members"), BodyLimit::Ordinary);
        QCOMPARE(bodyLimitOf("POST", "/accounts/a/members/import"), BodyLimit::Bulk);
        QVERIFY(!bodyLimitOf("DELETE", "/sign-in"));
    }
};

QTEST_APPLESS_MAIN(StrictnessTest)
#include "strictnesstest.moc"
