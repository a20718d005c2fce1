// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "About Sallyport": what support needs to know, and nothing about anybody.
#include "core/backend/backend.h"
#include "tests/ui/pagedriver.h"
#include "ui/about/aboutwindow.h"
#include "ui/about/components.h"
#include "ui/languages.h"
#include "ui/shell/help.h"
#include "ui/shell/usermenu.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace sallyport;

class AboutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void itNamesVersionAndLicence();
    void theLicenceCanBeRead();
    void everyComponentOfTheDesktopIsNamed();
    void copiedDetailsHaveNothingAboutAnybody();
    void itIsWorkedByKeyboard();
    void itFollowsTheLanguage();
    void theUserMenuOpensGuideAndAbout();
};

void AboutTest::initTestCase()
{
    QCoreApplication::setApplicationVersion(QStringLiteral(SALLYPORT_VERSION));
}

void AboutTest::itNamesVersionAndLicence()
{
    AboutWindow window(u"a server"_s);
    window.show();
    QCOMPARE(window.windowTitle(), u"About Sallyport"_s);
    QVERIFY(!window.isModal());
    const PageDriver driver(window);
    QVERIFY(driver.shows(u"Version "_s + QStringLiteral(SALLYPORT_VERSION)));
    QVERIFY(driver.shows(u"The Sallyport authors"_s));
    QVERIFY(driver.shows(u"GNU General Public License, version 3 or later"_s));
}

void AboutTest::theLicenceCanBeRead()
{
    AboutWindow window(u"a server"_s);
    window.show();
    PageDriver driver(window);
    const auto *licence = window.findChild<QPlainTextEdit *>(u"about.licence"_s);
    QVERIFY(!licence->isVisible());
    QVERIFY(driver.press(u"Licence"_s));
    QVERIFY(licence->isVisible());
    QVERIFY(licence->isReadOnly());
    QVERIFY(licence->toPlainText().contains(u"GNU GENERAL PUBLIC LICENSE"_s));
    QVERIFY(licence->toPlainText().contains(u"END OF TERMS AND CONDITIONS"_s));
}

void AboutTest::everyComponentOfTheDesktopIsNamed()
{
    const QList<Component> components = desktopComponents();
    QVERIFY(components.size() > 8);
    AboutWindow window(u"a server"_s);
    const QString text = window.findChild<QTextBrowser *>()->toPlainText();
    for (const Component &component : components) {
        QVERIFY2(text.contains(component.name), qPrintable(component.name));
        QVERIFY2(text.contains(component.licence), qPrintable(component.name));
        QVERIFY2(text.contains(component.homepage), qPrintable(component.name));
        QVERIFY2(component.name != u"curl"_s, "only the server needs it");
    }
    QCOMPARE(components.first().name, u"Qt"_s);
    QCOMPARE(components.first().version, QString::fromLatin1(qVersion()));
}

void AboutTest::copiedDetailsHaveNothingAboutAnybody()
{
    AboutWindow window(u"a store on this computer"_s);
    window.show();
    PageDriver driver(window);
    QVERIFY(driver.press(u"Copy version details"_s));
    const QString copied = QApplication::clipboard()->text();
    QCOMPARE(copied, window.versionDetails());
    QVERIFY(copied.startsWith(u"Sallyport "_s + QStringLiteral(SALLYPORT_VERSION)));
    QVERIFY(copied.contains(u"Qt "_s + QString::fromLatin1(qVersion())));
    QVERIFY(copied.contains(u"place: a store on this computer"_s));
    QCOMPARE(copied.count(u'\n'), 4);
    for (const char *name : {"USER", "HOME", "HOSTNAME"}) {
        const QString value = qEnvironmentVariable(name);
        QVERIFY2(value.size() < 4 || !copied.contains(value), name);
    }
    QVERIFY(!copied.contains(u'@') && !copied.contains(QSysInfo::machineHostName()));
    QVERIFY(driver.message().contains(u"copied"_s));
}

void AboutTest::itIsWorkedByKeyboard()
{
    AboutWindow window(u"a server"_s);
    window.show();
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
    window.show();
    QTest::keyClick(&window, Qt::Key_Return);
    QVERIFY(!window.isVisible());
}

void AboutTest::itFollowsTheLanguage()
{
    Languages languages;
    languages.apply(u"en"_s);
    AboutWindow window(u"a server"_s);
    window.show();
    languages.apply(u"de"_s);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(window.windowTitle(), QCoreApplication::translate("sallyport::AboutWindow", "About Sallyport"));
    QCOMPARE(window.findChildren<QPlainTextEdit *>().size(), 1);
}

void AboutTest::theUserMenuOpensGuideAndAbout()
{
    Languages languages;
    languages.apply(u"en"_s);
    QWidget window;
    new Help(window, languages);
    window.show();
    UserMenu menu(Session{}, languages, ThemeChoice::System, &window);
    const auto choose = [&menu](const QString &text) {
        const QList<QAction *> actions = menu.actions();
        for (QAction *action : actions) {
            if (action->text() == text) {
                action->trigger();
                return action->shortcut();
            }
        }
        return QKeySequence(u"Ctrl+Alt+Shift+F12"_s);
    };
    const auto isOpen = [](const QString &name) {
        const QWidgetList windows = QApplication::topLevelWidgets();
        return std::any_of(windows.begin(), windows.end(), [&name](const QWidget *one) {
            return one->objectName() == name && one->isVisible();
        });
    };
    QCOMPARE(choose(u"User guide"_s), QKeySequence(QKeySequence::HelpContents));
    QVERIFY(isOpen(u"window.guide"_s));
    QCOMPARE(choose(u"About Sallyport"_s), QKeySequence());
    QVERIFY(isOpen(u"window.about"_s));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme(application, ThemeChoice::Light);
    theme.setReducedMotion(true);
    AboutTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "abouttest.moc"
