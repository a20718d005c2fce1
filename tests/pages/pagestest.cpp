// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/pages/pages.h"
#include "core/crypto/tokens.h"
#include "core/otp/totp.h"
#include "core/service/linkrule.h"
#include "tests/service/office.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QUrl base{u"https://mfa.example"_s};

HttpRequest get(const QByteArray &target, const QByteArray &language = "en")
{
    return {.method = "GET", .target = target, .fields = {{"accept-language", language}}};
}

HttpRequest post(const QByteArray &target, const QByteArray &body)
{
    return {
        .method = "POST",
        .target = target,
        .fields = {{"content-type", "application/x-www-form-urlencoded"}, {"origin", "https://mfa.example"}},
        .body = body};
}

QByteArray fieldOf(const HttpResponse &response, const QByteArray &name)
{
    for (const HttpField &field : response.fields)
        if (field.name == name)
            return field.value;
    return {};
}

QByteArray valueOf(const HttpResponse &page, const QByteArray &name)
{
    const QRegularExpression hidden(u"name=\"%1\" value=\"([^\"]*)\""_s.arg(QString::fromLatin1(name)));
    return hidden.match(QString::fromUtf8(page.body)).captured(1).toLatin1();
}

/// An office with a member who got a link, and a browser that visits it.
struct Lobby : Office
{
    Pages pages{base, u"en"_s};
    int asked = 0;

    Lobby() { context().sendsMail = true; }

    QByteArray linkFor(const Person &person, LinkPurpose purpose)
    {
        Secret token;
        const auto issued = database().transaction([&]() -> Result<void> {
            token = issueLink(context(), person.id, purpose).token;
            return {};
        });
        if (!issued)
            qFatal("%s", qPrintable(issued.error().detail));
        return token.view().toByteArray();
    }
    HttpResponse visit(const HttpRequest &request)
    {
        Credentials browser;
        return pages.answer(request, [&](const AnyOperation &operation) {
            ++asked;
            return dispatch(context(), browser, operation);
        });
    }
    HttpResponse submit(const QByteArray &target, const QByteArray &token, const QByteArray &rest)
    {
        return visit(post(target, "token=" + token + '&' + rest));
    }
    static QByteArray passwordField(const QString &text = password())
    {
        return "password=" + QUrl::toPercentEncoding(text);
    }
    QByteArray keyOn(const HttpResponse &page)
    {
        static const QRegularExpression key(u"id=\"key\"[^>]*>([A-Z2-7 ]+)<"_s);
        return key.match(QString::fromUtf8(page.body)).captured(1).remove(u' ').toLatin1();
    }
    QStringList codesOn(const HttpResponse &page)
    {
        static const QRegularExpression code(u"<code dir=\"ltr\">([^<]+)</code>"_s);
        QStringList codes;
        auto matches = code.globalMatch(QString::fromUtf8(page.body));
        while (matches.hasNext())
            codes.append(matches.next().captured(1));
        return codes;
    }
    QByteArray codeField(const HttpResponse &page)
    {
        return "code=" + codeOf(Secret::fromBytes(keyOn(page))).view().toByteArray();
    }
};

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyItsOwnPathsAreAnswered();
    void everyPageIsSentSafely_data();
    void everyPageIsSentSafely();
    void lookingAtALinkChangesNothing();
    void aLinkThatIsNotWholeLeadsNowhere_data();
    void aLinkThatIsNotWholeLeadsNowhere();
    void formsFromElsewhereAreRefused_data();
    void formsFromElsewhereAreRefused();
    void whatIsNoFormIsRefused();
    void languagesAreThoseOfTheLinkThenTheBrowser();
    void aResetFromTheLinkToTheCodes();
    void theOldCodeWorksUntilTheNewOneIsProved();
    void aWrongPasswordSaysNoMoreThanALateLink();
    void aWrongCodeIsExplainedAndAskedForAgain();
    void aResetLinkWorksOnce();
    void anInvitationSetsAPassword();
    void anInvitationLeadsThroughSetupWhereItIsRequired();
    void aNewPasswordLeavesTheAuthenticator();
    void passwordsThatAreRefusedSayWhy();
    void whatIsTypedIsNeverHtml();
    void aBusyServerSaysSo();
};

void PagesTest::onlyItsOwnPathsAreAnswered()
{
    const Pages pages(base, u"en"_s);
    for (const char *path : {"/reset", "/reset/code", "/invitation", "/invitation/code", "/password-reset"})
        QVERIFY(pages.owns(path));
    for (const char *path : {"/", "/reset/", "/Reset", "/reset/../x", "/api/v1/me", "/password-reset/code"})
        QVERIFY(!pages.owns(path));
}

