// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// F1 opens the chapter for what is on screen, in every language, and never for somebody who enrolls at a
// kiosk.
#include "ui/guide/guide.h"
#include "tests/ui/kioskrig.h"
#include "tests/ui/pagedriver.h"
#include "tests/ui/widgetfind.h"
#include "ui/guide/guidetext.h"
#include "ui/guide/guidetopics.h"
#include "ui/guide/guidewindow.h"
#include "ui/kiosk/guidepage.h"
#include "ui/kiosk/kioskcourse.h"
#include "ui/languages.h"
#include "ui/shell/help.h"
#include "ui/signin/gatepage.h"
#include "ui/widgets/helprequest.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QFile>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

/// Every object name of a page that is written anywhere in the screens.
QStringList pagesInSources()
{
    static const QRegularExpression name(u"\"(page\\.[A-Za-z.]+)\""_s);
    QStringList pages;
    QDirIterator files(QStringLiteral(SALLYPORT_SOURCES "/ui"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        if (path.contains("/ui/guide/"_L1) || !file.open(QIODevice::ReadOnly))
            continue;
        auto found = name.globalMatch(QString::fromUtf8(file.readAll()));
        while (found.hasNext())
            pages.append(found.next().captured(1));
    }
    pages.removeDuplicates();
    return pages;
}

QStringList topicsOf(const Guide &guide)
{
    QStringList topics;
    for (const GuideChapter &chapter : guide.chapters())
        topics.append(chapter.topic);
    return topics;
}

QString path(const QString &language, GuideGroup group)
{
    return u":/guide/%1/%2.md"_s.arg(language, Guide::fileName(group));
}

Guide guideIn(const QString &language, GuideGroup group)
{
    QFile file(path(language, group));
    return file.open(QIODevice::ReadOnly) ? Guide::parse(QString::fromUtf8(file.readAll())) : Guide();
}

GuideWindow *openGuide()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        auto *guide = qobject_cast<GuideWindow *>(window);
        if (guide && guide->isVisible())
            return guide;
    }
    return nullptr;
}

/// A window as the main window is: pages in pages, and Help that answers.
struct Stage
{
    Stage() : help(new Help(window, languages))
    {
        languages.apply(u"en"_s);
        window.resize(400, 300);
    }
    QWidget *addPage(const QString &name, QWidget *parent = nullptr)
    {
        auto *page = new QWidget(parent ? parent : &window);
        page->setObjectName(name);
        page->show();
        return page;
    }
    QString topic() const { return openGuide() ? openGuide()->place().topic : QString(); }

    Languages languages;
    QWidget window;
    Help *help;
};

} // namespace

class GuideTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void chaptersAreReadAsTheyAreWritten();
    void aLanguageWithoutAGuideHasTheEnglishOne();
    void aSearchFindsChaptersThatHaveEveryWord();
    void everyPageHasATopic();
    void noTopicIsForAPageThatIsGone();
    void everyTopicExistsInEveryGuideThatF1Opens();
    void everyGuideHasTheSameTopicsInEveryLanguage_data();
    void everyGuideHasTheSameTopicsInEveryLanguage();
    void theGuideIsThatOfTheRole();
    void f1OpensTheChapterOfTheInnermostPage();
    void f1InADialogOpensTheChapterOfTheDialog();
    void f1ElsewhereIsNotAnswered();
    void theButtonInTheCornerAsksForHelp();
    void theWindowFindsAndSaysWhatItDoesNotFind();
    void theWindowIsWorkedByKeyboard();
    void theWindowFollowsTheLanguage();
    void theWindowFollowsThemeAndDirection();
    void theWindowNamesWhatItHas();
    void thereAreNoLinks();
    void aKioskHelpsOnlyTheOperator();
    void backReturnsToThePageOfTheOperator();
};

void GuideTest::cleanup()
{
    QVERIFY(!openGuide()); // it goes with its window
}

