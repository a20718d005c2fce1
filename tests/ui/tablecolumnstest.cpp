// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/lamptable.h"
#include "ui/widgets/columnmemory.h"
#include "ui/widgets/columnsbutton.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplayout.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace sallyport;

/// Which columns are shown, and what stands above a table.
class TableColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light); }

    void theChoiceOfColumnsIsRememberedForEachTable()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        ColumnMemory memory(settings);
        {
            LampStage stage;
            stage.view.columns().remember(&memory, u"lamps"_s);
            stage.open();
            QCOMPARE(stage.shown(), (QList<int>{0, 1, 2}));
            stage.view.setCurrentIndex(stage.model.index(1, 2));
            stage.view.columns().choose(2, false);
            QCOMPARE(stage.shown(), (QList<int>{0, 1}));
            QCOMPARE(stage.view.currentIndex(),
                     stage.model.index(1, 0)); // the keyboard stands on what is seen
            stage.view.columns().choose(0, false);
            QVERIFY(!stage.view.isColumnHidden(0));
            stage.view.selectionModel()->select(stage.model.index(0, 0), QItemSelectionModel::ClearAndSelect |
                                                                             QItemSelectionModel::Rows);
            QCOMPARE(stage.view.selectedText(), u"Lamp 1\tOFF"_s);
        }
        QCOMPARE(memory.hidden(u"lamps"_s), QStringList{u"changed"_s});
        LampStage again;
        again.view.columns().remember(&memory, u"lamps"_s);
        again.open();
        QCOMPARE(again.shown(), (QList<int>{0, 1}));
        again.view.columns().choose(2, true);
        QCOMPARE(again.shown(), (QList<int>{0, 1, 2}));
        QVERIFY(memory.hidden(u"lamps"_s).isEmpty());
        LampStage other;
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
        memory.setHidden(u"lamps"_s,
                         {u"name"_s, u"switch"_s, u"changed"_s, u"of another version"_s, QString()});
        LampStage stage;
        stage.view.columns().remember(&memory, u"lamps"_s);
        stage.open();
        QCOMPARE(stage.shown(), QList<int>{0});
        QCOMPARE(stage.view.columnWidth(0), stage.view.viewport()->width());
        QTest::keyClick(&stage.view, Qt::Key_Space); // a switch that is not seen is not used
        QCOMPARE(stage.asked.count(), 0);
    }

    void whatThePageDoesNotOfferCannotBeChosen()
    {
        LampStage stage;
        stage.view.setModel(&stage.model);
        stage.view.setColumnHidden(1, true);
        QMenu menu;
        stage.view.columns().addChoice(menu);
        QCOMPARE(LampStage::entries(&menu), QStringList{u"Changed"_s});
        stage.view.columns().choose(1, true);
        QVERIFY(stage.view.isColumnHidden(1));
        stage.view.setColumnHidden(1, false);
        QVERIFY(!stage.view.isColumnHidden(1));
    }

    void aColumnGivesWayWhereThereIsNoRoomAndSaysSo()
    {
        LampStage stage;
        stage.open();
        stage.view.columns().setYielding({2, 1});
        stage.view.resize(scaled(&stage.view, 400), 300);
        QCOMPARE(stage.shown(), (QList<int>{0, 1}));
        QMenu menu;
        stage.view.columns().addChoice(menu);
        QCOMPARE(LampStage::entries(&menu), (QStringList{u"Switch"_s, u"Changed (needs a wider window)"_s}));
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
        LampStage stage;
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

    void shortWordsLeaveRoomToLongOnes()
    {
        LampStage stage;
        stage.open();
        stage.view.resize(scaled(&stage.view, 700), 300);
        stage.view.setColumnPixels({0, 100, 0});
        QCOMPARE(stage.view.columnWidth(0), stage.view.columnWidth(2)); // both have enough
        stage.model.reload();
        auto page = Lamps::page(1, 1);
        page.rows[0].name = u"The lamp at the far end of the long corridor on the second floor"_s;
        stage.model.answer(1, page);
        QTRY_VERIFY(stage.view.columnWidth(0) > stage.view.columnWidth(2));
        QVERIFY(stage.view.columnWidth(2) >= scaled(&stage.view, 150)); // never less than its own
        QVERIFY(!stage.view.horizontalScrollBar()->isVisible());
    }

    void theButtonOffersTheColumns()
    {
        LampStage stage;
        stage.open();
        ColumnsButton button(stage.view);
        QCOMPARE(button.text(), u"Columns…"_s);
        button.click();
        const auto *menu = button.findChild<QMenu *>();
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(LampStage::entries(menu), (QStringList{u"Switch"_s, u"Changed"_s}));
        LampStage::entry(menu, u"Changed"_s)->trigger();
        QVERIFY(stage.view.isColumnHidden(2));
    }

    void rowsGrowWithTheFont()
    {
        LampStage stage;
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

QTEST_MAIN(TableColumnsTest)
#include "tablecolumnstest.moc"
