// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accountsstage.h"
#include "ui/widgets/tablerole.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

using Column = AccountTable::Column;

const QString fabrikam = u"Fabrikam GmbH"_s;
const QString contoso = u"Contoso Ltd"_s;
const QString lakeside = u"Lakeside Dental"_s;

} // namespace

class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light); }

    void aResellerOwnerSeesTheAccountsOfTheReseller()
    {
        AccountsStage stage;
        stage.open(u"Rita Novak"_s);
        QAbstractItemModelTester tester(&stage.table(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(stage.table().rowCount(), 3);
        QCOMPARE(stage.text(contoso, Column::Plan), u"Premium"_s);
        QCOMPARE(stage.text(contoso, Column::Mfa), u"ON"_s);
        QCOMPARE(stage.text(fabrikam, Column::Mfa), u"OFF"_s);
        QCOMPARE(stage.text(fabrikam, Column::Role), u"Reseller owner"_s);
        QCOMPARE(stage.text(fabrikam, Column::Members), u"9"_s);
        QTRY_COMPARE(stage.page().findChild<QLabel *>(u"accounts.count"_s)->text(), u"3"_s);
        // One reseller: its name would say the same in each row.
        QVERIFY(stage.view().isColumnHidden(static_cast<int>(Column::Reseller)));
    }

    void theFreePlanSaysWhatItNeeds()
    {
        AccountsStage stage;
        stage.open(u"Rita Novak"_s);
        QCOMPARE(stage.text(lakeside, Column::Mfa), u"Needs Essential"_s);
        QCOMPARE(stage.cell(lakeside, Column::Mfa).data(Qt::AccessibleDescriptionRole).toString(),
                 u"Needs Essential"_s);
        QVERIFY(!stage.cell(lakeside, Column::Mfa).flags().testFlag(Qt::ItemIsUserCheckable));
        stage.pressSwitch(lakeside);
        QVERIFY(!stage.page().findChild<QWidget *>(u"accounts.mandate"_s));
    }

    void whoIsNoOwnerSeesTheSwitchAndWhy()
    {
        AccountsStage stage;
        stage.open(u"Jonas Weber"_s);
        const QModelIndex cell = stage.cell(contoso, Column::Mfa);
        QCOMPARE(cell.data().toString(), u"ON"_s);
        QCOMPARE(cell.data(ReasonRole).toString(), u"Only owners can change this"_s);
        QVERIFY(!cell.flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(!stage.driver().button(u"New account"_s));
        stage.view().setCurrentIndex(cell);
        QTest::keyClick(&stage.view(), Qt::Key_Return);
        QVERIFY(!stage.page().findChild<QWidget *>(u"accounts.card"_s));
    }

    void anOwnerMakesNoAccounts()
    {
        AccountsStage stage;
        stage.open(u"Olga Brandt"_s);
        QVERIFY(!stage.driver().button(u"New account"_s));
        stage.view().setCurrentIndex(stage.cell(contoso, Column::Name));
        QTest::keyClick(&stage.view(), Qt::Key_Return);
        QVERIFY(!stage.page().findChild<QComboBox *>()->isEnabled()); // the plan is the reseller's
        QVERIFY(stage.driver().shows(u"Your reseller changes the plan."_s));
    }

    void switchingOnSaysFirstWhoWillBeAsked()
    {
        AccountsStage stage;
        stage.open(u"Rita Novak"_s);
        stage.pressSwitch(fabrikam);
        QTRY_VERIFY(stage.page().findChild<QWidget *>(u"accounts.mandate"_s));
        const auto *panel = stage.page().findChild<QWidget *>(u"accounts.mandate"_s);
        QVERIFY(panel->accessibleName().startsWith(u"MFA for Fabrikam GmbH: 5 member"));
        QVERIFY(panel->accessibleName().contains(u"will be asked to set up at their next sign-in."));
        QVERIFY(!stage.isOn(fabrikam)); // nothing has happened yet
        QVERIFY(!stage.page().findChild<QListWidget *>()->isVisible());
        QVERIFY(stage.driver().press(u"See the names"_s));
        const auto *names = stage.page().findChild<QListWidget *>();
        QVERIFY(names->isVisible());
        QCOMPARE(names->count(), 5);
        QVERIFY(!names->findItems(u"Ines Duarte"_s, Qt::MatchContains).isEmpty());
    }

    void cancelChangesNothing()
    {
        AccountsStage stage;
        stage.open(u"Rita Novak"_s);
        stage.pressSwitch(fabrikam);
        QTRY_VERIFY(stage.driver().button(u"Cancel"_s));
        QVERIFY(stage.driver().press(u"Cancel"_s));
        QTRY_VERIFY(!stage.page().findChild<QWidget *>(u"accounts.mandate"_s));
        QVERIFY(!stage.isOn(fabrikam));
        QVERIFY(!stage.ask(ListAccounts{.filter = AccountFilter::MfaOff}).rows.isEmpty());
        QCOMPARE(stage.page().window()->focusWidget(), &stage.view());
    }

    void turnOnIsConfirmedByTheCore()
    {
        AccountsStage stage;
        stage.open(u"Rita Novak"_s);
        stage.pressSwitch(fabrikam);
        QTRY_VERIFY(stage.driver().button(u"Turn on"_s));
        auto *from = stage.page().findChild<QWidget *>(u"accounts.mandate"_s)->findChild<QComboBox *>();
        from->setCurrentIndex(1);
        stage.page().findChild<QSpinBox *>()->setValue(14);
        QVERIFY(stage.driver().press(u"Turn on"_s));
        QVERIFY(!stage.isOn(fabrikam)); // asked, not answered
        QTRY_VERIFY(stage.isOn(fabrikam));
        QTRY_COMPARE(stage.driver().message(), u"MFA is ON for Fabrikam GmbH."_s);
        QTRY_COMPARE(stage.text(fabrikam, Column::Changed), u"today"_s);
        const auto rows = stage.ask(ListAccounts{.page = {.search = u"Fabrikam"_s}}).rows;
        QCOMPARE(rows.first().account.mandate->graceDays, 14);
        const auto tomorrow = std::chrono::floor<std::chrono::days>(stage.now()) + std::chrono::days(1);
        QCOMPARE(*rows.first().account.mandate->from, Timestamp(tomorrow));
    }

    void daysToSetUpCountFromNowWhereItIsAtOnce()
    {
        AccountsStage stage;
        stage.open(u"Rita Novak"_s);
        stage.pressSwitch(fabrikam);
        QTRY_VERIFY(stage.driver().button(u"Turn on"_s));
        stage.page().findChild<QSpinBox *>()->setValue(7);
        QVERIFY(stage.driver().press(u"Turn on"_s));
        QTRY_VERIFY(stage.isOn(fabrikam));
        QCOMPARE(stage.table().row(stage.cell(fabrikam, Column::Mfa)).account.mandate->from, stage.now());
    }

    void switchingOffAsksWhoItIs()
    {
        AccountsStage stage;
        stage.open(u"Rita Novak"_s);
        stage.pressSwitch(contoso);
        QTRY_COMPARE(stage.driver().page(), u"page.confirm"_s);
        QVERIFY(stage.isOn(contoso));
        QVERIFY(stage.driver().press(u"Turn off"_s));
        QTRY_COMPARE(stage.driver().page(), u"page.verify"_s);
        QVERIFY(stage.driver().type(u"6-digit code"_s, u"000000"_s));
        QVERIFY(stage.driver().press(u"Enter"_s));
        QTRY_VERIFY(!stage.driver().message().isEmpty());
        QVERIFY(stage.isOn(contoso));
        QVERIFY(stage.driver().type(u"6-digit code"_s, stage.nextCode().text()));
        QVERIFY(stage.driver().press(u"Enter"_s));
        QTRY_COMPARE(stage.driver().page(), u"page.accounts"_s);
        QCOMPARE(stage.driver().message(), u"MFA is OFF for Contoso Ltd."_s);
        QVERIFY(!stage.isOn(contoso));
    }

    void whoHasNoMfaGivesThePasswordInstead()
    {
        AccountsStage stage;
        stage.open(u"Ines Duarte"_s); // owner of Fabrikam, MFA off
        stage.ask(RequireAccountMfa{.account = stage.table().row(0).account.id,
                                    .mandate = {.from = stage.now(), .graceDays = 30}});
        stage.page().refresh();
        QTRY_VERIFY(stage.isOn(fabrikam));
        stage.pressSwitch(fabrikam);
        QTRY_COMPARE(stage.driver().page(), u"page.confirm"_s);
        QVERIFY(stage.driver().press(u"Turn off"_s));
        QTRY_COMPARE(stage.driver().page(), u"page.verify"_s);
        QVERIFY(stage.driver().type(u"Password"_s, stage.password()));
        QVERIFY(stage.driver().press(u"Enter"_s));
        QTRY_VERIFY(!stage.isOn(fabrikam));
    }

    void turningBackFromOffChangesNothing()
    {
        AccountsStage stage;
        stage.open(u"Rita Novak"_s);
        stage.pressSwitch(contoso);
        QTRY_VERIFY(stage.driver().button(u"Cancel"_s));
        QVERIFY(stage.driver().press(u"Cancel"_s));
        QTRY_COMPARE(stage.driver().page(), u"page.accounts"_s);
        QVERIFY(stage.isOn(contoso));
    }

    void aNewAccountIsSelectedInTheTable()
    {
        AccountsStage stage;
        stage.open(u"Rita Novak"_s);
        QVERIFY(stage.driver().press(u"New account"_s));
        QVERIFY(stage.driver().press(u"Create"_s));
        QVERIFY(stage.driver().shows(u"Enter a name of 1 to 200 visible characters."_s));
        QVERIFY(stage.driver().type(u"Name"_s, u"Tailspin Toys"_s));
        QVERIFY(stage.driver().press(u"Create"_s));
        QTRY_VERIFY(stage.cell(u"Tailspin Toys"_s, Column::Name).isValid());
        QCOMPARE(stage.text(u"Tailspin Toys"_s, Column::Plan), u"Essential"_s);
        QVERIFY(stage.driver().message().contains(u"Tailspin Toys"));
        QCOMPARE(stage.view().selectedRowNumbers(),
                 QList<int>{stage.cell(u"Tailspin Toys"_s, Column::Name).row()});
    }

    void enterEditsNameAndPlan()
    {
        AccountsStage stage;
        stage.open(u"Rita Novak"_s);
        stage.view().setCurrentIndex(stage.cell(lakeside, Column::Name));
        QTest::keyClick(&stage.view(), Qt::Key_Return);
        QCOMPARE(stage.driver().field(u"Name"_s)->text(), lakeside);
        QVERIFY(stage.driver().type(u"Name"_s, u"Lakeside Dental AG"_s));
        auto *plan = stage.page().findChild<QWidget *>(u"accounts.card"_s)->findChild<QComboBox *>();
        plan->setCurrentText(u"Essential"_s);
        QVERIFY(stage.driver().press(u"Save"_s));
        QTRY_COMPARE(stage.text(u"Lakeside Dental AG"_s, Column::Mfa), u"OFF"_s);
    }

    void filtersAndSearchNarrowTheTable()
    {
        AccountsStage stage;
        stage.open(u"Rita Novak"_s);
        QVERIFY(stage.driver().press(u"MFA off"_s));
        QTRY_VERIFY(!stage.cell(contoso, Column::Name).isValid());
        QVERIFY(stage.cell(fabrikam, Column::Name).isValid());
        QVERIFY(stage.driver().type(u"Search accounts"_s, u"nobody"_s));
        QTRY_VERIFY(stage.driver().shows(u"No account matches."_s));
        QVERIFY(stage.driver().press(u"Show all"_s));
        QTRY_COMPARE(stage.table().rowCount(), 3);
        QTRY_VERIFY(stage.view().isVisible());
        QCOMPARE(stage.driver().button(u"MFA off"_s)->text(), u"MFA off 2"_s);
    }

    void everyControlIsNamedByItsLabel()
    {
        AccountsStage stage;
        stage.open(u"Rita Novak"_s);
        stage.pressSwitch(fabrikam);
        QTRY_VERIFY(stage.driver().button(u"Turn on"_s));
        for (auto *widget : stage.page().findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                widget->objectName() == "qt_scrollarea_viewport"_L1)
                continue;
            const auto *seen = QAccessible::queryAccessibleInterface(widget);
            const QString name = seen->text(QAccessible::Name);
            QVERIFY2(!name.isEmpty(), qPrintable(QLatin1StringView(widget->metaObject()->className())));
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                QCOMPARE(name, PageDriver::nameOf(button));
        }
        QCOMPARE(stage.view().accessibleName(), u"Accounts"_s);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(AccountsTest)
#include "accountstest.moc"
