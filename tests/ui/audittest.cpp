// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/auditscript.h"
#include "tests/ui/pagedriver.h"
#include "ui/audit/actiontext.h"
#include "ui/audit/auditcells.h"
#include "ui/audit/auditpage.h"
#include "ui/audit/audittable.h"
#include "ui/audit/eventtext.h"
#include "ui/exports/exportpanel.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tablerole.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDirIterator>
#include <QMenu>
#include <QProgressBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

struct Stage
{
    AuditScript script;
    std::unique_ptr<AuditPage> page;

    void open()
    {
        page = std::make_unique<AuditPage>(script, ProfileScript::clock());
        page->resize(1240, 760);
        page->show();
    }
    PageDriver driver() const { return PageDriver(*page); }
    AuditTable &table() const { return *page->findChild<AuditTable *>(); }
    TableView &view() const { return *page->findChild<TableView *>(u"audit.table"_s); }
    QString cell(int row, int column) const { return table().index(row, column).data().toString(); }
    QStringList facts() const
    {
        QStringList texts;
        for (const auto *label : page->findChildren<QLabel *>(u"audit.fact"_s)) {
            if (label->isVisible())
                texts.append(label->accessibleName());
        }
        return texts;
    }
    bool isSettled() const { return table().wasLoaded() && !table().isAsking(); }
};

/// The words that the sources of the core record as actions.
QSet<QString> recordedActions()
{
    static const QRegularExpression dotted(u"u\"([a-z-]+(?:\\.[a-z-]*[a-z])+)\"_s"_s);
    static const QRegularExpression recorded(u"record\\(u\"([a-z.-]+)\"_s"_s);
    static const QRegularExpression noted(u"u\"([a-z-]+\\.[a-z-]+)\"_s[ ,]"_s); // joins the log of home
    QSet<QString> actions;
    const auto collect = [&](const QString &folder, const QRegularExpression &pattern) {
        QDirIterator files(QStringLiteral(SALLYPORT_SOURCES) + folder, {u"*.cpp"_s}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("cannot read the sources");
            auto found = pattern.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext())
                actions.insert(found.next().captured(1));
        }
    };
    collect(u"/core/service"_s, dotted); // some hand the word on before it is recorded
    collect(u"/core/service"_s, recorded);
    collect(u"/core/backend"_s, recorded);
    collect(u"/core/keeping"_s, recorded);
    collect(u"/core/kiosk"_s, noted);
    return actions;
}

} // namespace

class AuditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light); }

    void everyRecordedActionHasWords()
    {
        const QSet<QString> actions = recordedActions();
        QVERIFY(actions.size() > 30);
        const QStringList known = knownActions();
        for (const QString &action : actions)
            QVERIFY2(known.contains(action), qPrintable(u"no words for "_s + action));
        QSet<QString> texts;
        for (const QString &action : known) {
            QVERIFY2(actions.contains(action), qPrintable(u"nobody records "_s + action));
            texts.insert(actionText(action));
        }
        QCOMPARE(texts.size(), known.size()); // and no two the same
    }

    void whatANewerProgramRecordsIsShownAsItIs()
    {
        QCOMPARE(actionText(u"moon.walk"_s), u"moon.walk"_s);
        QCOMPARE(reasonText(u"too-far"_s), u"too-far"_s);
        QCOMPARE(actionText(u"odd\u202e"_s), u"odd\\u202e"_s);
        QCOMPARE(detailText(u"moon"_s), QString());
    }

    void eventsAreSaidInWords()
    {
        AuditScript script;
        AuditRow row = script.add(u"sign-in"_s, u"ok"_s, u"totp"_s);
        row.event.target = row.event.actor;
        QCOMPARE(whatText(row), u"Sign in · authentication code"_s);
        QCOMPARE(whomText(row), u"—"_s);
        QCOMPARE(outcomeText(row), u"OK"_s);
        const AuditRow refused = script.add(u"session.unlock"_s, u"wrong-password"_s);
        QCOMPARE(whatText(refused), u"Unlock · wrong password"_s);
        QCOMPARE(outcomeText(refused), u"Refused"_s);

        AuditRow unknown = script.add(u"sign-in"_s, u"refused"_s);
        unknown.event.actor.clear();
        unknown.actorName.clear();
        QCOMPARE(whoText(unknown), u"Unknown"_s);
        QCOMPARE(whomText(unknown), u"Ben Carter"_s);
        AuditRow foreign = script.add(u"member.mfa-reset"_s);
        foreign.actorName.clear();
        foreign.scopeName.clear();
        foreign.event.scope.clear();
        foreign.event.source.clear();
        QCOMPARE(whoText(foreign), u"Another organization"_s);
        QCOMPARE(whereText(foreign), u"—"_s);
        QCOMPARE(fromText(foreign), u"—"_s);
        foreign.event.scope = u"installation"_s;
        QCOMPARE(whereText(foreign), u"This installation"_s);
    }

    void whatCouldDeceiveTheEyeIsShownEscaped()
    {
        AuditScript script;
        AuditRow row = script.add(u"member.add"_s);
        row.actorName = u"Olga\u202e zyx"_s;
        row.targetName = u"Ben\nCarter"_s;
        row.event.source = u"10.0.0.1\u2066"_s;
        QCOMPARE(whoText(row), u"Olga\\u202e zyx"_s);
        QCOMPARE(whomText(row), u"Ben\\u000aCarter"_s);
        QCOMPARE(fromText(row), u"10.0.0.1\\u2066"_s);
        QCOMPARE(auditCells(row).at(2), u"Olga\\u202e zyx"_s);
    }

    void aRowAsCells()
    {
        AuditScript script;
        const AuditRow row = script.add(u"mfa.disable"_s, u"mandatory"_s);
        const QStringList cells = auditCells(row);
        QCOMPARE(cells.size(), auditHeader().size());
        QCOMPARE(cells.at(0), u"1"_s);
        QVERIFY(cells.at(1).endsWith(u'Z'));
        QCOMPARE(cells.mid(2, 3), (QStringList{u"Olga Brandt"_s, u"0b5e1f"_s, u"Disable MFA"_s}));
        QCOMPARE(cells.mid(11), (QStringList{u"Refused"_s, u"MFA is required"_s, QString()}));
    }

    void theModelKeepsItsRules()
    {
        Stage stage;
        for (int i = 0; i < 120; ++i)
            stage.script.add(u"sign-in"_s);
        AuditTable table(stage.script, ProfileScript::clock());
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.reload();
        QTRY_VERIFY(table.rowCount() >= 50);
        while (table.hasMore()) { // the tester asks for more as well
            const int before = table.rowCount();
            table.fetchMore({});
            QTRY_VERIFY(table.rowCount() > before || !table.hasMore());
        }
        QCOMPARE(table.rowCount(), 120);
        QVERIFY(!table.canFetchMore({}));
        QCOMPARE(table.row(0).event.sequence, 120);
        QCOMPARE(table.row(119).event.sequence, 1);
        table.retranslate();
        QVERIFY(table.index(0, AuditTable::When).data(Qt::ToolTipRole).toString().contains(u':'));
        QCOMPARE(table.index(0, AuditTable::Outcome).data(ToneRole).toInt(), static_cast<int>(Tone::Good));
    }

    void aRareEventIsFoundInALongLog()
    {
        Stage stage;
        stage.script.add(u"store.create"_s);
        for (int i = 0; i < 400; ++i)
            stage.script.add(u"sign-in"_s);
        stage.script.examined = 20;
        stage.open();
        QTRY_VERIFY(stage.isSettled());
        auto *search = stage.page->findChild<SearchField *>();
        search->setText(u"store"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(stage.page->findChild<BusyBar *>()->isBusy());
        QTRY_COMPARE(stage.table().rowCount(), 1); // twenty pages without a row lie in between
        QTRY_VERIFY(!stage.page->findChild<BusyBar *>()->isBusy());
        QVERIFY(stage.view().isVisible());
    }

    void scrollingGoesOnWhereAPageBringsNothing()
    {
        Stage stage;
        for (int i = 0; i < 5; ++i)
            stage.script.add(u"store.create"_s);
        for (int i = 0; i < 100; ++i)
            stage.script.add(u"sign-in"_s);
        for (int i = 0; i < 60; ++i)
            stage.script.add(u"store.create"_s);
        stage.script.examined = 40;
        stage.open();
        QTRY_VERIFY(stage.isSettled());
        stage.table().setSearch(u"store"_s);
        QTRY_COMPARE(stage.table().rowCount(), 40);
        QTRY_VERIFY(stage.isSettled());
        stage.view().verticalScrollBar()->setValue(stage.view().verticalScrollBar()->maximum());
        QTRY_COMPARE(stage.table().rowCount(), 60);
        QTRY_VERIFY(stage.isSettled());
        stage.view().verticalScrollBar()->setValue(stage.view().verticalScrollBar()->maximum());
        QTRY_COMPARE(stage.table().rowCount(), 65); // behind two pages without any
    }

    void nothingMatchesIsSaidWhenAllWasLookedThrough()
    {
        Stage stage;
        for (int i = 0; i < 30; ++i)
            stage.script.add(u"sign-in"_s);
        stage.open();
        QTRY_COMPARE(stage.table().rowCount(), 30);
        QCOMPARE(stage.page->findChild<QLabel *>(u"audit.count"_s)->text(), u"30"_s);
        QVERIFY(stage.driver().press(u"Refused only"_s));
        QTRY_VERIFY(stage.driver().shows(u"No event matches."_s));
        QVERIFY(stage.script.last<ListAuditEvents>().refusedOnly);
        QVERIFY(stage.driver().press(u"Show all"_s));
        QTRY_COMPARE(stage.table().rowCount(), 30);
        QVERIFY(stage.view().isVisible());
        QVERIFY(!stage.driver().button(u"Refused only"_s)->isChecked());
    }

    void anEmptyLogSaysSo()
    {
        Stage stage;
        stage.open();
        QTRY_VERIFY(stage.driver().shows(u"Nothing has been recorded yet."_s));
    }

    void aFailureSaysWhyAndCanBeTriedAgain()
    {
        Stage stage;
        stage.script.add(u"sign-in"_s);
        stage.script.error = Error{ErrorCode::StoreLocked, {}, {}, {}};
        stage.open();
        QTRY_VERIFY(stage.driver().button(u"Try again"_s));
        stage.script.error.reset();
        QVERIFY(stage.driver().press(u"Try again"_s));
        QTRY_COMPARE(stage.table().rowCount(), 1);
        stage.script.error = Error{ErrorCode::StoreLocked, {}, {}, {}};
        stage.page->refresh();
        QTRY_VERIFY(!stage.driver().message().isEmpty());
        QCOMPARE(stage.table().rowCount(), 1); // what was there stays
        stage.script.error.reset();
        QVERIFY(stage.driver().press(u"Try again"_s));
        QTRY_VERIFY(stage.driver().message().isEmpty());
    }

    void topicsAndPeriodsAreAskedFor()
    {
        Stage stage;
        stage.script.add(u"sign-in"_s);
        stage.open();
        QTRY_VERIFY(stage.isSettled());
        QVERIFY(stage.driver().press(u"MFA"_s));
        QTRY_COMPARE(stage.script.last<ListAuditEvents>().topic, AuditTopic::Mfa);
        auto *span = stage.page->findChild<QComboBox *>(u"audit.period"_s);
        span->setCurrentIndex(1); // today
        QTRY_VERIFY(stage.script.last<ListAuditEvents>().from);
        QCOMPARE(*stage.script.last<ListAuditEvents>().from,
                 Timestamp(ProfileScript::today)); // the tests' zone is UTC
        QVERIFY(!stage.script.last<ListAuditEvents>().to);
        QVERIFY(!stage.page->findChild<QDateEdit *>()->isVisible());
        span->setCurrentIndex(4); // dates
        const auto dates = stage.page->findChildren<QDateEdit *>();
        QVERIFY(dates.first()->isVisible());
        QCOMPARE(dates.first()->accessibleName(), u"From"_s);
        dates.first()->setDate(QDate(2026, 11, 1));
        dates.last()->setDate(QDate(2026, 11, 3));
        using namespace std::chrono;
        QTRY_COMPARE(*stage.script.last<ListAuditEvents>().from, Timestamp(sys_days(year(2026) / 11 / 1)));
        QTRY_COMPARE(*stage.script.last<ListAuditEvents>().to,
                     Timestamp(sys_days(year(2026) / 11 / 4))); // the 3rd included
        span->setCurrentIndex(0);
        QTRY_VERIFY(!stage.script.last<ListAuditEvents>().from);
    }

    void theDetailsOfARow()
    {
        Stage stage;
        stage.script.add(u"sign-in"_s);
        stage.script.add(u"member.mfa-reset"_s, u"wrong-code"_s, u"\u202eodd"_s);
        stage.open();
        QTRY_COMPARE(stage.table().rowCount(), 2);
        QVERIFY(stage.facts().isEmpty());
        stage.view().setCurrentIndex(stage.table().index(0, 0));
        QTest::keyClick(&stage.view(), Qt::Key_Return);
        QTRY_VERIFY(!stage.facts().isEmpty());
        QVERIFY(stage.facts().contains(u"What: Reset MFA of a member (member.mfa-reset)"_s));
        QVERIFY(stage.facts().contains(u"Who: Olga Brandt (0b5e1f)"_s));
        QVERIFY(stage.facts().contains(u"Result: Refused · wrong code (wrong-code)"_s));
        QVERIFY(stage.facts().contains(u"Detail: \\u202eodd"_s));
        QTest::keyClick(&stage.view(), Qt::Key_Down); // another row, its details
        QTRY_VERIFY(stage.facts().contains(u"What: Sign in (sign-in)"_s));
        QVERIFY(stage.driver().press(u"Close"_s));
        QVERIFY(stage.facts().isEmpty());
    }

    void theMenuCopiesRowsAndDetails()
    {
        Stage stage;
        stage.script.add(u"sign-in"_s);
        stage.open();
        QTRY_COMPARE(stage.table().rowCount(), 1);
        stage.view().selectRow(0);
        QVERIFY(stage.view().selectedText().contains(u"Olga Brandt\tSign in\tBen Carter"_s));
        QMenu menu;
        Q_EMIT stage.view().menuAboutToOpen(&menu, stage.table().index(0, 0));
        QCOMPARE(menu.actions().at(1)->text(), u"Copy details"_s);
        menu.actions().at(1)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Whom: Ben Carter (be4c71)\n"_s));
    }

    void aWholeLogIsSaidToBeWhole()
    {
        Stage stage;
        for (int i = 0; i < 10; ++i)
            stage.script.add(u"sign-in"_s);
        stage.open();
        QTRY_VERIFY(stage.isSettled());
        QVERIFY(stage.driver().press(u"Verify"_s));
        QVERIFY(!stage.driver().isEnabled(u"Verify"_s));
        QVERIFY(stage.page->findChild<QWidget *>(u"audit.progress"_s)->isVisible());
        QTRY_VERIFY(stage.driver().message().startsWith(u"The log is whole: 10 event"_s));
        QVERIFY(stage.driver().message().endsWith(u"none missing or edited."_s));
        QCOMPARE(stage.script.asked<VerifyAuditLog>(), 3);
        QCOMPARE(stage.script.last<VerifyAuditLog>().after, 8);
        QVERIFY(!stage.page->findChild<QWidget *>(u"audit.progress"_s)->isVisible());
        QVERIFY(stage.driver().isEnabled(u"Verify"_s));
    }

    void aBrokenLogSaysWhere()
    {
        Stage stage;
        for (int i = 0; i < 10; ++i)
            stage.script.add(u"sign-in"_s);
        stage.script.brokenAt = 7;
        stage.open();
        QTRY_VERIFY(stage.isSettled());
        QVERIFY(stage.driver().press(u"Verify"_s));
        QTRY_VERIFY(stage.driver().message().startsWith(u"The log is not whole: event 7 "_s));
        QCOMPARE(stage.script.asked<VerifyAuditLog>(), 2);
    }

    void aProofCanBeCancelled()
    {
        Stage stage;
        for (int i = 0; i < 10; ++i)
            stage.script.add(u"sign-in"_s);
        stage.open();
        QTRY_VERIFY(stage.isSettled());
        stage.script.hold();
        QVERIFY(stage.driver().press(u"Verify"_s));
        QTRY_COMPARE(stage.script.asked<VerifyAuditLog>(), 1);
        QVERIFY(stage.driver().press(u"Cancel"_s));
        QTest::qWait(0); // the question reaches the backend
        stage.script.release();
        QTRY_COMPARE(stage.driver().message(),
                     u"Cancelled: the first 4 of 10 events hold. The others were not looked at."_s);
        QCOMPARE(stage.script.asked<VerifyAuditLog>(), 1);
        QVERIFY(stage.driver().press(u"Verify"_s)); // and begun anew
        QTRY_VERIFY(stage.driver().message().startsWith(u"The log is whole"_s));
    }

    void aProofThatFailsSaysWhy()
    {
        Stage stage;
        stage.script.add(u"sign-in"_s);
        stage.open();
        QTRY_VERIFY(stage.isSettled());
        stage.script.error = Error{ErrorCode::StoreLocked, {}, {}, {}};
        QVERIFY(stage.driver().press(u"Verify"_s));
        QTRY_VERIFY(!stage.driver().message().isEmpty());
        QVERIFY(!stage.driver().message().contains(u"whole"_s));
        QVERIFY(stage.driver().isEnabled(u"Verify"_s));
    }

    void exportTellsWhatTheFiltersShow()
    {
        Stage stage;
        for (int i = 0; i < 200; ++i)
            stage.script.add(u"sign-in"_s, u"wrong-code"_s);
        stage.open();
        QTRY_VERIFY(stage.isSettled());
        QVERIFY(stage.driver().press(u"Refused only"_s));
        stage.table().setSearch(u"sign"_s);
        QTRY_VERIFY(stage.isSettled());
        stage.table().fetchMore({});
        QTRY_VERIFY(stage.isSettled());
        stage.script.on<RecordExport>([](const RecordExport &) -> Result<Done> { return Done{}; });
        QVERIFY(stage.driver().press(u"Export…"_s));
        auto *panel = stage.page->findChild<ExportPanel *>();
        QVERIFY(panel);
        const QTemporaryDir folder;
        panel->saveTo(folder.filePath(u"audit-log.csv"_s));
        QTRY_VERIFY(stage.driver().shows(u"Only you can read the file."_s));
        QCOMPARE(stage.script.asked<RecordExport>(), 1);
        const auto events = stage.script.last<ListAuditEvents>();
        QVERIFY(events.refusedOnly);
        QCOMPARE(events.page.search, u"sign"_s);
        QVERIFY(events.page.after.isEmpty()); // from the beginning
    }

    void anotherLanguageKeepsThePanelAndTheTopic()
    {
        Stage stage;
        stage.script.add(u"mfa.enable"_s);
        stage.open();
        QTRY_VERIFY(stage.isSettled());
        QVERIFY(stage.driver().press(u"MFA"_s));
        QTRY_VERIFY(stage.isSettled());
        auto *panel = new QLabel(u"exporting"_s);
        stage.page->setInset(panel);
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(stage.page.get(), &change);
        QVERIFY(stage.driver().shows(u"exporting"_s));
        QVERIFY(stage.driver().button(u"MFA"_s)->isChecked());
        stage.page->setInset(nullptr);
        QVERIFY(!stage.driver().shows(u"exporting"_s));
    }

    void everyControlHasAName()
    {
        Stage stage;
        stage.script.add(u"sign-in"_s);
        stage.open();
        QTRY_VERIFY(stage.isSettled());
        for (const auto *widget : stage.page->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
                !qobject_cast<const QAbstractButton *>(widget) &&
                widget->objectName() != "qt_spinbox_lineedit"_L1)
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(AuditTest)
#include "audittest.moc"
