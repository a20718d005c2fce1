// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples/offices.h"
#include "tests/ui/samples/samples.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accounttable.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QTest>

namespace sallyport {

namespace {

class Stage : public SampleStage
{
public:
    explicit Stage(const SampleSetting &setting) : m_size(setting.page()) {}

    AccountsOffice office;
    std::unique_ptr<AccountsPage> page;

    void open()
    {
        page = std::make_unique<AccountsPage>(
            office.script, m_clipboard,
            Workplace{{u"r1"_s}, ScopeKind::Reseller, u"Northwind"_s, Role::ResellerOwner},
            ProfileScript::clock());
        page->resize(m_size);
        page->show();
        settle();
    }
    TableView &view() { return *page->findChild<TableView *>(); }
    void space(int row)
    {
        view().setFocus();
        view().setCurrentIndex(view().model()->index(row, 0));
        QTest::keyClick(&view(), Qt::Key_Space);
        settle();
    }
    void openMenu()
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(view().viewport(), &event);
        takePopup();
    }
    void takePopup()
    {
        until([] { return QApplication::activePopupWidget() != nullptr; }, "a menu");
        m_popup = QApplication::activePopupWidget();
    }
    QWidget &shown() override { return m_popup ? *m_popup : *page; }

private:
    QSize m_size;
    SecretClipboard m_clipboard;
    QPointer<QWidget> m_popup;
};

void mandate(Stage &stage)
{
    stage.open();
    stage.space(1);
}

} // namespace

QList<PageSample> accountsSamples()
{
    return {
        pageSample<Stage>(u"accounts"_s, [](Stage &stage) { stage.open(); }),
        pageSample<Stage>(u"accounts-selected"_s,
                          [](Stage &stage) {
                              stage.open();
                              stage.page->findChild<AccountTable *>()->sort(6, Qt::DescendingOrder);
                              stage.settle();
                              stage.view().selectAll();
                          }),
        pageSample<Stage>(
            u"accounts-menu"_s,
            [](Stage &stage) {
                stage.open();
                stage.view().selectAll();
                stage.openMenu();
            },
            true),
        pageSample<Stage>(
            u"accounts-columns"_s,
            [](Stage &stage) {
                stage.open();
                stage.press(u"Columns…"_s);
                stage.takePopup();
            },
            true),
        pageSample<Stage>(u"accounts-mandate"_s, mandate),
        pageSample<Stage>(u"accounts-names"_s,
                          [](Stage &stage) {
                              mandate(stage);
                              stage.page->findChild<QWidget *>(u"accounts.mandate"_s)
                                  ->findChild<QComboBox *>()
                                  ->setCurrentIndex(1);
                              stage.settle();
                              stage.press(u"See the names"_s);
                          }),
        pageSample<Stage>(u"accounts-new"_s,
                          [](Stage &stage) {
                              stage.open();
                              stage.press(u"New account"_s);
                          }),
        pageSample<Stage>(u"accounts-export"_s,
                          [](Stage &stage) {
                              stage.open();
                              stage.press(u"Export…"_s);
                          }),
        pageSample<Stage>(u"accounts-off"_s,
                          [](Stage &stage) {
                              stage.open();
                              stage.space(0);
                          }),
        pageSample<Stage>(u"accounts-empty"_s,
                          [](Stage &stage) {
                              stage.office.rows.clear();
                              stage.open();
                          }),
        pageSample<Stage>(u"accounts-refused"_s,
                          [](Stage &stage) {
                              for (AccountRow &row : stage.office.rows)
                                  row.switchRefusal = SwitchRefusal::Role;
                              stage.office.rows[1].resellerName = u"Alpine IT"_s;
                              stage.open();
                          }),
        pageSample<Stage>(u"accounts-failed"_s,
                          [](Stage &stage) {
                              stage.office.script.on<ListAccounts>(
                                  [](const ListAccounts &) -> Result<Page<AccountRow>> {
                                      return failure(ErrorCode::StoreLocked);
                                  });
                              stage.open();
                          }),
    };
}

} // namespace sallyport
