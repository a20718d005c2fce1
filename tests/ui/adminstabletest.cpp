// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/adminscript.h"
#include "tests/ui/widgetfind.h"
#include "ui/admins/adminexport.h"
#include "ui/exports/exportpanel.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

using Column = AdminTableModel::Column;

const QString anders = u"Anders Holm"_s;  // Active
const QString pavel = u"Pavel Ruzicka"_s; // Off

} // namespace

/// The table of "Admins": what a selection can do, its order, its export.
class AdminsTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSelectionIsEnabledTogether();
    void theMenuOfASelectionIsAboutAllOfIt();
    void theTableIsSortedByWhatTheCoreOffers();
    void anExportHasEverythingInAFormThatOtherProgramsRead();
    void anotherLanguageKeepsTheExport();
    void anotherLanguageStopsNoBatch();
    void aLongSelectionGoesInBatchesAndCanBeCancelled();
    void anErrorStopsTheBatchesAndIsSaid();
};

void AdminsTableTest::aSelectionIsEnabledTogether()
{
    AdminsStage stage;
    stage.open();
    QVERIFY(!stage.driver().isEnabled(u"Enable MFA"_s));
    // With shift: from Anders over Mara to Pavel. Mara has it already.
    stage.view().setCurrentIndex(stage.cell(anders, Column::Name));
    QVERIFY(!stage.driver().isEnabled(u"Enable MFA"_s) || !stage.isOn(anders));
    QTest::keyClick(&stage.view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&stage.view(), Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(stage.driver().shows(u"3 selected"_s));
    QVERIFY(stage.driver().press(u"Enable MFA"_s));
    QTRY_VERIFY(stage.isOn(pavel));
    QVERIFY(stage.isOn(anders));
    QCOMPARE(stage.text(anders, Column::State), u"Active"_s); // keeps what it had
    QTRY_VERIFY(stage.driver().message().contains(u"MFA was enabled for"_s));
    QVERIFY(!stage.driver().isEnabled(u"Enable MFA"_s));
}

void AdminsTableTest::theMenuOfASelectionIsAboutAllOfIt()
{
    AdminScript stage;
    for (int number = 0; number < 4; ++number)
        stage.rows.append(AdminScript::row(u"Admin%1"_s.arg(number)));
    stage.open();
    stage.view().selectAll();
    QMenu menu;
    Q_EMIT stage.view().menuAboutToOpen(&menu, stage.view().model()->index(2, 0));
    QCOMPARE(menu.actions().size(), 1);
    QCOMPARE(menu.actions().constFirst()->text(), u"Enable MFA"_s);
    menu.actions().constFirst()->trigger();
    QTRY_VERIFY(stage.isOn(3));
    QCOMPARE(stage.script.last<EnableAdminMfa>().admins.size(), 4);
    QVERIFY(stage.view().selectedText().startsWith(u"Admin0\t"));
}

void AdminsTableTest::theTableIsSortedByWhatTheCoreOffers()
{
    AdminScript stage;
    stage.rows = {AdminScript::row(u"Admin"_s)};
    stage.open();
    auto *model = stage.page.findChild<AdminTableModel *>();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->sortKey(Column::Email), std::optional(SortKey::Email));
    QCOMPARE(model->sortKey(Column::LastSignIn), std::optional(SortKey::LastSignIn));
    QVERIFY(!model->sortKey(Column::Link));
    const int asked = stage.script.asked<ListAdmins>();
    model->sort(Column::LastSignIn, Qt::DescendingOrder);
    QCOMPARE(stage.script.asked<ListAdmins>(), asked + 1);
    QCOMPARE(stage.script.last<ListAdmins>().page.sort, SortKey::LastSignIn);
    QVERIFY(stage.script.last<ListAdmins>().page.descending);
}

void AdminsTableTest::anExportHasEverythingInAFormThatOtherProgramsRead()
{
    AdminRow row = AdminScript::row(u"Admin"_s);
    row.lastSignInAt = Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 11 / 21));
    row.mfaEnabled = true;
    row.status = MfaStatus::Pending;
    QCOMPARE(adminExportCells(row),
             (QStringList{row.person.name, row.person.email, u"Reseller admin"_s, u"Password"_s,
                          u"2026-11-21T00:00:00Z"_s, u"Enabled"_s, u"Pending"_s}));
    row.person.signInMethod = SignInMethod::Sso;
    row.status = MfaStatus::NotApplicable;
    row.lastSignInAt.reset();
    QCOMPARE(adminExportCells(row).mid(3),
             (QStringList{u"SSO"_s, QString(), u"Not applicable (SSO)"_s, QString()}));
    QCOMPARE(adminExportCells(row).size(), adminExportHeader().size());

    AdminScript stage;
    stage.rows = {row};
    stage.open();
    QSignalSpy wanted(stage.page.findChild<AdminList *>(), &AdminList::exportWanted);
    QVERIFY(stage.driver.press(u"Export…"_s));
    QCOMPARE(wanted.count(), 1);
}

