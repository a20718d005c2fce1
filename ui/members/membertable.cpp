// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/membertable.h"

#include "core/backend/backend.h"
#include "ui/members/membertext.h"
#include "ui/roletext.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/tablerole.h"

#include <QLocale>
#include <QMetaEnum>

namespace sallyport {

MemberTable::MemberTable(Backend &backend, Clock clock, QObject *parent)
    : RowTableModel(parent), m_backend(backend), m_clock(std::move(clock))
{
}

void MemberTable::setAccount(const ScopeId &account)
{
    if (m_account == account)
        return;
    m_account = account;
    m_counts.fill(-1);
    Q_EMIT countsChanged();
    clear();
    refresh();
}

void MemberTable::setFilter(MemberFilter filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    if (m_account)
        reload();
}

void MemberTable::refresh()
{
    if (!m_account)
        return;
    reload();
    askForCounts();
}

void MemberTable::take(const MemberRow &row)
{
    if (const int number = rowOf(row.person.id); number >= 0)
        replaceRow(number, row);
}

void MemberTable::askForCounts()
{
    for (const auto filter :
         {MemberFilter::All, MemberFilter::MfaOff, MemberFilter::Pending, MemberFilter::Active}) {
        const ListMembers counted{
            .account = *m_account, .page = {.limit = 1, .after = {}, .search = {}}, .filter = filter};
        deliver(m_backend.call(counted), this,
                [this, filter, account = *m_account](const Result<Page<MemberRow>> &page) {
                    if (!page || account != m_account)
                        return; // the rows say what is wrong
                    m_counts.at(static_cast<std::size_t>(filter)) = page->total;
                    Q_EMIT countsChanged();
                });
    }
}

qint64 MemberTable::count(MemberFilter filter) const
{
    return m_counts.at(static_cast<std::size_t>(filter));
}

int MemberTable::rowOf(const PersonId &member) const
{
    return find([&](const MemberRow &row) { return row.person.id == member; });
}

void MemberTable::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

std::optional<SortKey> MemberTable::sortKey(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Name:
        return SortKey::Name;
    case Column::Email:
        return SortKey::Email;
    case Column::LastSignIn:
        return SortKey::LastSignIn;
    default:
        return {};
    }
}

QString MemberTable::columnName(int column) const
{
    return QString::fromLatin1(QMetaEnum::fromType<Column>().valueToKey(column));
}

int MemberTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant MemberTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MemberRow &member = row(index);
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(member, column);
    case Qt::AccessibleTextRole: // without the head of the column the short words say too little
        return column == Column::Required ? requiredText(member) : text(member, column);
    case ToneRole:
        return static_cast<int>(mfaTone(member.status));
    case StrongRole:
        return column == Column::Name;
    default:
        return {};
    }
}

QVariant MemberTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return PagedTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Name");
    case Column::Email:
        return tr("Email");
    case Column::Role:
        return tr("Role");
    case Column::Mfa:
        return tr("MFA");
    case Column::Required:
        return tr("Required");
    case Column::BackupCodes:
        //: Head of a column: how many backup codes are left
        return tr("Codes left");
    case Column::LastSignIn:
        return tr("Last sign-in");
    }
    return {};
}

QFuture<Result<Page<MemberRow>>> MemberTable::request(const PageRequest &wanted)
{
    return m_backend.call(
        ListMembers{.account = m_account.value_or(ScopeId()), .page = wanted, .filter = m_filter});
}

QString MemberTable::text(const MemberRow &row, Column column) const
{
    switch (column) {
    case Column::Name:
        return row.person.name;
    case Column::Email:
        return row.person.email;
    case Column::Role:
        return roleText(row.role);
    case Column::Mfa:
        return mfaText(row.status);
    case Column::Required:
        return requiredShortText(row);
    case Column::BackupCodes:
        return row.status == MfaStatus::Active ? QLocale().toString(row.backupCodesLeft)
                                               : QStringLiteral("—");
    case Column::LastSignIn:
        return lastSignInText(row, m_clock());
    }
    return {};
}

} // namespace sallyport
