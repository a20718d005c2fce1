// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accounttable.h"

#include "core/backend/backend.h"
#include "ui/accounts/plantext.h"
#include "ui/flows/datetext.h"
#include "ui/roletext.h"
#include "ui/widgets/tablerole.h"

#include <QDateTime>
#include <QLocale>
#include <QMetaEnum>

namespace sallyport {

namespace {

QDate dayOf(Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count()).date();
}

/// Who can have MFA here at all.
qint64 eligible(const Adoption &adoption)
{
    return adoption.members - adoption.exempt;
}

} // namespace

AccountTable::AccountTable(Backend &backend, Clock clock, QObject *parent)
    : RowTableModel(parent), m_backend(backend), m_clock(std::move(clock))
{
}

void AccountTable::setFilter(AccountFilter filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    reload();
}

void AccountTable::setBusy(const ScopeId &account, bool busy)
{
    if (busy)
        m_busy.insert(account.value);
    else
        m_busy.remove(account.value);
    if (const int number = rowOf(account); number >= 0)
        touchRow(number);
}

void AccountTable::take(const AccountRow &row)
{
    if (const int number = rowOf(row.account.id); number >= 0)
        replaceRow(number, row);
}

void AccountTable::askForCounts()
{
    for (const auto filter : {AccountFilter::All, AccountFilter::MfaOff, AccountFilter::NotFullyEnrolled}) {
        const ListAccounts counted{.page = {.limit = 1, .after = {}, .search = {}}, .filter = filter};
        deliver(m_backend.call(counted), this, [this, filter](const Result<Page<AccountRow>> &page) {
            if (!page)
                return; // the rows say what is wrong
            m_counts.at(static_cast<std::size_t>(filter)) = page->total;
            Q_EMIT countsChanged();
        });
    }
}

qint64 AccountTable::count(AccountFilter filter) const
{
    return m_counts.at(static_cast<std::size_t>(filter));
}

int AccountTable::rowOf(const ScopeId &account) const
{
    return find([&](const AccountRow &row) { return row.account.id == account; });
}

bool AccountTable::hasResellers() const
{
    if (rowCount() == 0)
        return false;
    const QString first = row(0).resellerName;
    return find([&](const AccountRow &row) { return row.resellerName != first; }) >= 0;
}

void AccountTable::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

std::optional<SortKey> AccountTable::sortKey(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Name:
        return SortKey::Name;
    case Column::Changed:
        return SortKey::Changed;
    default:
        return {};
    }
}

QString AccountTable::columnName(int column) const
{
    return QString::fromLatin1(QMetaEnum::fromType<Column>().valueToKey(column));
}

int AccountTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant AccountTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AccountRow &account = row(index);
    const auto column = static_cast<Column>(index.column());
    const bool isSwitch = column == Column::Mfa;
    switch (role) {
    case Qt::DisplayRole:
        return text(account, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const QString words = explanation(account, column);
        return words.isEmpty() ? QVariant() : words;
    }
    case Qt::CheckStateRole:
        if (isSwitch)
            return QVariant::fromValue(account.account.mfaRequired() ? Qt::Checked : Qt::Unchecked);
        return {};
    case ReasonRole:
        return isSwitch && account.switchRefusal != SwitchRefusal::None ? explanation(account, column)
                                                                        : QString();
    case BusyRole:
        return isSwitch && isBusy(account);
    case WarningRole:
        return isSwitch && isOverdue(account) ? tr("Overdue") : QString();
    case ShareRole: {
        const qint64 whole = eligible(account.adoption);
        return whole > 0 ? static_cast<double>(account.adoption.active) / static_cast<double>(whole) : 0.0;
    }
    case StrongRole:
        return column == Column::Name;
    default:
        return {};
    }
}

QVariant AccountTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return PagedTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Account");
    case Column::Reseller:
        return tr("Reseller");
    case Column::Plan:
        return tr("Plan");
    case Column::Role:
        return tr("Role");
    case Column::Members:
        return tr("Members");
    case Column::Enrolled:
        return tr("Enrolled");
    case Column::Changed:
        return tr("Changed");
    case Column::Mfa:
        return tr("MFA");
    }
    return {};
}

Qt::ItemFlags AccountTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = PagedTableModel::flags(index);
    if (!index.isValid() || static_cast<Column>(index.column()) != Column::Mfa)
        return flags;
    // Refused ones stay enabled as cells, so that the keyboard reaches the reason.
    const AccountRow &account = row(index);
    return flags.setFlag(Qt::ItemIsUserCheckable,
                         account.switchRefusal == SwitchRefusal::None && !isBusy(account));
}

QFuture<Result<Page<AccountRow>>> AccountTable::request(const PageRequest &wanted)
{
    return m_backend.call(ListAccounts{.page = wanted, .filter = m_filter});
}

QString AccountTable::text(const AccountRow &row, Column column) const
{
    const QLocale locale;
    switch (column) {
    case Column::Name:
        return row.account.name;
    case Column::Reseller:
        return row.resellerName;
    case Column::Plan:
        return planText(row.account.plan);
    case Column::Role:
        return roleText(row.role);
    case Column::Members:
        return locale.toString(row.adoption.members);
    case Column::Enrolled:
        return locale.toString(row.adoption.active);
    case Column::Changed: {
        const QDate day = dayOf(row.changedAt);
        const QDate today = dayOf(m_clock());
        if (day == today)
            return tr("today");
        //: A short date of this year with the month in letters, as a pattern of QLocale: d day, MMM month
        return day.year() == today.year() ? locale.toString(day, tr("d MMM")) : dateText(row.changedAt);
    }
    case Column::Mfa:
        if (row.switchRefusal == SwitchRefusal::Plan)
            return tr("Needs Essential");
        return row.account.mfaRequired() ? tr("ON") : tr("OFF");
    }
    return {};
}

QString AccountTable::deadlineText(const AccountRow &row) const
{
    const std::optional<Timestamp> deadline = deadlineOf(row.account);
    if (!deadline)
        return {};
    const QString day = dateText(*deadline);
    if (isOverdue(row))
        //: %1 is a date, %n a number of people
        return tr("The deadline was %1; %n have not set up MFA.", nullptr,
                  static_cast<int>(missing(row.adoption)))
            .arg(day);
    //: %1 is a date
    return *deadline > m_clock() ? tr("To be set up by %1.").arg(day) : QString();
}

QString AccountTable::explanation(const AccountRow &row, Column column) const
{
    switch (column) {
    case Column::Changed:
        return momentText(row.changedAt, m_clock());
    case Column::Enrolled: {
        const QLocale locale;
        const QString share =
            tr("%1 of %2 enrolled")
                .arg(locale.toString(row.adoption.active), locale.toString(eligible(row.adoption)));
        if (row.adoption.exempt == 0)
            return share;
        return share + QStringLiteral(", ") +
               tr("%n exempt (SSO)", nullptr, static_cast<int>(row.adoption.exempt));
    }
    case Column::Mfa:
        switch (row.switchRefusal) {
        case SwitchRefusal::Plan:
            return tr("Needs Essential");
        case SwitchRefusal::Role:
            return tr("Only owners can change this");
        case SwitchRefusal::None:
            break;
        }
        return deadlineText(row);
    default:
        return {};
    }
}

} // namespace sallyport
