// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/memberscript.h"
#include "tests/ui/widgetfind.h"
#include "ui/exports/exportpanel.h"
#include "ui/lists/accountchooser.h"
#include "ui/members/memberlist.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

using Column = MemberTable::Column;

const QString ben = u"Ben Carter"_s;
const QString jonas = u"Jonas Weber"_s;
const QString hugo = u"Hugo Martin"_s;

} // namespace

class MembersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light); }

    void aFailureIsSaidAndCanBeTriedAgain();
    void whileItWaitsItSaysSo();
    void anEmptyAccountSaysWhatToDo();
    void whatMatchesNothingSaysSo();
    void withoutAnAccountItLeadsToAccounts();
    void theRowsOfAnotherAccountNeverStay();

    void rowsSayWhoIsRequiredAndWhy();
    void singleSignOnIsNotApplicable();
    void chipsCountAndSearchNarrows();
    void controlsHaveTheirNames();
    void importAndExportAreAskedOfTheOwner();

    void whatIsNotAllowedSaysWhy_data();
    void whatIsNotAllowedSaysWhy();
    void theServiceDeskOnlyResets();
    void rolesAreOfferedBelowOnesOwn();
    void accountsAreFoundByTyping();
    void anotherLanguageKeepsTheExport();

private:
    std::unique_ptr<Theme> m_theme;
};

void MembersTest::aFailureIsSaidAndCanBeTriedAgain()
{
    MemberScript stage;
    stage.add(ben);
    stage.error = Error{ErrorCode::StoreLocked, {}, {}, {}};
    stage.open();
    QTRY_VERIFY(stage.driver().shows(u"Another program is working on this store"_s));
    stage.error.reset();
    QVERIFY(stage.driver().press(u"Try again"_s));
    stage.wait();
    // Later, with rows there: they stay, and a message says it.
    stage.error = Error{ErrorCode::StoreLocked, {}, {}, {}};
    stage.table().refresh();
    QTRY_VERIFY(stage.driver().message().contains(u"Another program is working on this store"_s));
    QCOMPARE(stage.table().rowCount(), 1);
    stage.error.reset();
    QVERIFY(stage.driver().press(u"Try again"_s));
    QTRY_VERIFY(stage.driver().message().isEmpty());
}

void MembersTest::whileItWaitsItSaysSo()
{
    MemberScript stage;
    stage.add(ben);
    stage.script.hold();
    stage.open();
    QVERIFY(stage.table().isAsking());
    QVERIFY(stage.view().isVisible()); // not: nobody is here
    stage.script.release();
    stage.wait();
    QVERIFY(!stage.table().isAsking());
}

void MembersTest::anEmptyAccountSaysWhatToDo()
{
    MemberScript stage;
    stage.open();
    QTRY_VERIFY(stage.driver().shows(u"Nobody is in this account yet."_s));
    QCOMPARE(stage.driver().buttons().count(u"Add member"_s), 2); // at the top and in the middle
    MemberScript desk;
    desk.open(Role::ServiceDesk);
    QTRY_VERIFY(desk.driver().shows(u"Nobody is in this account yet."_s));
    QVERIFY(!desk.driver().button(u"Add member"_s));
}

void MembersTest::whatMatchesNothingSaysSo()
{
    MemberScript stage;
    stage.add(ben);
    stage.open();
    stage.wait();
    stage.driver().type(u"Search name or email"_s, u"nobody at all"_s);
    QTRY_VERIFY(stage.driver().shows(u"No member matches."_s));
    QVERIFY(stage.driver().press(u"Show all"_s));
    QTRY_COMPARE(stage.table().rowCount(), 1);
}

void MembersTest::withoutAnAccountItLeadsToAccounts()
{
    MemberScript stage;
    stage.open(Role::ResellerOwner);
    QTRY_VERIFY(stage.driver().shows(u"There is no account yet."_s));
    QVERIFY(!stage.driver().isEnabled(u"Add member"_s));
    QSignalSpy wanted(stage.page.get(), &MembersPage::accountsWanted);
    QVERIFY(stage.driver().press(u"Go to Accounts"_s));
    QCOMPARE(wanted.size(), 1);
}

