// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: paints "Members" in its states, for people to look at (galleryrun.h says how).
#include "tests/ui/galleryrun.h"
#include "tests/ui/memberscript.h"
#include "ui/lists/accountchooser.h"
#include "ui/signin/signinflow.h"

#include <QAbstractItemView>
#include <QCompleter>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;

namespace {

void fill(MemberScript &stage)
{
    const QList<MfaReason> required{{MfaReason::Kind::Account, u"Contoso Ltd"_s}};
    MemberRow &olga = stage.add(u"Olga Brandt"_s, Role::Owner);
    olga.isSelf = true;
    olga.mayEdit = olga.mayReset = false;
    stage.add(u"Jonas Weber"_s, Role::TeamAdmin).lastSignInAt = ProfileScript::now() - 26h;
    stage.add(u"Aiko Tanaka"_s, Role::ServiceDesk).lastSignInAt = ProfileScript::now() - 90h;
    stage.add(u"Ben Carter"_s, Role::Member, MfaStatus::Off).lastSignInAt.reset();
    stage.add(u"Chiara Russo"_s).backupCodesLeft = 3;
    stage.add(u"David Okafor"_s, Role::Member, MfaStatus::Pending).lastSignInAt = ProfileScript::now() - 800h;
    stage.add(u"Hugo Martin"_s, Role::Member, MfaStatus::NotApplicable);
    for (MemberRow &row : stage.rows)
        row.requiredBecause = required;
    MemberRow &eve = stage.add(u"Eve Lund"_s, Role::Member, MfaStatus::Off);
    eve.invited = true;
    eve.lastSignInAt.reset();
    eve.requiredFrom = ProfileScript::today + std::chrono::days(10);
    stage.add(u"Wilhelmina Elisabeth van den Heuvel-Schwarzenberger"_s).requiredBecause = QList<MfaReason>{
        {MfaReason::Kind::Account, u"Contoso Ltd"_s}, {MfaReason::Kind::TeamPolicy, u"Contoso Ltd"_s}};
    stage.script.on<ResetMemberMfa>([](const ResetMemberMfa &) -> Result<SignInCode> {
        return SignInCode{Secret::fromText(u"K7QM-4T2X-9WPC-H2DN"), u"jonas.weber@contoso.example"_s,
                          ProfileScript::now() + 24h};
    });
}

void paintAll(const GalleryPainter &painter)
{
    MemberScript stage;
    fill(stage);
    stage.open();
    stage.wait();
    stage.view().setCurrentIndex(stage.cell(u"Jonas Weber"_s, MemberTable::Column::Name));
    painter.shoot(*stage.page, u"members"_s);
    stage.page->resize(816, 614);
    stage.view().selectAll();
    painter.shoot(*stage.page, u"members-narrow"_s);
    stage.page->resize(1392, 914);
    painter.shoot(*stage.page, u"members-wide"_s);
    stage.page->resize(1072, 714);
    stage.edit(u"Jonas Weber"_s);
    painter.shoot(*stage.page, u"members-edit"_s);
    stage.driver().press(u"Reset MFA…"_s);
    painter.shoot(*stage.page, u"members-reset"_s);
    stage.driver().press(u"Reset"_s);
    stage.verify();
    QTest::qWait(50);
    painter.shoot(*stage.page, u"members-resetcode"_s);
    stage.driver().press(u"Finish"_s);
    stage.edit(u"Olga Brandt"_s);
    painter.shoot(*stage.page, u"members-edit-self"_s);
    stage.driver().press(u"Cancel"_s);
    stage.driver().press(u"Add member"_s);
    stage.driver().press(u"Add member"_s);
    painter.shoot(*stage.page, u"members-add"_s);

    MemberScript empty;
    empty.open();
    painter.shoot(*empty.page, u"members-empty"_s);

    MemberScript reseller;
    fill(reseller);
    for (const QString &name :
         {u"Contoso Ltd"_s, u"Fabrikam GmbH"_s, u"Lakeside Dental"_s, u"Tailspin Toys"_s})
        reseller.addAccount(name);
    reseller.open(Role::ResellerOwner);
    reseller.wait();
    painter.shoot(*reseller.page, u"members-reseller"_s);
    auto *chooser = reseller.page->findChild<AccountChooser *>();
    chooser->setFocus();
    chooser->dropDown();
    QTest::qWait(100);
    if (auto *list = chooser->findChild<QCompleter *>())
        painter.shoot(*list->popup(), u"members-accounts"_s);

    SignInFlow flow(stage.script, stage.clipboard, ProfileScript::clock());
    flow.resize(1024, 700);
    flow.show();
    painter.shoot(flow, u"signin-links"_s);
    PageDriver signIn(flow);
    signIn.press(u"I have a reset code"_s);
    signIn.press(u"Continue"_s);
    painter.shoot(flow, u"signin-resetcode"_s);
}

} // namespace

int main(int argc, char **argv)
{
    return runGallery(argc, argv, paintAll);
}
