// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/adminsstage.h"
#include "tests/ui/profilescript.h"
#include "ui/admins/adminlist.h"
#include "ui/widgets/tableview.h"

#include <QTest>

namespace sallyport {

using namespace Qt::StringLiterals;

/// Those of the rows that the filter lets through.
inline Page<AdminRow> shownBy(AdminFilter filter, const QList<AdminRow> &rows)
{
    Page<AdminRow> found;
    for (const AdminRow &row : rows) {
        const bool isOff = row.status == MfaStatus::Off;
        const bool isPending = row.status == MfaStatus::Pending;
        if (filter == AdminFilter::All || (filter == AdminFilter::MfaOff ? isOff : isPending))
            found.rows.append(row);
    }
    found.total = found.rows.size();
    return found;
}

/// The page "Admins" over scripted answers: what the sample store does not have.
struct AdminScript
{
    using Column = AdminTableModel::Column;

    ProfileScript script;
    SecretClipboard clipboard;
    QList<AdminRow> rows;
    std::optional<Error> error;
    AdminsPage page{script, clipboard, ProfileScript::clock()};
    PageDriver driver{page};

    AdminScript()
    {
        script.session.workplace = {{u"r1"_s}, ScopeKind::Reseller, u"Northwind"_s, Role::ResellerOwner};
        script.session.mfaActive = true;
        script.on<ListAdmins>([this](const ListAdmins &wanted) -> Result<Page<AdminRow>> {
            if (error)
                return tl::unexpected(*error);
            return shownBy(wanted.filter, rows);
        });
        script.on<EnableAdminMfa>([this](const EnableAdminMfa &operation) -> Result<QList<AdminRow>> {
            QList<AdminRow> enabled;
            for (const PersonId &id : operation.admins) {
                for (AdminRow &one : rows) {
                    if (!(one.person.id == id))
                        continue;
                    one.mfaEnabled = true;
                    one.status = MfaStatus::Pending;
                    one.link = QrLink::Show;
                    enabled.append(one);
                }
            }
            return enabled;
        });
    }
    static AdminRow row(const QString &name)
    {
        AdminRow row;
        row.person = {{name}, name, name.toLower() + u"@northwind.example"_s, SignInMethod::Password, {}};
        row.mayChange = true;
        return row;
    }
    void open()
    {
        page.resize(1072, 714);
        page.show();
        QTRY_COMPARE(view().model()->rowCount(), rows.size());
    }
    TableView &view() { return *page.findChild<TableView *>(); }
    AdminTableModel &model() { return *page.findChild<AdminTableModel *>(); }
    bool isOn(int row)
    {
        return model().index(row, Column::Mfa).data(Qt::CheckStateRole).value<Qt::CheckState>() ==
               Qt::Checked;
    }
};

} // namespace sallyport
