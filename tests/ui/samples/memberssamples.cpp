// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples/offices.h"
#include "tests/ui/samples/samples.h"
#include "ui/lists/accountchooser.h"
#include "ui/signin/signinflow.h"

#include <QAbstractItemView>
#include <QCompleter>

namespace sallyport {

namespace {

class Stage : public SampleStage
{
public:
    explicit Stage(const SampleSetting &setting) : m_size(setting.page()), m_window(setting.window) {}
    QWidget &shown() override
    {
        if (m_popup)
            return *m_popup;
        if (flow)
            return *flow;
        return *office.page;
    }

    void open(Role role = Role::Owner)
    {
        office.open(role, m_size);
        settle();
    }
    void edit(const QString &name)
    {
        open();
        office.edit(name);
        settle();
    }
    void openAccounts()
    {
        auto *chooser = office.page->findChild<AccountChooser *>();
        chooser->setFocus();
        chooser->dropDown();
        until([chooser] { return chooser->findChild<QCompleter *>()->popup()->isVisible(); }, "the list");
        m_popup = chooser->findChild<QCompleter *>()->popup();
    }
    void openSignIn()
    {
        flow = std::make_unique<SignInFlow>(office.script, office.clipboard, ProfileScript::clock());
        flow->resize(m_window);
        flow->show();
        settle();
    }

    MembersOffice office;
    std::unique_ptr<SignInFlow> flow;

private:
    QSize m_size;
    QSize m_window;
    QPointer<QWidget> m_popup;
};

void askReset(Stage &stage)
{
    stage.edit(u"Jonas Weber"_s);
    stage.press(u"Reset MFA…"_s);
}

void openPage(Stage &stage, const QString &label)
{
    stage.open();
    stage.press(label);
}

} // namespace

QList<PageSample> membersSamples()
{
    return {
        pageSample<Stage>(u"members"_s,
                          [](Stage &stage) {
                              stage.open();
                              stage.office.view().setCurrentIndex(
                                  stage.office.cell(u"Jonas Weber"_s, MemberTable::Column::Name));
                          }),
        pageSample<Stage>(u"members-selected"_s,
                          [](Stage &stage) {
                              stage.open();
                              stage.office.view().selectAll();
                          }),
        pageSample<Stage>(u"members-edit"_s, [](Stage &stage) { stage.edit(u"Jonas Weber"_s); }),
        pageSample<Stage>(u"members-reset"_s, askReset),
        pageSample<Stage>(u"members-resetcode"_s,
                          [](Stage &stage) {
                              askReset(stage);
                              stage.press(u"Reset"_s);
                              stage.office.verify();
                          }),
        pageSample<Stage>(u"members-edit-self"_s, [](Stage &stage) { stage.edit(u"Olga Brandt"_s); }),
        pageSample<Stage>(u"members-add"_s, [](Stage &stage) { openPage(stage, u"Add member"_s); }),
        pageSample<Stage>(u"members-add-errors"_s,
                          [](Stage &stage) {
                              openPage(stage, u"Add member"_s);
                              stage.press(u"Add member"_s);
                          }),
        pageSample<Stage>(u"members-export"_s, [](Stage &stage) { openPage(stage, u"Export…"_s); }),
        pageSample<Stage>(u"members-empty"_s,
                          [](Stage &stage) {
                              stage.office.rows.clear();
                              stage.open();
                          }),
        pageSample<Stage>(u"members-reseller"_s, [](Stage &stage) { stage.open(Role::ResellerOwner); }),
        pageSample<Stage>(
            u"members-accounts"_s,
            [](Stage &stage) {
                stage.open(Role::ResellerOwner);
                stage.openAccounts();
            },
            true),
        pageSample<Stage>(u"signin-newpassword"_s,
                          [](Stage &stage) {
                              stage.openSignIn();
                              stage.press(u"Forgot password?"_s);
                              stage.press(u"I have a sign-in code"_s);
                              stage.press(u"Set password"_s);
                          }),
        pageSample<Stage>(u"signin-resetcode"_s,
                          [](Stage &stage) {
                              stage.openSignIn();
                              stage.press(u"I have a reset code"_s);
                              stage.press(u"Continue"_s);
                          }),
    };
}

} // namespace sallyport