void GuideTest::chaptersAreReadAsTheyAreWritten()
{
    const Guide guide =
        Guide::parse(u"# A guide\n\nFor who reads the file.\n\n<!-- topic: one-two -->\n## First\n\n"
                     "Words.\n<!-- topic: last -->\n## Second\n### Part\n"_s);
    QCOMPARE(guide.title(), u"A guide"_s);
    QCOMPARE(topicsOf(guide), QStringList({u"one-two"_s, u"last"_s}));
    QCOMPARE(guide.chapters().at(0).title, u"First"_s);
    QCOMPARE(guide.chapters().at(0).markdown.trimmed(), u"Words."_s);
    QCOMPARE(guide.chapters().at(1).markdown.trimmed(), u"### Part"_s);
    QCOMPARE(guide.indexOf(u"last"_s), 1);
    QCOMPARE(guide.indexOf(u"never"_s), -1);
    QVERIFY(Guide::parse(QString()).chapters().isEmpty());
}

void GuideTest::aLanguageWithoutAGuideHasTheEnglishOne()
{
    QCOMPARE(Guide::load(GuideGroup::Member, u"tlh"_s).title(),
             Guide::load(GuideGroup::Member, u"en"_s).title());
    QCOMPARE(Guide::load(GuideGroup::Member, u"en"_s).title(), u"Guide for members"_s);
}

void GuideTest::aSearchFindsChaptersThatHaveEveryWord()
{
    const Guide guide =
        Guide::parse(u"<!-- topic: a -->\n## Phone\nlost\n<!-- topic: b -->\n## Phone\nnew\n"_s);
    QCOMPARE(guide.containing(u"PHONE"_s), QList<int>({0, 1}));
    QCOMPARE(guide.containing(u"new phone"_s), QList<int>({1}));
    QCOMPARE(guide.containing(u"new lost"_s), QList<int>());
    QCOMPARE(guide.containing(u"  "_s), QList<int>({0, 1}));
}

void GuideTest::everyPageHasATopic()
{
    QStringList known;
    for (const PageTopic &one : pageTopics())
        known.append(one.page);
    const QStringList pages = pagesInSources();
    QVERIFY(pages.size() > 50);
    for (const QString &page : pages)
        QVERIFY2(known.contains(page), qPrintable(page + u" is not in ui/guide/guidetopics.cpp"_s));
    QStringList once = known;
    QCOMPARE(once.removeDuplicates(), 0);
}

void GuideTest::noTopicIsForAPageThatIsGone()
{
    const QStringList pages = pagesInSources();
    for (const PageTopic &one : pageTopics())
        QVERIFY2(pages.contains(one.page), one.page.data());
}

void GuideTest::everyTopicExistsInEveryGuideThatF1Opens()
{
    for (const PageTopic &one : pageTopics()) {
        if (one.topic.isEmpty())
            continue;
        const QString topic = one.topic;
        if (one.group == GuideGroup::Kiosk) {
            QVERIFY2(Guide::load(GuideGroup::Kiosk, u"en"_s).indexOf(topic) >= 0, one.page.data());
            QCOMPARE(kioskTopic(one.page), topic);
            continue;
        }
        for (const GuideGroup reader : {GuideGroup::Member, GuideGroup::Owner, GuideGroup::Reseller}) {
            const GuidePlace place = guidePlace({one.page}, reader);
            QVERIFY2(place.topic == topic, one.page.data());
            for (const QString &language : Languages::available())
                QVERIFY2(Guide::load(place.group, language).indexOf(topic) >= 0,
                         qPrintable(language + u' ' + QString(one.page)));
        }
    }
}

void GuideTest::everyGuideHasTheSameTopicsInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Languages::available())
        QTest::newRow(qPrintable(language)) << language;
}

void GuideTest::everyGuideHasTheSameTopicsInEveryLanguage()
{
    QFETCH(const QString, language);
    for (const GuideGroup group : Guide::groups()) {
        const Guide english = guideIn(u"en"_s, group);
        const Guide guide = guideIn(language, group);
        QVERIFY2(QFile::exists(path(language, group)), qPrintable(path(language, group)));
        QCOMPARE(topicsOf(guide), topicsOf(english));
        QVERIFY2(!guide.title().isEmpty(), qPrintable(path(language, group)));
        for (const GuideChapter &chapter : guide.chapters()) {
            QVERIFY2(!chapter.title.isEmpty(), qPrintable(chapter.topic));
            QVERIFY2(chapter.markdown.trimmed().size() > 40, qPrintable(chapter.topic));
        }
    }
}

