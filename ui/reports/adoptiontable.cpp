// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/adoptiontable.h"

#include "core/backend/backend.h"
#include "ui/flows/datetext.h"
#include "ui/reports/grouplook.h"
#include "ui/roletext.h"
#include "ui/widgets/tablerole.h"

#include <QDateTime>

namespace sallyport {

namespace {

QString isoText(const std::optional<Timestamp> &moment)
{
    if (!moment)
        return {};
    return QDateTime::fromMSecsSinceEpoch(moment->time_since_epoch().count(), Qt::UTC).toString(Qt::ISODate);
}

} // namespace

AdoptionTable::AdoptionTable(Backend &backend, Clock clock, QObject *parent)
    : RowTableModel(parent), m_backend(backend), m_clock(std::move(clock))
{
}

void AdoptionTable::show(const ScopeId &scope, AdoptionGroup group)
{
    m_scope = scope;
    m_group = group;
    reload();
}

int AdoptionTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AdoptionTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AdoptionRow &one = row(index);
    if (role == StrongRole)
        return index.column() == Name;
    if (role == ToneRole)
        return static_cast<int>(groupTone(one.group));
    if (role != Qt::DisplayRole)
        return {};
    const auto none = QStringLiteral("—");
    switch (index.column()) {
    case Name:
        return one.person.name;
    case Email:
        return one.person.email;
    case Account:
        return one.workplace.name;
    case RoleColumn:
        return roleText(one.workplace.role);
    case State:
        return groupText(one.group);
    case PendingSince:
        return one.pendingSince ? momentText(*one.pendingSince, m_clock()) : none;
    case RequiredFrom: {
        const QString from = requiredFromText(one);
        return from.isEmpty() ? none : from;
    }
    default:
        return {};
    }
}

QVariant AdoptionTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return adoptionHeader().at(section);
}

QFuture<Result<Page<AdoptionRow>>> AdoptionTable::request(const PageRequest &wanted)
{
    return m_backend.call(ListAdoption{.scope = m_scope, .group = m_group, .page = wanted});
}

QString requiredFromText(const AdoptionRow &row)
{
    if (row.requiredFrom)
        return dateText(*row.requiredFrom);
    //: From when MFA is required of somebody: there is no date, it is required now
    return row.group == AdoptionGroup::Overdue ? AdoptionTable::tr("At once") : QString();
}

QStringList adoptionHeader()
{
    return {AdoptionTable::tr("Name"),         AdoptionTable::tr("Email"), AdoptionTable::tr("Account"),
            AdoptionTable::tr("Role"),         AdoptionTable::tr("State"), AdoptionTable::tr("Pending since"),
            AdoptionTable::tr("Required from")};
}

QStringList adoptionCells(const AdoptionRow &row)
{
    return {row.person.name,          row.person.email,
            row.workplace.name,       roleText(row.workplace.role),
            groupText(row.group),     isoText(row.pendingSince),
            isoText(row.requiredFrom)};
}

} // namespace sallyport