void PagesTest::everyPageIsSentSafely_data()
{
    QTest::addColumn<QByteArray>("target");
    const QByteArray token(43, 'a');
    QTest::newRow("reset") << QByteArray("/reset?token=" + token);
    QTest::newRow("invitation") << QByteArray("/invitation?token=" + token);
    QTest::newRow("new password") << QByteArray("/password-reset?token=" + token);
    QTest::newRow("nowhere") << QByteArray("/reset");
}

void PagesTest::everyPageIsSentSafely()
{
    QFETCH(QByteArray, target);
    Lobby lobby;
    const HttpResponse page = lobby.visit(get(target));
    const QByteArray policy = fieldOf(page, "Content-Security-Policy");
    QVERIFY(policy.startsWith("default-src 'none'; style-src 'sha256-"));
    QVERIFY(policy.contains("form-action 'self'") && policy.contains("frame-ancestors 'none'"));
    QVERIFY(!policy.contains("unsafe"));
    QCOMPARE(fieldOf(page, "Referrer-Policy"), "no-referrer");
    // The one style is the one that the policy names, and nothing else has any.
    const QString html = QString::fromUtf8(page.body);
    static const QRegularExpression style(u"<style>(.*)</style>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    const QByteArray hash =
        QCryptographicHash::hash(style.match(html).captured(1).toUtf8(), QCryptographicHash::Sha256)
            .toBase64();
    QVERIFY(policy.contains(QByteArray("'sha256-" + hash + "'")));
    QVERIFY(!html.contains(u" style=\""_s));
    QVERIFY(!html.contains(u"<script"_s) && !html.contains(u" on"_s + u"click"_s));
    static const QRegularExpression unfilled(u"\\{[a-zA-Z:.-]+\\}"_s);
    const auto left = unfilled.match(QString(html).remove(style));
    QVERIFY2(!left.hasMatch(), qPrintable(left.captured()));
}

void PagesTest::lookingAtALinkChangesNothing()
{
    Lobby lobby;
    lobby.activate(lobby.ben, lobby.contoso);
    const QByteArray token = lobby.linkFor(lobby.ben, LinkPurpose::MfaReset);
    const QStringList before =
        lobby.rowsOf({u"link_tokens"_s, u"mfa_methods"_s, u"audit_events"_s, u"persons"_s});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(lobby.visit(get("/reset?token=" + token)).status, 200);
    QCOMPARE(lobby.asked, 0);
    QCOMPARE(lobby.rowsOf({u"link_tokens"_s, u"mfa_methods"_s, u"audit_events"_s, u"persons"_s}), before);
}

void PagesTest::aLinkThatIsNotWholeLeadsNowhere_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("no query") << QByteArray("");
    QTest::newRow("cut") << QByteArray("?token=" + QByteArray(42, 'a'));
    QTest::newRow("too long") << QByteArray("?token=" + QByteArray(44, 'a'));
    QTest::newRow("other letters") << QByteArray("?token=" + QByteArray(40, 'a') + "%22%3E%3C");
    QTest::newRow("two tokens") << QByteArray("?token=" + QByteArray(43, 'a') +
                                              "&token=" + QByteArray(43, 'b'));
}

void PagesTest::aLinkThatIsNotWholeLeadsNowhere()
{
    QFETCH(QByteArray, query);
    Lobby lobby;
    const HttpResponse page = lobby.visit(get("/reset" + query));
    QCOMPARE(page.status, 404);
    QVERIFY(page.body.contains("This link leads nowhere any more"));
    QVERIFY(!page.body.contains("<form"));
}

void PagesTest::formsFromElsewhereAreRefused_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("site");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("our origin") << QByteArray("https://mfa.example") << QByteArray() << true;
    QTest::newRow("ours, and the browser says so")
        << QByteArray("https://mfa.example") << QByteArray("same-origin") << true;
    QTest::newRow("hidden, as our pages ask for") << QByteArray("null") << QByteArray("same-origin") << true;
    QTest::newRow("hidden, from elsewhere") << QByteArray("null") << QByteArray("cross-site") << false;
    QTest::newRow("hidden, from a sister") << QByteArray("null") << QByteArray("same-site") << false;
    QTest::newRow("hidden, and nothing said") << QByteArray("null") << QByteArray() << false;
    QTest::newRow("nothing said") << QByteArray() << QByteArray() << false;
    QTest::newRow("another") << QByteArray("https://evil.example") << QByteArray() << false;
    QTest::newRow("another, that lies")
        << QByteArray("https://evil.example") << QByteArray("same-origin") << false;
    QTest::newRow("another scheme") << QByteArray("http://mfa.example") << QByteArray() << false;
    QTest::newRow("another port") << QByteArray("https://mfa.example:444") << QByteArray() << false;
    QTest::newRow("begins like ours")
        << QByteArray("https://mfa.example.evil.example") << QByteArray() << false;
}

