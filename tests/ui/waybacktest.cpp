// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accountscript.h"
#include "tests/ui/memberscript.h"
#include "tests/ui/settingsscript.h"
#include "ui/happenings/happenings.h"
#include "ui/profile/profilepage.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/tableview.h"

#include <QMenu>

using namespace sallyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using WayBack = Happening::WayBack;

class WayBackTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMemberChangedAgainSinceIsNotOverwritten();
    void aMemberThatHasGoneIsNotBroughtBack();
    void aMemberIsAsBeforeAndNothingElseIsTouched();
    void whatWasChangedByAnotherMeanwhileInAnotherFieldStays();
    void aCodeThatWasShownIsNotInTheList();
    void anAccountRenamedAgainSinceIsNotOverwritten();
    void anAccountIsAsBefore();
    void anAccountSwitchedOnOffersNoWayBackWithoutAProof();
    void settingsChangedAgainSinceAreNotTouched();
    void settingsThatAreNotSavedYetAreNotOverwritten();
    void formerSettingsAreEnteredAgainAndSavedWithACode();
    void theOwnNameIsAsBefore();
    void whatWentWrongStaysOnThePageToo();
};

namespace {

/// "Members" with Ben Carter, whose role is changed from Member to Team admin over the form.
struct EditedMember
{
    MemberScript stage;
    Happenings happenings{ProfileScript::clock()};
    MemberRow now; ///< as the core has him

    EditedMember()
    {
        now = stage.add(u"Ben Carter"_s);
        stage.open();
        stage.page->tellTo(happenings);
        stage.script.on<GetMember>([this](const GetMember &) -> Result<MemberRow> { return now; });
        stage.script.on<UpdateMember>([this](const UpdateMember &changes) -> Result<MemberRow> {
            now.person.name = changes.name.value_or(now.person.name);
            now.role = changes.role.value_or(now.role);
            stage.rows[0] = now;
            return now;
        });
    }
    void edit()
    {
        stage.wait();
        stage.edit(u"Ben Carter"_s);
        stage.combo(u"Role"_s)->setCurrentIndex(0);
        QVERIFY(stage.driver().press(u"Save"_s));
        QTRY_COMPARE(stage.driver().page(), u"page.members"_s);
        QCOMPARE(now.role, Role::TeamAdmin);
        QCOMPARE(happenings.all().first().text, u"Ben Carter was saved."_s);
        QCOMPARE(stage.driver().message(), QString());
    }
    void undo()
    {
        const auto before = happenings.all().size();
        happenings.undo(happenings.all().first().number);
        QTRY_COMPARE(happenings.all().size(), before + 1);
    }
};

} // namespace

void WayBackTest::aMemberChangedAgainSinceIsNotOverwritten()
{
    EditedMember member;
    member.edit();
    member.now.role = Role::ServiceDesk;
    member.undo();
    QCOMPARE(member.stage.script.asked<UpdateMember>(), 1);
    QCOMPARE(member.now.role, Role::ServiceDesk);
    QVERIFY(member.happenings.all().first().text.contains(u"changed again since"_s));
}

void WayBackTest::aMemberThatHasGoneIsNotBroughtBack()
{
    EditedMember member;
    member.edit();
    member.stage.script.on<GetMember>(
        [](const GetMember &) -> Result<MemberRow> { return failure(ErrorCode::NotFound); });
    member.undo();
    QCOMPARE(member.stage.script.asked<UpdateMember>(), 1);
    QCOMPARE(member.happenings.all().first().tone, Tone::Bad);
}

void WayBackTest::aMemberIsAsBeforeAndNothingElseIsTouched()
{
    EditedMember member;
    member.edit();
    member.undo();
    QCOMPARE(member.now.role, Role::Member);
    QVERIFY(!member.stage.script.last<UpdateMember>().name);
    QCOMPARE(member.happenings.all().first().text, u"Undone: Ben Carter was saved."_s);
    QCOMPARE(member.stage.text(u"Ben Carter"_s, MemberScript::Column::Role), u"Member"_s);
}

void WayBackTest::whatWasChangedByAnotherMeanwhileInAnotherFieldStays()
{
    EditedMember member;
    member.edit();
    member.now.person.name = u"Ben Carter-Lund"_s;
    member.undo();
    QCOMPARE(member.now.role, Role::Member);
    QCOMPARE(member.now.person.name, u"Ben Carter-Lund"_s);
}

