// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/memberscript.h"
#include "ui/flows/onetimecodepage.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace sallyport;

namespace {

using Column = MemberTable::Column;

const QString ben = u"Ben Carter"_s;
const QString jonas = u"Jonas Weber"_s;

const SignInCode someCode{Secret::fromText(u"ABCD-EFGH-JKMN-PQRS"), u"ben.carter@contoso.example"_s,
                          ProfileScript::now() + 24h};

} // namespace

/// What is set out to do from "Members".
class MemberFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light); }

    void aMemberWhoIsRefusedKeepsWhatWasEntered();
    void anAddedMemberGetsACode();
    void whoHasAPasswordAlreadyGetsNone();
    void onlyWhatChangedIsSaved();
    void anOwnerStaysOwner();

    void aResetIsRefusedInWords();
    void aResetIsStagedUnlessItIsLost_data();
    void aResetIsStagedUnlessItIsLost();
    void turningBackChangesNothing();
    void removingAsksAndVerifies();
    void aNewSignInCodeIsShownOnce();
    void theCodeIsPrintedOnASheetOrItIsSaid();

private:
    std::unique_ptr<Theme> m_theme;
};

void MemberFlowTest::aMemberWhoIsRefusedKeepsWhatWasEntered()
{
    MemberScript stage;
    stage.add(ben);
    stage.addAccount(u"Contoso Ltd"_s);
    stage.open(Role::ResellerOwner);
    stage.wait();
    Error refusal{ErrorCode::Conflict, {}, {u"email"_s}, {}};
    stage.script.on<AddMember>(
        [&](const AddMember &) -> Result<MemberAdded> { return tl::unexpected(refusal); });
    QVERIFY(stage.driver().press(u"Add member"_s));
    QVERIFY(stage.driver().press(u"Add member"_s));
    QVERIFY(stage.driver().shows(u"Enter a name of 1 to 200 visible characters."_s));
    QVERIFY(stage.driver().shows(u"This is not an email address."_s));
    QCOMPARE(stage.script.asked<AddMember>(), 0);
    stage.driver().type(u"Name"_s, u"Eve Lund"_s);
    stage.driver().type(u"Email"_s, u"ben.carter@contoso.example"_s);
    QVERIFY(stage.driver().press(u"Add member"_s));
    QTRY_VERIFY(stage.driver().shows(u"Somebody with this address is a member already."_s));
    QCOMPARE(stage.driver().field(u"Name"_s)->text(), u"Eve Lund"_s);

    refusal.fields = QStringList{u"role"_s};
    auto *role = stage.combo(u"Role"_s);
    role->setCurrentIndex(0);
    QVERIFY(stage.driver().press(u"Add member"_s));
    QTRY_VERIFY(stage.driver().shows(u"This account has an Owner already."_s));
    role->setCurrentIndex(1);
    QVERIFY(!stage.driver().shows(u"This account has an Owner already."_s));

    refusal = {ErrorCode::Forbidden, {}, {}, {}};
    QVERIFY(stage.driver().press(u"Add member"_s));
    QTRY_VERIFY(stage.driver().message().contains(u"Your role does not allow this."_s));
    QVERIFY(stage.page->mayLeave());
}

