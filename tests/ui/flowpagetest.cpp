// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/flowpage.h"
#include "ui/widgets/button.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sallyport;

/// Enter does the primary thing and Escape leaves, unless the key belongs to a list that is open.
class FlowPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void anOpenListTakesReturnForItself();
    void anOpenListTakesEscapeForItself();
    void returnInAFieldPressesThePrimaryButton();
    void escapeInAFieldLeaves();
    void returnOnAnotherButtonPressesThatOne();

private:
    QWidget *openList();

    std::unique_ptr<FlowPage> m_page;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_field = nullptr;
    Button *m_cancel = nullptr;
    std::unique_ptr<QSignalSpy> m_primary;
    std::unique_ptr<QSignalSpy> m_left;
};

void FlowPageTest::init()
{
    m_page = std::make_unique<FlowPage>(u"page.test"_s, u"Test"_s);
    m_choice = new QComboBox;
    m_choice->addItems({u"First"_s, u"Second"_s});
    m_field = new QLineEdit;
    m_page->addField(u"Choice"_s, m_choice);
    m_page->addField(u"Field"_s, m_field);
    m_cancel = m_page->addButton(u"Cancel"_s);
    m_page->setEscape(m_cancel);
    Button *primary = m_page->addButton(u"Go"_s, Button::Kind::Primary);
    m_primary = std::make_unique<QSignalSpy>(primary, &Button::clicked);
    m_left = std::make_unique<QSignalSpy>(m_cancel, &Button::clicked);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

QWidget *FlowPageTest::openList()
{
    m_choice->showPopup();
    return m_choice->view();
}

void FlowPageTest::anOpenListTakesReturnForItself()
{
    QWidget *list = openList();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_choice->currentText(), u"Second"_s);
    QCOMPARE(m_primary->size(), 0);
}

void FlowPageTest::anOpenListTakesEscapeForItself()
{
    QTest::keyClick(openList(), Qt::Key_Escape);
    QVERIFY(!m_choice->view()->isVisible());
    QCOMPARE(m_left->size(), 0);
}

void FlowPageTest::returnInAFieldPressesThePrimaryButton()
{
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(m_primary->size(), 1);
    QCOMPARE(m_left->size(), 0);
}

void FlowPageTest::escapeInAFieldLeaves()
{
    QTest::keyClick(m_field, Qt::Key_Escape);
    QCOMPARE(m_left->size(), 1);
    QCOMPARE(m_primary->size(), 0);
}

void FlowPageTest::returnOnAnotherButtonPressesThatOne()
{
    QTest::keyClick(m_cancel, Qt::Key_Return);
    QCOMPARE(m_left->size(), 1);
    QCOMPARE(m_primary->size(), 0);
}

QTEST_MAIN(FlowPageTest)
#include "flowpagetest.moc"
