// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accountsstage.h"
#include "tests/ui/profilescript.h"
#include "ui/accounts/accountexport.h"
#include "ui/accounts/accountlist.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/tablerole.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

using Column = AccountTable::Column;

const QString fabrikam = u"Fabrikam GmbH"_s;
const QString contoso = u"Contoso Ltd"_s;
const QString lakeside = u"Lakeside Dental"_s;

/// The page over scripted answers: what a store rarely says.
struct ScriptedStage
{
    ProfileScript script;
    SecretClipboard clipboard;
    QList<AccountRow> rows;
    std::optional<Error> error;
    std::unique_ptr<AccountsPage> page;

    explicit ScriptedStage(Role role = Role::ResellerOwner)
    {
        script.on<ListAccounts>([this](const ListAccounts &) -> Result<Page<AccountRow>> {
            if (error)
                return tl::unexpected(*error);
            return Page<AccountRow>{.rows = rows, .next = {}, .total = rows.size()};
        });
        page = std::make_unique<AccountsPage>(script, clipboard,
                                              Workplace{{u"r1"_s}, ScopeKind::Reseller, u"Northwind"_s, role},
                                              ProfileScript::clock());
        page->resize(1120, 760);
    }
    static AccountRow row(const QString &name, bool on = false)
    {
        return {.account = {.id = {name},
                            .reseller = {},
                            .name = name,
                            .plan = Plan::Essential,
                            .mandate = on ? std::optional(MfaMandate{}) : std::nullopt},
                .resellerName = {},
                .role = Role::ResellerOwner,
                .adoption = {.members = 41, .active = 3, .pending = 0, .exempt = 2},
                .changedAt = ProfileScript::now()};
    }
    PageDriver driver() const { return PageDriver(*page); }
};

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

    void aDeadlineThatHasPassedIsSaid()
    {
        using namespace std::chrono_literals;
        ScriptedStage stage;
        const auto mandated = [](const QString &name, std::optional<Timestamp> from, int days) {
            AccountRow row = ScriptedStage::row(name, true);
            row.account.mandate = MfaMandate{from, days};
            return row;
        };
        AccountRow complete = mandated(u"Everybody has"_s, ProfileScript::now() - 240h, 7);
        complete.adoption = {.members = 4, .active = 3, .pending = 0, .exempt = 1};
        stage.rows = {mandated(u"Over"_s, ProfileScript::now() - 240h, 7),
                      mandated(u"To the moment"_s, ProfileScript::now() - 168h, 7),
                      mandated(u"Running"_s, ProfileScript::now() - 240h, 14),
                      mandated(u"Each from joining"_s, {}, 14),
                      complete,
                      ScriptedStage::row(u"Off"_s)};
        stage.page->show();
        auto *view = stage.page->findChild<TableView *>();
        QTRY_COMPARE(view->model()->rowCount(), 6);
        const auto cell = [&](int row) { return view->model()->index(row, static_cast<int>(Column::Mfa)); };
        QCOMPARE(cell(0).data(WarningRole).toString(), u"Overdue"_s);
        QVERIFY(cell(0).data(Qt::ToolTipRole).toString().contains(u"36 have not set up MFA"));
        QCOMPARE(cell(0).data(Qt::AccessibleDescriptionRole), cell(0).data(Qt::ToolTipRole));
        QCOMPARE(cell(1).data(WarningRole).toString(), u"Overdue"_s);
        for (int row = 2; row < 6; ++row)
            QVERIFY2(cell(row).data(WarningRole).toString().isEmpty(),
                     qPrintable(cell(row).siblingAtColumn(0).data().toString()));
        QVERIFY(cell(2).data(Qt::ToolTipRole).toString().startsWith(u"To be set up by"));
        QVERIFY(cell(0).data(ReasonRole).toString().isEmpty()); // the switch can be used
        // The pill is no part of the switch.
        QSignalSpy asked(qobject_cast<AccountTable *>(view->model()), &AccountTable::switchRequested);
        const QRect place = view->visualRect(cell(0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {place.right() - 60, place.center().y()});
        QCOMPARE(asked.count(), 0);
    }

    void theTableIsSortedByWhatTheCoreOffers()
    {
        ScriptedStage stage;
        PageRequest wanted;
        stage.script.on<ListAccounts>([&](const ListAccounts &list) -> Result<Page<AccountRow>> {
            if (list.page.limit > 1) // the others count
                wanted = list.page;
            return Page<AccountRow>{.rows = {ScriptedStage::row(contoso)}, .next = {}, .total = 1};
        });
        stage.page->show();
        auto *table = stage.page->findChild<AccountTable *>();
        QTRY_COMPARE(table->rowCount(), 1);
        QList<int> sortable;
        for (int column = 0; column < AccountTable::columns; ++column) {
            if (table->sortKey(column))
                sortable.append(column);
        }
        QCOMPARE(sortable, (QList<int>{static_cast<int>(Column::Name), static_cast<int>(Column::Changed)}));
        table->sort(static_cast<int>(Column::Changed), Qt::DescendingOrder);
        QTRY_COMPARE(wanted.sort, SortKey::Changed);
        QVERIFY(wanted.descending);
    }

    void manySelectedAreCopiedButNotSwitched()
    {
        ScriptedStage stage;
        stage.rows = {ScriptedStage::row(contoso, true), ScriptedStage::row(fabrikam)};
        stage.page->show();
        auto *view = stage.page->findChild<TableView *>();
        QTRY_COMPARE(view->model()->rowCount(), 2);
        const auto menuOf = [&](int row) {
            QMenu menu;
            Q_EMIT view->menuAboutToOpen(&menu, view->model()->index(row, 0));
            return menu.actions().size();
        };
        view->setCurrentIndex(view->model()->index(1, 0));
        QCOMPARE(menuOf(1), 3);
        view->selectAll();
        QCOMPARE(menuOf(1), 0);
        QCOMPARE(view->selectedText().section(u'\n', 1).section(u'\t', 0, 0), fabrikam);
    }

    void theColumnsAreThePersonsChoice()
    {
        ScriptedStage stage;
        stage.rows = {ScriptedStage::row(contoso)};
        stage.page->show();
        auto *view = stage.page->findChild<TableView *>();
        QTRY_COMPARE(view->model()->rowCount(), 1);
        QVERIFY(stage.driver().press(u"Columns…"_s));
        const auto *menu = stage.page->findChild<QMenu *>();
        QVERIFY(menu);
        QStringList names;
        for (const QAction *action : menu->actions())
            names.append(action->text());
        // One reseller: that column is not a choice.
        QCOMPARE(names,
                 (QStringList{u"Plan"_s, u"Role"_s, u"Members"_s, u"Enrolled"_s, u"Changed"_s, u"MFA"_s}));
        menu->actions().constFirst()->trigger();
        QVERIFY(view->isColumnHidden(static_cast<int>(Column::Plan)));
    }

    void anExportHasEverythingInAFormThatOtherProgramsRead()
    {
        AccountRow row = ScriptedStage::row(contoso, true);
        row.resellerName = u"Northwind"_s;
        row.adoption.members = 12041;
        row.changedAt = Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 11 / 21));
        row.account.mandate = MfaMandate{row.changedAt, 7};
        QCOMPARE(
            accountExportCells(row),
            (QStringList{contoso, u"Northwind"_s, u"Essential"_s, u"Reseller owner"_s, u"12041"_s, u"3"_s,
                         u"0"_s, u"2"_s, u"2026-11-21T00:00:00Z"_s, u"ON"_s, u"2026-11-28T00:00:00Z"_s}));
        row.account.mandate.reset();
        QCOMPARE(accountExportCells(row).size(), accountExportHeader().size());
        ScriptedStage stage;
        stage.page->show();
        QSignalSpy wanted(stage.page->findChild<AccountList *>(), &AccountList::exportWanted);
        QVERIFY(stage.driver().press(u"Export…"_s));
        QCOMPARE(wanted.count(), 1);
    }

    void aNameIsNeverMarkup()
    {
        ScriptedStage stage;
        stage.rows = {ScriptedStage::row(u"<img src=x> & Sons"_s)};
        stage.script.on<RehearseAccountMfa>(
            [](const RehearseAccountMfa &) { return Result<Rehearsal>(Rehearsal{}); });
        stage.page->show();
        auto *view = stage.page->findChild<TableView *>();
        QTRY_COMPARE(view->model()->rowCount(), 1);
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Space);
        QTRY_VERIFY(stage.page->findChild<QLabel *>(u"accounts.mandate.text"_s));
        QVERIFY(stage.page->findChild<QLabel *>(u"accounts.mandate.text"_s)
                    ->text()
                    .contains(u"&lt;img src=x&gt; &amp; Sons"));
    }

    void whileItWaitsTheSwitchDoesToo()
    {
        ScriptedStage stage;
        stage.rows = {ScriptedStage::row(fabrikam)};
        stage.page->show();
        auto *view = stage.page->findChild<TableView *>();
        QTRY_COMPARE(view->model()->rowCount(), 1);
        stage.script.hold();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Space);
        const QModelIndex cell = view->model()->index(0, static_cast<int>(Column::Mfa));
        QVERIFY(cell.data(BusyRole).toBool());
        QTest::keyClick(view, Qt::Key_Space); // not twice
        stage.script.release();
        QTRY_VERIFY(!cell.data(BusyRole).toBool());
        QCOMPARE(stage.script.asked<RehearseAccountMfa>(), 1);
        QTRY_VERIFY(!stage.driver().message().isEmpty()); // unscripted: refused
    }

    void withoutAccountsThereIsOneSentenceAndOneButton()
    {
        ScriptedStage stage;
        stage.page->show();
        QTRY_VERIFY(stage.driver().shows(u"No accounts yet."_s));
        QCOMPARE(stage.page->findChildren<QAbstractButton *>().size() > 0, true);
        QVERIFY(stage.driver().press(u"New account"_s));
        QVERIFY(stage.driver().field(u"Name"_s));
    }

    void aFailureOffersToTryAgain()
    {
        ScriptedStage stage;
        stage.error = Error{ErrorCode::StoreLocked, {}, {}, {}};
        stage.page->show();
        QTRY_VERIFY(stage.driver().shows(u"Another program is working on this store."_s));
        stage.error.reset();
        stage.rows = {ScriptedStage::row(contoso, true)};
        QVERIFY(stage.driver().press(u"Try again"_s));
        QTRY_VERIFY(stage.page->findChild<TableView *>()->isVisible());
    }

    void aFailureLaterKeepsTheRowsAndSaysSo()
    {
        ScriptedStage stage;
        stage.rows = {ScriptedStage::row(contoso, true)};
        stage.page->show();
        QTRY_COMPARE(stage.page->findChild<TableView *>()->model()->rowCount(), 1);
        stage.error = Error{ErrorCode::Busy, {}, {}, {}};
        stage.page->refresh();
        QTRY_VERIFY(stage.driver().message().contains(u"Too much is going on"));
        QVERIFY(stage.page->findChild<TableView *>()->isVisible());
        stage.error.reset();
        QVERIFY(stage.driver().press(u"Try again"_s));
        QTRY_VERIFY(stage.driver().message().isEmpty());
    }

    void waitingIsSeen()
    {
        ScriptedStage stage;
        stage.script.hold();
        stage.page->show();
        auto *bar = stage.page->findChild<BusyBar *>();
        QVERIFY(bar->isBusy());
        QTRY_VERIFY(bar->isShowing());
        stage.script.release();
        QTRY_VERIFY(!bar->isBusy());
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(AccountsTest)
#include "accountstest.moc"