void PagesTest::formsFromElsewhereAreRefused()
{
    QFETCH(QByteArray, origin);
    QFETCH(QByteArray, site);
    QFETCH(bool, accepted);
    Lobby lobby;
    HttpRequest request = post("/reset", "token=" + QByteArray(43, 'a') + "&password=x");
    request.fields = {{"content-type", "application/x-www-form-urlencoded"}};
    if (!origin.isEmpty())
        request.fields.append({"origin", origin});
    if (!site.isEmpty())
        request.fields.append({"sec-fetch-site", site});
    const HttpResponse page = lobby.visit(request);
    QCOMPARE(lobby.asked, accepted ? 1 : 0);
    QCOMPARE(page.body.contains("This cannot be done from here"), !accepted);
}

void PagesTest::whatIsNoFormIsRefused()
{
    Lobby lobby;
    HttpRequest request = post("/reset", "token=" + QByteArray(43, 'a') + "&password=x");
    for (const char *type : {"application/json", "text/plain", "multipart/form-data", ""}) {
        request.fields[0].value = type;
        QCOMPARE(lobby.visit(request).status, 415);
    }
    QCOMPARE(lobby.submit("/reset", QByteArray(43, 'a'), "password=x&isAdmin=1").status, 400);
    QCOMPARE(lobby.submit("/reset", QByteArray(43, 'a'), "password=" + QByteArray(5000, 'x')).status, 400);
    QCOMPARE(lobby.submit("/reset", "short", "password=x").status, 404);
    HttpRequest other = request;
    other.method = "PUT";
    QCOMPARE(lobby.visit(other).status, 405);
    QCOMPARE(lobby.asked, 0);
}

void PagesTest::languagesAreThoseOfTheLinkThenTheBrowser()
{
    Lobby lobby;
    const QByteArray link = "/reset?token=" + QByteArray(43, 'a');
    QVERIFY(lobby.visit(get(link, "de-CH,fr;q=0.5")).body.contains("Authenticator neu einrichten"));
    QVERIFY(lobby.visit(get(link, "it,en;q=0.5")).body.contains("Set up your authenticator again"));
    QVERIFY(lobby.visit(get(link + "&lang=de", "en")).body.contains("<html lang=\"de\" dir=\"ltr\">"));
    QVERIFY(lobby.visit(get(link + "&lang=xx", "de")).body.contains("<html lang=\"de\" dir=\"ltr\">"));
    QVERIFY(lobby.visit(get(link, "")).body.contains("<html lang=\"en\""));
    QVERIFY(lobby.visit(get(link, "ar")).body.contains("<html lang=\"ar\" dir=\"rtl\">"));
    // What was chosen goes along from form to form.
    QCOMPARE(valueOf(lobby.visit(get(link + "&lang=de", "en")), "lang"), "de");
    QVERIFY(lobby.submit("/reset", QByteArray(43, 'a'), "lang=de&password=x")
                .body.contains("<html lang=\"de\" dir=\"ltr\">"));
}

void PagesTest::aResetFromTheLinkToTheCodes()
{
    Lobby lobby;
    lobby.activate(lobby.ben, lobby.contoso);
    const QByteArray token = lobby.linkFor(lobby.ben, LinkPurpose::MfaReset);
    const HttpResponse first = lobby.visit(get("/reset?token=" + token));
    QCOMPARE(valueOf(first, "token"), token);
    QVERIFY(first.body.contains(QByteArray("sallyport://mfa.example/reset?token=" + token)));
    const HttpResponse setup = lobby.submit("/reset", token, Lobby::passwordField());
    QCOMPARE(setup.status, 200);
    QVERIFY(setup.body.contains("<svg role=\"img\""));
    QVERIFY(setup.body.contains("Contoso: ben@contoso.example"));
    QCOMPARE(lobby.keyOn(setup).size(), 32);
    lobby.passStep();
    const HttpResponse codes = lobby.submit("/reset/code", token, lobby.codeField(setup));
    QCOMPARE(codes.status, 200);
    QCOMPARE(lobby.codesOn(codes).size(), 10);
    lobby.credentials = {};
    QVERIFY(as<SignedIn>(lobby.signInWithCode(lobby.ben, secret(lobby.codesOn(codes).first()))));
}

