// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/auditscript.h"
#include "tests/ui/samples/samples.h"
#include "ui/audit/auditpage.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

class Stage : public SampleStage
{
public:
    explicit Stage(const SampleSetting &setting) : m_page(setting.page())
    {
        script.add(u"store.create"_s);
        for (int i = 0; i < 480; ++i)
            script.add(u"sign-in"_s, u"ok"_s, u"totp"_s);
        for (const auto &action :
             {u"account.mfa-on"_s, u"account.update"_s, u"member.add"_s, u"sign-in-code.issue"_s})
            script.add(action);
        AuditRow &unknown = script.add(u"sign-in"_s, u"refused"_s);
        unknown.event.actor.clear();
        unknown.actorName.clear();
        unknown.event.source = u"2001:db8:85a3::8a2e:370:7334"_s;
        script.add(u"sign-in.code"_s, u"wrong-code"_s);
        AuditRow &own = script.add(u"sign-in"_s, u"ok"_s, u"backup-code"_s);
        own.event.target = own.event.actor;
        script.add(u"mfa.disable"_s, u"mandatory"_s);
        AuditRow &odd = script.add(u"member.mfa-stop"_s);
        odd.targetName = u"Wilhelmina-Charlotte von und zu Hohenstein\u202e-Bergstraße"_s;
        AuditRow &foreign = script.add(u"member.mfa-reset"_s);
        foreign.actorName.clear();
        foreign.scopeName.clear();
        foreign.event.scope.clear();
        foreign.event.source.clear();
        script.add(u"export"_s, u"ok"_s, u"members"_s);
        script.part = 1000;
        page = std::make_unique<AuditPage>(script, ProfileScript::clock());
        page->resize(m_page);
        page->show();
        settle();
    }
    QWidget &shown() override { return *page; }

    AuditScript script;
    std::unique_ptr<AuditPage> page;

private:
    QSize m_page;
};

} // namespace

QList<PageSample> auditSamples()
{
    return {
        pageSample<Stage>(u"audit"_s, [](Stage &) {}),
        pageSample<Stage>(u"audit-details"_s,
                          [](Stage &stage) {
                              auto *view = stage.page->findChild<TableView *>();
                              view->setCurrentIndex(view->model()->index(2, 0));
                              QTest::keyClick(view, Qt::Key_Return);
                          }),
        pageSample<Stage>(u"audit-whole"_s, [](Stage &stage) { stage.press(u"Verify"_s); }),
        pageSample<Stage>(u"audit-broken"_s,
                          [](Stage &stage) {
                              stage.script.brokenAt = 217;
                              stage.press(u"Verify"_s);
                              stage.press(u"Refused only"_s);
                              stage.page->findChild<QComboBox *>()->setCurrentIndex(4);
                          }),
        pageSample<Stage>(u"audit-verifying"_s,
                          [](Stage &stage) {
                              stage.script.part = 100;
                              stage.script.hold();
                              stage.press(u"Verify"_s);
                          }),
        pageSample<Stage>(u"audit-nomatch"_s,
                          [](Stage &stage) {
                              auto *search = stage.page->findChild<SearchField *>();
                              search->setText(u"no such thing"_s);
                              QTest::keyClick(search, Qt::Key_Return);
                          }),
    };
}

} // namespace sallyport
