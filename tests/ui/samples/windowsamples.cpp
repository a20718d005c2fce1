// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reportsstage.h"
#include "tests/ui/samples/offices.h"
#include "tests/ui/samples/samples.h"
#include "tests/ui/samples/windowstage.h"

namespace sallyport {

namespace {

/// The whole window over the answers of one page.
template <typename Office>
class OpenWindow : public SampleStage
{
public:
    explicit OpenWindow(const SampleSetting &setting)
        : m_window(setting, std::shared_ptr<ProfileScript>(std::shared_ptr<void>(), &m_office.script))
    {
        ProfileScript &script = m_office.script;
        script.setActive();
        script.session.person.name = u"Rita Novak"_s;
        script.session.person.email = u"rita.novak@northwind.example"_s;
        script.session.workplace = {{u"r1"_s}, ScopeKind::Reseller, u"Northwind"_s, Role::ResellerOwner};
        script.session.workplaces = {script.session.workplace};
    }
    void open(const QString &page)
    {
        m_window.enter();
        press(page);
    }
    QWidget &shown() override { return m_window.shown(); }

private:
    Office m_office;
    WindowStage m_window;
};

} // namespace

QList<PageSample> windowSamples()
{
    return {
        pageSample<WindowStage>(u"profile-off"_s,
                                [](WindowStage &stage) {
                                    stage.backend().setOff();
                                    stage.enter();
                                }),
        pageSample<WindowStage>(u"profile-active"_s,
                                [](WindowStage &stage) {
                                    stage.backend().setActive();
                                    stage.enter();
                                }),
        pageSample<WindowStage>(u"profile-backupcode"_s,
                                [](WindowStage &stage) {
                                    stage.backend().setActive();
                                    stage.backend().session.strength = SessionStrength::BackupCode;
                                    stage.backend().session.backupCodesLeft = 3;
                                    stage.backend().session.failedSecondSteps = 2;
                                    stage.enter();
                                }),
        pageSample<WindowStage>(u"locked"_s,
                                [](WindowStage &stage) {
                                    stage.enter();
                                    stage.window().lock();
                                    stage.settle();
                                }),
        pageSample<OpenWindow<MembersOffice>>(u"window-members"_s,
                                              [](auto &stage) { stage.open(u"Members"_s); }),
        pageSample<OpenWindow<AccountsOffice>>(u"window-accounts"_s,
                                               [](auto &stage) { stage.open(u"Accounts"_s); }),
        pageSample<OpenWindow<AdminsOffice>>(u"window-admins"_s,
                                             [](auto &stage) { stage.open(u"Admins"_s); }),
        pageSample<OpenWindow<ReportsStage>>(u"window-reports"_s,
                                             [](auto &stage) { stage.open(u"Reports"_s); }),
    };
}

} // namespace sallyport