void PagesTest::theOldCodeWorksUntilTheNewOneIsProved()
{
    Lobby lobby;
    lobby.activate(lobby.ben, lobby.contoso);
    const QByteArray token = lobby.linkFor(lobby.ben, LinkPurpose::MfaReset);
    const HttpResponse setup = lobby.submit("/reset", token, Lobby::passwordField());
    lobby.passStep();
    QVERIFY(as<SignedIn>(lobby.signInWithCode(lobby.ben, lobby.code(lobby.ben))));
    lobby.passStep();
    const Secret old = lobby.code(lobby.ben, 1);
    QCOMPARE(lobby.submit("/reset/code", token, lobby.codeField(setup)).status, 200);
    lobby.passStep();
    lobby.credentials = {};
    QVERIFY(!as<SignedIn>(lobby.signInWithCode(lobby.ben, old)));
}

void PagesTest::aWrongPasswordSaysNoMoreThanALateLink()
{
    Lobby lobby;
    lobby.activate(lobby.ben, lobby.contoso);
    const QByteArray token = lobby.linkFor(lobby.ben, LinkPurpose::MfaReset);
    HttpResponse wrong = lobby.submit("/reset", token, "password=not-the-password");
    QCOMPARE(wrong.status, 403);
    lobby.pass(25h);
    HttpResponse late = lobby.submit("/reset", token, Lobby::passwordField());
    QCOMPARE(late.status, 403);
    QCOMPARE(late.body, wrong.body);
}

void PagesTest::aWrongCodeIsExplainedAndAskedForAgain()
{
    Lobby lobby;
    lobby.activate(lobby.ben, lobby.contoso);
    const Secret old = lobby.code(lobby.ben, 1);
    const QByteArray token = lobby.linkFor(lobby.ben, LinkPurpose::MfaReset);
    const HttpResponse setup = lobby.submit("/reset", token, Lobby::passwordField());
    lobby.passStep();
    const HttpResponse wrong = lobby.submit("/reset/code", token, "code=" + old.view().toByteArray());
    QCOMPARE(wrong.status, 422);
    QVERIFY(wrong.body.contains("belongs to the old entry"));
    QVERIFY(wrong.body.contains("aria-invalid=\"true\""));
    QCOMPARE(valueOf(wrong, "token"), token);
    QCOMPARE(lobby.submit("/reset/code", token, "code=").status, 422);
    // Digits may be grouped as the app shows them.
    QByteArray grouped = lobby.codeField(setup);
    grouped.insert(8, '+');
    QCOMPARE(lobby.submit("/reset/code", token, grouped).status, 200);
}

void PagesTest::aResetLinkWorksOnce()
{
    Lobby lobby;
    lobby.activate(lobby.ben, lobby.contoso);
    const QByteArray token = lobby.linkFor(lobby.ben, LinkPurpose::MfaReset);
    const HttpResponse setup = lobby.submit("/reset", token, Lobby::passwordField());
    lobby.passStep();
    QCOMPARE(lobby.submit("/reset/code", token, lobby.codeField(setup)).status, 200);
    lobby.passStep();
    const HttpResponse again = lobby.submit("/reset/code", token, lobby.codeField(setup));
    QCOMPARE(again.status, 403);
    QVERIFY(again.body.contains("This link leads nowhere any more"));
    QCOMPARE(lobby.submit("/reset", token, Lobby::passwordField()).status, 403);
}

void PagesTest::anInvitationSetsAPassword()
{
    Lobby lobby;
    lobby.sql(u"update persons set password_hash = null where email = 'ben@contoso.example'"_s);
    const QByteArray token = lobby.linkFor(lobby.ben, LinkPurpose::Invitation);
    const QByteArray words = "password=grey+pebbles+under+warm+rain&again=grey+pebbles+under+warm+rain";
    QCOMPARE(lobby.visit(get("/invitation?token=" + token)).status, 200);
    const HttpResponse done = lobby.submit("/invitation", token, words + "&name=Benjamin+Gr%C3%B6%C3%9Fe");
    QCOMPARE(done.status, 200);
    QVERIFY(done.body.contains("Your password is set"));
    QCOMPARE(lobby.count(u"sessions"_s), 0); // the browser keeps none
    const auto in =
        lobby.call(SignIn{.email = lobby.ben.email, .password = secret(u"grey pebbles under warm rain"_s)});
    QVERIFY(as<SignedIn>(in));
    QCOMPARE(lobby.call(GetProfile{})->person.name, u"Benjamin Größe"_s);
    QCOMPARE(lobby.submit("/invitation", token, words).status, 403);
}