void MemberFlowTest::anAddedMemberGetsACode()
{
    MemberScript stage;
    stage.add(ben);
    stage.open();
    stage.wait();
    stage.script.on<AddMember>([&](const AddMember &operation) -> Result<MemberAdded> {
        MemberRow &row = stage.add(operation.name, operation.role, MfaStatus::Off);
        row.invited = true;
        return MemberAdded{row, someCode};
    });
    QSignalSpy leaving(stage.page.get(), &MembersPage::mayLeaveChanged);
    QVERIFY(stage.driver().press(u"Add member"_s));
    stage.driver().type(u"Name"_s, u"Eve Lund"_s);
    stage.driver().type(u"Email"_s, u"eve.lund@contoso.example"_s);
    stage.combo(u"Role"_s)->setCurrentIndex(1);
    QVERIFY(stage.driver().press(u"Add member"_s));
    QTRY_COMPARE(stage.driver().page(), u"page.signInCode"_s);
    QCOMPARE(stage.script.last<AddMember>().role, Role::ServiceDesk);
    QCOMPARE(stage.script.last<AddMember>().account, ScopeId{u"a1"_s});
    QCOMPARE(stage.driver().field(u"Sign-in code"_s)->text(), u"ABCD-EFGH-JKMN-PQRS"_s);
    QVERIFY(stage.driver().button(u"Copy"_s) && stage.driver().button(u"Print…"_s));
    QVERIFY(!stage.page->mayLeave());
    QVERIFY(stage.driver().press(u"Finish"_s));
    QVERIFY(stage.page->mayLeave());
    QCOMPARE(leaving.size(), 2);
    QTRY_COMPARE(stage.table().rowCount(), 2);
    QCOMPARE(stage.driver().message(), u"Eve Lund was added."_s);
    QCOMPARE(stage.view().selectedRowNumbers(), QList<int>{1});
}

void MemberFlowTest::whoHasAPasswordAlreadyGetsNone()
{
    MemberScript stage;
    stage.add(ben);
    stage.open();
    stage.wait();
    stage.script.on<AddMember>([&](const AddMember &operation) -> Result<MemberAdded> {
        return MemberAdded{stage.add(operation.name, operation.role,
                                     operation.signInMethod == SignInMethod::Sso ? MfaStatus::NotApplicable
                                                                                 : MfaStatus::Active),
                           {}};
    });
    const auto add = [&](const QString &name, int method) {
        QVERIFY(stage.driver().press(u"Add member"_s));
        stage.driver().type(u"Name"_s, name);
        stage.driver().type(u"Email"_s, u"somebody@contoso.example"_s);
        stage.combo(u"Sign-in method"_s)->setCurrentIndex(method);
        QVERIFY(stage.driver().press(u"Add member"_s));
        QTRY_COMPARE(stage.driver().page(), u"page.members"_s);
    };
    add(u"Known Already"_s, 0);
    QCOMPARE(stage.driver().message(),
             u"Known Already was added and signs in with the password that was there already."_s);
    add(u"Signs Elsewhere"_s, 1);
    QCOMPARE(stage.driver().message(), u"Signs Elsewhere was added and signs in by SSO."_s);
}

void MemberFlowTest::onlyWhatChangedIsSaved()
{
    MemberScript stage;
    stage.add(ben);
    stage.open();
    stage.wait();
    Result<MemberRow> answer = tl::unexpected(Error{ErrorCode::Invalid, {}, {u"name"_s}, {}});
    stage.script.on<UpdateMember>([&](const UpdateMember &) { return answer; });
    stage.edit(ben);
    QVERIFY(!stage.driver().isEnabled(u"Save"_s));
    stage.driver().type(u"Name"_s, u"Ben \u202eCarter"_s);
    QVERIFY(!stage.driver().isEnabled(u"Reset MFA…"_s)); // first what was typed
    QVERIFY(stage.driver().press(u"Save"_s));
    QTRY_VERIFY(stage.driver().shows(u"Enter a name of 1 to 200 visible characters."_s));
    stage.driver().type(u"Name"_s, ben);
    QVERIFY(stage.driver().isEnabled(u"Reset MFA…"_s));
    stage.combo(u"Role"_s)->setCurrentIndex(0);
    stage.rows[0].role = Role::TeamAdmin;
    answer = stage.rows.at(0);
    QVERIFY(stage.driver().press(u"Save"_s));
    QTRY_COMPARE(stage.driver().page(), u"page.members"_s);
    QVERIFY(!stage.script.last<UpdateMember>().name);
    QCOMPARE(stage.script.last<UpdateMember>().role, Role::TeamAdmin);
    QCOMPARE(stage.text(ben, Column::Role), u"Team admin"_s);
    QCOMPARE(stage.driver().message(), u"Ben Carter was saved."_s);
}

