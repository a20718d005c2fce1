// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accountscript.h"
#include "ui/accounts/accountexport.h"
#include "ui/accounts/accountlist.h"
#include "ui/accounts/accounttable.h"
#include "ui/exports/exportpanel.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/tablerole.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

using Column = AccountTable::Column;

const QString fabrikam = u"Fabrikam GmbH"_s;
const QString contoso = u"Contoso Ltd"_s;

} // namespace

/// The table of the page "Accounts": what its cells say, what it offers, how it waits and fails.
class AccountsTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light); }

    void aDeadlineThatHasPassedIsSaid()
    {
        using namespace std::chrono_literals;
        AccountScript stage;
        const auto mandated = [](const QString &name, std::optional<Timestamp> from, int days) {
            AccountRow row = AccountScript::row(name, true);
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
                      AccountScript::row(u"Off"_s)};
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
        AccountScript stage;
        PageRequest wanted;
        stage.script.on<ListAccounts>([&](const ListAccounts &list) -> Result<Page<AccountRow>> {
            if (list.page.limit > 1) // the others count
                wanted = list.page;
            return Page<AccountRow>{.rows = {AccountScript::row(contoso)}, .next = {}, .total = 1};
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
        AccountScript stage;
        stage.rows = {AccountScript::row(contoso, true), AccountScript::row(fabrikam)};
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
        AccountScript stage;
        stage.rows = {AccountScript::row(contoso)};
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
        AccountRow row = AccountScript::row(contoso, true);
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
        AccountScript stage;
        stage.page->show();
        QSignalSpy wanted(stage.page->findChild<AccountList *>(), &AccountList::exportWanted);
        QVERIFY(stage.driver().press(u"Export…"_s));
        QCOMPARE(wanted.count(), 1);
    }

    void anotherLanguageKeepsWhatIsEnteredAndExported()
    {
        AccountScript stage;
        stage.script.on<RecordExport>([](const RecordExport &) -> Result<Done> { return Done{}; });
        stage.rows = {AccountScript::row(contoso)};
        stage.page->show();
        QTRY_COMPARE(stage.page->findChild<AccountTable *>()->rowCount(), 1);
        const auto changeLanguage = [&] {
            QEvent language(QEvent::LanguageChange);
            QApplication::sendEvent(stage.page.get(), &language);
        };
        QVERIFY(stage.driver().press(u"New account"_s));
        QVERIFY(stage.driver().type(u"Name"_s, fabrikam));
        changeLanguage();
        QCOMPARE(stage.driver().field(u"Name"_s)->text(), fabrikam);
        QVERIFY(stage.driver().press(u"Export…"_s)); // in its place
        const QPointer<ExportPanel> panel = stage.page->findChild<ExportPanel *>();
        changeLanguage();
        QVERIFY(panel && panel->isVisible());
        const QTemporaryDir folder;
        panel->saveTo(folder.filePath(u"accounts.csv"_s));
        QTRY_VERIFY(stage.driver().message().contains(u"Only you can read the file."_s));
        QTRY_VERIFY(!panel);
    }

    void aNameIsNeverMarkup()
    {
        AccountScript stage;
        stage.rows = {AccountScript::row(u"<img src=x> & Sons"_s)};
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
        AccountScript stage;
        stage.rows = {AccountScript::row(fabrikam)};
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
        AccountScript stage;
        stage.page->show();
        QTRY_VERIFY(stage.driver().shows(u"No accounts yet."_s));
        QCOMPARE(stage.page->findChildren<QAbstractButton *>().size() > 0, true);
        QVERIFY(stage.driver().press(u"New account"_s));
        QVERIFY(stage.driver().field(u"Name"_s));
    }

    void aFailureOffersToTryAgain()
    {
        AccountScript stage;
        stage.error = Error{ErrorCode::StoreLocked, {}, {}, {}};
        stage.page->show();
        QTRY_VERIFY(stage.driver().shows(u"Another program is working on this store."_s));
        stage.error.reset();
        stage.rows = {AccountScript::row(contoso, true)};
        QVERIFY(stage.driver().press(u"Try again"_s));
        QTRY_VERIFY(stage.page->findChild<TableView *>()->isVisible());
    }

    void aFailureLaterKeepsTheRowsAndSaysSo()
    {
        AccountScript stage;
        stage.rows = {AccountScript::row(contoso, true)};
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
        AccountScript stage;
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

QTEST_MAIN(AccountsTableTest)
#include "accountstabletest.moc"
