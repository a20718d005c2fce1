// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keyboardtest.cpp looks at with deaf controls, here with controls that hear: where the arrow keys,
// Enter and Escape really lead.
#include "tests/ui/keyboardwalk.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/ledgerview.h"

#include <QAccessible>

using namespace sallyport;
using namespace Qt::StringLiterals;

class ArrowKeysTest : public KeyboardWalk
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void cleanup() { end(); }

    void theNavigationStaysWhereOneGoesThroughIt_data() { directions(); }
    void theNavigationStaysWhereOneGoesThroughIt();
    void chipsFilterAsOneGoesThroughThem_data() { directions(); }
    void chipsFilterAsOneGoesThroughThem();
    void theLedgerIsReadAndNotStoppedAt_data() { directions(); }
    void theLedgerIsReadAndNotStoppedAt();
    void fromTheTableToAPersonAndBack_data() { directions(); }
    void fromTheTableToAPersonAndBack();
    void escapeLeavesAFlowAndNothingHasHappened_data() { directions(); }
    void escapeLeavesAFlowAndNothingHasHappened();

private:
    void key(Qt::Key key) { QTest::keyClick(m_stage->window->windowHandle(), key); }
};

void ArrowKeysTest::theNavigationStaysWhereOneGoesThroughIt()
{
    QVERIFY(begin(u"Rita Novak"_s));
    const auto pages =
        m_stage->window->findChild<QWidget *>(u"navigation"_s)->findChildren<QAbstractButton *>();
    QCOMPARE(pages.size(), 7);
    pages.first()->setFocus(Qt::TabFocusReason);
    for (qsizetype i = 1; i < pages.size(); ++i) {
        key(Qt::Key_Down);
        QVERIFY(m_stage->settle());
        QVERIFY2(pages.at(i)->isChecked(), qPrintable(pages.at(i)->text()));
        QCOMPARE(QApplication::focusWidget(), pages.at(i));
    }
    QVERIFY(m_stage->isAt("page.audit"));
    key(Qt::Key_Up);
    QVERIFY(m_stage->isAt("page.reports"));
    QCOMPARE(QApplication::focusWidget(), pages.at(5));
    // Enter goes onto the page, as a click does.
    key(Qt::Key_Return);
    QVERIFY(m_stage->window->findChild<QWidget *>(u"page.reports"_s)->hasFocus());
}

void ArrowKeysTest::chipsFilterAsOneGoesThroughThem()
{
    QVERIFY(begin(u"Olga Brandt"_s));
    QVERIFY(m_stage->press("Members"));
    QVERIFY(m_stage->isAt("page.members"));
    QTableView *table = m_stage->chooseRow(u"Chiara Russo"_s);
    QVERIFY(table);
    const int everybody = table->model()->rowCount();
    auto *chips = m_stage->window->findChild<FilterChips *>();
    QVERIFY(chips);
    const auto all = chips->findChildren<QAbstractButton *>();
    QVERIFY(all.size() > 2);
    all.first()->setFocus(Qt::TabFocusReason);
    const bool mirrored = QApplication::layoutDirection() == Qt::RightToLeft;
    key(mirrored ? Qt::Key_Left : Qt::Key_Right);
    QCOMPARE(chips->current(), 1);
    QCOMPARE(QApplication::focusWidget(), all.at(1));
    QTRY_VERIFY(table->model()->rowCount() < everybody);
    key(mirrored ? Qt::Key_Right : Qt::Key_Left);
    QCOMPARE(chips->current(), 0);
    QTRY_COMPARE(table->model()->rowCount(), everybody);
}

void ArrowKeysTest::theLedgerIsReadAndNotStoppedAt()
{
    QVERIFY(begin(u"Olga Brandt"_s));
    LedgerView *ledger = nullptr;
    QTRY_VERIFY((ledger = m_stage->window->findChild<LedgerView *>()));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(ledger);
    QCOMPARE(list->childCount(), 10);
    for (int i = 0; i < list->childCount(); ++i)
        QVERIFY(list->child(i)->text(QAccessible::Name).contains(QString::number(i + 1)));
    // There is nothing to do in it, so the keyboard passes.
    QVERIFY(ledger->findChildren<QWidget *>().size() >= 10);
    for (const QWidget *stop : PageWalk::stops(m_stage->window.get()))
        QVERIFY(!ledger->isAncestorOf(stop) && stop != ledger);
}

void ArrowKeysTest::fromTheTableToAPersonAndBack()
{
    QVERIFY(begin(u"Olga Brandt"_s));
    QVERIFY(m_stage->press("Members"));
    QVERIFY(m_stage->isAt("page.members"));
    QTableView *table = m_stage->chooseRow(u"Chiara Russo"_s);
    QVERIFY(table);
    const int row = table->currentIndex().row();
    key(Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), row + 1);
    key(Qt::Key_Up);
    QCOMPARE(table->currentIndex().row(), row);
    key(Qt::Key_Return);
    QVERIFY(m_stage->isAt("page.member"));
    QVERIFY(
        m_stage->window->findChild<QWidget *>(u"page.member"_s)->isAncestorOf(QApplication::focusWidget()));
    key(Qt::Key_Escape);
    QVERIFY(m_stage->isAt("page.members"));
    QVERIFY(
        m_stage->window->findChild<QWidget *>(u"page.members"_s)->isAncestorOf(QApplication::focusWidget()));
}

void ArrowKeysTest::escapeLeavesAFlowAndNothingHasHappened()
{
    QVERIFY(begin(u"Olga Brandt"_s));
    DemoStage &s = *m_stage;
    for (const char *flow : {"Change password…", "Reset Secret", "Generate backup codes",
                             "Generate New API Password", "Disable MFA"}) {
        QVERIFY2(s.press(flow), flow);
        QVERIFY(QTest::qWaitFor([&] { return s.page() != "page.profile"_L1; }));
        QVERIFY(s.settle());
        key(Qt::Key_Escape);
        QVERIFY2(s.isAt("page.profile"), flow);
        QVERIFY(s.says("Active"));
        const auto *page = s.window->findChild<QWidget *>(u"page.profile"_s);
        QVERIFY2(page == QApplication::focusWidget() || page->isAncestorOf(QApplication::focusWidget()),
                 flow);
    }
    QVERIFY(s.press("Members"));
    QTableView *table = s.chooseRow(u"Chiara Russo"_s);
    QVERIFY(table);
    const int everybody = table->model()->rowCount();
    QVERIFY(s.press("Add member"));
    QVERIFY(s.isAt("page.addMember"));
    QVERIFY(s.type("Name", u"Nils Bohm"_s));
    QVERIFY(s.type("Email", u"nils.bohm@contoso.example"_s));
    key(Qt::Key_Escape);
    QVERIFY(s.isAt("page.members"));
    QVERIFY(s.settle());
    QCOMPARE(table->model()->rowCount(), everybody);
}

QTEST_MAIN(ArrowKeysTest)
#include "arrowkeystest.moc"
