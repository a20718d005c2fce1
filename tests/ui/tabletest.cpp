// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columnmemory.h"
#include "ui/widgets/columnsbutton.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/rowtablemodel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/switchdelegate.h"
#include "ui/widgets/tablerole.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplayout.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPromise>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

struct Lamp
{
    QString name;
    bool on = false;
    bool refused = false;
};

/// A model whose questions wait until the test answers them, in any order.
class Lamps : public RowTableModel<Lamp>
{
public:
    struct Question
    {
        PageRequest page;
        std::shared_ptr<QPromise<Result<Page<Lamp>>>> promise;
    };
    QList<Question> questions;

    void answer(int number, const Result<Page<Lamp>> &reply)
    {
        questions.at(number).promise->addResult(reply);
        questions.at(number).promise->finish();
    }
    static Page<Lamp> page(int from, int count, const QString &next = {})
    {
        Page<Lamp> page{.rows = {}, .next = next, .total = 9};
        for (int i = from; i < from + count; ++i)
            page.rows.append({.name = u"Lamp %1"_s.arg(i)});
        return page;
    }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Lamp &lamp = row(index);
        if (role == Qt::DisplayRole)
            return index.column() == 0 ? lamp.name : index.column() == 2 ? u"today"_s : lamp.on ? u"ON"_s : u"OFF"_s;
        if (role == Qt::CheckStateRole && index.column() == 1)
            return QVariant::fromValue(lamp.on ? Qt::Checked : Qt::Unchecked);
        if (role == ReasonRole && lamp.refused)
            return u"Only owners can change this"_s;
        return {};
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return RowTableModel::headerData(section, orientation, role);
        return QStringList{u"Lamp"_s, u"Switch"_s, u"Changed"_s}.at(section);
    }
    std::optional<SortKey> sortKey(int column) const override
    {
        return column == 0   ? std::optional(SortKey::Name)
               : column == 2 ? std::optional(SortKey::Changed)
                             : std::nullopt;
    }
    QString columnName(int column) const override { return QStringList{u"name"_s, u"switch"_s, u"changed"_s}.at(column); }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        auto flags = PagedTableModel::flags(index);
        if (index.isValid() && index.column() == 1)
            flags.setFlag(Qt::ItemIsUserCheckable, !row(index).refused);
        return flags;
    }

protected:
    QFuture<Result<Page<Lamp>>> request(const PageRequest &wanted) override
    {
        questions.append({wanted, std::make_shared<QPromise<Result<Page<Lamp>>>>()});
        questions.last().promise->start();
        return questions.last().promise->future();
    }
};

/// A table with three lamps; the last one cannot be switched.
struct Stage
{
    Lamps model;
    TableView view{u"Lamps"_s};
    QSignalSpy asked{&model, &PagedTableModel::switchRequested};

