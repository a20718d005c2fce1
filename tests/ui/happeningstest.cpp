// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagedriver.h"
#include "tests/ui/profilescript.h"
#include "ui/errortext.h"
#include "ui/happenings/happeningsline.h"
#include "ui/happenings/happeningslist.h"
#include "ui/languages.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/button.h"

#include <QAccessible>
#include <QVBoxLayout>
#include <QtGui/private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include <algorithm>

using namespace sallyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using WayBack = Happening::WayBack;

namespace {

/// A line with nothing around it, and ways back that answer when they are told to.
struct Stage
{
    Timestamp now = ProfileScript::now();
    Happenings happenings{[this] { return now; }};
    HappeningsLine line{happenings};
    std::function<void(const Result<Undone> &)> answer;
    int undone = 0;

    Stage() { line.resize(900, 400); }
    Undo undo()
    {
        return [this](QObject *, std::function<void(const Result<Undone> &)> told) {
            ++undone;
            answer = std::move(told);
        };
    }
    PageDriver driver() { return PageDriver(line); }
    /// What the line says, without the time.
    QString newest() { return line.accessibleName().section(u": "_s, 1); }
    QAbstractButton *undoButton() { return line.findChild<QAbstractButton *>(u"happenings.undo"_s); }
    QList<HappeningsRow *> rows()
    {
        QList<HappeningsRow *> rows;
        for (auto *row : line.findChildren<HappeningsRow *>()) {
            if (row->isVisible())
                rows.append(row);
        }
        std::sort(rows.begin(), rows.end(), [](const auto *a, const auto *b) { return a->y() < b->y(); });
        return rows;
    }
    WayBack wayBack(int index = 0) const { return happenings.all().at(index).wayBack; }
};

Result<Undone> refused(ErrorCode code)
{
    return tl::unexpected(Error{code, {}, {}, {}});
}

} // namespace

class HappeningsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        installAccessibleRoles();
        // Nobody listens without a display; only the platform's own switch makes Qt send the events.
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    }

    // the list
    void whatCannotBeUndoneOffersNoWayBack();
    void aRefusedUndoIsSaidAndIsNoLongerOffered_data();
    void aRefusedUndoIsSaidAndIsNoLongerOffered();
    void anUndoThatMayWorkLaterIsOfferedAgain();
    void aFormThatIsPreparedIsNoHappening();
    void undoingIsAskedOnce();
    void noMoreThanAHundredAreKept();
    void anUndoWhoseHappeningHasFallenOffTheEndStillSaysHowItEnded();

    // the line and the list that opens from it
    void nothingIsSeenBeforeSomethingHappened();
    void theLineSaysTheNewestWithTimeAndWord();
    void markupIsShownAsItWasWritten();
    void assistiveTechnologyIsToldWithoutBeingInterrupted();
    void undoGoesAwayWithTheWayBackAndTheFocusStays();
    void theListIsWorkedByTheKeyboardAlone();
    void anOldOneIsUndoneFromTheList();
    void theOpenListFollows();
    void bothSpeakAnotherLanguageAtOnce();
};

void HappeningsTest::whatCannotBeUndoneOffersNoWayBack()
{
    Stage stage;
    stage.happenings.add(Tone::Good, u"Ten new backup codes were made."_s);
    QCOMPARE(stage.wayBack(), WayBack::None);
    stage.happenings.undo(stage.happenings.all().first().number);
    QCOMPARE(stage.happenings.all().size(), 1);
    stage.line.show();
    QVERIFY(!stage.undoButton()->isVisible());
}

void HappeningsTest::aRefusedUndoIsSaidAndIsNoLongerOffered_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("said");
    QTest::newRow("changed again since") << ErrorCode::Conflict << u"It was changed again since"_s;
    QTest::newRow("the role was taken away") << ErrorCode::Forbidden << u"Your role does not allow this."_s;
    QTest::newRow("gone") << ErrorCode::NotFound << u"This is no longer there."_s;
    QTest::newRow("wants a proof") << ErrorCode::ProofRequired << u"fresh identity verification"_s;
}

void HappeningsTest::aRefusedUndoIsSaidAndIsNoLongerOffered()
{
    QFETCH(ErrorCode, code);
    QFETCH(QString, said);
    Stage stage;
    stage.happenings.add(Tone::Good, u"Ben Carter was saved."_s, stage.undo());
    stage.happenings.undo(1);
    stage.answer(refused(code));
    QCOMPARE(stage.wayBack(1), WayBack::Closed);
    const Happening &newest = stage.happenings.all().first();
    QCOMPARE(newest.tone, Tone::Bad);
    QVERIFY2(newest.text.startsWith(u"Not undone: Ben Carter was saved. "_s), qPrintable(newest.text));
    QVERIFY2(newest.text.contains(said), qPrintable(newest.text));
    QCOMPARE(newest.wayBack, WayBack::None);
    stage.happenings.undo(1);
    QCOMPARE(stage.undone, 1);
}

