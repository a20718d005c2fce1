// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A team admin resets a member's MFA, on a real store: both windows, from "Members" to the signed-in member.
#include "tests/service/answers.h"
#include "tests/ui/pagedriver.h"
#include "tests/ui/rigbackend.h"
#include "ui/members/memberlist.h"
#include "ui/members/memberspage.h"
#include "ui/members/membertable.h"
#include "ui/signin/signinflow.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

Workplace in(Workplace workplace, Role role)
{
    workplace.role = role;
    return workplace;
}

/// Contoso with Jonas, its team admin, at "Members", and Ben, a member with Active MFA, at the sign-in page.
struct Stage : StoreRig
{
    Workplace contoso = addAccount(u"Contoso"_s, false, Role::Owner);
    Person jonas = addPerson(u"jonas@contoso.example"_s, {in(contoso, Role::TeamAdmin)});
    Person ben = addPerson(u"ben@contoso.example"_s, {in(contoso, Role::Member)});
    RigBackend desk{*this};
    RigBackend home{*this};
    SecretClipboard clipboard;
    std::unique_ptr<MembersPage> page;
    std::unique_ptr<SignInFlow> flow;
    std::unique_ptr<QSignalSpy> entered;

    Stage()
    {
        activate(jonas, contoso);
        activate(ben, contoso);
        const auto first =
            call(desk.credentials, SignIn{.email = jonas.email, .password = secret(password())});
        passStep();
        call(desk.credentials, EnterCode{as<CodeRequired>(first)->ticket, code(jonas)});
        const Clock clock = [this] { return now; };
        page = std::make_unique<MembersPage>(desk, clipboard, in(contoso, Role::TeamAdmin), clock);
        page->resize(1120, 760);
        page->show();
        flow = std::make_unique<SignInFlow>(home, clipboard, clock);
        flow->resize(1024, 700);
        flow->show();
        entered = std::make_unique<QSignalSpy>(flow.get(), &SignInFlow::signedIn);
    }
    PageDriver members() const { return PageDriver(*page); }
    PageDriver signIn() const { return PageDriver(*flow); }

    MemberTable &table() { return *page->findChild<MemberTable *>(); }
    bool mayReset()
    {
        const int row = table().rowOf(ben.id);
        QMenu menu;
        if (row >= 0)
            Q_EMIT page->findChild<TableView *>()->menuAboutToOpen(&menu, table().index(row, 0));
        for (QAction *action : menu.actions()) {
            if (action->text() == u"Reset MFA…"_s)
                return action->isEnabled();
        }
        return false;
    }
    /// From the row to the code on the screen.
    QString reset(bool lost)
    {
        if (!QTest::qWaitFor([this] { return mayReset(); }))
            return {};
        Q_EMIT page->findChild<MemberList *>()->resetWanted(table().row(table().rowOf(ben.id)));
        if (lost)
            members().press(u"Lost or stolen: stop the old method now"_s);
        members().press(u"Reset"_s);
        passStep();
        members().type(u"6-digit code"_s, code(jonas).text());
        members().press(u"Enter"_s);
        if (!QTest::qWaitFor([this] { return members().page() == "page.resetCode"_L1; }))
            return {};
        const QString shown = members().field(u"Reset code"_s)->text();
        members().press(u"Finish"_s);
        return shown;
    }
    void enterPassword()
    {
        QVERIFY(signIn().type(u"Email"_s, ben.email));
        QVERIFY(signIn().type(u"Password"_s, password()));
        QVERIFY(signIn().press(u"Sign in"_s));
    }
    void useResetCode(const QString &shown)
    {
        QVERIFY(signIn().press(u"I have a reset code"_s));
        QTRY_COMPARE(signIn().page(), u"page.signin.resetcode"_s);
        signIn().type(u"Email"_s, ben.email);
        signIn().type(u"Password"_s, password());
        signIn().type(u"Reset code"_s, shown.toLower().remove(u'-'));
        QVERIFY(signIn().press(u"Continue"_s));
    }
    /// From the QR code to the ten codes and inside.
    void setUpAgain()
    {
        QTRY_COMPARE(signIn().page(), u"page.setup.scan"_s);
        QTRY_VERIFY(signIn().field(u"Secret key"_s));
        QTRY_VERIFY(signIn().isEnabled(u"Next"_s));
        const Secret key = Secret::fromText(signIn().field(u"Secret key"_s)->text());
        QVERIFY(signIn().press(u"Next"_s));
        passStep();
        signIn().type(u"6-digit code"_s, codeOf(key).text());
        QVERIFY(signIn().press(u"Enter"_s));
        QTRY_COMPARE(signIn().page(), u"page.setup.codes"_s);
        QVERIFY(signIn().press(u"I have saved these codes"_s));
        QVERIFY(signIn().press(u"Finish"_s));
        QTRY_COMPARE(entered->size(), 1);
    }
    /// Whether a sign-in elsewhere, with the code the old authenticator shows, gets inside.
    bool oldMethodWorks(const Secret &oldCode)
    {
        Credentials elsewhere;
        const auto first = call(elsewhere, SignIn{.email = ben.email, .password = secret(password())});
        const auto *wanted = as<CodeRequired>(first);
        return wanted && as<SignedIn>(call(elsewhere, EnterCode{wanted->ticket, oldCode}));
    }
};

} // namespace

class MemberResetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theOldCodeWorksUntilTheNewOneIsProved()
    {
        Stage stage;
        const QString shown = stage.reset(false);
        QCOMPARE(shown.size(), 19);
        stage.passStep();
        QVERIFY(stage.oldMethodWorks(stage.code(stage.ben)));

        stage.useResetCode(shown);
        QTRY_VERIFY(stage.signIn().shows(u"Your MFA was reset."_s) ||
                    stage.signIn().message().contains(u"Your MFA was reset."_s));
        stage.passStep();
        QVERIFY(stage.oldMethodWorks(stage.code(stage.ben))); // still: nothing is proved yet
        stage.passStep();
        const Secret old = stage.code(stage.ben, 1);
        stage.setUpAgain();
        QVERIFY(!stage.oldMethodWorks(old));
        QTRY_COMPARE(stage.table().row(stage.table().rowOf(stage.ben.id)).status, MfaStatus::Active);
    }

    void whatIsLostStopsAtOnce()
    {
        Stage stage;
        const Secret stolen = stage.code(stage.ben, 1);
        const QString shown = stage.reset(true);
        QCOMPARE(shown.size(), 19);
        QVERIFY(!stage.oldMethodWorks(stolen));
        // The password alone leads to no secret, and the page says what does.
        stage.enterPassword();
        QTRY_COMPARE(stage.signIn().page(), u"page.signin.confirm"_s);
        QVERIFY(!stage.signIn().field(u"Secret key"_s));
        QVERIFY(stage.signIn().shows(u"\"I have a reset code\""_s));
        QVERIFY(stage.signIn().press(u"Back"_s));
        stage.useResetCode(shown);
        stage.setUpAgain();
    }

    void aResetCodeWorksOnceAndOnlyWithThePassword()
    {
        Stage stage;
        const QString shown = stage.reset(false);
        QVERIFY(stage.signIn().press(u"I have a reset code"_s));
        stage.signIn().type(u"Email"_s, stage.ben.email);
        stage.signIn().type(u"Password"_s, u"not the password of Ben"_s);
        stage.signIn().type(u"Reset code"_s, shown);
        QVERIFY(stage.signIn().press(u"Continue"_s));
        QTRY_VERIFY(stage.signIn().message().contains(u"were not accepted"_s));
        QCOMPARE(stage.signIn().page(), u"page.signin.resetcode"_s);
        QCOMPARE(stage.signIn().field(u"Reset code"_s)->text(), shown);
        QVERIFY(stage.signIn().press(u"Back"_s));
        stage.useResetCode(shown);
        QTRY_COMPARE(stage.signIn().page(), u"page.setup.scan"_s);
        QTRY_VERIFY(stage.signIn().isEnabled(u"Cancel"_s));
        QVERIFY(stage.signIn().press(u"Cancel"_s));
        QTRY_COMPARE(stage.signIn().page(), u"page.signin"_s);
        stage.useResetCode(shown);
        QTRY_VERIFY(stage.signIn().message().contains(u"were not accepted"_s));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Theme theme(application, ThemeChoice::Light);
    MemberResetTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "memberresettest.moc"
