// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/pagedriver.h"
#include "tests/ui/profilescript.h"
#include "ui/members/memberspage.h"
#include "ui/members/membertable.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QMenu>
#include <QTest>

#include <memory>
#include <optional>

namespace sallyport {

/// The page "Members" over scripted answers.
class MemberScript
{
public:
    using Column = MemberTable::Column;

    ProfileScript script;
    SecretClipboard clipboard;
    QList<MemberRow> rows;
    QList<Account> accounts;
    std::optional<Error> error; ///< of the list
    std::unique_ptr<MembersPage> page;

    MemberScript()
    {
        script.setActive();
        script.on<ListMembers>([this](const ListMembers &wanted) -> Result<Page<MemberRow>> {
            if (error)
                return tl::unexpected(*error);
            Page<MemberRow> found;
            for (const MemberRow &row : std::as_const(rows)) {
                if (!matches(row, wanted.filter))
                    continue;
                ++found.total;
                if (row.person.name.contains(wanted.page.search, Qt::CaseInsensitive) &&
                    found.rows.size() < wanted.page.limit)
                    found.rows.append(row);
            }
            return found;
        });
        script.on<ListAccounts>([this](const ListAccounts &wanted) -> Result<Page<AccountRow>> {
            Page<AccountRow> found;
            for (const Account &account : std::as_const(accounts)) {
                ++found.total;
                if (account.name.contains(wanted.page.search, Qt::CaseInsensitive) &&
                    found.rows.size() < wanted.page.limit) {
                    AccountRow row;
                    row.account = account;
                    found.rows.append(row);
                }
            }
            return found;
        });
    }
    static bool matches(const MemberRow &row, MemberFilter filter)
    {
        switch (filter) {
        case MemberFilter::MfaOff:
            return row.status == MfaStatus::Off;
        case MemberFilter::Pending:
            return row.status == MfaStatus::Pending;
        case MemberFilter::Active:
            return row.status == MfaStatus::Active;
        case MemberFilter::All:
            break;
        }
        return true;
    }
    MemberRow &add(const QString &name, Role role = Role::Member, MfaStatus status = MfaStatus::Active)
    {
        MemberRow row;
        row.person = {{name},
                      name,
                      name.toLower().replace(QLatin1Char(' '), QLatin1Char('.')) +
                          QStringLiteral("@contoso.example"),
                      status == MfaStatus::NotApplicable ? SignInMethod::Sso : SignInMethod::Password,
                      {}};
        row.role = role;
        row.status = status;
        row.backupCodesLeft = status == MfaStatus::Active ? 8 : 0;
        row.lastSignInAt = ProfileScript::now() - std::chrono::hours(2);
        row.mayEdit = true;
        row.mayReset = status == MfaStatus::Active || status == MfaStatus::Pending;
        rows.append(row);
        return rows.last();
    }
    void addAccount(const QString &name)
    {
        accounts.append({.id = {name}, .reseller = {}, .name = name, .plan = Plan::Essential, .mandate = {}});
    }
    /// As somebody with this role in Contoso, or at the reseller.
    void open(Role role = Role::Owner, QSize size = {1120, 760})
    {
        const bool sells = role < Role::Owner;
        script.session.workplace =
            sells
                ? Workplace{{QStringLiteral("r1")}, ScopeKind::Reseller, QStringLiteral("Northwind"), role}
                : Workplace{{QStringLiteral("a1")}, ScopeKind::Account, QStringLiteral("Contoso Ltd"), role};
        page = std::make_unique<MembersPage>(script, clipboard, script.session.workplace,
                                             ProfileScript::clock());
        page->resize(size);
        page->show();
    }
    /// Until the rows are there and who looks at them is known.
    void wait()
    {
        QTRY_COMPARE(table().rowCount(), rows.size());
        QTRY_VERIFY(driver().isEnabled(QStringLiteral("Export…")));
    }

    PageDriver driver() const { return PageDriver(*page); }
    TableView &view() { return *page->findChild<TableView *>(QStringLiteral("members.table")); }
    MemberTable &table() { return *page->findChild<MemberTable *>(); }
    QModelIndex cell(const QString &name, Column column)
    {
        const int row = table().find([&](const MemberRow &one) { return one.person.name == name; });
        return row < 0 ? QModelIndex() : table().index(row, static_cast<int>(column));
    }
    QString text(const QString &name, Column column) { return cell(name, column).data().toString(); }
    /// By its label: assistive technology on Linux is told the label beside a name that is the chosen entry.
    QComboBox *combo(const QString &label)
    {
        for (auto *combo : page->findChildren<QComboBox *>()) {
            if (combo->isVisible() && combo->accessibleName() == label)
                return combo;
        }
        return nullptr;
    }
    void edit(const QString &name)
    {
        view().setCurrentIndex(cell(name, Column::Name));
        QTest::keyClick(&view(), Qt::Key_Return);
    }
    /// What the menu of the row offers; what cannot be chosen in brackets.
    QStringList menu(const QString &name)
    {
        QMenu menu;
        Q_EMIT view().menuAboutToOpen(&menu, cell(name, Column::Name));
        QStringList labels;
        for (const QAction *action : menu.actions())
            labels.append(action->isEnabled() ? action->text()
                                              : QLatin1Char('[') + action->text() + QLatin1Char(']'));
        return labels;
    }
    void choose(const QString &name, const QString &label)
    {
        QMenu menu;
        Q_EMIT view().menuAboutToOpen(&menu, cell(name, Column::Name));
        for (QAction *action : menu.actions()) {
            if (action->text() == label && action->isEnabled())
                action->trigger();
        }
    }
    void verify()
    {
        QTRY_VERIFY(driver().field(QStringLiteral("6-digit code")));
        QVERIFY(driver().type(QStringLiteral("6-digit code"), ProfileScript::rightCode().text()));
        QVERIFY(driver().press(QStringLiteral("Enter")));
    }
};

} // namespace sallyport