void WayBackTest::aCodeThatWasShownIsNotInTheList()
{
    EditedMember member;
    member.stage.wait();
    member.stage.script.on<IssueMemberSignInCode>([](const IssueMemberSignInCode &) -> Result<SignInCode> {
        SignInCode code;
        code.code = Secret::fromText(u"ABCD-EFGH-JKLM-NPQR");
        code.email = u"ben.carter@contoso.example"_s;
        code.expiresAt = ProfileScript::now() + 1h;
        return code;
    });
    member.stage.choose(u"Ben Carter"_s, u"New sign-in code…"_s);
    member.stage.verify();
    QTRY_COMPARE(member.stage.driver().page(), u"page.signInCode"_s);
    QVERIFY(member.stage.driver().press(u"Finish"_s));
    QTRY_COMPARE(member.happenings.all().size(), 1);
    QCOMPARE(member.happenings.all().first().wayBack, WayBack::None);
    QVERIFY(!member.happenings.all().first().text.contains(u"ABCD"_s));
}

namespace {

/// "Accounts" with Fabrikam, which is renamed over the card.
struct RenamedAccount
{
    AccountScript stage;
    Happenings happenings{ProfileScript::clock()};

    RenamedAccount()
    {
        stage.rows = {AccountScript::row(u"Fabrikam"_s)};
        stage.page->tellTo(happenings);
        stage.script.on<GetAccount>(
            [this](const GetAccount &) -> Result<AccountRow> { return stage.rows.first(); });
        stage.script.on<UpdateAccount>([this](const UpdateAccount &changes) -> Result<AccountRow> {
            Account &account = stage.rows.first().account;
            account.name = changes.name.value_or(account.name);
            account.plan = changes.plan.value_or(account.plan);
            return stage.rows.first();
        });
    }
    void rename()
    {
        stage.page->show();
        auto *table = stage.page->findChild<TableView *>(u"accounts.table"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        QMenu menu;
        Q_EMIT table->menuAboutToOpen(&menu, table->currentIndex());
        for (QAction *action : menu.actions()) {
            if (action->text() == u"Edit…"_s)
                action->trigger();
        }
        QTRY_VERIFY(stage.driver().type(u"Name"_s, u"Fabrikam GmbH"_s));
        QVERIFY(stage.driver().press(u"Save"_s));
        QTRY_COMPARE(happenings.all().size(), 1);
        QCOMPARE(happenings.all().first().text, u"The account Fabrikam GmbH was saved."_s);
    }
    void undo()
    {
        happenings.undo(1);
        QTRY_COMPARE(happenings.all().size(), 2);
    }
};

} // namespace

void WayBackTest::anAccountRenamedAgainSinceIsNotOverwritten()
{
    RenamedAccount account;
    account.rename();
    account.stage.rows.first().account.name = u"Fabrikam AG"_s;
    account.undo();
    QCOMPARE(account.stage.rows.first().account.name, u"Fabrikam AG"_s);
    QCOMPARE(account.stage.script.asked<UpdateAccount>(), 1);
}

void WayBackTest::anAccountIsAsBefore()
{
    RenamedAccount account;
    account.rename();
    account.stage.rows.first().account.plan = Plan::Premium; // somebody else, meanwhile
    account.undo();
    QCOMPARE(account.stage.rows.first().account.name, u"Fabrikam"_s);
    QCOMPARE(account.stage.rows.first().account.plan, Plan::Premium);
    QCOMPARE(account.happenings.all().first().text, u"Undone: The account Fabrikam GmbH was saved."_s);
}

void WayBackTest::anAccountSwitchedOnOffersNoWayBackWithoutAProof()
{
    // What the way back would be: it has to ask for a code, so a mere "Undo" may not promise it.
    QCOMPARE(ReleaseAccountMfa::access.proof, Access::Proof::Always);
    QCOMPARE(RemoveMember::access.proof, Access::Proof::Always);
    QCOMPARE(SetTeamPolicy::access.proof, Access::Proof::Always);
    QCOMPARE(DisableAdminMfa::access.proof, Access::Proof::Always);
    // And what those do that are offered.
    QCOMPARE(UpdateMember::access.proof, Access::Proof::None);
    QCOMPARE(UpdateAccount::access.proof, Access::Proof::None);
    QCOMPARE(UpdateProfile::access.proof, Access::Proof::None);
}

namespace {

/// "Settings" of Contoso, where a code has become required of team admins in the control panel.
struct SavedSettings
{
    SettingsScript script;
    SecretClipboard clipboard;
    Happenings happenings{ProfileScript::clock()};
    SettingsPage page{script, clipboard, SettingsScript::owner()};
    PageDriver driver{page};
    int wanted = 0;