void GuideTest::theGuideIsThatOfTheRole()
{
    QCOMPARE(guideGroup(Role::Member), GuideGroup::Member);
    QCOMPARE(guideGroup(Role::ServiceDesk), GuideGroup::Owner);
    QCOMPARE(guideGroup(Role::TeamAdmin), GuideGroup::Owner);
    QCOMPARE(guideGroup(Role::Owner), GuideGroup::Owner);
    QCOMPARE(guideGroup(Role::ResellerAdmin), GuideGroup::Reseller);
    QCOMPARE(guideGroup(Role::ResellerOwner), GuideGroup::Reseller);
    QCOMPARE(guideGroup(Role::SystemAdministrator), GuideGroup::Reseller);

    const QStringList profile{u"page.profile"_s};
    QCOMPARE(guidePlace(profile, GuideGroup::Member), GuidePlace({GuideGroup::Member, u"profile"_s}));
    QCOMPARE(guidePlace(profile, GuideGroup::Owner), GuidePlace({GuideGroup::Owner, u"profile"_s}));
    QCOMPARE(guidePlace(profile, GuideGroup::Reseller), GuidePlace({GuideGroup::Reseller, u"profile"_s}));
    // What concerns everybody is told once, to members.
    QCOMPARE(guidePlace({u"page.signin"_s}, GuideGroup::Owner),
             GuidePlace({GuideGroup::Member, u"sign-in"_s}));
    QCOMPARE(guidePlace({u"page.firststart"_s}, GuideGroup::Member),
             GuidePlace({GuideGroup::Owner, u"getting-started"_s}));
    QCOMPARE(guidePlace({u"page.never"_s}, GuideGroup::Reseller),
             GuidePlace({GuideGroup::Reseller, u"getting-started"_s}));
    QCOMPARE(guidePlace({}, GuideGroup::Member), GuidePlace({GuideGroup::Member, u"getting-started"_s}));
}

void GuideTest::f1OpensTheChapterOfTheInnermostPage()
{
    Stage stage;
    QWidget *profile = stage.addPage(u"page.profile"_s);
    stage.window.show();
    QTest::keyClick(profile, Qt::Key_F1);
    QCOMPARE(stage.topic(), u"profile"_s);

    QWidget *step = stage.addPage(u"page.setup.scan"_s, profile);
    QTest::keyClick(step, Qt::Key_F1);
    QCOMPARE(stage.topic(), u"setup"_s);

    // A page without a subject of its own is told with the page it lies on.
    step->hide();
    QWidget *confirm = stage.addPage(u"page.confirm"_s, profile);
    QTest::keyClick(confirm, Qt::Key_F1);
    QCOMPARE(stage.topic(), u"profile"_s);

    // The focus may be elsewhere: what shows counts.
    profile->hide();
    stage.addPage(u"page.signin"_s);
    QTest::keyClick(&stage.window, Qt::Key_F1);
    QCOMPARE(stage.topic(), u"sign-in"_s);
}

void GuideTest::f1InADialogOpensTheChapterOfTheDialog()
{
    Stage stage;
    stage.addPage(u"page.admins"_s);
    stage.window.show();
    QDialog dialog(&stage.window);
    QWidget *inside = stage.addPage(u"page.handover"_s, &dialog);
    dialog.open();
    QTest::keyClick(inside, Qt::Key_F1);
    QCOMPARE(stage.topic(), u"link-to-qr"_s);
    QVERIFY(!openGuide()->parentWidget()); // the dialog does not block it

    QDialog other(&stage.window);
    other.open();
    QTest::keyClick(&other, Qt::Key_F1);
    QCOMPARE(stage.topic(), u"admins"_s);
}

