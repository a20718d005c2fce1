// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lamptable.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>

using namespace Qt::StringLiterals;
using namespace sallyport;

/// Rows that are asked for page by page, and what keyboard and mouse do with them.
class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light); }

    void readsPageAfterPageByKey()
    {
        Lamps model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!model.canFetchMore({}));
        model.reload();
        QCOMPARE(model.state(), PagedTableModel::State::Loading);
        QVERIFY(!model.canFetchMore({})); // the first page is not there yet
        model.answer(0, Lamps::page(1, 4, u"4"_s));
        QTRY_COMPARE(model.rowCount(), 4);
        QCOMPARE(model.state(), PagedTableModel::State::Ready);
        QCOMPARE(model.total(), 9);

        // The tester may have asked for the next page itself.
        model.fetchMore({});
        QCOMPARE(model.questions.size(), 2);
        QCOMPARE(model.questions.last().page.after, u"4"_s);
        QVERIFY(!model.canFetchMore({})); // not twice
        model.answer(1, Lamps::page(5, 5));
        QTRY_COMPARE(model.rowCount(), 9);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.row(8).name, u"Lamp 9"_s);
    }

    void anAnswerToAnOlderSearchIsDropped()
    {
        Lamps model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSearch(u"a"_s);
        model.setSearch(u"ab"_s);
        QCOMPARE(model.questions.size(), 2);
        QCOMPARE(model.questions.at(1).page.search, u"ab"_s);
        model.answer(1, Lamps::page(7, 1));
        QTRY_COMPARE(model.rowCount(), 1);
        model.answer(0, Lamps::page(1, 5));
        QCoreApplication::processEvents();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.row(0).name, u"Lamp 7"_s);
    }

    void aFurtherPageOfAnOlderListIsDropped()
    {
        Lamps model;
        model.reload();
        model.answer(0, Lamps::page(1, 2, u"2"_s));
        QTRY_COMPARE(model.rowCount(), 2);
        model.fetchMore({});
        model.sort(0, Qt::DescendingOrder);
        QVERIFY(model.questions.at(2).page.descending);
        model.answer(2, Lamps::page(8, 1));
        QTRY_COMPARE(model.rowCount(), 1);
        model.answer(1, Lamps::page(3, 2));
        QCoreApplication::processEvents();
        QCOMPARE(model.rowCount(), 1);
    }

    void rowsStayWhileTheyAreAskedForAgain()
    {
        Lamps model;
        model.reload();
        model.answer(0, Lamps::page(1, 3));
        QTRY_COMPARE(model.rowCount(), 3);
        model.reload();
        QCOMPARE(model.state(), PagedTableModel::State::Loading);
        QCOMPARE(model.rowCount(), 3);
    }

    void aFailureOfTheFirstPageIsAskedForAgain()
    {
        Lamps model;
        model.reload();
        model.answer(0, failure(ErrorCode::StoreLocked));
        QTRY_COMPARE(model.state(), PagedTableModel::State::Failed);
        QCOMPARE(model.error()->code, ErrorCode::StoreLocked);
        model.retry();
        QCOMPARE(model.state(), PagedTableModel::State::Loading);
        QVERIFY(!model.error());
        model.answer(1, Lamps::page(1, 3));
        QTRY_COMPARE(model.rowCount(), 3);
    }

    void aFailureOfAFurtherPageKeepsTheRows()
    {
        Lamps model;
        model.reload();
        model.answer(0, Lamps::page(1, 3, u"3"_s));
        QTRY_COMPARE(model.rowCount(), 3);
        model.fetchMore({});
        model.answer(1, failure(ErrorCode::Busy));
        QTRY_COMPARE(model.state(), PagedTableModel::State::Failed);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(!model.canFetchMore({})); // no storm of questions while scrolling
        model.retry();
        QCOMPARE(model.questions.last().page.after, u"3"_s);
    }

    void aSwitchOnlyAsks()
    {
        LampStage stage;
        stage.open();
        const QModelIndex cell = stage.model.index(0, 1);
        QVERIFY(!stage.model.setData(cell, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(stage.asked.count(), 1);
        QCOMPARE(stage.asked.first().at(1).toBool(), true);
        QCOMPARE(cell.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
        stage.model.replaceRow(0, {u"Lamp 1"_s, true});
        QCOMPARE(cell.data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
    }

    void theMouseAsksForTheSwitchItHits()
    {
        LampStage stage;
        stage.open();
        QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {}, stage.switchAt(1));
        QCOMPARE(stage.asked.count(), 1);
        QCOMPARE(stage.asked.first().at(0).toModelIndex().row(), 1);
        // Pressed on one and let go on another: neither.
        QTest::mousePress(stage.view.viewport(), Qt::LeftButton, {}, stage.switchAt(0));
        QTest::mouseRelease(stage.view.viewport(), Qt::LeftButton, {}, stage.switchAt(1));
        // Beside the switch and its word.
        const QRect cell = stage.view.visualRect(stage.model.index(0, 1));
        QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {}, cell.topRight() + QPoint(-8, 24));
        QCOMPARE(stage.asked.count(), 1);
    }

    void theSpaceKeyAsksForTheSwitchOfTheRow()
    {
        LampStage stage;
        stage.open();
        stage.view.setCurrentIndex(stage.model.index(1, 0));
        QTest::keyClick(&stage.view, Qt::Key_Space);
        QCOMPARE(stage.asked.count(), 1);
        QCOMPARE(stage.asked.first().at(0).toModelIndex(), stage.model.index(1, 1));
    }

    void aRefusedSwitchDoesNotAskAndSaysWhy()
    {
        LampStage stage;
        stage.open();
        const QModelIndex cell = stage.model.index(2, 1);
        stage.model.setData(cell, Qt::Checked, Qt::CheckStateRole);
        QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {}, stage.switchAt(2));
        stage.view.setCurrentIndex(cell);
        QTest::keyClick(&stage.view, Qt::Key_Space);
        QCOMPARE(stage.asked.count(), 0);
        QVERIFY(cell.flags().testFlag(Qt::ItemIsEnabled)); // the keyboard still reaches the reason
    }

    void enterActivatesTheRow()
    {
        LampStage stage;
        stage.open();
        QSignalSpy activated(&stage.view, &QAbstractItemView::activated);
        stage.view.setCurrentIndex(stage.model.index(1, 0));
        QTest::keyClick(&stage.view, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
    }

    void copiesTheSelectedRowsAsText()
    {
        LampStage stage;
        stage.open();
        stage.model.replaceRow(1, {u"Lamp\tof\ntwo lines"_s, true});
        stage.view.selectAll();
        QTest::keySequence(&stage.view, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(),
                 u"Lamp 1\tOFF\ttoday\nLamp of two lines\tON\ttoday\nLamp 3\tOFF\ttoday"_s);
    }

    void nothingSelectedCopiesNothing()
    {
        LampStage stage;
        stage.open();
        QApplication::clipboard()->setText(u"kept"_s);
        stage.view.clearSelection();
        QTest::keySequence(&stage.view, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), u"kept"_s);
    }

    void aClickOnAHeaderSortsByItAndTheNextTurnsTheOrderRound()
    {
        LampStage stage;
        stage.open();
        auto *header = stage.view.horizontalHeader();
        stage.clickHeader(1); // the core cannot sort by it
        QCOMPARE(stage.model.questions.size(), 1);
        QCOMPARE(header->sortIndicatorSection(), 0);
        stage.clickHeader(0);
        QCOMPARE(stage.model.questions.size(), 2);
        QCOMPARE(stage.model.questions.last().page.sort, SortKey::Name);
        QVERIFY(stage.model.questions.last().page.descending);
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        stage.clickHeader(2); // of moments the latest come first
        QCOMPARE(stage.model.questions.last().page.sort, SortKey::Changed);
        QVERIFY(stage.model.questions.last().page.descending);
        QVERIFY(stage.model.questions.last().page.after.isEmpty());
        QCOMPARE(header->sortIndicatorSection(), 2);
        stage.clickHeader(2);
        QVERIFY(!stage.model.questions.last().page.descending);
        stage.clickHeader(0); // names begin with A again
        QVERIFY(!stage.model.questions.last().page.descending);
        QCOMPARE(stage.model.questions.size(), 5);
    }

    void furtherPagesComeInTheSameOrder()
    {
        Lamps model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.sort(2, Qt::DescendingOrder);
        model.answer(0, Lamps::page(1, 4, u"4"_s));
        QTRY_COMPARE(model.rowCount(), 4);
        model.fetchMore({});
        QCOMPARE(model.questions.size(), 2);
        QCOMPARE(model.questions.last().page.sort, SortKey::Changed);
        QVERIFY(model.questions.last().page.descending);
        model.sort(2, Qt::DescendingOrder); // as it is
        model.sort(1, Qt::AscendingOrder);  // not offered
        model.sort(-1, Qt::AscendingOrder);
        QCOMPARE(model.questions.size(), 2);
    }

    void theOrderIsSaidToAssistiveTechnology()
    {
        LampStage stage;
        stage.open();
        QSignalSpy changed(&stage.model, &QAbstractItemModel::headerDataChanged);
        const auto said = [&](int column) {
            auto *table = QAccessible::queryAccessibleInterface(&stage.view);
            for (int i = 0; i < table->childCount(); ++i) {
                auto *child = table->child(i);
                if (child && child->role() == QAccessible::ColumnHeader &&
                    child->text(QAccessible::Name) ==
                        stage.model.headerData(column, Qt::Horizontal, Qt::DisplayRole))
                    return child->text(QAccessible::Description);
            }
            return u"nothing"_s;
        };
        QCOMPARE(said(0), u"Sorted, ascending"_s);
        QCOMPARE(said(1), QString());
        QCOMPARE(said(2), u"Can be sorted"_s);
        stage.clickHeader(2);
        QCOMPARE(said(0), u"Can be sorted"_s);
        QCOMPARE(said(2), u"Sorted, descending"_s);
        QVERIFY(!changed.isEmpty());
    }

    void theMenuKeyOffersEverythingTheMouseCanDo()
    {
        LampStage stage;
        stage.open();
        connect(&stage.view, &TableView::menuAboutToOpen, &stage.view,
                [](QMenu *menu, const QModelIndex &index) { menu->addAction(u"Dim %1"_s.arg(index.row())); });
        stage.view.selectionModel()->setCurrentIndex(stage.model.index(1, 0), QItemSelectionModel::NoUpdate);
        const QMenu *menu = stage.openMenu();
        QCOMPARE(LampStage::entries(menu),
                 (QStringList{u"Dim 1"_s, u"Copy"_s, u"Select all"_s, u"Sort by"_s, u"Columns"_s}));
        QCOMPARE(stage.view.selectedRowNumbers(), QList<int>{1}); // what the menu is about is seen
        QCOMPARE(LampStage::entry(menu, u"Copy"_s)->shortcut(), QKeySequence(QKeySequence::Copy));
        QVERIFY(LampStage::entry(menu, u"Copy"_s)->isShortcutVisibleInContextMenu());

        const QMenu *order = LampStage::entry(menu, u"Sort by"_s)->menu();
        QCOMPARE(LampStage::entries(order), (QStringList{u"Lamp"_s, u"Changed"_s, u"Reverse order"_s}));
        QVERIFY(LampStage::entry(order, u"Lamp"_s)->isChecked());
        LampStage::entry(order, u"Changed"_s)->trigger();
        QCOMPARE(stage.model.questions.last().page.sort, SortKey::Changed);
        LampStage::entry(order, u"Reverse order"_s)->trigger();
        QVERIFY(!stage.model.questions.last().page.descending);

        const QMenu *columns = LampStage::entry(menu, u"Columns"_s)->menu();
        QCOMPARE(LampStage::entries(columns),
                 (QStringList{u"Switch"_s, u"Changed"_s})); // the first one stays
        LampStage::entry(columns, u"Switch"_s)->trigger();
        QCOMPARE(stage.shown(), (QList<int>{0, 2}));
    }

    void theMenuOfOneOfManyIsAboutAllOfThem()
    {
        LampStage stage;
        stage.open();
        stage.view.selectAll();
        stage.view.selectionModel()->setCurrentIndex(stage.model.index(1, 0), QItemSelectionModel::NoUpdate);
        LampStage::entry(stage.openMenu(), u"Copy"_s)->trigger();
        QCOMPARE(QApplication::clipboard()->text().split(u'\n').size(), 3);
    }

    void shiftCtrlAndCtrlASelect()
    {
        LampStage stage;
        stage.open();
        stage.view.setCurrentIndex(stage.model.index(0, 0));
        QTest::keyClick(&stage.view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(stage.view.selectedRowNumbers(), (QList<int>{0, 1}));
        QTest::keyClick(&stage.view, Qt::Key_Down);
        QCOMPARE(stage.view.selectedRowNumbers(), QList<int>{2});
        QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, Qt::ControlModifier,
                          stage.view.visualRect(stage.model.index(0, 0)).center());
        QCOMPARE(stage.view.selectedRowNumbers(), (QList<int>{0, 2}));
        QTest::keyClick(&stage.view, Qt::Key_Down, Qt::ControlModifier); // moves only
        QTest::keyClick(&stage.view, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(stage.view.selectedRowNumbers(), (QList<int>{0, 1, 2}));
        QCOMPARE(stage.asked.count(), 0);
        stage.view.clearSelection();
        QTest::keySequence(&stage.view, QKeySequence::SelectAll);
        QCOMPARE(stage.view.selectedRowNumbers(), (QList<int>{0, 1, 2}));
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TableTest)
#include "tabletest.moc"