void PagesTest::anInvitationLeadsThroughSetupWhereItIsRequired()
{
    Lobby lobby;
    const Workplace strict = lobby.addAccount(u"Strict"_s, true);
    const Person nina = lobby.addPerson(u"nina@strict.example"_s, {strict});
    const QByteArray token = lobby.linkFor(nina, LinkPurpose::Invitation);
    const HttpResponse setup = lobby.submit(
        "/invitation", token, "password=grey+pebbles+under+warm+rain&again=grey+pebbles+under+warm+rain");
    QCOMPARE(setup.status, 200);
    const QByteArray ticket = valueOf(setup, "ticket");
    QCOMPARE(ticket.size(), 43);
    const auto enter = [&](const QByteArray &code) {
        return lobby.visit(post("/invitation/code", "ticket=" + ticket + "&code=" + code));
    };
    const HttpResponse wrong = enter("000000");
    QCOMPARE(wrong.status, 422);
    QCOMPARE(lobby.keyOn(wrong), lobby.keyOn(setup)); // still the one that was scanned
    const HttpResponse codes = enter(lobby.codeField(setup).mid(5));
    QCOMPARE(codes.status, 200);
    QCOMPARE(lobby.codesOn(codes).size(), 10);
    QCOMPARE(lobby.count(u"sessions"_s), 0);
    QCOMPARE(enter("000000").status, 403);
}

void PagesTest::aNewPasswordLeavesTheAuthenticator()
{
    Lobby lobby;
    lobby.activate(lobby.ben, lobby.contoso);
    const QByteArray token = lobby.linkFor(lobby.ben, LinkPurpose::PasswordReset);
    const QByteArray words = "password=grey+pebbles+under+warm+rain&again=grey+pebbles+under+warm+rain";
    const HttpResponse done = lobby.submit("/password-reset", token, words);
    QCOMPARE(done.status, 200);
    QVERIFY(done.body.contains("Your password is changed"));
    const auto in =
        lobby.call(SignIn{.email = lobby.ben.email, .password = secret(u"grey pebbles under warm rain"_s)});
    QVERIFY(as<CodeRequired>(in));
    QCOMPARE(lobby.submit("/password-reset", token, words).status, 403);
}

void PagesTest::passwordsThatAreRefusedSayWhy()
{
    Lobby lobby;
    const QByteArray token = lobby.linkFor(lobby.ben, LinkPurpose::PasswordReset);
    const auto said = [&](const QByteArray &rest) { return lobby.submit("/password-reset", token, rest); };
    QVERIFY(said("password=&again=").body.contains("Enter your password."));
    QVERIFY(said("password=a&again=b").body.contains("The two passwords are different."));
    QVERIFY(said("password=short&again=short").body.contains("at least 15 characters"));
    QVERIFY(said("password=passwordpassword&again=passwordpassword").body.contains("too easy to guess"));
    QCOMPARE(said("password=short&again=short").status, 422);
    const QByteArray endless = QByteArray(1100, 'x');
    QVERIFY(said("password=" + endless + "&again=" + endless).body.contains("too long"));
    QVERIFY(!said("password=short&again=short").body.contains("value=\"short\""));
}

void PagesTest::whatIsTypedIsNeverHtml()
{
    Lobby lobby;
    const QByteArray token = lobby.linkFor(lobby.ben, LinkPurpose::Invitation);
    const HttpResponse page = lobby.submit(
        "/invitation", token, "password=a&again=b&name=%22%3E%3Cscript%3Ealert(1)%3C/script%3E%7Btoken%7D");
    QVERIFY(!page.body.contains("<script"));
    QVERIFY(page.body.contains("value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;{token}\""));
    lobby.sql(u"update accounts set name = '<img src=x onerror=alert(1)>{action}'"_s);
    lobby.activate(lobby.ben, lobby.contoso);
    const QByteArray reset = lobby.linkFor(lobby.ben, LinkPurpose::MfaReset);
    const HttpResponse setup = lobby.submit("/reset", reset, Lobby::passwordField());
    QCOMPARE(setup.status, 200);
    QVERIFY(!setup.body.contains("<img"));
}

void PagesTest::aBusyServerSaysSo()
{
    Lobby lobby;
    const HttpResponse page = lobby.pages.busy(post("/reset", "token=x"));
    QCOMPARE(page.status, 503);
    QCOMPARE(fieldOf(page, "Retry-After"), "1");
}

QTEST_GUILESS_MAIN(PagesTest)
#include "pagestest.moc"