void HappeningsTest::anUndoThatMayWorkLaterIsOfferedAgain()
{
    Stage stage;
    stage.happenings.add(Tone::Good, u"Ben Carter was saved."_s, stage.undo());
    for (const ErrorCode code : {ErrorCode::ServerUnreachable, ErrorCode::AnswerLost, ErrorCode::Busy}) {
        stage.happenings.undo(1);
        stage.answer(refused(code));
        QCOMPARE(stage.happenings.all().last().wayBack, WayBack::Open);
        QVERIFY(stage.happenings.all().first().text.endsWith(errorWords({code, {}, {}, {}}).next));
    }
    stage.happenings.undo(1);
    stage.answer(Undone::Done);
    QCOMPARE(stage.happenings.all().last().wayBack, WayBack::Gone);
    QCOMPARE(stage.happenings.all().first().text, u"Undone: Ben Carter was saved."_s);
}

void HappeningsTest::aFormThatIsPreparedIsNoHappening()
{
    Stage stage;
    stage.happenings.add(Tone::Good, u"MFA and login security of Contoso Ltd were saved."_s, stage.undo());
    stage.happenings.undo(1);
    stage.answer(Undone::Prepared);
    QCOMPARE(stage.happenings.all().size(), 1);
    QCOMPARE(stage.wayBack(), WayBack::Open); // the form may be left
}

void HappeningsTest::undoingIsAskedOnce()
{
    Stage stage;
    stage.happenings.add(Tone::Good, u"Ben Carter was saved."_s, stage.undo());
    stage.happenings.undo(1);
    stage.happenings.undo(1);
    QCOMPARE(stage.undone, 1);
    QCOMPARE(stage.wayBack(), WayBack::Going);
    stage.answer(Undone::Done);
    stage.happenings.undo(1);
    QCOMPARE(stage.undone, 1);
}

void HappeningsTest::noMoreThanAHundredAreKept()
{
    Stage stage;
    stage.line.show();
    for (int i = 0; i < Happenings::most + 20; ++i) {
        if (i == 50)
            stage.line.openList();
        stage.happenings.add(Tone::Good, QString::number(i));
    }
    QCOMPARE(stage.happenings.all().size(), Happenings::most);
    QCOMPARE(stage.happenings.all().first().text, u"119"_s);
    QCOMPARE(stage.happenings.all().last().text, u"20"_s);
    QTRY_COMPARE(stage.rows().size(), Happenings::most);
}

void HappeningsTest::anUndoWhoseHappeningHasFallenOffTheEndStillSaysHowItEnded()
{
    Stage stage;
    stage.happenings.add(Tone::Good, u"The first."_s, stage.undo());
    stage.happenings.undo(1);
    for (int i = 0; i < Happenings::most; ++i)
        stage.happenings.add(Tone::Good, QString::number(i));
    stage.answer(Undone::Done);
    QCOMPARE(stage.happenings.all().first().text, u"Undone: The first."_s);
}

void HappeningsTest::nothingIsSeenBeforeSomethingHappened()
{
    QWidget window;
    Happenings happenings(ProfileScript::clock());
    auto *column = new QVBoxLayout(&window);
    auto *line = new HappeningsLine(happenings);
    column->addWidget(line);
    window.show();
    QVERIFY(!line->isVisible());
    happenings.add(Tone::Good, u"Ben Carter was saved."_s);
    QVERIFY(line->isVisible());
}

void HappeningsTest::theLineSaysTheNewestWithTimeAndWord()
{
    Stage stage;
    stage.line.show();
    stage.happenings.add(Tone::Bad, u"The list could not be saved."_s);
    QCOMPARE(stage.happenings.all().first().word(), u"Failed"_s);
    stage.now += 2min;
    stage.happenings.add(Tone::Good, u"Ben Carter was saved."_s);
    QCOMPARE(stage.newest(), u"Ben Carter was saved."_s);
    const Happening &newest = stage.happenings.all().first();
    QVERIFY(newest.time().contains(u":02"_s));
    QVERIFY(stage.driver().shows(newest.time()));
    QCOMPARE(newest.word(), u"Done"_s);
}

void HappeningsTest::markupIsShownAsItWasWritten()
{
    Stage stage;
    stage.line.show();
    const QString name = u"<b>Ben</b><img src='x'> was saved."_s;
    stage.happenings.add(Tone::Good, name);
    stage.line.openList();
    for (const auto *label : stage.line.findChildren<QLabel *>())
        QVERIFY(label->text() != name || label->textFormat() == Qt::PlainText);
}

void HappeningsTest::assistiveTechnologyIsToldWithoutBeingInterrupted()
{
    Stage stage;
    stage.line.show();
    static QList<QAccessible::Event> events;
    static QObject *watched = nullptr;
    events.clear();
    watched = &stage.line;
    const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
        if (event->object() == watched)
            events.append(event->type());
    });
    stage.happenings.add(Tone::Good, u"Ben Carter was saved."_s);
    QAccessible::installUpdateHandler(before);
    QVERIFY(events.contains(QAccessible::NameChanged));
    QVERIFY(!events.contains(QAccessible::Alert));
    const auto *spoken = QAccessible::queryAccessibleInterface(&stage.line);
    QCOMPARE(spoken->role(), QAccessible::StatusBar);
    QVERIFY(spoken->text(QAccessible::Name).startsWith(u"Done, "_s));
    QVERIFY(spoken->text(QAccessible::Name).endsWith(u": Ben Carter was saved."_s));
}

