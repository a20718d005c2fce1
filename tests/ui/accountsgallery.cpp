// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: paints "Accounts" in its states, for people to look at (galleryrun.h says how).

#include "tests/ui/galleryrun.h"
#include "tests/ui/profilescript.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accounttable.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sallyport {

namespace {

struct Stage
{
    GalleryPainter painter;
    ProfileScript script;
    SecretClipboard clipboard;
    QList<AccountRow> rows;
    std::unique_ptr<AccountsPage> page;

    Stage()
    {
        script.setActive();
        add(u"Contoso Ltd"_s, Plan::Premium, 212, 199, 0, 49, true);
        add(u"Fabrikam GmbH"_s, Plan::Essential, 43, 3, 2, 0, false);
        add(u"Lakeside Dental"_s, Plan::Free, 6, 2, 0, 70, false).switchRefusal = SwitchRefusal::Plan;
        add(u"Tailspin Toys"_s, Plan::Essential, 87, 87, 0, 20, true);
        add(u"The Federation of Friends of Very Long Names and Sons, Rheinland-Pfalz"_s, Plan::Premium, 1204,
            855, 0, 401, true)
            .account.mandate = MfaMandate{ProfileScript::now() - 480h, 14};
        script.on<ListAccounts>([this](const ListAccounts &wanted) -> Result<Page<AccountRow>> {
            Page<AccountRow> found;
            for (const AccountRow &row : std::as_const(rows)) {
                const bool off = !row.account.mfaRequired();
                const bool open = !row.adoption.isComplete();
                if (wanted.filter == AccountFilter::All ||
                    (wanted.filter == AccountFilter::MfaOff ? off : open))
                    ++found.total;
                if (row.account.name.contains(wanted.page.search, Qt::CaseInsensitive))
                    found.rows.append(row);
            }
            return found;
        });
        script.on<RehearseAccountMfa>([](const RehearseAccountMfa &) {
            Rehearsal rehearsal{.asked = 38, .enrolled = 3, .sso = 2, .askedByName = {}};
            for (const auto &name :
                 {u"Ines Duarte"_s, u"Karl Maier"_s, u"Mehmet Kaya"_s, u"Nora Jansen"_s, u"Petra Horvat"_s})
                rehearsal.askedByName.append(
                    {{name}, name, name.section(u' ', 0, 0).toLower() + u"@fabrikam.example"_s});
            return Result<Rehearsal>(rehearsal);
        });
    }
    AccountRow &add(const QString &name, Plan plan, qint64 members, qint64 active, qint64 exempt, int daysAgo,
                    bool on)
    {
        rows.append({.account = {.id = {name},
                                 .reseller = {},
                                 .name = name,
                                 .plan = plan,
                                 .mandate = on ? std::optional(MfaMandate{}) : std::nullopt},
                     .resellerName = {},
                     .role = Role::ResellerOwner,
                     .adoption = {.members = members, .active = active, .pending = 0, .exempt = exempt},
                     .changedAt = ProfileScript::now() - daysAgo * 24h});
        return rows.last();
    }
    void open()
    {
        page = std::make_unique<AccountsPage>(
            script, clipboard, Workplace{{u"r1"_s}, ScopeKind::Reseller, u"Northwind"_s, Role::ResellerOwner},
            ProfileScript::clock());
        page->resize(1120, 760);
        page->show();
        QTest::qWait(60);
    }
    void space(int row)
    {
        auto *view = page->findChild<TableView *>();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(row, 0));
        QTest::keyClick(view, Qt::Key_Space);
        QTest::qWait(60);
    }
    void press(const QString &label)
    {
        for (auto *button : page->findChildren<QAbstractButton *>()) {
            if (button->text() == label && button->isVisible()) {
                button->click();
                QTest::qWait(30);
                return;
            }
        }
        qWarning("no button %s", qPrintable(label));
    }
    /// Of the row where the keyboard stands.
    void openMenu()
    {
        auto *view = page->findChild<TableView *>();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(view->viewport(), &event);
        shootMenu(u"accounts-menu"_s);
    }
    void shootMenu(const QString &name)
    {
        QTest::qWait(100);
        if (QWidget *menu = QApplication::activePopupWidget()) {
            painter.shoot(*menu, name);
            menu->close();
        }
    }
    void shoot(const QString &name) { painter.shoot(*page, name); }
};

void paintAll(const GalleryPainter &painter)
{
    const auto stage = [&] {
        auto made = std::make_unique<Stage>();
        made->painter = painter;
        return made;
    };
    auto list = stage();
    list->open();
    list->shoot(u"accounts"_s);
    list->page->findChild<AccountTable *>()->sort(6, Qt::DescendingOrder);
    list->page->findChild<TableView *>()->selectAll();
    list->page->resize(816, 614);
    list->shoot(u"accounts-narrow"_s);
    list->page->resize(1120, 760);
    list->openMenu();
    list->press(u"Columns…"_s);
    list->shootMenu(u"accounts-columns"_s);
    list->space(1);
    list->shoot(u"accounts-mandate"_s);
    list->page->findChild<QWidget *>(u"accounts.mandate"_s)->findChild<QComboBox *>()->setCurrentIndex(1);
    list->press(u"See the names"_s);
    list->shoot(u"accounts-names"_s);
    list->press(u"New account"_s);
    list->shoot(u"accounts-new"_s);
    list->press(u"Cancel"_s);
    list->space(0);
    list->shoot(u"accounts-off"_s);
    auto none = stage();
    none->rows.clear();
    none->open();
    none->shoot(u"accounts-empty"_s);
    auto member = stage();
    for (AccountRow &row : member->rows)
        row.switchRefusal = SwitchRefusal::Role;
    member->rows[1].resellerName = u"Alpine IT"_s;
    member->open();
    member->shoot(u"accounts-refused"_s);
    auto failed = stage();
    failed->script.on<ListAccounts>(
        [](const ListAccounts &) -> Result<Page<AccountRow>> { return failure(ErrorCode::StoreLocked); });
    failed->open();
    failed->shoot(u"accounts-failed"_s);
}

} // namespace

} // namespace sallyport

int main(int argc, char **argv)
{
    return sallyport::runGallery(argc, argv, sallyport::paintAll);
}
