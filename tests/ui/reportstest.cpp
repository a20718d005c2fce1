// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reportsstage.h"
#include "ui/exports/exportpanel.h"
#include "ui/lists/accountchooser.h"
#include "ui/reports/adoptionchart.h"
#include "ui/reports/adoptionpages.h"
#include "ui/reports/adoptiontable.h"
#include "ui/reports/groupbar.h"
#include "ui/reports/historytable.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

using Group = AdoptionGroup;

class ReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light); }

    void aFailureIsSaidAndCanBeTriedAgain()
    {
        ReportsStage stage;
        stage.error = Error{ErrorCode::StoreLocked, {}, {}, {}};
        stage.open();
        QTRY_VERIFY(stage.driver().button(u"Try again"_s));
        QVERIFY(!stage.driver().isEnabled(u"Save as PDF…"_s));
        QVERIFY(!stage.tile(Group::Enrolled));
        stage.error.reset();
        QVERIFY(stage.driver().press(u"Try again"_s));
        QTRY_VERIFY(stage.tile(Group::Enrolled));
    }

    void aNewStoreSaysWhatWillBeHere()
    {
        ReportsStage stage;
        stage.report.counts = {};
        stage.report.history.clear();
        stage.open();
        QTRY_VERIFY(stage.driver().shows(u"Nobody is here yet."_s));
        QVERIFY(!stage.tile(Group::Enrolled));
        QVERIFY(!stage.driver().isEnabled(u"Export as CSV…"_s));
    }

    void anAnswerThatCannotBeWrittenLeavesNoFile()
    {
        ReportsStage stage;
        stage.open();
        QTRY_VERIFY(stage.tile(Group::Enrolled));
        stage.page->savePdf(u"/nowhere/at/all.pdf"_s);
        QTRY_VERIFY(stage.driver().message().contains(u"could not be saved"));
        QVERIFY(!QFile::exists(u"/nowhere/at/all.pdf"_s));
        stage.page->savePdf(u"/dev/null"_s); // not replaced by a file
        QTRY_VERIFY(stage.driver().message().contains(u"/dev/null"));
        QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    }

    void eachNumberIsATileThatSaysItInWords()
    {
        ReportsStage stage;
        stage.open();
        QTRY_VERIFY(stage.tile(Group::Overdue));
        QCOMPARE(stage.tile(Group::Overdue)->accessibleName(), u"Overdue"_s);
        QCOMPARE(stage.tile(Group::Overdue)->accessibleDescription(), u"21"_s);
        QCOMPARE(stage.tile(Group::Enrolled)->accessibleDescription(), u"199"_s);
        QCOMPARE(stage.page->findChild<QLabel *>(u"reports.share"_s)->text(), u"60% enrolled: 199 of 330"_s);
        const QString bar = stage.page->findChild<GroupBar *>()->accessibleDescription();
        for (const QString &words : {u"Enrolled: 199"_s, u"Exempt: 12"_s, u"Off: 87"_s, u"Unknown: 9"_s})
            QVERIFY2(bar.contains(words), qPrintable(bar));
        stage.tile(Group::Overdue)->setFocus();
        QTest::keyClick(stage.tile(Group::Overdue), Qt::Key_Space);
        QTRY_COMPARE(stage.driver().page(), u"page.reports.names"_s);
    }

    void aNumberOpensItsNamesAndBackReturnsToIt()
    {
        ReportsStage stage;
        stage.open();
        QTRY_VERIFY(stage.tile(Group::Overdue));
        stage.tile(Group::Overdue)->click();
        auto *model = stage.page->findChild<AdoptionTable *>();
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(model->rowCount(), 7);
        QVERIFY(stage.driver().shows(u"Overdue: Northwind"_s));
        QVERIFY(stage.script.last<ListAdoption>().group == Group::Overdue);
        const auto cell = [&](int row, int column) { return model->index(row, column).data().toString(); };
        QCOMPARE(cell(0, AdoptionTable::Name), u"Ines Duarte"_s);
        QCOMPARE(cell(0, AdoptionTable::State), u"Overdue"_s);
        QCOMPARE(cell(0, AdoptionTable::RequiredFrom), u"At once"_s); // without a date
        QCOMPARE(cell(1, AdoptionTable::RequiredFrom), u"12 Nov 2026"_s);
        QCOMPARE(cell(1, AdoptionTable::PendingSince), u"—"_s);
        const auto *view = stage.page->findChild<TableView *>(u"reports.names"_s);
        QVERIFY(!view->isColumnHidden(AdoptionTable::Account)); // of several
        QVERIFY(stage.driver().press(u"Back"_s));
        QTRY_VERIFY(stage.tile(Group::Overdue));
        QVERIFY(stage.page->focusWidget() == stage.tile(Group::Overdue));
    }

    void namesAreSearchedAndPaged()
    {
        ReportsStage stage;
        stage.names = 120;
        stage.open();
        QTRY_VERIFY(stage.tile(Group::Off));
        stage.tile(Group::Off)->click();
        auto *model = stage.page->findChild<AdoptionTable *>();
        QTRY_VERIFY(model->rowCount() >= 50);
        while (model->rowCount() < 120) {
            const int before = model->rowCount();
            QVERIFY(model->canFetchMore({}));
            model->fetchMore({});
            QTRY_VERIFY(model->rowCount() > before);
        }
        QVERIFY(!model->canFetchMore({}));
        QVERIFY(stage.driver().type(u"Search names"_s, u"nora"_s));
        QTRY_COMPARE(model->rowCount(), 1);
        QVERIFY(stage.driver().type(u"Search names"_s, u"nobody at all"_s));
        QTRY_VERIFY(stage.driver().shows(u"Nobody matches."_s));
    }

    void aResellerChoosesAnAccount()
    {
        ReportsStage stage;
        stage.open();
        auto *accounts = stage.page->findChild<AccountChooser *>();
        QCOMPARE(accounts->text(), u"All accounts"_s);
        QCOMPARE(accounts->accessibleName(), u"Account"_s);
        accounts->dropDown();
        QTRY_COMPARE(accounts->offered(),
                     (QStringList{u"All accounts"_s, u"Contoso Ltd"_s, u"Fabrikam GmbH"_s}));
        accounts->choose(2);
        QTRY_COMPARE(stage.tile(Group::Enrolled)->accessibleDescription(), u"3"_s);
        stage.tile(Group::Overdue)->click();
        QTRY_COMPARE(stage.script.last<ListAdoption>().scope.value, u"Fabrikam GmbH"_s);
        QVERIFY(stage.driver().shows(u"Overdue: Fabrikam GmbH"_s));
        QVERIFY(
            stage.page->findChild<TableView *>(u"reports.names"_s)->isColumnHidden(AdoptionTable::Account));
        QVERIFY(stage.driver().press(u"Back"_s));
        QCOMPARE(accounts->text(), u"Fabrikam GmbH"_s);
        accounts->choose(0);
        QTRY_COMPARE(stage.tile(Group::Enrolled)->accessibleDescription(), u"199"_s);
        QVERIFY(stage.script.last<GetAdoptionReport>().scope.value.isEmpty());
    }

    void anOwnerHasNothingToChoose()
    {
        ReportsStage stage;
        stage.workplace = {{u"a1"_s}, ScopeKind::Account, u"Contoso"_s, Role::Owner};
        stage.open();
        QTRY_VERIFY(stage.tile(Group::Enrolled));
        QVERIFY(!stage.page->findChild<AccountChooser *>());
        QCOMPARE(stage.script.asked<ListAccounts>(), 0);
    }

    void anotherLanguageKeepsTheAccountAndTheNames()
    {
        ReportsStage stage;
        stage.open();
        auto *accounts = stage.page->findChild<AccountChooser *>();
        accounts->dropDown();
        QTRY_COMPARE(accounts->offered().size(), 3);
        accounts->choose(2);
        QTRY_COMPARE(stage.tile(Group::Enrolled)->accessibleDescription(), u"3"_s);
        const auto change = [&] {
            QEvent language(QEvent::LanguageChange);
            QApplication::sendEvent(stage.page.get(), &language);
        };
        change();
        QTRY_VERIFY(stage.tile(Group::Enrolled));
        QCOMPARE(stage.page->findChild<AccountChooser *>()->text(), u"Fabrikam GmbH"_s);
        QCOMPARE(stage.script.last<GetAdoptionReport>().scope.value, u"Fabrikam GmbH"_s);
        QTRY_COMPARE(stage.tile(Group::Enrolled)->accessibleDescription(), u"3"_s);
        stage.tile(Group::Overdue)->click();
        QTRY_VERIFY(stage.driver().shows(u"Overdue: Fabrikam GmbH"_s));
        change();
        QTRY_VERIFY(stage.driver().shows(u"Overdue: Fabrikam GmbH"_s));
        QCOMPARE(stage.script.last<ListAdoption>().scope.value, u"Fabrikam GmbH"_s);
    }

    void theCourseIsATableTheNewestDayFirst()
    {
        ReportsStage stage;
        stage.open();
        QTRY_VERIFY(stage.tile(Group::Enrolled));
        auto *model = stage.page->findChild<HistoryTable *>();
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(model->rowCount(), 21);
        QCOMPARE(model->index(0, HistoryTable::Day).data().toString(), u"21 Nov 2026"_s);
        QCOMPARE(model->index(0, HistoryTable::Enrolled).data().toString(), u"199"_s);
        QCOMPARE(model->index(0, HistoryTable::Off).data().toString(), u"123"_s);
        model->setHistory({});
        QCOMPARE(model->rowCount(), 0);
    }

    void theChartHasInkInBothThemesAndDirections()
    {
        for (const bool mirrored : {false, true}) {
            for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
                m_theme->setChoice(choice);
                ReportsStage stage;
                AdoptionChart chart;
                chart.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
                chart.setHistory(stage.report.history, ProfileScript::now());
                const QImage image = chart.picture({400, 200}, 1).toImage();
                const QColor enrolled = groupInk(Group::Enrolled, Colours::of(&chart));
                QCOMPARE(image.pixelColor(200, 140).rgb(), enrolled.rgb());
            }
        }
    }

    void aDayStandsUntilTheNextInTheChart()
    {
        const auto day = [](int ago, qint64 enrolled) {
            const auto now = QDateTime::fromMSecsSinceEpoch(ProfileScript::now().time_since_epoch().count());
            AdoptionDay one{now.date().addDays(-ago), {}};
            one.adoption.members = 100;
            one.adoption.active = enrolled;
            return one;
        };
        for (const bool mirrored : {false, true}) {
            AdoptionChart chart;
            chart.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
            chart.setHistory({day(30, 10), day(1, 90)}, ProfileScript::now());
            const QImage image = chart.picture({400, 200}, 1).toImage();
            // Half-way in time and half-way up: that many were enrolled only on the last day.
            QVERIFY(image.pixelColor(200, 100).rgb() != groupInk(Group::Enrolled, Colours::of(&chart)).rgb());
        }
    }

    void patternsDifferAndNotOnlyColours()
    {
        QSet<QByteArray> seen;
        for (const Group group : adoptionGroups()) {
            // In grey, as who sees no colours has it.
            const QBrush brush = groupBrush(group, Colours::light(), QApplication::font());
            QImage image(24, 24, QImage::Format_RGB32);
            QPainter painter(&image);
            painter.fillRect(image.rect(), brush);
            painter.end();
            image = image.convertToFormat(QImage::Format_Grayscale8).convertToFormat(QImage::Format_Mono);
            if (brush.style() == Qt::TexturePattern)
                seen.insert(
                    QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()));
        }
        QCOMPARE(seen.size(), 4); // enrolled is a full dark ground, off a full light one
    }

    void thePdfHasTheNameTheNumbersAndThePeople()
    {
        QTemporaryDir folder;
        ReportsStage stage;
        stage.open();
        auto *accounts = stage.page->findChild<AccountChooser *>();
        accounts->dropDown();
        QTRY_COMPARE(accounts->offered().size(), 3);
        accounts->choose(1);
        QTRY_COMPARE(stage.tile(Group::Enrolled)->accessibleDescription(), u"3"_s);
        stage.names = 130; // several pages of the list, and of paper
        stage.pageSize = 60;
        const QString path = folder.filePath(u"report.pdf"_s);
        stage.page->savePdf(path);
        QTRY_VERIFY(stage.driver().message().contains(u"Saved as"));
        QCOMPARE(QFile::permissions(path) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        const QString text = textOf(path);
        for (const QString &words :
             {u"MFA adoption: Contoso Ltd"_s, u"Enrolled"_s, u"Overdue"_s, u"130"_s, u"Ines Duarte"_s,
              u"Person 129"_s, u"At once"_s, u"12 Nov 2026"_s, u"Contoso Ltd · page 2"_s})
            QVERIFY2(text.contains(words), qPrintable(words + u"\n"_s + text));
        QVERIFY(!text.contains(u"more"));
    }

    void aVeryLongListOnPaperSaysHowManyMore()
    {
        QTemporaryDir folder;
        ReportsStage stage;
        AdoptionPaper paper{
            .name = u"Contoso"_s, .report = stage.report, .now = ProfileScript::now(), .overdue = {}};
        paper.overdue = {ReportsStage::row(0, Group::Overdue)};
        const QString path = folder.filePath(u"report.pdf"_s);
        QVERIFY(writeAdoptionSheet(path, paper));
        QVERIFY(textOf(path).contains(u"20 more"));
        paper.overdue.clear();
        paper.report.counts.overdue = 0;
        QVERIFY(writeAdoptionSheet(path, paper));
        QVERIFY(textOf(path).contains(u"Nobody."));
        QCOMPARE(adoptionFileName(u"../Étoile & Söhne"_s, u"pdf"_s),
                 u"sallyport-report----étoile---söhne.pdf"_s);
    }

    void namesOfSeveralGroupsComeOneAfterTheOther()
    {
        ReportsStage stage;
        stage.names = 5;
        stage.pageSize = 2;
        QStringList got;
        std::function<void(const QString &)> ask = [&](const QString &after) {
            askForNames(stage.script, {}, {Group::Overdue, Group::Off}, after, this,
                        [&](const Result<Page<AdoptionRow>> &page) {
                            QVERIFY(page);
                            for (const AdoptionRow &row : page->rows)
                                got.append(adoptionCells(row).join(u'|'));
                            if (!page->next.isEmpty())
                                ask(page->next);
                            else
                                got.append(u"end"_s);
                        });
        };
        ask({});
        QTRY_COMPARE(got.size(), 11);
        QVERIFY(got.at(0).startsWith(
            u"Ines Duarte|ines0@fabrikam.example|Fabrikam GmbH|Member|Overdue|2026-11-20T14:00:00Z|"));
        QVERIFY(got.at(6).contains(u"|Off||2026-11-12T10:00:00Z"));
        QCOMPARE(got.last(), u"end"_s);
        QCOMPARE(adoptionHeader().size(), adoptionCells(ReportsStage::row(0, Group::Off)).size());
    }

    void exportingSaysWhatOfWhom()
    {
        ReportsStage stage;
        stage.open();
        QTRY_VERIFY(stage.tile(Group::Pending));
        const QTemporaryDir folder;
        stage.script.on<RecordExport>([](const RecordExport &) -> Result<Done> { return Done{}; });
        const auto exported = [&](const QString &name) {
            const QString path = folder.filePath(name);
            stage.driver().press(u"Export as CSV…"_s);
            stage.page->findChild<ExportPanel *>()->saveTo(path);
            if (!QTest::qWaitFor([&] { return QFile::exists(path); }))
                return QByteArrayList();
            QFile file(path);
            file.open(QIODevice::ReadOnly);
            return file.readAll().trimmed().split('\n');
        };
        const QByteArrayList everybody = exported(u"everybody.csv"_s);
        QVERIFY(everybody.size() > 6); // the header, and names of each group
        QCOMPARE(stage.script.asked<RecordExport>(), 1);
        stage.tile(Group::Pending)->click();
        QTRY_VERIFY(stage.driver().isEnabled(u"Export as CSV…"_s));
        QTRY_COMPARE(stage.page->findChild<AdoptionTable *>()->rowCount(), 7);
        const QByteArrayList pending = exported(u"pending.csv"_s);
        QCOMPARE(pending.size(), 1 + 7);
        for (const QByteArray &record : pending.mid(1))
            QVERIFY2(record.contains("\"Pending\""), record.constData());
    }

    void nothingIsCutAtTwiceTheSizeOfText()
    {
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPointSizeF(large.pointSizeF() * 2);
        QApplication::setFont(large);
        ReportsStage stage;
        stage.open({1024, 700});
        QTRY_VERIFY(stage.tile(Group::Enrolled));
        for (const Group group : adoptionGroups())
            QVERIFY(stage.tile(group)->width() >= stage.tile(group)->sizeHint().width());
        stage.page.reset();
        QApplication::setFont(before);
    }

private:
    static QString textOf(const QString &path)
    {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
        if (!process.waitForFinished())
            return process.errorString();
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(ReportsTest)
#include "reportstest.moc"
