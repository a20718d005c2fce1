// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagedriver.h"
#include "tests/ui/settingsscript.h"
#include "ui/lists/accountchooser.h"
#include "ui/settings/policyeffect.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

struct Stage
{
    SettingsScript script;
    SecretClipboard clipboard;
    std::unique_ptr<SettingsPage> page;

    void open(const Workplace &workplace = SettingsScript::owner())
    {
        page = std::make_unique<SettingsPage>(script, clipboard, workplace);
        page->resize(1000, 760);
        page->show();
    }
    PageDriver driver() { return PageDriver(*page); }
    QWidget *group(const QString &who) { return page->findChild<QWidget *>(u"settings."_s + who); }
    Switch *toggle(const QString &who, const QString &name)
    {
        return group(who)->findChild<Switch *>(u"policy."_s + name);
    }
    QSpinBox *number(const QString &who) { return group(who)->findChild<QSpinBox *>(); }
    QComboBox *unit(const QString &who) { return group(who)->findChild<QComboBox *>(); }
    AccountChooser *accounts() { return page->findChild<AccountChooser *>(); }
    QString effect() { return page->findChild<QLabel *>(u"settings.effect"_s)->text(); }
    bool isLoaded() { return page->findChild<QWidget *>(u"settings.policy"_s)->isVisible(); }
    void choose(int entry)
    {
        QTRY_VERIFY(accounts()->offered().size() > entry);
        accounts()->choose(entry);
    }
};

} // namespace

class SettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCannotBeReadSaysSoAndCanBeTriedAgain()
    {
        Stage stage;
        stage.script.on<GetTeamPolicy>(
            [](const GetTeamPolicy &) -> Result<TeamPolicyState> { return failure(ErrorCode::StoreLocked); });
        stage.open();
        QTRY_VERIFY(!stage.driver().message().isEmpty());
        QVERIFY(!stage.isLoaded());
        QVERIFY(!stage.driver().isEnabled(u"Save"_s));
        stage.script.on<GetTeamPolicy>(
            [](const GetTeamPolicy &) -> Result<TeamPolicyState> { return TeamPolicyState{}; });
        QVERIFY(stage.driver().press(u"Try again"_s));
        QTRY_VERIFY(stage.isLoaded());
        QVERIFY(stage.driver().message().isEmpty());
    }

    void onFreeOffStaysOffForAReason()
    {
        Stage stage;
        stage.script.states[u"Contoso Ltd"_s] = {{{}, {.controlPanel = true}}, Plan::Free};
        stage.open();
        QTRY_VERIFY(stage.isLoaded());
        QVERIFY(stage.driver().message().contains(u"MFA policies need the plan Essential or higher."_s));
        QVERIFY(!stage.toggle(u"admins"_s, u"controlPanel"_s)->isEnabled());
        QVERIFY(
            stage.toggle(u"admins"_s, u"controlPanel"_s)->accessibleDescription().contains(u"Essential"_s));
        QVERIFY(!stage.toggle(u"members"_s, u"clientApplication"_s)->isEnabled());
        QVERIFY(!stage.number(u"members"_s)->isEnabled());
        auto *on = stage.toggle(u"members"_s, u"controlPanel"_s); // this one can be turned off, and on again
        QVERIFY(on->isEnabled());
        on->click();
        QVERIFY(on->isEnabled());
        QTRY_VERIFY(stage.driver().isEnabled(u"Save"_s));
    }

    void aRefusedRehearsalIsNotSaved()
    {
        Stage stage;
        stage.script.on<RehearseTeamPolicy>([](const RehearseTeamPolicy &) -> Result<TeamPolicyRehearsal> {
            return failure(ErrorCode::Conflict);
        });
        stage.open();
        QTRY_VERIFY(stage.isLoaded());
        stage.toggle(u"members"_s, u"controlPanel"_s)->click();
        QTRY_COMPARE(stage.effect(), u"The plan does not allow this: it requires more than now."_s);
        QVERIFY(!stage.driver().isEnabled(u"Save"_s));
        QVERIFY(stage.driver().isEnabled(u"Discard changes"_s));
    }

    void whatItWillDoIsSaidBeforeItCanBeSaved()
    {
        Stage stage;
        stage.open();
        QTRY_VERIFY(stage.isLoaded());
        QCOMPARE(stage.effect(), u"Nothing is changed yet."_s);
        QVERIFY(!stage.driver().isEnabled(u"Save"_s));
        stage.toggle(u"admins"_s, u"controlPanel"_s)->click();
        stage.toggle(u"members"_s, u"controlPanel"_s)->click();
        QVERIFY(!stage.driver().isEnabled(u"Save"_s)); // not before the answer
        QTRY_COMPARE(
            stage.effect(),
            u"3 team admin(s) and 12 member(s) will be asked to set up MFA at their next sign-in."_s);
        QCOMPARE(stage.script.asked<RehearseTeamPolicy>(), 1); // for both changes
        QVERIFY(stage.driver().isEnabled(u"Save"_s));
        stage.toggle(u"members"_s, u"controlPanel"_s)->click();
        QVERIFY(!stage.driver().isEnabled(u"Save"_s)); // what was said is about something else
        QTRY_COMPARE(stage.effect(), u"3 team admin(s) will be asked to set up MFA at their next sign-in."_s);
        QCOMPARE(stage.script.asked<SetTeamPolicy>(), 0);
    }

    void anAnswerAboutWhatWasEnteredBeforeIsNotShown()
    {
        Stage stage;
        stage.open();
        QTRY_VERIFY(stage.isLoaded());
        stage.script.hold();
        stage.toggle(u"admins"_s, u"controlPanel"_s)->click();
        QTRY_COMPARE(stage.script.asked<RehearseTeamPolicy>(), 1);
        stage.toggle(u"admins"_s, u"controlPanel"_s)->click();
        stage.script.release();
        QTRY_COMPARE(stage.effect(), u"Nothing is changed yet."_s);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(stage.effect(), u"Nothing is changed yet."_s);
        QVERIFY(!stage.driver().isEnabled(u"Save"_s));
    }

    void savingVerifiesTheIdentityFirst()
    {
        Stage stage;
        stage.open();
        QTRY_VERIFY(stage.isLoaded());
        stage.toggle(u"members"_s, u"clientApplication"_s)->click();
        stage.unit(u"members"_s)->setCurrentIndex(1);
        stage.number(u"members"_s)->setValue(7);
        QTRY_VERIFY(stage.driver().isEnabled(u"Save"_s));
        QVERIFY(stage.driver().press(u"Save"_s));
        QTRY_COMPARE(stage.driver().page(), u"page.verify"_s);
        QCOMPARE(stage.script.asked<SetTeamPolicy>(), 0);
        QVERIFY(stage.driver().press(u"Cancel"_s));
        QTRY_COMPARE(stage.driver().page(), u"page.settings"_s);
        QVERIFY(stage.page->hasChanges()); // turning back loses nothing
        QVERIFY(stage.driver().press(u"Save"_s));
        QTRY_COMPARE(stage.driver().page(), u"page.verify"_s);
        QVERIFY(stage.driver().type(u"6-digit code"_s, u"492183"_s));
        stage.driver().press(u"Enter"_s);
        QTRY_COMPARE(stage.driver().message(), u"MFA and login security of Contoso Ltd were saved."_s);
        QCOMPARE(stage.script.last<SetTeamPolicy>().policy,
                 (TeamPolicy{{}, {.clientApplication = true, .againAfterHours = 7 * 24}}));
        QVERIFY(!stage.page->hasChanges());
        QCOMPARE(stage.effect(), u"Nothing is changed yet."_s);
        QVERIFY(!stage.driver().isEnabled(u"Save"_s));
    }

    void underTheClientApplicationOnlyWhatIsInUseIsEnabled()
    {
        Stage stage;
        stage.script.states[u"Contoso Ltd"_s] = {
            {{}, {.clientApplication = true, .everyConnection = true, .againAfterHours = 36}}, Plan::Premium};
        stage.open();
        QTRY_VERIFY(stage.isLoaded());
        QVERIFY(!stage.toggle(u"admins"_s, u"everyConnection"_s)->isEnabled());
        QVERIFY(!stage.number(u"admins"_s)->isEnabled());
        QVERIFY(stage.toggle(u"members"_s, u"everyConnection"_s)->isChecked());
        QVERIFY(!stage.number(u"members"_s)->isEnabled());
        QCOMPARE(stage.number(u"members"_s)->value(), 36);
        stage.toggle(u"members"_s, u"everyConnection"_s)->click();
        QVERIFY(stage.number(u"members"_s)->isEnabled());
        QTRY_COMPARE(stage.effect(), u"Members give a code again after 36 hour(s)."_s);
        stage.number(u"members"_s)->setValue(longestAgainAfterHours + 1);
        QCOMPARE(stage.number(u"members"_s)->value(), longestAgainAfterHours);
        stage.unit(u"members"_s)->setCurrentIndex(1);
        QCOMPARE(stage.number(u"members"_s)->value(), longestAgainAfterHours / 24);
    }

    void discardingBringsBackWhatHolds()
    {
        Stage stage;
        stage.open();
        QTRY_VERIFY(stage.isLoaded());
        QSignalSpy changes(stage.page.get(), &SettingsPage::hasChangesChanged);
        stage.toggle(u"admins"_s, u"clientApplication"_s)->click();
        QVERIFY(stage.page->hasChanges());
        QVERIFY(stage.driver().press(u"Discard changes"_s));
        QVERIFY(!stage.page->hasChanges());
        QVERIFY(!stage.toggle(u"admins"_s, u"clientApplication"_s)->isChecked());
        QCOMPARE(changes.size(), 2);
    }

    void changesOutliveALookAtAnotherPageAndAnotherLanguage()
    {
        Stage stage;
        stage.open();
        QTRY_VERIFY(stage.isLoaded());
        stage.toggle(u"admins"_s, u"controlPanel"_s)->click();
        QEvent language(QEvent::LanguageChange);
        QCoreApplication::sendEvent(stage.page.get(), &language);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(stage.toggle(u"admins"_s, u"controlPanel"_s)->isChecked());
        stage.page->hide();
        stage.page->show();
        QVERIFY(stage.toggle(u"admins"_s, u"controlPanel"_s)->isChecked());
        QCOMPARE(stage.driver().message(), u"Your changes are still here, and not saved yet."_s);
        QTRY_VERIFY(stage.driver().isEnabled(u"Save"_s));
    }

    void withLargeTextNothingIsBesideTheNarrowestWindow()
    {
        const Theme theme(*qApp, ThemeChoice::Light);
        const QFont usual = QApplication::font();
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 2);
        QApplication::setFont(large);
        Stage stage;
        stage.open();
        stage.page->resize(816, 644);
        QTRY_VERIFY(stage.isLoaded());
        for (const auto *area : stage.page->findChildren<QScrollArea *>())
            QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
        QApplication::setFont(usual);
    }

    void aResellerChoosesAnAccountFirst()
    {
        Stage stage;
        stage.script.states[u"Fabrikam"_s] = {{{.controlPanel = true}, {}}, Plan::Essential};
        stage.open(SettingsScript::reseller());
        QTRY_COMPARE(stage.accounts()->offered().size(), 2);
        QVERIFY(!stage.accounts()->chosen());
        QVERIFY(!stage.isLoaded());
        QVERIFY(!stage.driver().button(u"Save"_s));
        QVERIFY(stage.driver().shows(u"Choose an account"_s));
        stage.choose(1);
        QTRY_VERIFY(stage.isLoaded());
        QVERIFY(stage.toggle(u"admins"_s, u"controlPanel"_s)->isChecked());
    }

    void anotherAccountDoesNotLoseWhatIsNotSaved()
    {
        Stage stage;
        stage.script.states[u"Fabrikam"_s] = {};
        stage.open(SettingsScript::reseller());
        stage.choose(0);
        QTRY_VERIFY(stage.isLoaded());
        stage.toggle(u"admins"_s, u"controlPanel"_s)->click();
        stage.choose(1);
        QCOMPARE(stage.accounts()->text(), u"Contoso Ltd"_s);
        QCOMPARE(stage.driver().message(), u"The changes for Contoso Ltd are not saved yet."_s);
        QVERIFY(stage.toggle(u"admins"_s, u"controlPanel"_s)->isChecked());
        QVERIFY(stage.driver().press(u"Discard them"_s));
        QTRY_COMPARE(stage.accounts()->text(), u"Fabrikam"_s);
        QTRY_VERIFY(stage.isLoaded());
        QVERIFY(!stage.toggle(u"admins"_s, u"controlPanel"_s)->isChecked());
        QVERIFY(!stage.page->hasChanges());
    }

    void enterInTheAccountSavesNothing()
    {
        Stage stage;
        stage.open(SettingsScript::reseller());
        QVERIFY(QTest::qWaitForWindowActive(stage.page.get()));
        QTRY_VERIFY(stage.isLoaded());
        stage.toggle(u"admins"_s, u"controlPanel"_s)->click();
        QTRY_VERIFY(stage.driver().isEnabled(u"Save"_s));
        stage.accounts()->setFocus();
        const int asked = stage.script.asked<ListAccounts>();
        QTest::keyClick(stage.accounts(), Qt::Key_Return);
        QTRY_COMPARE(stage.script.asked<ListAccounts>(), asked + 1);
        QCOMPARE(stage.script.asked<GetSession>(), 0);
    }

    void theOnlyAccountIsChosenAlready()
    {
        Stage stage;
        stage.open(SettingsScript::reseller());
        QTRY_VERIFY(stage.isLoaded());
        QCOMPARE(stage.accounts()->text(), u"Contoso Ltd"_s);
    }

    void withoutAccountsThePageSaysWhatToDo()
    {
        Stage stage;
        stage.script.states.clear();
        stage.open(SettingsScript::reseller());
        QTRY_VERIFY(stage.driver().shows(u"There are no accounts yet"_s));
    }

    void effectsAreSaidInSentences_data()
    {
        QTest::addColumn<TeamPolicy>("before");
        QTest::addColumn<TeamPolicy>("after");
        QTest::addColumn<TeamPolicyRehearsal>("counts");
        QTest::addColumn<QString>("text");
        const TeamPolicyRule panel{.controlPanel = true};
        const TeamPolicyRule client{.clientApplication = true};
        QTest::newRow("both applications, the same people")
            << TeamPolicy{} << TeamPolicy{{}, {.controlPanel = true, .clientApplication = true}}
            << TeamPolicyRehearsal{0, 0, 5, 5}
            << u"5 member(s) will be asked to set up MFA at their next sign-in.\n"
               "Members give a code once, and not again."_s;
        QTest::newRow("another application for each")
            << TeamPolicy{} << TeamPolicy{panel, client} << TeamPolicyRehearsal{2, 0, 0, 7}
            << u"2 team admin(s) will be asked to set up MFA at their next sign-in.\n"
               "7 member(s) will be asked to set up MFA at their next connection.\n"
               "Members give a code once, and not again."_s;
        QTest::newRow("more, of nobody")
            << TeamPolicy{} << TeamPolicy{panel, {}} << TeamPolicyRehearsal{}
            << u"Nobody has to set up MFA: all have it, sign in by SSO, or are asked already."_s;
        QTest::newRow("less")
            << TeamPolicy{panel, client} << TeamPolicy{} << TeamPolicyRehearsal{}
            << u"Team admins no longer need MFA in the Control Panel, unless something else requires it.\n"
               "Members no longer need MFA in the Client Application, unless something else requires it."_s;
        QTest::newRow("days") << TeamPolicy{{}, client}
                              << TeamPolicy{{}, {.clientApplication = true, .againAfterHours = 48}}
                              << TeamPolicyRehearsal{} << u"Members give a code again after 2 day(s)."_s;
        QTest::newRow("without effect") << TeamPolicy{} << TeamPolicy{{.everyConnection = true}, {}}
                                        << TeamPolicyRehearsal{} << u"Nothing changes for anybody."_s;
    }

    void effectsAreSaidInSentences()
    {
        QFETCH(TeamPolicy, before);
        QFETCH(TeamPolicy, after);
        QFETCH(TeamPolicyRehearsal, counts);
        QFETCH(QString, text);
        QCOMPARE(policyEffect(before, after, counts), text);
    }
};

QTEST_MAIN(SettingsTest)
#include "settingstest.moc"