void MemberFlowTest::anOwnerStaysOwner()
{
    MemberScript stage;
    stage.add(u"Olga Brandt"_s, Role::Owner);
    stage.addAccount(u"Contoso Ltd"_s);
    stage.open(Role::ResellerOwner);
    stage.wait();
    stage.edit(u"Olga Brandt"_s);
    const auto *role = stage.combo(u"Role"_s);
    QVERIFY(!role->isEnabled());
    QCOMPARE(role->accessibleDescription(), u"An account has exactly one Owner."_s);
    QVERIFY(!stage.driver().isEnabled(u"Remove…"_s));
    QVERIFY(stage.driver().field(u"Name"_s)->isEnabled());
    QVERIFY(stage.driver().isEnabled(u"Reset MFA…"_s));
}

void MemberFlowTest::aResetIsRefusedInWords()
{
    MemberScript stage;
    stage.add(ben);
    stage.script.session.mfaActive = false;
    stage.open();
    stage.wait();
    const QString words = u"Your own MFA has to be active first: \"My profile\" → \"Add new method\"."_s;
    QTRY_VERIFY(stage.menu(ben).contains(u"[Reset MFA… (%1)]"_s.arg(words)));
    QVERIFY(stage.menu(ben).contains(u"Remove…"_s)); // takes the password
    stage.edit(ben);
    QVERIFY(stage.driver().shows(words));
    QVERIFY(!stage.driver().isEnabled(u"Reset MFA…"_s));
    QVERIFY(stage.driver().press(u"Cancel"_s));
    QTRY_COMPARE(stage.driver().page(), u"page.members"_s);

    // The core has the last word.
    stage.script.session.mfaActive = true;
    stage.page->hide();
    stage.page->show();
    QTRY_VERIFY(stage.menu(ben).contains(u"Reset MFA…"_s));
    stage.script.on<ResetMemberMfa>(
        [](const ResetMemberMfa &) -> Result<SignInCode> { return failure(ErrorCode::OwnMfaRequired); });
    stage.choose(ben, u"Reset MFA…"_s);
    QVERIFY(stage.driver().press(u"Reset"_s));
    stage.verify();
    QTRY_VERIFY(stage.driver().message().contains(u"yours is not active"_s));
    QVERIFY(stage.page->mayLeave());
}

void MemberFlowTest::aResetIsStagedUnlessItIsLost_data()
{
    QTest::addColumn<bool>("lost");
    QTest::addColumn<QString>("message");
    QTest::newRow("staged")
        << false << u"The MFA of Ben Carter was reset. The old method works until the new one is proved."_s;
    QTest::newRow("lost")
        << true << u"The old method of Ben Carter has stopped. The reset code leads to a new one."_s;
}

void MemberFlowTest::aResetIsStagedUnlessItIsLost()
{
    QFETCH(bool, lost);
    QFETCH(QString, message);
    MemberScript stage;
    stage.add(ben);
    stage.open();
    stage.wait();
    stage.script.on<ResetMemberMfa>([](const ResetMemberMfa &) -> Result<SignInCode> { return someCode; });
    stage.edit(ben);
    QVERIFY(stage.driver().press(u"Reset MFA…"_s));
    QTRY_COMPARE(stage.driver().page(), u"page.memberReset"_s);
    QVERIFY(stage.driver().button(u"Keep the old method working until the new one is proved"_s)->isChecked());
    if (lost)
        QVERIFY(stage.driver().press(u"Lost or stolen: stop the old method now"_s));
    QVERIFY(stage.driver().press(u"Reset"_s));
    stage.verify();
    QTRY_COMPARE(stage.driver().page(), u"page.resetCode"_s);
    QCOMPARE(stage.script.last<ResetMemberMfa>().stopOldNow, lost);
    QCOMPARE(stage.driver().field(u"Reset code"_s)->text(), u"ABCD-EFGH-JKMN-PQRS"_s);
    QVERIFY(stage.driver().shows(u"22 Nov 2026, 10:00"_s)); // a day
    QVERIFY(stage.driver().shows(u"\"I have a reset code\""_s));
    QVERIFY(stage.driver().button(u"Copy"_s) && stage.driver().button(u"Print…"_s));
    QVERIFY(!stage.page->mayLeave());
    QVERIFY(stage.driver().press(u"Finish"_s));
    QVERIFY(stage.page->mayLeave());
    QCOMPARE(stage.driver().message(), message);
}

