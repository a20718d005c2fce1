// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchips.h"
#include "ui/widgets/rowtablemodel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/switchdelegate.h"
#include "ui/widgets/tablerole.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPromise>
#include <QSignalSpy>
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

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Lamp &lamp = row(index);
        if (role == Qt::DisplayRole)
            return index.column() == 0 ? lamp.name : lamp.on ? u"ON"_s : u"OFF"_s;
        if (role == Qt::CheckStateRole && index.column() == 1)
            return QVariant::fromValue(lamp.on ? Qt::Checked : Qt::Unchecked);
        if (role == ReasonRole && lamp.refused)
            return u"Only owners can change this"_s;
        return {};
    }
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
        model.setDescending(true);
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
        QCOMPARE(QApplication::clipboard()->text(), u"Lamp 1\tOFF\nLamp of two lines\tON\nLamp 3\tOFF"_s);
    }

    void theHeaderOfTheSortColumnTurnsTheOrderRound()
    {
        Stage stage;
        stage.open();
        auto *header = stage.view.horizontalHeader();
        const auto click = [&](int column) {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {header->sectionViewportPosition(column) + 20, 10});
        };
        click(1);
        QCOMPARE(stage.model.questions.size(), 1);
        QCOMPARE(header->sortIndicatorSection(), 0);
        click(0);
        QCOMPARE(stage.model.questions.size(), 2);
        QVERIFY(stage.model.questions.last().page.descending);
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
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