    SavedSettings()
    {
        page.tellTo(happenings);
        page.resize(1000, 760);
        page.show();
        QObject::connect(&page, &SettingsPage::attentionWanted, &page, [this] { ++wanted; });
    }
    TeamPolicy &now() { return script.states[u"Contoso Ltd"_s].policy; }
    Switch *toggle(const QString &who)
    {
        return page.findChild<QWidget *>(u"settings."_s + who)->findChild<Switch *>(u"policy.controlPanel"_s);
    }
    void saveWithCode()
    {
        QTRY_VERIFY(driver.isEnabled(u"Save"_s));
        QVERIFY(driver.press(u"Save"_s));
        QTRY_VERIFY(driver.field(u"6-digit code"_s));
        QVERIFY(driver.type(u"6-digit code"_s, u"492183"_s));
        driver.press(u"Enter"_s);
        QTRY_COMPARE(driver.page(), u"page.settings"_s);
    }
    void change()
    {
        QTRY_VERIFY(page.findChild<QWidget *>(u"settings.policy"_s)->isVisible());
        toggle(u"admins"_s)->click();
        saveWithCode();
        QTRY_COMPARE(happenings.all().size(), 1);
        QVERIFY(now().admins.controlPanel);
    }
};

} // namespace

void WayBackTest::settingsChangedAgainSinceAreNotTouched()
{
    SavedSettings settings;
    settings.change();
    settings.now().members.controlPanel = true;
    settings.happenings.undo(1);
    QTRY_COMPARE(settings.happenings.all().size(), 2);
    QVERIFY(settings.happenings.all().first().text.contains(u"changed again since"_s));
    QVERIFY(!settings.page.hasChanges());
    QCOMPARE(settings.script.asked<SetTeamPolicy>(), 1);
}

void WayBackTest::settingsThatAreNotSavedYetAreNotOverwritten()
{
    SavedSettings settings;
    settings.change();
    settings.toggle(u"members"_s)->click();
    settings.happenings.undo(1);
    QCOMPARE(settings.wanted, 1);
    QVERIFY(settings.toggle(u"members"_s)->isChecked() && settings.toggle(u"admins"_s)->isChecked());
    QCOMPARE(settings.driver.message(), u"Your changes are still here, and not saved yet."_s);
    QCOMPARE(settings.happenings.all().first().wayBack, WayBack::Open);
}

void WayBackTest::formerSettingsAreEnteredAgainAndSavedWithACode()
{
    SavedSettings settings;
    settings.change();
    settings.happenings.undo(1);
    QTRY_VERIFY(!settings.toggle(u"admins"_s)->isChecked());
    QCOMPARE(settings.wanted, 1);
    QVERIFY(settings.driver.message().contains(u"entered again, and not saved yet"_s));
    QVERIFY(settings.now().admins.controlPanel);
    QCOMPARE(settings.script.asked<SetTeamPolicy>(), 1);
    QCOMPARE(settings.happenings.all().size(), 1); // nothing has happened yet
    settings.saveWithCode();
    QTRY_COMPARE(settings.happenings.all().size(), 2);
    QVERIFY(!settings.now().admins.controlPanel);
}

void WayBackTest::theOwnNameIsAsBefore()
{
    ProfileScript script;
    script.setActive();
    script.on<GetProfile>([&](const GetProfile &) -> Result<Profile> {
        return Profile{script.session.person, {}};
    });
    SecretClipboard clipboard;
    Happenings happenings(ProfileScript::clock());
    ProfilePage page(script, clipboard, ProfileScript::clock());
    page.tellTo(happenings);
    page.resize(1120, 760);
    page.show();
    PageDriver driver(page);
    QTRY_VERIFY(driver.field(u"Name"_s));
    QVERIFY(driver.type(u"Name"_s, u"Olga Brandt-Lind"_s));
    QVERIFY(driver.press(u"Update Profile"_s));
    QTRY_COMPARE(happenings.all().size(), 1);
    QCOMPARE(happenings.all().first().text, u"Your profile was updated."_s);
    QCOMPARE(script.session.person.name, u"Olga Brandt-Lind"_s);
    happenings.undo(1);
    QTRY_COMPARE(script.session.person.name, u"Olga Brandt"_s);
    const auto shownName = [&] {
        const auto *field = driver.field(u"Name"_s); // made anew with each answer
        return field ? field->text() : QString();
    };
    QTRY_COMPARE(shownName(), u"Olga Brandt"_s);
}

void WayBackTest::whatWentWrongStaysOnThePageToo()
{
    MemberScript stage;
    Happenings happenings(ProfileScript::clock());
    stage.open();
    stage.page->tellTo(happenings);
    stage.page->announce(Tone::Bad, u"The list could not be saved."_s);
    QCOMPARE(stage.driver().message(), u"The list could not be saved."_s);
    QCOMPARE(happenings.all().first().text, u"The list could not be saved."_s);
}

QTEST_MAIN(WayBackTest)
#include "waybacktest.moc"
