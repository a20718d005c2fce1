// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: paints "Admins", its pages and the hand-over window over the sample data, for people to look
// at (galleryrun.h says how). In another language than English only the table is painted.
#include "tests/ui/adminsstage.h"
#include "tests/ui/galleryrun.h"
#include "tests/ui/profilescript.h"
#include "ui/flows/handoverpage.h"
#include "ui/signin/signinflow.h"

using namespace Qt::StringLiterals;
using namespace sallyport;
using namespace std::chrono_literals;

namespace {

using Column = AdminTableModel::Column;

struct ScriptedTable
{
    ProfileScript script;
    SecretClipboard clipboard;
    AdminsPage page{script, clipboard, ProfileScript::clock()};

    ScriptedTable()
    {
        script.session.workplace = {{u"r1"_s}, ScopeKind::Reseller, u"Northwind"_s, Role::ResellerOwner};
        script.session.mfaActive = true;
        script.on<ListAdmins>([](const ListAdmins &) -> Result<Page<AdminRow>> {
            const auto row = [](const QString &name, MfaStatus status, QrLink link) {
                AdminRow made;
                made.person = {{name},
                               name,
                               name.section(u' ', 0, 0).toLower() + u"@northwind.example"_s,
                               status == MfaStatus::NotApplicable ? SignInMethod::Sso
                                                                  : SignInMethod::Password,
                               {}};
                made.mayChange = true;
                made.mfaEnabled = status == MfaStatus::Active || status == MfaStatus::Pending;
                made.status = status;
                made.link = link;
                return made;
            };
            return Page<AdminRow>{.rows = {row(u"Anders Holm"_s, MfaStatus::Active, QrLink::Reset),
                                           row(u"Mara Lind"_s, MfaStatus::Pending, QrLink::Show),
                                           row(u"Pavel Ruzicka"_s, MfaStatus::Off, QrLink::None),
                                           row(u"Sofia Marin"_s, MfaStatus::NotApplicable, QrLink::None)},
                                  .next = {},
                                  .total = 4};
        });
    }
};

void paintPages(const GalleryPainter &painter)
{
    AdminsStage stage;
    stage.open();
    QTest::qWait(300);
    stage.view().setCurrentIndex(stage.cell(u"Mara Lind"_s, Column::Name));
    painter.shoot(stage.page(), u"admins"_s);
    stage.view().selectAll();
    painter.shoot(stage.page(), u"admins-selected"_s);
    stage.page().resize(816, 614);
    painter.shoot(stage.page(), u"admins-narrow"_s);
    stage.page().resize(1072, 714);
    stage.press(u"Anders Holm"_s, Column::Link, Qt::Key_Return);
    painter.shoot(stage.page(), u"admins-reset"_s);
    stage.driver().press(u"Cancel"_s);
    stage.driver().press(u"Add admin"_s);
    stage.driver().press(u"Add admin"_s);
    painter.shoot(stage.page(), u"admins-add"_s);
    stage.driver().type(u"Name"_s, u"Eva Berg"_s);
    stage.driver().type(u"Email"_s, u"eva.berg@northwind.example"_s);
    stage.driver().press(u"Add admin"_s);
    QTRY_COMPARE(stage.driver().page(), u"page.signInCode"_s);
    painter.shoot(stage.page(), u"admins-code"_s);
    stage.driver().press(u"Finish"_s);
    QTest::qWait(200);

    stage.openWindow(u"Mara Lind"_s);
    stage.pass(13s);
    QTest::qWait(1100);
    PageDriver driver(*stage.window());
    const QString field = u"First code, typed by the admin (proves the hand-over)"_s;
    driver.type(field, u"318 0"_s);
    painter.shoot(*stage.window(), u"handover"_s);
    driver.type(field, u"000000"_s);
    driver.press(u"Enter"_s);
    QTRY_VERIFY(driver.field(field)->text().isEmpty());
    painter.shoot(*stage.window(), u"handover-wrong"_s);
    driver.press(u"Copy"_s);
    painter.shoot(*stage.window(), u"handover-copied"_s);
    const QString key = stage.window()->findChild<QLineEdit *>(u"handover.key"_s)->text();
    stage.pass(60s);
    QTest::qWait(1100);
    painter.shoot(*stage.window(), u"handover-hidden"_s);
    driver.press(u"Show again"_s);
    painter.shoot(*stage.window(), u"handover-verify"_s);
    driver.press(u"Cancel"_s);
    driver.type(field, stage.codeOf(Secret::fromText(key)).text());
    driver.press(u"Enter"_s);
    QTRY_COMPARE(driver.page(), u"page.setup.codes"_s);
    painter.shoot(*stage.window(), u"handover-codes"_s);

    SignInFlow flow(stage.backend(), stage.clipboard(), stage.clock());
    flow.resize(1024, 700);
    flow.show();
    PageDriver signIn(flow);
    signIn.press(u"Forgot password?"_s);
    painter.shoot(flow, u"signin-forgot"_s);
    signIn.press(u"I have a sign-in code"_s);
    signIn.press(u"Set password"_s);
    painter.shoot(flow, u"signin-newpassword"_s);
}

/// Only the table, whose labels are then in another language than the journeys look for.
void paintTable(const GalleryPainter &painter)
{
    ScriptedTable stage;
    stage.page.resize(1072, 714);
    stage.page.show();
    painter.shoot(stage.page, u"admins-table"_s);
    stage.page.findChild<TableView *>()->selectAll();
    stage.page.resize(816, 614);
    painter.shoot(stage.page, u"admins-table-narrow"_s);
}

void paintAll(const GalleryPainter &painter)
{
    if (QCoreApplication::arguments().value(4, u"en"_s) == "en"_L1)
        paintPages(painter);
    else
        paintTable(painter);
}

} // namespace

int main(int argc, char **argv)
{
    return runGallery(argc, argv, paintAll);
}
