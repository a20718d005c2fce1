// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: paints "Settings" in its states, for people to look at (galleryrun.h says how).

#include "tests/ui/galleryrun.h"
#include "tests/ui/settingsscript.h"
#include "ui/lists/accountchooser.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/switch.h"

#include <QSpinBox>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

struct Stage
{
    GalleryPainter painter;
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
        QTest::qWait(250); // a change is rehearsed a moment later
        painter.shoot(*page, name);
    }
};

void paintAll(const GalleryPainter &painter)
{
    const auto stage = [&] {
        auto made = std::make_unique<Stage>();
        made->painter = painter;
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
    auto *accounts = reseller->page->findChild<AccountChooser *>();
    accounts->choose(1);
    reseller->shoot(u"settings-reseller"_s);
    reseller->turn(u"members"_s, u"controlPanel"_s);
    accounts->choose(0);
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
    return sallyport::runGallery(argc, argv, sallyport::paintAll);
}
