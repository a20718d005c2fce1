// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/adminscript.h"
#include "tests/ui/profilescript.h"
#include "tests/ui/widgetfind.h"
#include "ui/admins/adminexport.h"
#include "ui/admins/adminlist.h"
#include "ui/signin/signinflow.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

using Column = AdminTableModel::Column;

const QString anders = u"Anders Holm"_s;  // Active
const QString mara = u"Mara Lind"_s;      // Pending, handed over
const QString pavel = u"Pavel Ruzicka"_s; // Off
const QString tom = u"Tom Eriksen"_s;     // Active
const QString rita = u"Rita Novak"_s;     // the owner, signed in

} // namespace

class AdminsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheAdminsAndWhereTheyStand();
    void columnsAndControlsHaveTheirNames();
    void singleSignOnIsNotApplicable();
    void nobodyChangesTheirOwn();
    void withoutOwnMfaItSaysWhatToDo();
    void chipsAndSearchNarrowTheList();
    void aFailureIsSaidAndCanBeTriedAgain();

    void enablingMakesPendingAndOffersTheLink();
    void theToggleShowsOnlyWhatIsConfirmed();
    void disablingAsksAndVerifies();
    void turningBackChangesNothing();

    void resettingKeepsTheOldMethodUnlessItIsLost_data();
    void resettingKeepsTheOldMethodUnlessItIsLost();
    void theMenuOffersWhatTheRowAllows();

    void anAddedAdminGetsACodeAndSetsThePassword();
    void whatWasEnteredStaysWhenItIsRefused();
    void aNewSignInCodeNeedsVerification();
    void theSignInCodeStepSaysWhatToDo();
};

