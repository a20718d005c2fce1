// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admins/admintablemodel.h"

#include "core/backend/backend.h"
#include "ui/flows/datetext.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/tablerole.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace sallyport {

AdminTableModel::AdminTableModel(Backend &backend, Clock clock, QObject *parent)
    : RowTableModel<AdminRow>(parent), m_backend(backend), m_clock(std::move(clock))
{
}

void AdminTableModel::setFilter(AdminFilter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

void AdminTableModel::replace(const AdminRow &row)
{
    const int number = find([&](const AdminRow &one) { return one.person.id == row.person.id; });
    if (number >= 0)
        replaceRow(number, row);
}

void AdminTableModel::setBusy(const PersonId &admin, bool busy)
{
    if (busy)
        m_busy.insert(admin.value);
    else
        m_busy.remove(admin.value);
    const int number = find([&](const AdminRow &row) { return row.person.id == admin; });
    if (number >= 0)
        touchRow(number);
}

QFuture<Result<Page<AdminRow>>> AdminTableModel::request(const PageRequest &request)
{
    return m_backend.call(ListAdmins{.page = request, .filter = m_filter});
}

std::optional<SortKey> AdminTableModel::sortKey(int column) const
{
    switch (column) {
    case Name:
        return SortKey::Name;
    case Email:
        return SortKey::Email;
    case LastSignIn:
        return SortKey::LastSignIn;
    default:
        return {};
    }
}

QString AdminTableModel::columnName(int column) const
{
    return QString::fromLatin1(QMetaEnum::fromType<Column>().valueToKey(column));
}

int AdminTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool AdminTableModel::isOn(const AdminRow &row)
{
    // Of those the caller does not administer only the fact is known and shown: there is MFA.
    return row.mfaEnabled ||
           (!row.mayChange && (row.status == MfaStatus::Active || row.status == MfaStatus::Pending));
}

QString AdminTableModel::refusal(const AdminRow &row)
{
    if (row.mayChange || row.status == MfaStatus::NotApplicable)
        return {};
    return row.isSelf ? tr("See My profile") : tr("Not below your role");
}

QString AdminTableModel::text(const AdminRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.person.name;
    case Email:
        return row.person.email;
    case SignIn:
        return row.person.signInMethod == SignInMethod::Sso ? tr("SSO") : tr("Password");
    case LastSignIn:
        return row.lastSignInAt ? momentText(*row.lastSignInAt, m_clock()) : tr("Never");
    case Mfa:
        if (row.status == MfaStatus::NotApplicable)
            return tr("Not applicable (SSO)");
        return isOn(row) ? tr("Enabled") : tr("Disabled");
    case State:
        return row.status == MfaStatus::Active    ? tr("Active")
               : row.status == MfaStatus::Pending ? tr("Pending")
                                                  : QString();
    case Link:
        return row.link == QrLink::Show    ? tr("Link to QR")
               : row.link == QrLink::Reset ? tr("Reset…")
                                           : u"—"_s;
    default:
        return {};
    }
}

QVariant AdminTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AdminRow &one = row(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(one, column);
    case Qt::CheckStateRole:
        if (column == Mfa && one.status != MfaStatus::NotApplicable)
            return static_cast<int>(isOn(one) ? Qt::Checked : Qt::Unchecked);
        return {};
    case Qt::UserRole: // a link that leads somewhere
        return column == Link && one.link != QrLink::None;
    case BusyRole:
        return column == Mfa && m_busy.contains(one.person.id.value);
    case ReasonRole:
        return column == Mfa ? refusal(one) : QString();
    case ToneRole:
        return static_cast<int>(one.status == MfaStatus::Active ? Tone::Good : Tone::Warning);
    case StrongRole:
        return column == Name;
    default:
        return {};
    }
}

QVariant AdminTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return RowTableModel<AdminRow>::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Name");
    case Email:
        return tr("Email");
    case SignIn:
        return tr("Sign-in");
    case LastSignIn:
        return tr("Last sign-in");
    case Mfa:
        return tr("MFA");
    case State:
        return tr("State");
    case Link:
        return tr("Link to QR");
    default:
        return {};
    }
}

Qt::ItemFlags AdminTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = RowTableModel<AdminRow>::flags(index);
    if (index.isValid() && index.column() == Mfa) {
        const AdminRow &one = row(index);
        flags.setFlag(Qt::ItemIsUserCheckable, one.mayChange && !m_busy.contains(one.person.id.value));
    }
    return flags;
}

} // namespace sallyport