void GuideTest::f1ElsewhereIsNotAnswered()
{
    Stage stage;
    stage.window.show();
    QWidget foreign;
    foreign.show();
    QTest::keyClick(&foreign, Qt::Key_F1);
    QVERIFY(!openGuide());
    QTest::keyClick(&stage.window, Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(!openGuide());
}

void GuideTest::theButtonInTheCornerAsksForHelp()
{
    Stage stage;
    auto *page = new GatePage(u"page.signin.newpassword"_s, u"Title"_s);
    page->setParent(&stage.window);
    stage.window.show();
    page->show();
    PageDriver driver(stage.window);
    QVERIFY(driver.press(u"Help"_s));
    QCOMPARE(stage.topic(), u"first-password"_s);
}

void GuideTest::theWindowFindsAndSaysWhatItDoesNotFind()
{
    Languages languages;
    GuideWindow window(languages);
    window.open({GuideGroup::Member, u"setup"_s});
    window.show();
    auto *search = window.findChild<SearchField *>();
    auto *chapters = window.findChild<QListWidget *>();
    const int all = chapters->count();
    QCOMPARE(chapters->currentItem()->text(), u"Setting up your authenticator"_s);

    search->setText(u"stolen"_s);
    QTRY_VERIFY(chapters->count() < all);
    QCOMPARE(window.place().topic, u"lost-phone"_s);
    QVERIFY(!window.findChild<GuideText *>()->extraSelections().isEmpty());

    search->setText(u"zzzz"_s);
    QTRY_COMPARE(chapters->count(), 0);
    QCOMPARE(window.findChild<GuideText *>()->toPlainText(), u"No chapter has these words."_s);

    search->clear();
    QTRY_COMPARE(chapters->count(), all);
}

void GuideTest::theWindowIsWorkedByKeyboard()
{
    Languages languages;
    GuideWindow window(languages);
    window.open({GuideGroup::Member, u"getting-started"_s});
    window.show();
    auto *chapters = window.findChild<QListWidget *>();
    QTest::keyClick(chapters, Qt::Key_Down);
    QCOMPARE(window.place().topic, u"sign-in"_s);
    QVERIFY(window.findChild<GuideText *>()->toPlainText().startsWith("Signing in"_L1));
    auto *group = window.findChild<QComboBox *>();
    QTest::keyClick(group, Qt::Key_Down);
    QCOMPARE(window.place().group, GuideGroup::Owner);
    for (QWidget *one : {static_cast<QWidget *>(chapters), static_cast<QWidget *>(group),
                         static_cast<QWidget *>(window.findChild<SearchField *>()),
                         static_cast<QWidget *>(window.findChild<GuideText *>())})
        QVERIFY(one->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

void GuideTest::theWindowFollowsTheLanguage()
{
    Languages languages;
    languages.apply(u"en"_s);
    GuideWindow window(languages);
    window.open({GuideGroup::Owner, u"members"_s});
    window.show();
    languages.apply(u"de"_s);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(window.place(), GuidePlace({GuideGroup::Owner, u"members"_s}));
    const Guide german = Guide::load(GuideGroup::Owner, u"de"_s);
    QCOMPARE(window.findChild<QListWidget *>()->currentItem()->text(),
             german.chapters().at(german.indexOf(u"members"_s)).title);
}

void GuideTest::theWindowFollowsThemeAndDirection()
{
    GuideText text;
    text.setChapter({u"a"_s, u"Title"_s, u"| a | b |\n| --- | --- |\n| c | d |\n"_s});
    text.resize(300, 300);
    text.show();
    QPalette dark = Colours::dark().toPalette();
    text.setPalette(dark);
    QCOMPARE(text.palette().color(QPalette::Text), Colours::dark().text);
    text.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(text.document()->defaultTextOption().textDirection(), Qt::RightToLeft);
    // From right to left a table of two columns is told row by row.
    QCOMPARE(text.toPlainText().simplified(), u"Title c d"_s);
    text.setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(text.toPlainText().simplified(), u"Title a b c d"_s);
}

void GuideTest::theWindowNamesWhatItHas()
{
    Languages languages;
    GuideWindow window(languages);
    QCOMPARE(window.windowTitle(), u"User guide"_s);
    QCOMPARE(window.findChild<QListWidget *>()->accessibleName(), u"Chapters"_s);
    QCOMPARE(window.findChild<QComboBox *>()->accessibleName(), u"Guide"_s);
    QCOMPARE(window.findChild<SearchField *>()->accessibleName(), u"Search this guide"_s);
    window.open({GuideGroup::Member, u"sign-in"_s});
    QCOMPARE(window.findChild<GuideText *>()->accessibleName(), u"Signing in"_s);
    QVERIFY(!window.testAttribute(Qt::WA_QuitOnClose));
}

void GuideTest::thereAreNoLinks()
{
    static const QRegularExpression link(u"\\]\\(|https?://|<a "_s);
    const QStringList languages = Languages::available();
    const QList<GuideGroup> groups = Guide::groups();
    for (const QString &language : languages) {
        for (const GuideGroup group : groups) {
            const Guide guide = Guide::load(group, language);
            for (const GuideChapter &chapter : guide.chapters())
                QVERIFY2(!chapter.markdown.contains(link), qPrintable(language + u' ' + chapter.topic));
        }
    }
    GuideText text;
    QVERIFY(!text.openLinks());
    QVERIFY(!text.openExternalLinks());
}

void GuideTest::aKioskHelpsOnlyTheOperator()
{
    for (const QString &page : {u"page.kiosk.start"_s, u"page.kiosk.language"_s, u"page.kiosk.who"_s,
                                u"page.kiosk.scan"_s, u"page.kiosk.code"_s, u"page.kiosk.codes"_s,
                                u"page.kiosk.done"_s, u"page.profile"_s, u"page.never"_s})
        QVERIFY2(!kioskTopic(page), qPrintable(page));

    KioskRig rig;
    QVERIFY(rig.driver().button(u"Help"_s)); // locked: whoever stands there is the operator
    QVERIFY(rig.unlock());
    QVERIFY(!rig.driver().button(u"Help"_s));
    QTest::keyClick(rig.window, Qt::Key_F1);
    QCOMPARE(rig.page(), u"page.kiosk.start"_s);
    QVERIFY(rig.identify());
    QVERIFY(!rig.driver().button(u"Help"_s));
    QTest::keyClick(rig.window, Qt::Key_F1);
    QCOMPARE(rig.page(), u"page.kiosk.scan"_s);
    QCOMPARE(QApplication::topLevelWidgets().size(), 1);
}

void GuideTest::backReturnsToThePageOfTheOperator()
{
    KioskRig rig;
    rig.languages.apply(u"en"_s);
    QTest::keyClick(rig.window, Qt::Key_F1);
    QCOMPARE(rig.page(), u"page.kiosk.guide"_s);
    QCOMPARE(rig.window->findChild<GuidePage *>()->topic(), u"unlock"_s);
    QTest::keyClick(rig.window, Qt::Key_F1); // it is open already
    QCOMPARE(rig.page(), u"page.kiosk.guide"_s);
    QVERIFY(rig.driver().press(u"Back"_s));
    QCOMPARE(rig.page(), u"page.kiosk.unlock"_s);

    QVERIFY(rig.unlock());
    QTest::keyClick(rig.window, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(rig.typePin());
    QTRY_COMPARE(rig.page(), u"page.kiosk.operator"_s);
    QVERIFY(rig.driver().press(u"Help"_s));
    QCOMPARE(rig.page(), u"page.kiosk.guide"_s);
    QVERIFY(!rig.driver().button(u"Leave"_s));
    QVERIFY(rig.driver().press(u"Back"_s));
    QTRY_COMPARE(rig.page(), u"page.kiosk.operator"_s);
    QCOMPARE(QApplication::topLevelWidgets().size(), 1);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme(application, ThemeChoice::Light);
    theme.setReducedMotion(true);
    GuideTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "guidetest.moc"