void AdminsTest::showsTheAdminsAndWhereTheyStand()
{
    AdminsStage stage;
    stage.open();
    const QAbstractItemModelTester tester(&stage.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(stage.driver().page(), u"page.admins"_s);
    QCOMPARE(stage.text(mara, Column::Email), u"mara.lind@northwind.example"_s);
    QCOMPARE(stage.text(mara, Column::SignIn), u"Password"_s);
    QCOMPARE(stage.text(mara, Column::Mfa), u"Enabled"_s);
    QCOMPARE(stage.text(mara, Column::State), u"Pending"_s);
    QCOMPARE(stage.text(mara, Column::Link), u"Link to QR"_s);
    QCOMPARE(stage.text(pavel, Column::Mfa), u"Disabled"_s);
    QCOMPARE(stage.text(pavel, Column::State), QString());
    QCOMPARE(stage.text(pavel, Column::Link), u"—"_s);
    QCOMPARE(stage.text(anders, Column::State), u"Active"_s);
    QCOMPARE(stage.text(anders, Column::Link), u"Reset…"_s);
    QTRY_COMPARE(stage.page().findChild<QLabel *>(u"admins.count"_s)->text(), u"5"_s);
}

void AdminsTest::columnsAndControlsHaveTheirNames()
{
    AdminsStage stage;
    stage.open();
    QStringList columns;
    for (int column = 0; column < Column::ColumnCount; ++column)
        columns.append(stage.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(columns, (QStringList{u"Name"_s, u"Email"_s, u"Sign-in"_s, u"Last sign-in"_s, u"MFA"_s,
                                   u"State"_s, u"Link to QR"_s}));
    QCOMPARE(accessibleNameOf(&stage.view()), u"Admins"_s);
    for (const QString &name : {u"Add admin"_s, u"Enable MFA"_s, u"All"_s, u"MFA off"_s, u"Pending"_s})
        QVERIFY2(button(&stage.page(), name), qPrintable(name));
    QVERIFY(field(&stage.page(), u"Search name or email"_s));
    for (auto *widget : stage.page().findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus)
            QVERIFY2(!accessibleNameOf(widget).isEmpty(), widget->metaObject()->className());
    }
}

void AdminsTest::singleSignOnIsNotApplicable()
{
    AdminScript stage;
    stage.rows = {AdminScript::row(u"Sofia"_s)};
    stage.rows[0].person.signInMethod = SignInMethod::Sso;
    stage.rows[0].status = MfaStatus::NotApplicable;
    stage.rows[0].mayChange = false;
    stage.open();
    const QModelIndex mfa = stage.model().index(0, Column::Mfa);
    QCOMPARE(mfa.data().toString(), u"Not applicable (SSO)"_s);
    QVERIFY(!mfa.data(Qt::CheckStateRole).isValid());
    QVERIFY(!stage.model().setData(mfa, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(stage.model().index(0, Column::SignIn).data().toString(), u"SSO"_s);
    QCOMPARE(stage.model().index(0, Column::Link).data().toString(), u"—"_s);
}

void AdminsTest::nobodyChangesTheirOwn()
{
    AdminsStage stage;
    stage.open();
    QVERIFY(!stage.cell(rita, Column::Mfa).flags().testFlag(Qt::ItemIsUserCheckable));
    QCOMPARE(stage.text(rita, Column::Link), u"—"_s);
    stage.press(rita, Column::Name, Qt::Key_Space);
    QCOMPARE(stage.driver().page(), u"page.admins"_s);
    QVERIFY(stage.menu(rita).isEmpty());
}

void AdminsTest::withoutOwnMfaItSaysWhatToDo()
{
    AdminScript stage;
    stage.rows = {AdminScript::row(u"Mara"_s)};
    stage.rows[0].link = QrLink::Show;
    stage.script.session.mfaActive = false;
    stage.open();
    QTRY_VERIFY(stage.driver.message().contains(u"\"My profile\" → \"Add new method\""_s));
    Q_EMIT stage.view().activated(stage.model().index(0, Column::Link));
    QCOMPARE(stage.driver.page(), u"page.admins"_s);
    QCOMPARE(stage.script.asked<LinkToQr>(), 0);
}

void AdminsTest::chipsAndSearchNarrowTheList()
{
    AdminsStage stage;
    stage.open();
    QVERIFY(stage.driver().press(u"Pending"_s));
    QTRY_COMPARE(stage.model().rowCount(), 1);
    QCOMPARE(stage.model().row(0).person.name, mara);
    QVERIFY(stage.driver().press(u"MFA off"_s));
    QTRY_VERIFY(stage.model().rowCount() == 1 && stage.model().row(0).person.name == pavel);
    QVERIFY(stage.driver().press(u"All"_s));
    QTRY_COMPARE(stage.model().rowCount(), 5);
    stage.driver().type(u"Search name or email"_s, u"eriksen"_s);
    QTRY_COMPARE(stage.model().rowCount(), 1);
    QCOMPARE(stage.model().row(0).person.name, tom);
    stage.driver().type(u"Search name or email"_s, u"nobody at all"_s);
    QTRY_VERIFY(stage.driver().shows(u"No admin matches"_s));
}

void AdminsTest::aFailureIsSaidAndCanBeTriedAgain()
{
    AdminScript stage;
    stage.rows = {AdminScript::row(u"Mara"_s)};
    stage.error = Error{ErrorCode::StoreLocked, {}, {}, {}};
    stage.page.show();
    QTRY_VERIFY(stage.driver.shows(u"Another program is working on this store"_s));
    stage.error.reset();
    QVERIFY(stage.driver.press(u"Try again"_s));
    QTRY_COMPARE(stage.model().rowCount(), 1);
    QVERIFY(stage.view().isVisible());
    stage.error = Error{ErrorCode::StoreLocked, {}, {}, {}};
    stage.model().reload(); // the rows stay, and above them is why they are old
    QTRY_VERIFY(stage.driver.message().contains(u"Another program is working on this store"_s));
    QVERIFY(stage.view().isVisible());
    stage.error.reset();
    QVERIFY(stage.driver.press(u"Try again"_s));
    QTRY_VERIFY(stage.driver.message().isEmpty());
}

void AdminsTest::enablingMakesPendingAndOffersTheLink()
{
    AdminsStage stage;
    stage.open();
    QVERIFY(!stage.isOn(pavel));
    stage.press(pavel, Column::Name, Qt::Key_Space);
    QTRY_VERIFY(stage.isOn(pavel));
    QCOMPARE(stage.text(pavel, Column::Mfa), u"Enabled"_s);
    QCOMPARE(stage.text(pavel, Column::State), u"Pending"_s);
    QCOMPARE(stage.text(pavel, Column::Link), u"Link to QR"_s);
}

void AdminsTest::theToggleShowsOnlyWhatIsConfirmed()
{
    AdminScript stage;
    stage.rows = {AdminScript::row(u"Mara"_s)};
    stage.open();
    QTRY_VERIFY(stage.driver.button(u"Add admin"_s));
    stage.script.hold();
    const QModelIndex mfa = stage.model().index(0, Column::Mfa);
    stage.model().setData(mfa, Qt::Checked, Qt::CheckStateRole);
    stage.model().setData(mfa, Qt::Checked, Qt::CheckStateRole);
    QVERIFY(!stage.isOn(0));
    QTest::qWait(0);
    QVERIFY(!stage.isOn(0));
    QCOMPARE(stage.script.asked<EnableAdminMfa>(), 1);
    stage.script.release();
    QTRY_VERIFY(stage.isOn(0));

    stage.rows[0].mfaEnabled = false;
    stage.model().reload();
    QTRY_VERIFY(!stage.isOn(0));
    stage.script.on<EnableAdminMfa>(
        [](const EnableAdminMfa &) -> Result<QList<AdminRow>> { return failure(ErrorCode::StoreReadOnly); });
    stage.model().setData(stage.model().index(0, Column::Mfa), Qt::Checked, Qt::CheckStateRole);
    QTRY_VERIFY(stage.driver.message().contains(u"read-only"_s));
    QVERIFY(!stage.isOn(0));
}

void AdminsTest::disablingAsksAndVerifies()
{
    AdminsStage stage;
    stage.open();
    stage.press(mara, Column::Name, Qt::Key_Space);
    QCOMPARE(stage.driver().page(), u"page.confirm"_s);
    QVERIFY(stage.isOn(mara));
    QVERIFY(stage.driver().press(u"Disable MFA"_s));
    stage.verify(stage.page());
    QTRY_COMPARE(stage.driver().page(), u"page.admins"_s);
    QVERIFY(stage.driver().message().contains(u"The MFA of Mara Lind was disabled."_s));
    QTRY_VERIFY(!stage.isOn(mara));
    QCOMPARE(stage.text(mara, Column::Link), u"—"_s);
}

void AdminsTest::turningBackChangesNothing()
{
    AdminsStage stage;
    stage.open();
    stage.press(mara, Column::Name, Qt::Key_Space);
    QVERIFY(stage.driver().press(u"Cancel"_s));
    QTRY_COMPARE(stage.driver().page(), u"page.admins"_s);
    stage.press(mara, Column::Link, Qt::Key_Space);
    QTRY_COMPARE(stage.driver().page(), u"page.verify"_s);
    QVERIFY(stage.driver().press(u"Cancel"_s));
    QTRY_COMPARE(stage.driver().page(), u"page.admins"_s);
    QVERIFY(stage.isOn(mara));
    QVERIFY(!stage.window());
}

void AdminsTest::resettingKeepsTheOldMethodUnlessItIsLost_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("state");
    QTest::newRow("kept") << u"Keep the old method working until the new one is proved"_s << u"Active"_s;
    QTest::newRow("lost") << u"Lost or stolen: stop the old method now"_s << u"Pending"_s;
}

void AdminsTest::resettingKeepsTheOldMethodUnlessItIsLost()
{
    QFETCH(QString, choice);
    QFETCH(QString, state);
    AdminsStage stage;
    stage.open();
    stage.press(anders, Column::Link, Qt::Key_Return);
    QCOMPARE(stage.driver().page(), u"page.adminReset"_s);
    auto *kept = stage.driver().button(u"Keep the old method working until the new one is proved"_s);
    QVERIFY(kept && kept->isChecked());
    QVERIFY(stage.driver().press(choice));
    QVERIFY(stage.driver().press(u"Reset"_s));
    stage.verify(stage.page());
    QTRY_COMPARE(stage.driver().page(), u"page.admins"_s);
    QTRY_COMPARE(stage.text(anders, Column::Link), u"Link to QR"_s);
    QCOMPARE(stage.text(anders, Column::State), state);
    QVERIFY(stage.driver().message().contains(u"\"Link to QR\""_s));
}

void AdminsTest::theMenuOffersWhatTheRowAllows()
{
    AdminsStage stage;
    stage.open();
    QCOMPARE(stage.menu(pavel), (QStringList{u"Enable MFA"_s, u"New sign-in code…"_s}));
    QCOMPARE(stage.menu(mara), (QStringList{u"Disable MFA"_s, u"Link to QR"_s, u"New sign-in code…"_s}));
    QVERIFY(stage.menu(anders).contains(u"Reset…"_s));
}

void AdminsTest::anAddedAdminGetsACodeAndSetsThePassword()
{
    AdminsStage stage;
    stage.open();
    QSignalSpy leaving(&stage.page(), &AdminsPage::mayLeaveChanged);
    QVERIFY(stage.driver().press(u"Add admin"_s));
    QCOMPARE(stage.driver().page(), u"page.addAdmin"_s);
    stage.driver().type(u"Name"_s, u"Eva Berg"_s);
    stage.driver().type(u"Email"_s, u"eva.berg@northwind.example"_s);
    QVERIFY(stage.driver().press(u"Add admin"_s));
    QTRY_COMPARE(stage.driver().page(), u"page.signInCode"_s);
    const QString code = stage.driver().field(u"Sign-in code"_s)->text();
    QVERIFY(!stage.page().mayLeave());
    QVERIFY(stage.driver().shows(u"28 Nov 2026"_s)); // seven days
    QVERIFY(stage.driver().press(u"Copy"_s));
    QVERIFY(stage.driver().button(u"Print…"_s));
    QVERIFY(stage.driver().press(u"Finish"_s));
    QVERIFY(stage.page().mayLeave());
    QCOMPARE(leaving.size(), 2);
    QTRY_VERIFY(stage.cell(u"Eva Berg"_s, Column::Name).isValid());

    // And the admin, at the sign-in page.
    SignInFlow flow(stage.backend(), stage.clipboard(), stage.clock());
    flow.show();
    PageDriver admin(flow);
    QVERIFY(admin.press(u"I have a sign-in code"_s));
    QCOMPARE(admin.page(), u"page.signin.newpassword"_s);
    admin.type(u"Email"_s, u"eva.berg@northwind.example"_s);
    admin.type(u"Sign-in code"_s, code.toLower().remove(u'-'));
    admin.type(u"New password"_s, u"a gate of my own in the wall"_s);
    admin.type(u"Repeat password"_s, u"a gate of my own in the wall"_s);
    QVERIFY(admin.press(u"Set password"_s));
    QTRY_COMPARE(admin.page(), u"page.signin"_s);
    QCOMPARE(admin.message(), u"Your new password is set. Sign in with it."_s);
    QCOMPARE(admin.field(u"Email"_s)->text(), u"eva.berg@northwind.example"_s);
    QSignalSpy entered(&flow, &SignInFlow::signedIn);
    admin.type(u"Password"_s, u"a gate of my own in the wall"_s);
    QVERIFY(admin.press(u"Sign in"_s));
    QTRY_COMPARE(entered.size(), 1);
}

void AdminsTest::whatWasEnteredStaysWhenItIsRefused()
{
    AdminsStage stage;
    stage.open();
    QVERIFY(stage.driver().press(u"Add admin"_s));
    QVERIFY(stage.driver().press(u"Add admin"_s));
    QVERIFY(stage.driver().shows(u"Enter a name of 1 to 200 visible characters."_s));
    QVERIFY(stage.driver().shows(u"This is not an email address."_s));
    stage.driver().type(u"Name"_s, u"Another Mara"_s);
    stage.driver().type(u"Email"_s, u"MARA.lind@northwind.example"_s);
    QVERIFY(stage.driver().press(u"Add admin"_s));
    QTRY_VERIFY(stage.driver().shows(u"This address is in use already."_s));
    QCOMPARE(stage.driver().field(u"Name"_s)->text(), u"Another Mara"_s);
    QCOMPARE(stage.driver().field(u"Email"_s)->text(), u"MARA.lind@northwind.example"_s);
    QVERIFY(stage.driver().press(u"Cancel"_s));
    QTRY_COMPARE(stage.driver().page(), u"page.admins"_s);
}

void AdminsTest::aNewSignInCodeNeedsVerification()
{
    AdminsStage stage;
    stage.open();
    stage.choose(mara, u"New sign-in code…"_s);
    stage.verify(stage.page());
    QTRY_COMPARE(stage.driver().page(), u"page.signInCode"_s);
    QCOMPARE(stage.driver().field(u"Sign-in code"_s)->text().size(), 19);
    QVERIFY(stage.driver().press(u"Finish"_s));
    QVERIFY(stage.driver().message().contains(u"Mara Lind has a new sign-in code."_s));
    QCOMPARE(stage.text(mara, Column::State), u"Pending"_s); // MFA is not touched
}

void AdminsTest::theSignInCodeStepSaysWhatToDo()
{
    AdminsStage stage;
    SignInFlow flow(stage.backend(), stage.clipboard(), stage.clock());
    flow.show();
    PageDriver driver(flow);
    driver.type(u"Email"_s, u"mara.lind@northwind.example"_s);
    QVERIFY(driver.press(u"Forgot password?"_s));
    QVERIFY(driver.message().contains(u"An owner or administrator"_s));
    QVERIFY(driver.press(u"I have a sign-in code"_s));
    QCOMPARE(driver.field(u"Email"_s)->text(), u"mara.lind@northwind.example"_s);
    QVERIFY(driver.press(u"Set password"_s));
    QVERIFY(driver.shows(u"Enter the code you were given."_s));
    QVERIFY(driver.shows(u"Use 15 or more characters"_s));
    driver.type(u"Sign-in code"_s, u"ABCD-EFGH-JKMN-PQRS"_s);
    driver.type(u"New password"_s, u"a gate of my own in the wall"_s);
    driver.type(u"Repeat password"_s, u"a gate of my own in the well"_s);
    QVERIFY(driver.press(u"Set password"_s));
    QVERIFY(driver.shows(u"The two passwords differ."_s));
    driver.type(u"Repeat password"_s, u"a gate of my own in the wall"_s);
    QVERIFY(driver.press(u"Set password"_s));
    QTRY_VERIFY(driver.shows(u"This email and sign-in code were not accepted."_s));
    QCOMPARE(driver.field(u"New password"_s)->text(), u"a gate of my own in the wall"_s);
    QVERIFY(driver.press(u"Back"_s));
    QCOMPARE(driver.page(), u"page.signin"_s);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Theme theme(application, ThemeChoice::Light);
    AdminsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "adminstest.moc"
