// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples/samples.h"
#include "tests/ui/settingsscript.h"
#include "ui/lists/accountchooser.h"
#include "ui/settings/settingspage.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/switch.h"

#include <QSpinBox>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

const TeamPolicyState strict{{{.controlPanel = true, .clientApplication = true, .everyConnection = true},
                              {.controlPanel = true, .clientApplication = true, .againAfterHours = 12}},
                             Plan::Premium};

class Stage : public SampleStage
{
public:
    explicit Stage(const SampleSetting &setting) : m_size(setting.page()) {}

    void open(const Workplace &workplace = SettingsScript::owner())
    {
        page = std::make_unique<SettingsPage>(script, clipboard, workplace);
        page->resize(m_size);
        page->show();
        settle();
    }
    void turn(const QString &who, const QString &name)
    {
        const int before = script.asked<RehearseTeamPolicy>();
        page->findChild<QWidget *>(u"settings."_s + who)->findChild<Switch *>(u"policy."_s + name)->click();
        until([&] { return script.asked<RehearseTeamPolicy>() > before; }, "a rehearsal");
    }
    void change()
    {
        turn(u"admins"_s, u"controlPanel"_s);
        turn(u"members"_s, u"controlPanel"_s);
        turn(u"members"_s, u"clientApplication"_s);
        const int before = script.asked<RehearseTeamPolicy>();
        page->findChild<QWidget *>(u"settings.members"_s)->findChild<QSpinBox *>()->setValue(12);
        until([&] { return script.asked<RehearseTeamPolicy>() > before; }, "a rehearsal");
    }
    QWidget &shown() override { return *page; }

    SettingsScript script;
    SecretClipboard clipboard;
    std::unique_ptr<SettingsPage> page;

private:
    QSize m_size;
};

void openReseller(Stage &stage)
{
    stage.script.states[u"Fabrikam GmbH"_s] = strict;
    stage.open(SettingsScript::reseller());
}

void chooseFabrikam(Stage &stage)
{
    openReseller(stage);
    stage.page->findChild<AccountChooser *>()->choose(1);
    stage.settle();
}

} // namespace

QList<PageSample> settingsSamples()
{
    return {
        pageSample<Stage>(u"settings"_s, [](Stage &stage) { stage.open(); }),
        pageSample<Stage>(u"settings-more"_s,
                          [](Stage &stage) {
                              stage.open();
                              stage.change();
                          }),
        pageSample<Stage>(u"settings-back"_s,
                          [](Stage &stage) {
                              stage.open();
                              stage.change();
                              stage.page->hide();
                              stage.page->show();
                          }),
        pageSample<Stage>(u"settings-less"_s,
                          [](Stage &stage) {
                              stage.script.states[u"Contoso Ltd"_s] = strict;
                              stage.open();
                              stage.turn(u"admins"_s, u"controlPanel"_s);
                              stage.turn(u"members"_s, u"clientApplication"_s);
                          }),
        pageSample<Stage>(
            u"settings-free"_s,
            [](Stage &stage) {
                stage.script.states[u"Contoso Ltd"_s] = {{{}, {.controlPanel = true}}, Plan::Free};
                stage.open();
            }),
        pageSample<Stage>(u"settings-choose"_s, openReseller),
        pageSample<Stage>(u"settings-reseller"_s, chooseFabrikam),
        pageSample<Stage>(u"settings-question"_s,
                          [](Stage &stage) {
                              chooseFabrikam(stage);
                              stage.turn(u"members"_s, u"controlPanel"_s);
                              stage.page->findChild<AccountChooser *>()->choose(0);
                          }),
        pageSample<Stage>(u"settings-failed"_s,
                          [](Stage &stage) {
                              stage.script.on<GetTeamPolicy>(
                                  [](const GetTeamPolicy &) -> Result<TeamPolicyState> {
                                      return failure(ErrorCode::StoreLocked);
                                  });
                              stage.open();
                          }),
    };
}

} // namespace sallyport
