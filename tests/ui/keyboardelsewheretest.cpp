// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that need more than the sample data, as keyboardtest.cpp walks all others: those of the kiosk, of
// a store that moves and of a server.
#include "tests/ui/kioskrig.h"
#include "tests/ui/pagewalk.h"
#include "ui/moving/movedpage.h"
#include "ui/moving/moveform.h"
#include "ui/signin/setuptokenstep.h"
#include "ui/widgets/theme.h"

#include <QApplication>

using namespace sallyport;
using namespace Qt::StringLiterals;

class KeyboardElsewhereTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light);
        m_theme->setReducedMotion(true);
        QApplication::setCursorFlashTime(0);
    }
    void cleanup()
    {
        const QStringList findings = std::exchange(m_walk.findings, {});
        if (!findings.isEmpty())
            QFAIL(qPrintable(QString::number(findings.size()) + u" findings:\n"_s + findings.join(u'\n')));
    }

    void theKiosk();
    void theSetupTokenOfAServer();
    void aStoreThatMoves();

private:
    void look(QWidget &window, const QString &where);

    std::unique_ptr<Theme> m_theme;
    PageWalk m_walk;
};

void KeyboardElsewhereTest::look(QWidget &window, const QString &where)
{
    window.show();
    window.activateWindow();
    QTRY_COMPARE(QGuiApplication::focusWindow(), window.windowHandle());
    m_walk.walk(&window, where);
}

void KeyboardElsewhereTest::theKiosk()
{
    KioskRig rig({1024, 768}, u"en"_s);
    look(*rig.window, u"unlock"_s);
    QTest::keyClick(rig.window->windowHandle(), Qt::Key_F1);
    QTRY_COMPARE(rig.page(), u"page.kiosk.guide"_s);
    look(*rig.window, u"guide for operators"_s);
    QVERIFY(rig.driver().press(u"Back"_s));
    QVERIFY(rig.driver().press(u"Unattended"_s));
    QVERIFY(rig.driver().press(u"Continue"_s));
    QTRY_COMPARE(rig.page(), u"page.kiosk.pin"_s);
    look(*rig.window, u"PIN"_s);
    QVERIFY(rig.typePin());
    QTRY_COMPARE(rig.page(), u"page.kiosk.start"_s);
    look(*rig.window, u"start"_s);
    QVERIFY(rig.driver().press(u"I have an enrollment code"_s));
    look(*rig.window, u"who are you"_s);
    QVERIFY(rig.driver().press(u"Start over"_s));
    QVERIFY(rig.identify());
    look(*rig.window, u"scan"_s);
    rig.lastKey = rig.readKey();
    look(*rig.window, u"scan, with the key"_s);
    QVERIFY(rig.driver().press(u"Next"_s));
    look(*rig.window, u"code"_s);
    QVERIFY(rig.driver().type(u"6-digit code"_s, rig.codeOf(rig.lastKey)));
    QVERIFY(rig.driver().press(u"Continue"_s));
    QTRY_COMPARE(rig.page(), u"page.kiosk.codes"_s);
    look(*rig.window, u"backup codes"_s);
    QVERIFY(rig.driver().press(u"I have written them down"_s));
    QVERIFY(rig.driver().press(u"Finish"_s));
    QTRY_COMPARE(rig.page(), u"page.kiosk.done"_s);
    look(*rig.window, u"done"_s);
}

void KeyboardElsewhereTest::theSetupTokenOfAServer()
{
    SetupTokenStep step;
    step.resize(800, 700);
    look(step, u"setup token"_s);
}

void KeyboardElsewhereTest::aStoreThatMoves()
{
    MoveForm form({u"/home/olga/Documents/sallyport-Contoso.dump"_s, {}});
    form.resize(800, 700);
    look(form, u"move"_s);
    form.hide();
    MovedPage moved(u"/home/olga/Documents/sallyport-Contoso.dump"_s, 412'306, true);
    moved.resize(800, 700);
    look(moved, u"moved"_s);
}

QTEST_MAIN(KeyboardElsewhereTest)
#include "keyboardelsewheretest.moc"