void MembersTest::theRowsOfAnotherAccountNeverStay()
{
    MemberScript stage;
    stage.add(ben);
    stage.addAccount(u"Contoso Ltd"_s);
    stage.addAccount(u"Fabrikam GmbH"_s);
    stage.open(Role::ResellerOwner);
    stage.wait();
    stage.error = Error{ErrorCode::StoreLocked, {}, {}, {}};
    stage.page->showAccount(stage.accounts.at(1));
    QCOMPARE(stage.table().rowCount(), 0);
    QTRY_VERIFY(stage.driver().shows(u"Another program is working on this store"_s));
    QCOMPARE(stage.script.last<ListMembers>().account, stage.accounts.at(1).id);
}

void MembersTest::rowsSayWhoIsRequiredAndWhy()
{
    MemberScript stage;
    stage.add(ben).requiredBecause = {{MfaReason::Kind::Account, u"Contoso Ltd"_s}};
    stage.add(jonas, Role::TeamAdmin, MfaStatus::Pending).requiredFrom =
        ProfileScript::today + std::chrono::days(10);
    MemberRow &eve = stage.add(u"Eve Lund"_s, Role::Member, MfaStatus::Off);
    eve.invited = true;
    eve.lastSignInAt.reset();
    stage.add(u"Wim de Vries"_s, Role::Member, MfaStatus::Off).lastSignInAt.reset();
    stage.open();
    stage.wait();
    const QAbstractItemModelTester tester(&stage.table(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(stage.text(ben, Column::Role), u"Member"_s);
    QCOMPARE(stage.text(ben, Column::Mfa), u"Active"_s);
    QCOMPARE(stage.text(ben, Column::Required), u"By account Contoso Ltd"_s);
    QCOMPARE(stage.cell(ben, Column::Required).data(Qt::AccessibleTextRole).toString(),
             u"Required by account Contoso Ltd"_s);
    QCOMPARE(stage.text(ben, Column::BackupCodes), u"8"_s);
    QCOMPARE(stage.text(ben, Column::LastSignIn), u"today, 08:00"_s);
    QCOMPARE(stage.text(jonas, Column::Mfa), u"Pending"_s);
    QCOMPARE(stage.text(jonas, Column::Required), u"From 1 Dec 2026"_s);
    QCOMPARE(stage.text(jonas, Column::BackupCodes), u"—"_s);
    QCOMPARE(stage.text(u"Eve Lund"_s, Column::LastSignIn), u"Invited"_s);
    QCOMPARE(stage.text(u"Eve Lund"_s, Column::Required), u"No"_s);
    QCOMPARE(stage.text(u"Wim de Vries"_s, Column::LastSignIn), u"Never"_s);
}

void MembersTest::singleSignOnIsNotApplicable()
{
    MemberScript stage;
    stage.add(hugo, Role::Member, MfaStatus::NotApplicable);
    stage.open();
    stage.wait();
    QCOMPARE(stage.text(hugo, Column::Mfa), u"Not applicable (SSO)"_s);
    QCOMPARE(stage.text(hugo, Column::Required), u"—"_s);
    stage.edit(hugo);
    QVERIFY(stage.driver().shows(u"Signs in by SSO: there is no MFA here."_s));
    QVERIFY(stage.driver().shows(u"Signs in by SSO: there is no password here."_s));
    QVERIFY(!stage.driver().isEnabled(u"Reset MFA…"_s));
}

void MembersTest::chipsCountAndSearchNarrows()
{
    MemberScript stage;
    stage.add(ben);
    stage.add(jonas, Role::TeamAdmin, MfaStatus::Off);
    stage.add(hugo, Role::Member, MfaStatus::Pending);
    stage.open();
    stage.wait();
    QTRY_COMPARE(stage.page->findChild<QLabel *>(u"members.count"_s)->text(), u"3"_s);
    QTRY_COMPARE(stage.driver().button(u"Pending"_s)->accessibleDescription(), u"1"_s);
    QVERIFY(stage.driver().press(u"Pending"_s));
    QTRY_VERIFY(stage.table().rowCount() == 1 && stage.table().row(0).person.name == hugo);
    QVERIFY(stage.driver().press(u"All"_s));
    QTRY_COMPARE(stage.table().rowCount(), 3);
    stage.driver().type(u"Search name or email"_s, u"JONAS"_s);
    QTRY_COMPARE(stage.table().rowCount(), 1);
    // Of several selected ones no single one can be edited.
    stage.driver().type(u"Search name or email"_s, {});
    QTRY_COMPARE(stage.table().rowCount(), 3);
    stage.view().selectAll();
    QVERIFY(stage.driver().shows(u"3 selected"_s));
    QVERIFY(!stage.driver().isEnabled(u"Edit"_s));
    QCOMPARE(stage.menu(ben), QStringList{u"Print slips…"_s});
    QCOMPARE(stage.view().selectedText().count(u'\n'), 2); // but copied they are
}

void MembersTest::controlsHaveTheirNames()
{
    MemberScript stage;
    stage.add(ben);
    stage.addAccount(u"Contoso Ltd"_s);
    stage.open(Role::ResellerOwner);
    stage.wait();
    QStringList columns;
    for (int column = 0; column < MemberTable::columns; ++column)
        columns.append(stage.table().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(columns, (QStringList{u"Name"_s, u"Email"_s, u"Role"_s, u"MFA"_s, u"Required"_s, u"Codes left"_s,
                                   u"Last sign-in"_s}));
    for (const QString &name :
         {u"Import…"_s, u"Export…"_s, u"Add member"_s, u"MFA off"_s, u"Active"_s, u"Edit"_s})
        QVERIFY2(button(stage.page.get(), name), qPrintable(name));
    QVERIFY(field(stage.page.get(), u"Account"_s));
    const auto everyWidgetIsNamed = [&] {
        for (auto *widget : stage.page->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
                accessibleNameOf(widget).isEmpty()) {
                qWarning() << widget;
                return false;
            }
        }
        return true;
    };
    QVERIFY(everyWidgetIsNamed());
    stage.edit(ben);
    QCOMPARE(stage.driver().page(), u"page.member"_s);
    QVERIFY(everyWidgetIsNamed());
    QVERIFY(stage.driver().press(u"Cancel"_s));
    QVERIFY(stage.driver().press(u"Add member"_s));
    QVERIFY(everyWidgetIsNamed());
}

void MembersTest::importAndExportAreAskedOfTheOwner()
{
    MemberScript stage;
    stage.add(ben);
    stage.open();
    stage.wait();
    auto *list = stage.page->findChild<MemberList *>();
    QSignalSpy imported(list, &MemberList::importWanted);
    QSignalSpy exported(list, &MemberList::exportWanted);
    QVERIFY(stage.driver().press(u"Import…"_s));
    QVERIFY(stage.driver().press(u"Export…"_s));
    QCOMPARE(imported.size(), 1);
    QCOMPARE(exported.size(), 1);
    auto *panel = new QLabel(u"a panel"_s);
    list->setInset(panel);
    QVERIFY(panel->isVisible());
    list->setInset(nullptr);
    QVERIFY(!panel->isVisible());
}

void MembersTest::whatIsNotAllowedSaysWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reset");
    QTest::addColumn<QString>("remove");
    QTest::newRow("oneself") << u"Me"_s << u"This is you: see \"My profile\"."_s
                             << u"This is you: see \"My profile\"."_s;
    QTest::newRow("an equal role") << u"Tara"_s << u"Not below your role."_s << u"Not below your role."_s;
    QTest::newRow("a higher role") << u"Olga"_s << u"Not below your role."_s << u"Not below your role."_s;
    QTest::newRow("nothing to reset") << u"Off"_s << u"MFA is off: there is nothing to reset."_s << QString();
}

void MembersTest::whatIsNotAllowedSaysWhy()
{
    QFETCH(QString, name);
    QFETCH(QString, reset);
    QFETCH(QString, remove);
    MemberScript stage;
    MemberRow &me = stage.add(u"Me"_s, Role::TeamAdmin);
    me.isSelf = true;
    me.mayEdit = me.mayReset = false;
    for (const auto &[other, role] :
         {std::pair(u"Tara"_s, Role::TeamAdmin), std::pair(u"Olga"_s, Role::Owner)}) {
        MemberRow &row = stage.add(other, role);
        row.mayEdit = row.mayReset = false;
    }
    stage.add(u"Off"_s, Role::Member, MfaStatus::Off);
    stage.open(Role::TeamAdmin);
    stage.wait();
    QVERIFY(stage.menu(name).contains(u"[Reset MFA… (%1)]"_s.arg(reset)));
    QVERIFY(stage.menu(name).contains(remove.isEmpty() ? u"Remove…"_s : u"[Remove… (%1)]"_s.arg(remove)));
    stage.edit(name);
    QCOMPARE(stage.driver().page(), u"page.member"_s);
    QVERIFY(stage.driver().shows(reset));
    QVERIFY(!stage.driver().isEnabled(u"Reset MFA…"_s));
    QCOMPARE(stage.driver().isEnabled(u"Remove…"_s), remove.isEmpty());
    QCOMPARE(stage.driver().field(u"Name"_s)->isEnabled(), remove.isEmpty());
}

void MembersTest::theServiceDeskOnlyResets()
{
    MemberScript stage;
    stage.add(ben).mayEdit = false;
    MemberRow &boss = stage.add(jonas, Role::TeamAdmin);
    boss.mayEdit = boss.mayReset = false;
    stage.open(Role::ServiceDesk);
    stage.wait();
    QVERIFY(!stage.driver().button(u"Add member"_s));
    QVERIFY(!stage.driver().button(u"Import…"_s));
    const QString nothingElse = u"The service desk resets MFA and changes nothing else."_s;
    QCOMPARE(stage.menu(ben),
             (QStringList{u"Edit"_s, u"Reset MFA…"_s, u"[New sign-in code… (%1)]"_s.arg(nothingElse),
                          u"[Remove… (%1)]"_s.arg(nothingElse)}));
    QVERIFY(stage.menu(jonas).contains(u"[Reset MFA… (Not below your role.)]"_s));
    stage.edit(ben);
    QVERIFY(stage.driver().isEnabled(u"Reset MFA…"_s));
    QVERIFY(!stage.driver().isEnabled(u"Save"_s));
}

void MembersTest::rolesAreOfferedBelowOnesOwn()
{
    const auto offered = [](Role role) {
        MemberScript stage;
        stage.addAccount(u"Contoso Ltd"_s);
        stage.add(ben);
        stage.open(role);
        stage.wait();
        stage.driver().press(u"Add member"_s);
        QStringList roles;
        const auto *choice = stage.combo(u"Role"_s);
        for (int entry = 0; choice && entry < choice->count(); ++entry)
            roles.append(choice->itemText(entry));
        return roles;
    };
    QCOMPARE(offered(Role::TeamAdmin), (QStringList{u"Service desk"_s, u"Member"_s}));
    QCOMPARE(offered(Role::Owner), (QStringList{u"Team admin"_s, u"Service desk"_s, u"Member"_s}));
    QCOMPARE(offered(Role::ResellerOwner).first(), u"Owner"_s);
    QVERIFY(offered(Role::ResellerAdmin).isEmpty());
}

void MembersTest::accountsAreFoundByTyping()
{
    MemberScript stage;
    stage.add(ben);
    for (int number = 0; number < 3000; ++number)
        stage.addAccount(u"Account %1"_s.arg(number, 4, 10, QLatin1Char('0')));
    stage.open(Role::ResellerOwner);
    stage.wait(); // the first of them is shown
    auto *chooser = stage.page->findChild<AccountChooser *>();
    QCOMPARE(chooser->text(), u"Account 0000"_s);
    QSignalSpy chosen(chooser, &AccountChooser::accountChosen);
    chooser->setFocus();
    chooser->selectAll();
    QTest::keyClicks(chooser, u"2718"_s);
    QTRY_COMPARE(chooser->offered(), QStringList{u"Account 2718"_s});
    QTest::keyClick(chooser, Qt::Key_Escape); // turned back
    QCOMPARE(chooser->text(), u"Account 0000"_s);
    QCOMPARE(chosen.size(), 0);
    stage.page->showAccount(stage.accounts.at(2718)); // as from "Accounts"
    QCOMPARE(chooser->text(), u"Account 2718"_s);
    QTRY_COMPARE(stage.script.last<ListMembers>().account, stage.accounts.at(2718).id);
    chooser->dropDown();
    QTRY_COMPARE(chooser->offered().size(), 50);
    QCOMPARE(stage.script.last<ListAccounts>().page.limit, 50);
}

void MembersTest::anotherLanguageKeepsTheExport()
{
    MemberScript stage;
    stage.script.on<RecordExport>([](const RecordExport &) -> Result<Done> { return Done{}; });
    stage.add(ben);
    stage.open();
    stage.wait();
    QVERIFY(stage.driver().press(u"Export…"_s));
    const QPointer<ExportPanel> panel = stage.page->findChild<ExportPanel *>();
    QEvent language(QEvent::LanguageChange);
    QApplication::sendEvent(stage.page.get(), &language);
    QVERIFY(panel && panel->isVisible());
    const QTemporaryDir folder;
    panel->saveTo(folder.filePath(u"members.csv"_s));
    QTRY_VERIFY(stage.driver().message().contains(u"Only you can read the file."_s));
    QTRY_VERIFY(!panel);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    MembersTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "memberstest.moc"