void AdminsTableTest::anotherLanguageKeepsTheExport()
{
    AdminScript stage;
    stage.script.on<RecordExport>([](const RecordExport &) -> Result<Done> { return Done{}; });
    stage.rows = {AdminScript::row(u"Mara"_s)};
    stage.open();
    QVERIFY(stage.driver.press(u"Export…"_s));
    const QPointer<ExportPanel> panel = stage.page.findChild<ExportPanel *>();
    QEvent language(QEvent::LanguageChange);
    QApplication::sendEvent(&stage.page, &language);
    QVERIFY(panel && panel->isVisible());
    const QTemporaryDir folder;
    panel->saveTo(folder.filePath(u"admins.csv"_s));
    QTRY_VERIFY(stage.driver.message().contains(u"Only you can read the file."_s));
    QTRY_VERIFY(!panel);
}

void AdminsTableTest::aLongSelectionGoesInBatchesAndCanBeCancelled()
{
    AdminScript stage;
    for (int number = 0; number < 120; ++number)
        stage.rows.append(AdminScript::row(u"Admin%1"_s.arg(number)));
    stage.open();
    stage.view().selectAll();
    QVERIFY(stage.driver.shows(u"120 selected"_s));
    stage.script.hold();
    QVERIFY(stage.driver.press(u"Enable MFA"_s));
    QVERIFY(stage.driver.shows(u"Enabling MFA: 0 of 120"_s));
    QVERIFY(!stage.driver.isEnabled(u"Enable MFA"_s));
    QCOMPARE(stage.script.last<EnableAdminMfa>().admins.size(), 50);
    QVERIFY(stage.driver.press(u"Cancel"_s));
    QTest::qWait(0);
    stage.script.release();
    QTRY_VERIFY(stage.driver.message().contains(u"50 of 120"_s));
    QCOMPARE(stage.script.asked<EnableAdminMfa>(), 1);
    QVERIFY(stage.isOn(49));
    QVERIFY(!stage.isOn(50));

    QVERIFY(stage.driver.press(u"Enable MFA"_s)); // goes on where it stopped
    QTRY_VERIFY(stage.isOn(119));
    QCOMPARE(stage.script.asked<EnableAdminMfa>(), 3);
    QCOMPARE(stage.script.last<EnableAdminMfa>().admins.size(), 20);
}

void AdminsTableTest::anotherLanguageStopsNoBatch()
{
    AdminScript stage;
    for (int number = 0; number < 120; ++number)
        stage.rows.append(AdminScript::row(u"Admin%1"_s.arg(number)));
    stage.open();
    stage.view().selectAll();
    stage.script.hold();
    QVERIFY(stage.driver.press(u"Enable MFA"_s));
    QEvent language(QEvent::LanguageChange);
    QApplication::sendEvent(&stage.page, &language);
    QVERIFY(stage.driver.shows(u"Enabling MFA: 0 of 120"_s));
    QVERIFY(stage.driver.isEnabled(u"Cancel"_s));
    QVERIFY(!stage.driver.isEnabled(u"Enable MFA"_s));
    stage.script.release();
    QTRY_COMPARE(stage.script.asked<EnableAdminMfa>(), 3);
    QTRY_VERIFY(stage.driver.message().contains(u"MFA was enabled for"_s));
    QVERIFY(!stage.driver.shows(u"Enabling MFA:"_s));
    for (const AdminRow &row : std::as_const(stage.rows))
        QVERIFY(row.mfaEnabled);
}

void AdminsTableTest::anErrorStopsTheBatchesAndIsSaid()
{
    AdminScript stage;
    for (int number = 0; number < 60; ++number)
        stage.rows.append(AdminScript::row(u"Admin%1"_s.arg(number)));
    stage.open();
    stage.script.on<EnableAdminMfa>(
        [](const EnableAdminMfa &) -> Result<QList<AdminRow>> { return failure(ErrorCode::StoreFull); });
    stage.view().selectAll();
    QVERIFY(stage.driver.press(u"Enable MFA"_s));
    QTRY_VERIFY(stage.driver.message().contains(u"0 of 60 admins, then it stopped"_s));
    QVERIFY(stage.driver.message().contains(u"no space left"_s));
    QVERIFY(!stage.isOn(0));
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const Theme theme(application, ThemeChoice::Light);
    AdminsTableTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "adminstabletest.moc"