    void open()
    {
        view.setModel(&model);
        view.setItemDelegateForColumn(1, new SwitchDelegate(&view));
        view.setColumnPixels({0, 200});
        view.resize(600, 300);
        view.show();
        model.reload();
        auto page = Lamps::page(1, 3);
        page.rows[2].refused = true;
        model.answer(0, page);
        QTRY_COMPARE(model.rowCount(), 3);
        view.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&view));
    }
    void clickHeader(int column)
    {
        auto *header = view.horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {header->sectionViewportPosition(column) + 20, 10});
    }
    /// The menu of the row where the keyboard stands, as long as it is open.
    QMenu *openMenu()
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(view.viewport(), &event);
        return view.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly).constLast();
    }
    static QAction *entry(const QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    static QStringList entries(const QMenu *menu)
    {
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                texts.append(action->text());
        }
        return texts;
    }
    QList<int> shown() const
    {
        QList<int> columns;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (!view.isColumnHidden(column))
                columns.append(column);
        }
        return columns;
    }
    QPoint switchAt(int row) const { return view.visualRect(model.index(row, 1)).topLeft() + QPoint(24, 24); }
};

} // namespace

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
        Stage stage;
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
        Stage stage;
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
        Stage stage;
        stage.open();
        stage.view.setCurrentIndex(stage.model.index(1, 0));
        QTest::keyClick(&stage.view, Qt::Key_Space);
        QCOMPARE(stage.asked.count(), 1);
        QCOMPARE(stage.asked.first().at(0).toModelIndex(), stage.model.index(1, 1));
    }

    void aRefusedSwitchDoesNotAskAndSaysWhy()
    {
        Stage stage;
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
        Stage stage;
        stage.open();
        QSignalSpy activated(&stage.view, &QAbstractItemView::activated);
        stage.view.setCurrentIndex(stage.model.index(1, 0));
        QTest::keyClick(&stage.view, Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
    }

    void copiesTheSelectedRowsAsText()
    {
        Stage stage;
        stage.open();
        stage.model.replaceRow(1, {u"Lamp\tof\ntwo lines"_s, true});
        stage.view.selectAll();
        QTest::keySequence(&stage.view, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), u"Lamp 1\tOFF\ttoday\nLamp of two lines\tON\ttoday\nLamp 3\tOFF\ttoday"_s);
    }

    void nothingSelectedCopiesNothing()
    {
        Stage stage;
        stage.open();
        QApplication::clipboard()->setText(u"kept"_s);
        stage.view.clearSelection();
        QTest::keySequence(&stage.view, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), u"kept"_s);
    }

    void aClickOnAHeaderSortsByItAndTheNextTurnsTheOrderRound()
    {
        Stage stage;
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
        Stage stage;
        stage.open();
        QSignalSpy changed(&stage.model, &QAbstractItemModel::headerDataChanged);
        const auto said = [&](int column) {
            auto *table = QAccessible::queryAccessibleInterface(&stage.view);
            for (int i = 0; i < table->childCount(); ++i) {
                auto *child = table->child(i);
                if (child && child->role() == QAccessible::ColumnHeader
                    && child->text(QAccessible::Name) == stage.model.headerData(column, Qt::Horizontal, Qt::DisplayRole))
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
        Stage stage;
        stage.open();
        connect(&stage.view, &TableView::menuAboutToOpen, &stage.view,
                [](QMenu *menu, const QModelIndex &index) { menu->addAction(u"Dim %1"_s.arg(index.row())); });
        stage.view.selectionModel()->setCurrentIndex(stage.model.index(1, 0), QItemSelectionModel::NoUpdate);
        const QMenu *menu = stage.openMenu();
        QCOMPARE(Stage::entries(menu), (QStringList{u"Dim 1"_s, u"Copy"_s, u"Select all"_s, u"Sort by"_s, u"Columns"_s}));
        QCOMPARE(stage.view.selectedRowNumbers(), QList<int>{1}); // what the menu is about is seen
        QCOMPARE(Stage::entry(menu, u"Copy"_s)->shortcut(), QKeySequence(QKeySequence::Copy));
        QVERIFY(Stage::entry(menu, u"Copy"_s)->isShortcutVisibleInContextMenu());

        const QMenu *order = Stage::entry(menu, u"Sort by"_s)->menu();
        QCOMPARE(Stage::entries(order), (QStringList{u"Lamp"_s, u"Changed"_s, u"Reverse order"_s}));
        QVERIFY(Stage::entry(order, u"Lamp"_s)->isChecked());
        Stage::entry(order, u"Changed"_s)->trigger();
        QCOMPARE(stage.model.questions.last().page.sort, SortKey::Changed);
        Stage::entry(order, u"Reverse order"_s)->trigger();
        QVERIFY(!stage.model.questions.last().page.descending);

        const QMenu *columns = Stage::entry(menu, u"Columns"_s)->menu();
        QCOMPARE(Stage::entries(columns), (QStringList{u"Switch"_s, u"Changed"_s})); // the first one stays
        Stage::entry(columns, u"Switch"_s)->trigger();
        QCOMPARE(stage.shown(), (QList<int>{0, 2}));
    }

    void theMenuOfOneOfManyIsAboutAllOfThem()
    {
        Stage stage;
        stage.open();
        stage.view.selectAll();
        stage.view.selectionModel()->setCurrentIndex(stage.model.index(1, 0), QItemSelectionModel::NoUpdate);
        Stage::entry(stage.openMenu(), u"Copy"_s)->trigger();
        QCOMPARE(QApplication::clipboard()->text().split(u'\n').size(), 3);
    }

    void shiftCtrlAndCtrlASelect()
    {
        Stage stage;
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

    void theChoiceOfColumnsIsRememberedForEachTable()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        ColumnMemory memory(settings);
        {
            Stage stage;
            stage.view.columns().remember(&memory, u"lamps"_s);
            stage.open();
            QCOMPARE(stage.shown(), (QList<int>{0, 1, 2}));
            stage.view.setCurrentIndex(stage.model.index(1, 2));
            stage.view.columns().choose(2, false);
            QCOMPARE(stage.shown(), (QList<int>{0, 1}));
            QCOMPARE(stage.view.currentIndex(), stage.model.index(1, 0)); // the keyboard stands on what is seen
            stage.view.columns().choose(0, false);
            QVERIFY(!stage.view.isColumnHidden(0));
            stage.view.selectionModel()->select(stage.model.index(0, 0),
                                                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            QCOMPARE(stage.view.selectedText(), u"Lamp 1\tOFF"_s);
        }
        QCOMPARE(memory.hidden(u"lamps"_s), QStringList{u"changed"_s});
        Stage again;
        again.view.columns().remember(&memory, u"lamps"_s);
        again.open();
        QCOMPARE(again.shown(), (QList<int>{0, 1}));
        again.view.columns().choose(2, true);
        QCOMPARE(again.shown(), (QList<int>{0, 1, 2}));
        QVERIFY(memory.hidden(u"lamps"_s).isEmpty());
        Stage other;
        memory.setHidden(u"lamps"_s, {u"switch"_s});
        other.view.columns().remember(&memory, u"heaters"_s);
        other.open();
        QCOMPARE(other.shown(), (QList<int>{0, 1, 2}));
    }

    void whatIsRememberedCannotEmptyATable()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        ColumnMemory memory(settings);
        memory.setHidden(u"lamps"_s, {u"name"_s, u"switch"_s, u"changed"_s, u"of another version"_s, QString()});
        Stage stage;
        stage.view.columns().remember(&memory, u"lamps"_s);
        stage.open();
        QCOMPARE(stage.shown(), QList<int>{0});
        QCOMPARE(stage.view.columnWidth(0), stage.view.viewport()->width());
        QTest::keyClick(&stage.view, Qt::Key_Space); // a switch that is not seen is not used
        QCOMPARE(stage.asked.count(), 0);
    }

    void whatThePageDoesNotOfferCannotBeChosen()
    {
        Stage stage;
        stage.view.setModel(&stage.model);
        stage.view.setColumnHidden(1, true);
        QMenu menu;
        stage.view.columns().addChoice(menu);
        QCOMPARE(Stage::entries(&menu), QStringList{u"Changed"_s});
        stage.view.columns().choose(1, true);
        QVERIFY(stage.view.isColumnHidden(1));
        stage.view.setColumnHidden(1, false);
        QVERIFY(!stage.view.isColumnHidden(1));
    }

    void aColumnGivesWayWhereThereIsNoRoomAndSaysSo()
    {
        Stage stage;
        stage.open();
        stage.view.columns().setYielding({2, 1});
        stage.view.resize(scaled(&stage.view, 400), 300);
        QCOMPARE(stage.shown(), (QList<int>{0, 1}));
        QMenu menu;
        stage.view.columns().addChoice(menu);
        QCOMPARE(Stage::entries(&menu), (QStringList{u"Switch"_s, u"Changed (needs a wider window)"_s}));
        stage.view.columns().choose(1, false); // makes room
        QCOMPARE(stage.shown(), (QList<int>{0, 2}));
        stage.view.resize(scaled(&stage.view, 200), 300);
        QCOMPARE(stage.shown(), QList<int>{0});
        stage.model.sort(2, Qt::AscendingOrder); // what is sorted by is seen
        QTRY_COMPARE(stage.shown(), (QList<int>{0, 2}));
        stage.model.sort(0, Qt::AscendingOrder);
        QTRY_COMPARE(stage.shown(), QList<int>{0});
        stage.view.resize(scaled(&stage.view, 800), 300);
        QCOMPARE(stage.shown(), (QList<int>{0, 2}));
    }

    void longerWordsGetMoreRoomUpToALimit()
    {
        Stage stage;
        stage.open();
        stage.view.setColumnPixels({0, 200, 40});
        const int drawn = scaled(&stage.view, 40);
        QVERIFY(stage.view.columnWidth(2) > drawn); // "Changed" does not fit
        QVERIFY(stage.view.columnWidth(2) <= scaled(&stage.view, 60));
        // So does the reason under a switch.
        QVERIFY(stage.view.columnWidth(1) > scaled(&stage.view, 200));
        stage.view.setColumnPixels({0, 280, 120});
        QCOMPARE(stage.view.columnWidth(1), scaled(&stage.view, 280));
        QCOMPARE(stage.view.columnWidth(2), scaled(&stage.view, 120));
    }

    void theButtonOffersTheColumns()
    {
        Stage stage;
        stage.open();
        ColumnsButton button(stage.view);
        QCOMPARE(button.text(), u"Columns…"_s);
        button.click();
        const auto *menu = button.findChild<QMenu *>();
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(Stage::entries(menu), (QStringList{u"Switch"_s, u"Changed"_s}));
        Stage::entry(menu, u"Changed"_s)->trigger();
        QVERIFY(stage.view.isColumnHidden(2));
    }

    void rowsGrowWithTheFont()
    {
        Stage stage;
        stage.open();
        const int before = stage.view.rowHeight(0);
        QFont twice = stage.view.font();
        twice.setPointSizeF(twice.pointSizeF() * 2);
        stage.view.setFont(twice);
        QTRY_VERIFY(stage.view.rowHeight(0) >= 2 * before - 8);
    }

    void whatIsAboveATableGoesOnInAFurtherLine()
    {
        QWidget page;
        auto *layout = new WrapLayout(&page);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(10);
        const auto add = [&](int width, bool trailing) {
            auto *box = new QWidget;
            box->setFixedSize(width, 30);
            if (trailing)
                layout->addTrailing(box);
            else
                layout->addWidget(box);
            return box;
        };
        auto *search = add(300, false);
        auto *chips = add(200, false);
        auto *selected = add(100, true);
        auto *columns = add(90, true);
        selected->hide();
        page.resize(800, 30);
        page.show();
        QCOMPARE(page.heightForWidth(800), 30);
        QCOMPARE(search->geometry(), QRect(0, 0, 300, 30));
        QCOMPARE(chips->geometry(), QRect(310, 0, 200, 30));
        QCOMPARE(columns->geometry(), QRect(710, 0, 90, 30));
        QCOMPARE(page.heightForWidth(520), 70);
        QCOMPARE(page.heightForWidth(300), 70); // chips and button beside each other
        page.resize(520, 70);
        QTRY_COMPARE(columns->geometry(), QRect(430, 40, 90, 30));
        page.setLayoutDirection(Qt::RightToLeft);
        QTRY_COMPARE(columns->geometry(), QRect(0, 40, 90, 30));
        QCOMPARE(search->geometry(), QRect(220, 0, 300, 30));
        QCOMPARE(layout->minimumSize(), QSize(300, 70)); // nothing is squeezed into one line
    }

    void aFieldIsContentWithLessBeforeOthersGoOnInAFurtherLine()
    {
        QWidget page;
        auto *layout = new WrapLayout(&page);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(10);
        auto *field = new SearchField(u"Search lamps"_s);
        auto *box = new QWidget;
        box->setFixedSize(100, 30);
        layout->addWidget(field);
        layout->addTrailing(box);
        const int wanted = field->sizeHint().width();
        page.resize(wanted + 300, 60);
        page.show();
        QCOMPARE(field->width(), wanted);
        page.resize(wanted + 60, 60);
        QTRY_COMPARE(field->width(), wanted - 50);
        QCOMPARE(box->x(), wanted - 40);
        page.resize(wanted, 90);
        QTRY_COMPARE(field->width(), wanted - 110 >= wanted * 2 / 3 ? wanted - 110 : wanted);
    }

    void aSearchWaitsForTheLastKey()
    {
        SearchField field(u"Search lamps"_s);
        QSignalSpy searched(&field, &SearchField::searched);
        QTest::keyClicks(&field, u"la"_s);
        QCOMPARE(searched.count(), 0);
        QTRY_COMPARE(searched.count(), 1);
        QCOMPARE(searched.first().first().toString(), u"la"_s);
        QTest::keyClicks(&field, u"m"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(searched.count(), 2);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(searched.count(), 3);
        QCOMPARE(searched.last().first().toString(), QString());
    }

    void oneChipIsChosenByKeyOrHand()
    {
        FilterChips chips({u"All"_s, u"Off"_s, u"Broken"_s});
        QSignalSpy chosen(&chips, &FilterChips::chosen);
        chips.setCount(1, 1204);
        chips.show();
        const QList<QAbstractButton *> buttons = chips.findChildren<QAbstractButton *>();
        QCOMPARE(chips.current(), 0);
        QCOMPARE(buttons.at(1)->accessibleName(), u"Off"_s);
        QVERIFY(buttons.at(1)->text().startsWith(u"Off 1"));
        QCOMPARE(QAccessible::queryAccessibleInterface(buttons.at(1))->role(), QAccessible::RadioButton);
        QVERIFY(QTest::qWaitForWindowActive(&chips));
        buttons.at(0)->setFocus();
        QTest::keyClick(buttons.at(0), Qt::Key_Right);
        QCOMPARE(chips.current(), 1);
        buttons.at(2)->click();
        QCOMPARE(chips.current(), 2);
        QCOMPARE(chosen.count(), 2);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TableTest)
#include "tabletest.moc"