void HappeningsTest::undoGoesAwayWithTheWayBackAndTheFocusStays()
{
    Stage stage;
    stage.line.show();
    stage.happenings.add(Tone::Good, u"Ben Carter was saved."_s, stage.undo());
    QVERIFY(stage.undoButton()->isVisible());
    stage.undoButton()->setFocus();
    stage.undoButton()->click();
    QVERIFY(!stage.undoButton()->isEnabled());
    stage.answer(Undone::Done);
    QVERIFY(!stage.undoButton()->isVisible());
    QCOMPARE(stage.line.focusWidget(), stage.line.findChild<QWidget *>(u"happenings.all"_s));
    QCOMPARE(stage.newest(), u"Undone: Ben Carter was saved."_s);
}

void HappeningsTest::theListIsWorkedByTheKeyboardAlone()
{
    Stage stage;
    stage.line.show();
    for (const auto &text : {u"one"_s, u"two"_s, u"three"_s})
        stage.happenings.add(Tone::Good, text, stage.undo());
    auto *all = stage.line.findChild<QAbstractButton *>(u"happenings.all"_s);
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Space);
    QVERIFY(stage.line.isListOpen());
    QTRY_COMPARE(stage.rows().size(), 3);
    const QList<HappeningsRow *> rows = stage.rows();
    QCOMPARE(stage.line.focusWidget(), rows.at(0));
    QTest::keyClick(stage.line.focusWidget(), Qt::Key_Down);
    QCOMPARE(stage.line.focusWidget(), rows.at(1));
    QTest::keyClick(stage.line.focusWidget(), Qt::Key_End);
    QCOMPARE(stage.line.focusWidget(), rows.at(2));
    QTest::keyClick(stage.line.focusWidget(), Qt::Key_Down); // there is none further down
    QCOMPARE(stage.line.focusWidget(), rows.at(2));
    QTest::keyClick(stage.line.focusWidget(), Qt::Key_Home);
    QTest::keyClick(stage.line.focusWidget(), Qt::Key_Up);
    QCOMPARE(stage.line.focusWidget(), rows.at(0));
    // Tab goes to the button of this row and not to those of the others.
    QTest::keyClick(stage.line.focusWidget(), Qt::Key_Tab);
    QCOMPARE(stage.line.focusWidget(), rows.at(0)->undoButton());
    QTest::keyClick(stage.line.focusWidget(), Qt::Key_Tab);
    QVERIFY(!rows.at(1)->isAncestorOf(stage.line.focusWidget()));
    QVERIFY(stage.line.focusWidget() != rows.at(1));
    rows.at(0)->undoButton()->setFocus();
    QTest::keyClick(stage.line.focusWidget(), Qt::Key_Escape);
    QVERIFY(!stage.line.isListOpen());
    QCOMPARE(stage.line.focusWidget(), all);
}

void HappeningsTest::anOldOneIsUndoneFromTheList()
{
    Stage stage;
    stage.line.show();
    stage.happenings.add(Tone::Good, u"Ben Carter was saved."_s, stage.undo());
    stage.happenings.add(Tone::Good, u"Ten new backup codes were made."_s);
    QVERIFY(!stage.undoButton()->isVisible());
    stage.line.openList();
    QTRY_COMPARE(stage.rows().size(), 2);
    HappeningsRow *row = stage.rows().at(1);
    row->undoButton()->setFocus();
    row->undoButton()->click();
    stage.answer(Undone::Done);
    QVERIFY(!row->undoButton()->isVisible());
    QCOMPARE(stage.line.focusWidget(), row);
    QVERIFY(row->accessibleName().endsWith(u"Undone"_s));
}

void HappeningsTest::theOpenListFollows()
{
    Stage stage;
    stage.line.show();
    stage.happenings.add(Tone::Good, u"one"_s, stage.undo());
    stage.line.openList();
    QTRY_COMPARE(stage.rows().size(), 1);
    stage.happenings.undo(1);
    stage.answer(refused(ErrorCode::Conflict));
    QTRY_COMPARE(stage.rows().size(), 2);
    QVERIFY(stage.rows().at(0)->accessibleName().contains(u"Not undone: one"_s));
    QVERIFY(stage.rows().at(1)->accessibleName().endsWith(u"Can no longer be undone"_s));
}

void HappeningsTest::bothSpeakAnotherLanguageAtOnce()
{
    Stage stage;
    stage.line.show();
    stage.happenings.add(Tone::Good, u"Ben Carter was saved."_s, stage.undo());
    stage.line.openList();
    Languages languages;
    languages.apply(u"de"_s);
    const QString cancel = HappeningsLine::tr("What happened");
    QTRY_COMPARE(stage.line.findChild<QAbstractButton *>(u"happenings.all"_s)->text(), cancel);
    QCOMPARE(stage.newest(), u"Ben Carter was saved."_s);
    languages.apply(u"en"_s);
}

QTEST_MAIN(HappeningsTest)
#include "happeningstest.moc"
