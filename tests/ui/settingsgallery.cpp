// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: paints "Settings" in its states, light and dark, into the folder named by the first argument,
// for people to look at. A second argument is the size of the font in percent, a third "rtl" mirrors, a
// fourth is a language.

#include "tests/ui/settingsscript.h"
#include "ui/languages.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QSpinBox>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

struct Stage
{
    QDir folder;
    QString theme;
    SettingsScript script;
    SecretClipboard clipboard;
    std::unique_ptr<SettingsPage> page;

    void open(const Workplace &workplace, QSize size = {816, 644})
    {
        page = std::make_unique<SettingsPage>(script, clipboard, workplace);
        page->resize(size);
        page->show();
        QTest::qWait(80);
    }
    void turn(const QString &who, const QString &name)
    {
        page->findChild<QWidget *>(u"settings."_s + who)->findChild<Switch *>(u"policy."_s + name)->click();
    }
    void shoot(const QString &name)
    {
        QTest::qWait(450);
        page->grab().save(folder.filePath(name + u'-' + theme + u".png"_s));
    }
};

void paintAll(const QDir &folder, const QString &theme)
{
    const auto stage = [&] {
        auto made = std::make_unique<Stage>();
        made->folder = folder;
        made->theme = theme;
        return made;
    };
    const TeamPolicyState strict{{{.controlPanel = true, .clientApplication = true, .everyConnection = true},
                                  {.controlPanel = true, .clientApplication = true, .againAfterHours = 12}},
                                 Plan::Premium};
    auto owner = stage();
    owner->open(SettingsScript::owner());
    owner->shoot(u"settings"_s);
    owner->turn(u"admins"_s, u"controlPanel"_s);
    owner->turn(u"members"_s, u"controlPanel"_s);
    owner->turn(u"members"_s, u"clientApplication"_s);
    owner->page->findChild<QWidget *>(u"settings.members"_s)->findChild<QSpinBox *>()->setValue(12);
    owner->shoot(u"settings-more"_s);
    owner->page->hide();
    owner->page->show();
    owner->shoot(u"settings-back"_s);
    auto wide = stage();
    wide->script.states[u"Contoso Ltd"_s] = strict;
    wide->open(SettingsScript::owner(), {1392, 944});
    wide->turn(u"admins"_s, u"controlPanel"_s);
    wide->turn(u"members"_s, u"clientApplication"_s);
    wide->shoot(u"settings-less"_s);
    auto free = stage();
    free->script.states[u"Contoso Ltd"_s] = {{{}, {.controlPanel = true}}, Plan::Free};
    free->open(SettingsScript::owner());
    free->shoot(u"settings-free"_s);
    auto reseller = stage();
    reseller->script.states[u"Fabrikam GmbH"_s] = strict;
    reseller->open(SettingsScript::reseller());
    reseller->shoot(u"settings-choose"_s);
    auto *accounts = reseller->page->findChild<QComboBox *>(u"settings.account"_s);
    accounts->setCurrentIndex(1);
    Q_EMIT accounts->activated(1);
    reseller->shoot(u"settings-reseller"_s);
    reseller->turn(u"members"_s, u"controlPanel"_s);
    accounts->setCurrentIndex(0);
    Q_EMIT accounts->activated(0);
    reseller->shoot(u"settings-question"_s);
    auto failed = stage();
    failed->script.on<GetTeamPolicy>(
        [](const GetTeamPolicy &) -> Result<TeamPolicyState> { return failure(ErrorCode::StoreLocked); });
    failed->open(SettingsScript::owner());
    failed->shoot(u"settings-failed"_s);
}

} // namespace

} // namespace sallyport

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    const QDir folder(arguments.at(1));
    folder.mkpath(u"."_s);
    sallyport::Theme theme(application, sallyport::ThemeChoice::Light);
    theme.setReducedMotion(true);
    if (const int percent = arguments.value(2).toInt(); percent > 0) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        QApplication::setFont(font);
    }
    sallyport::Languages languages;
    languages.apply(arguments.value(4, u"en"_s));
    if (arguments.value(3) == "rtl"_L1)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    for (const auto choice : {sallyport::ThemeChoice::Light, sallyport::ThemeChoice::Dark}) {
        theme.setChoice(choice);
        sallyport::paintAll(folder, choice == sallyport::ThemeChoice::Dark ? u"dark"_s : u"light"_s);
    }
    return 0;
}
