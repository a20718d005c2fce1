// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples/offices.h"
#include "tests/ui/samples/samples.h"
#include "ui/admins/adminspage.h"
#include "ui/admins/admintablemodel.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/tableview.h"

#include <QTest>

namespace sallyport {

namespace {

class Stage : public SampleStage
{
public:
    explicit Stage(const SampleSetting &setting)
    {
        office.script.setActive();
        office.script.on<AddAdmin>([](const AddAdmin &) -> Result<AdminAdded> {
            AdminAdded added;
            added.row.person.name = u"Eva Berg"_s;
            added.invitation = {Secret::fromText(u"K7QM-4T2X-9WPC-H2DN"), u"eva.berg@northwind.example"_s,
                                ProfileScript::now() + 24h};
            return added;
        });
        page.resize(setting.page());
        page.show();
        settle();
    }
    TableView &view() { return *page.findChild<TableView *>(); }
    QWidget &shown() override { return page; }

    AdminsOffice office;
    SecretClipboard clipboard;
    AdminsPage page{office.script, clipboard, ProfileScript::clock()};
};

} // namespace

QList<PageSample> adminsSamples()
{
    const auto add = [](Stage &stage) { stage.press(u"Add admin"_s); };
    return {
        pageSample<Stage>(u"admins"_s, [](Stage &) {}),
        pageSample<Stage>(u"admins-selected"_s, [](Stage &stage) { stage.view().selectAll(); }),
        pageSample<Stage>(u"admins-reset"_s,
                          [](Stage &stage) {
                              stage.view().setCurrentIndex(
                                  stage.view().model()->index(0, AdminTableModel::Link));
                              stage.view().setFocus();
                              QTest::keyClick(&stage.view(), Qt::Key_Return);
                          }),
        pageSample<Stage>(u"admins-export"_s, [](Stage &stage) { stage.press(u"Export…"_s); }),
        pageSample<Stage>(u"admins-add"_s, add),
        pageSample<Stage>(u"admins-add-errors"_s,
                          [add](Stage &stage) {
                              add(stage);
                              stage.press(u"Add admin"_s);
                          }),
        pageSample<Stage>(u"admins-code"_s,
                          [add](Stage &stage) {
                              add(stage);
                              stage.type(u"Name"_s, u"Eva Berg"_s);
                              stage.type(u"Email"_s, u"eva.berg@northwind.example"_s);
                              stage.press(u"Add admin"_s);
                          }),
    };
}

} // namespace sallyport