void MemberFlowTest::turningBackChangesNothing()
{
    MemberScript stage;
    stage.add(ben);
    stage.open();
    stage.wait();
    for (const QString &deed : {u"Reset MFA…"_s, u"Remove…"_s, u"New sign-in code…"_s}) {
        stage.choose(ben, deed);
        QTRY_VERIFY(stage.driver().page() != u"page.members"_s);
        QVERIFY(stage.driver().press(u"Cancel"_s));
        QTRY_COMPARE(stage.driver().page(), u"page.members"_s);
    }
    stage.choose(ben, u"Remove…"_s);
    QVERIFY(stage.driver().press(u"Remove"_s));
    QTRY_COMPARE(stage.driver().page(), u"page.verify"_s);
    QVERIFY(stage.driver().press(u"Cancel"_s));
    QCOMPARE(stage.script.asked<RemoveMember>() + stage.script.asked<ResetMemberMfa>() +
                 stage.script.asked<IssueMemberSignInCode>(),
             0);
}

void MemberFlowTest::removingAsksAndVerifies()
{
    MemberScript stage;
    stage.add(ben);
    stage.add(jonas, Role::TeamAdmin);
    stage.open();
    stage.wait();
    stage.script.on<RemoveMember>([&](const RemoveMember &) -> Result<Done> {
        stage.rows.removeFirst();
        return Done{};
    });
    stage.edit(ben);
    QVERIFY(stage.driver().press(u"Remove…"_s));
    QTRY_COMPARE(stage.driver().page(), u"page.confirm"_s);
    QVERIFY(stage.driver().shows(u"Ben Carter no longer belongs to this account"_s));
    QVERIFY(stage.driver().press(u"Remove"_s));
    stage.verify();
    QTRY_COMPARE(stage.driver().page(), u"page.members"_s);
    QCOMPARE(stage.driver().message(), u"Ben Carter was removed from the account."_s);
    QTRY_COMPARE(stage.table().rowCount(), 1);
}

void MemberFlowTest::aNewSignInCodeIsShownOnce()
{
    MemberScript stage;
    stage.add(ben);
    stage.open();
    stage.wait();
    stage.script.on<IssueMemberSignInCode>(
        [](const IssueMemberSignInCode &) -> Result<SignInCode> { return someCode; });
    stage.choose(ben, u"New sign-in code…"_s);
    stage.verify();
    QTRY_COMPARE(stage.driver().page(), u"page.signInCode"_s);
    QVERIFY(stage.driver().press(u"Finish"_s));
    QCOMPARE(stage.driver().message(), u"Ben Carter has a new sign-in code."_s);
}

void MemberFlowTest::theCodeIsPrintedOnASheetOrItIsSaid()
{
    const QTemporaryDir folder;
    SecretClipboard clipboard;
    OneTimeCodePage page(OneTimeCodePage::Purpose::Reset, someCode, ben, clipboard);
    page.show();
    const PageDriver driver(page);
    const auto print = [&](const QString &path) {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        page.printOn(printer);
    };
    print(folder.filePath(u"missing/sheet.pdf"_s));
    QVERIFY(driver.message().contains(u"could not be printed"_s));
    const QString path = folder.filePath(u"sheet.pdf"_s);
    print(path);
    QVERIFY(driver.message().contains(u"Saved as"_s));
    QVERIFY(QFileInfo(path).size() > 1000);
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    MemberFlowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "memberflowtest.moc"
