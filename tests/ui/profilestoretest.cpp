// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/storeopener.h"
#include "core/otp/base32.h"
#include "core/otp/totp.h"
#include "tests/ui/pagedriver.h"
#include "ui/deliver.h"
#include "ui/profile/profilepage.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;

namespace {

/// "My profile" over the real rules and a real store, with an authenticator at hand.
struct Stage
{
    Timestamp now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) + 10h;
    StoreOpener opener{
        nullptr, {.clock = [this] { return now; }, .random = systemRandom(), .passwordHashing = {8, 1}}};
    StoreOpener::Demo demo;
    Session session;
    Secret key; ///< base32, of the authenticator
    SecretClipboard clipboard;
    std::unique_ptr<ProfilePage> page;

    PageDriver driver() const { return PageDriver(*page); }

    template <typename T>
    T waitFor(QFuture<Result<T>> future)
    {
        std::optional<T> answer;
        QObject owner;
        deliver(future, &owner, [&answer](Result<T> result) {
            if (result)
                answer = *std::move(result);
            else
                qWarning("refused: %d", int(result.error().code));
        });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20000))
            qFatal("no answer");
        return *std::move(answer);
    }

    /// The code that the authenticator shows now. Time passes, so that each is a new one.
    QString code()
    {
        now += 30s;
        const auto totp = Totp::create(*base32Decode(key.text()));
        return QString::fromLatin1(totp->code(totp->stepAt(now)));
    }

    void signIn(const QString &name)
    {
        demo = waitFor(opener.createDemo());
        const auto person = std::ranges::find(demo.cast.people, name, &DemoPerson::name);
        QVERIFY(person != demo.cast.people.end());
        key = person->authenticatorKey;
        SignInState state = waitFor(demo.backend->call(
            SignIn{.email = person->email, .password = Secret::fromText(demo.cast.password)}));
        if (const auto *step = std::get_if<CodeRequired>(&state))
            state = waitFor(demo.backend->call(EnterCode{step->ticket, Secret::fromText(code())}));
        QVERIFY(std::holds_alternative<SignedIn>(state));
        page = std::make_unique<ProfilePage>(*demo.backend, clipboard, [this] { return now; });
        page->resize(816, 700);
        page->show();
        QTRY_VERIFY(isIdle());
    }
    bool isIdle() const { return driver().field(u"Name"_s) && driver().field(u"Name"_s)->isEnabled(); }
    QString state() const { return page->findChild<QLabel *>(u"mfaState"_s)->text(); }

    void enterCode()
    {
        QVERIFY(driver().type(u"6-digit code"_s, code()));
        QVERIFY(driver().press(u"Enter"_s));
    }
    void choose(const QString &entry)
    {
        for (auto *action : driver().button(u"Method menu"_s)->findChild<QMenu *>()->actions()) {
            if (action->text() == entry)
                action->trigger();
        }
    }
    /// From "New MFA method" to the codes: the authenticator takes the key from the screen.
    void setUp()
    {
        QTRY_COMPARE(driver().page(), u"page.setup.method"_s);
        driver().press(u"Next"_s);
        QTRY_COMPARE(driver().page(), u"page.setup.scan"_s);
        key = Secret::fromText(driver().field(u"Secret key"_s)->text());
        driver().press(u"Next"_s);
        enterCode();
        QTRY_COMPARE(driver().page(), u"page.setup.codes"_s);
        QVERIFY(driver().press(u"I have saved these codes"_s));
        QVERIFY(driver().press(u"Finish"_s));
        QTRY_VERIFY(isIdle());
    }
};

} // namespace

class ProfileStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMethodIsAddedResetAndDeleted()
    {
        Stage stage;
        stage.signIn(u"Ines Duarte"_s);
        QCOMPARE(stage.state(), u"Off"_s);
        stage.driver().press(u"Add new method"_s);
        stage.setUp();
        QCOMPARE(stage.state(), u"Active"_s);
        QVERIFY(stage.driver().shows(u"10 of 10 backup codes left"_s));

        stage.choose(u"Reset"_s);
        stage.enterCode();
        stage.setUp();
        QCOMPARE(stage.state(), u"Active"_s);

        stage.choose(u"Delete"_s);
        stage.driver().press(u"Delete"_s);
        stage.enterCode();
        QTRY_VERIFY(stage.isIdle() && stage.state() == u"Off"_s);
        QVERIFY(stage.driver().message().contains(u"The method was deleted"_s));
    }

    void aSetupThatIsCancelledLeavesNothing()
    {
        Stage stage;
        stage.signIn(u"Ines Duarte"_s);
        stage.driver().press(u"Add new method"_s);
        stage.driver().press(u"Next"_s);
        QTRY_COMPARE(stage.driver().page(), u"page.setup.scan"_s);
        stage.driver().press(u"Cancel"_s);
        QTRY_VERIFY(stage.isIdle());
        QCOMPARE(stage.state(), u"Off"_s);
    }

    void whatTheQrCodeShowedIsWhatBecomesPending()
    {
        Stage stage;
        stage.signIn(u"Ines Duarte"_s);
        stage.driver().press(u"Show QR code"_s);
        QTRY_VERIFY(stage.driver().field(u"Secret key"_s));
        const QString shown = stage.driver().field(u"Secret key"_s)->text();
        stage.driver().press(u"MFA Enabled"_s);
        stage.driver().press(u"Update Profile"_s);
        QTRY_VERIFY(stage.isIdle() && stage.state() == u"Pending"_s);
        stage.driver().press(u"Finish now"_s);
        QTRY_VERIFY(stage.driver().isEnabled(u"Next"_s));
        QCOMPARE(stage.driver().field(u"Secret key"_s)->text(), shown);
        stage.key = Secret::fromText(shown);
        stage.driver().press(u"Next"_s);
        stage.enterCode();
        QTRY_COMPARE(stage.driver().page(), u"page.setup.codes"_s);
    }

    void aSlowPhoneIsExplained()
    {
        Stage stage;
        stage.signIn(u"Ines Duarte"_s);
        stage.driver().press(u"Add new method"_s);
        stage.driver().press(u"Next"_s);
        QTRY_COMPARE(stage.driver().page(), u"page.setup.scan"_s);
        stage.key = Secret::fromText(stage.driver().field(u"Secret key"_s)->text());
        stage.driver().press(u"Next"_s);
        stage.driver().type(u"6-digit code"_s, stage.code());
        stage.now += 120s;
        stage.driver().press(u"Enter"_s);
        QTRY_VERIFY(stage.driver().message().contains(u"slow"_s));
        QCOMPARE(stage.driver().page(), u"page.setup.verify"_s);
    }

    void aSecretIsResetAndFinishedLater()
    {
        Stage stage;
        stage.signIn(u"Lucia Moreno"_s);
        QVERIFY(stage.driver().shows(u"8 of 10 backup codes left"_s));
        stage.driver().press(u"Reset Secret"_s);
        stage.driver().press(u"Reset Secret"_s);
        stage.enterCode();
        QTRY_VERIFY(stage.driver().isEnabled(u"Next"_s));
        stage.driver().press(u"Finish later"_s);
        QTRY_VERIFY(stage.isIdle() && stage.state() == u"Pending"_s);
        stage.driver().press(u"Disable MFA"_s);
        stage.driver().press(u"Disable MFA"_s);
        QTRY_VERIFY(stage.isIdle() && stage.state() == u"Off"_s);
    }

    void whereMfaIsRequiredItStays()
    {
        Stage stage;
        stage.signIn(u"Olga Brandt"_s);
        QCOMPARE(stage.page->findChild<QLabel *>(u"mfaRequirement"_s)->text(),
                 u"Required by account Contoso Ltd"_s);
        stage.driver().press(u"Disable MFA"_s);
        QCOMPARE(stage.driver().page(), u"page.refused"_s);
        stage.driver().press(u"Cancel"_s);
        QTRY_VERIFY(stage.isIdle());
        QCOMPARE(stage.state(), u"Active"_s);
    }

    void newBackupCodesAreTheNextSet()
    {
        Stage stage;
        stage.signIn(u"Olga Brandt"_s);
        stage.driver().press(u"Generate backup codes"_s);
        stage.enterCode();
        QTRY_COMPARE(stage.driver().page(), u"page.setup.codes"_s);
        stage.driver().press(u"Copy"_s);
        stage.driver().press(u"Finish"_s);
        QTRY_VERIFY(stage.isIdle());
        QVERIFY(stage.driver().shows(u"10 of 10 backup codes left"_s));
    }

    void theApiPasswordIsMadeAndDeleted()
    {
        Stage stage;
        stage.signIn(u"Olga Brandt"_s);
        stage.driver().press(u"Generate New API Password"_s);
        stage.enterCode();
        QTRY_COMPARE(stage.driver().page(), u"page.apiPassword"_s);
        QVERIFY(stage.driver().field(u"API password"_s)->text().size() >= 16);
        stage.driver().press(u"Finish"_s);
        QTRY_VERIFY(stage.isIdle() && stage.driver().button(u"Delete"_s));
        stage.driver().press(u"Delete"_s);
        stage.driver().press(u"Delete"_s);
        stage.enterCode();
        QTRY_VERIFY(stage.isIdle() && !stage.driver().button(u"Delete"_s));
    }

    void aWrongCurrentPasswordCostsANewCodeAndThenWorks()
    {
        Stage stage;
        stage.signIn(u"Olga Brandt"_s);
        stage.driver().press(u"Change password…"_s);
        stage.enterCode();
        QTRY_COMPARE(stage.driver().page(), u"page.password"_s);
        stage.driver().type(u"Current password"_s, u"not my password"_s);
        stage.driver().type(u"New password"_s, u"a lantern for nine geese"_s);
        stage.driver().type(u"Repeat new password"_s, u"a lantern for nine geese"_s);
        stage.driver().press(u"Change password"_s);
        QTRY_VERIFY(stage.driver().field(u"Current password"_s)->property("invalid").toBool());
        stage.driver().type(u"Current password"_s, stage.demo.cast.password);
        stage.driver().press(u"Change password"_s);
        QTRY_COMPARE(stage.driver().page(), u"page.verify"_s);
        stage.enterCode();
        QTRY_VERIFY(stage.driver().message().contains(u"password was changed"_s));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme(application, ThemeChoice::Light);
    ProfileStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "profilestoretest.moc"
