// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rosters/findingtable.h"

#include "ui/flows/datetext.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/tablerole.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

Tone toneOf(KioskVerdict verdict)
{
    switch (verdict) {
    case KioskVerdict::New:
        return Tone::Good;
    case KioskVerdict::Same:
        return Tone::Neutral;
    case KioskVerdict::Conflicting:
        return Tone::Warning;
    case KioskVerdict::Stale:
        break;
    }
    return Tone::Bad;
}

Tone toneOf(KioskOutcome outcome)
{
    switch (outcome) {
    case KioskOutcome::Imported:
        return Tone::Good;
    case KioskOutcome::AlreadyThere:
    case KioskOutcome::KeptHome:
        return Tone::Neutral;
    case KioskOutcome::Refused:
        break;
    }
    return Tone::Bad;
}

QString wordFor(KioskVerdict verdict)
{
    switch (verdict) {
    case KioskVerdict::New:
        //: What was enrolled at a kiosk
        return FindingTable::tr("New");
    case KioskVerdict::Same:
        return FindingTable::tr("Already here");
    case KioskVerdict::Conflicting:
        return FindingTable::tr("Conflict");
    case KioskVerdict::Stale:
        break;
    }
    return FindingTable::tr("Out of date");
}

QString wordFor(KioskOutcome outcome)
{
    switch (outcome) {
    case KioskOutcome::Imported:
        return FindingTable::tr("Imported");
    case KioskOutcome::AlreadyThere:
        return FindingTable::tr("Already here");
    case KioskOutcome::KeptHome:
        //: The method at home, and not that of the kiosk
        return FindingTable::tr("Home's kept");
    case KioskOutcome::Refused:
        break;
    }
    return FindingTable::tr("Not imported");
}

} // namespace

void FindingTable::take(const QList<KioskFinding> &findings)
{
    beginResetModel();
    m_rows.clear();
    for (const KioskFinding &finding : findings)
        m_rows.append({finding, KioskConflictRule::KeepHome, {}});
    endResetModel();
}

void FindingTable::take(const QList<KioskResult> &results)
{
    beginResetModel();
    m_rows.clear();
    for (const KioskResult &result : results)
        m_rows.append({result.finding, KioskConflictRule::KeepHome, result.outcome});
    endResetModel();
}

void FindingTable::setRule(KioskConflictRule rule)
{
    for (Row &row : m_rows) {
        if (isOpen(row))
            row.rule = rule;
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    Q_EMIT decided();
}

bool FindingTable::isOpen(const Row &row) const
{
    return !row.outcome && row.finding.verdict == KioskVerdict::Conflicting;
}

int FindingTable::count(KioskVerdict verdict) const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [&](const Row &row) { return row.finding.verdict == verdict; }));
}

int FindingTable::count(KioskOutcome outcome) const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [&](const Row &row) { return row.outcome == outcome; }));
}

bool FindingTable::hasReasons() const
{
    return std::ranges::any_of(m_rows,
                               [this](const Row &row) { return !text(row, Column::Decision).isEmpty(); });
}

int FindingTable::toImport() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [this](const Row &row) {
        return row.finding.verdict == KioskVerdict::New ||
               (isOpen(row) && row.rule == KioskConflictRule::TakeKiosk);
    }));
}

QList<KioskDecision> FindingTable::decisions() const
{
    QList<KioskDecision> decisions;
    for (const Row &row : m_rows) {
        if (isOpen(row))
            decisions.append({row.finding.person.id, row.rule});
    }
    return decisions;
}

int FindingTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FindingTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant FindingTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::CheckStateRole:
        if (column == Column::Decision && isOpen(row))
            return row.rule == KioskConflictRule::TakeKiosk ? Qt::Checked : Qt::Unchecked;
        return {};
    case ToneRole:
        return static_cast<int>(row.outcome ? toneOf(*row.outcome) : toneOf(row.finding.verdict));
    case StrongRole:
        return column == Column::Name;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const QString words = column == Column::Verdict ? reason(row) : QString();
        return words.isEmpty() ? QVariant() : words;
    }
    default:
        return {};
    }
}

bool FindingTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole ||
        !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    const bool take = value.value<Qt::CheckState>() == Qt::Checked;
    m_rows[index.row()].rule = take ? KioskConflictRule::TakeKiosk : KioskConflictRule::KeepHome;
    Q_EMIT dataChanged(index, index);
    Q_EMIT decided();
    return true;
}

Qt::ItemFlags FindingTable::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && static_cast<Column>(index.column()) == Column::Decision &&
        isOpen(m_rows.at(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant FindingTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Name:
        return tr("Name");
    case Column::Email:
        return tr("Email");
    case Column::EnrolledAt:
        return tr("Enrolled");
    case Column::Verdict:
        return tr("Verdict");
    case Column::Decision:
        //: Heading of a column: what becomes of a person, or why not
        return tr("What becomes of it");
    }
    return {};
}

QString FindingTable::text(const Row &row, Column column) const
{
    switch (column) {
    case Column::Name:
        return row.finding.person.name;
    case Column::Email:
        return row.finding.person.email;
    case Column::EnrolledAt:
        return momentText(row.finding.enrolledAt, Timestamp());
    case Column::Verdict:
        return row.outcome ? wordFor(*row.outcome) : wordFor(row.finding.verdict);
    case Column::Decision:
        if (isOpen(row))
            return row.rule == KioskConflictRule::TakeKiosk ? tr("Take the kiosk's") : tr("Keep home's");
        return reason(row);
    }
    return {};
}

QString FindingTable::reason(const Row &row) const
{
    switch (row.finding.staleness) {
    case KioskStaleness::None:
        break;
    case KioskStaleness::Gone:
        return tr("No longer here");
    case KioskStaleness::NotYours:
        return tr("Not yours to reset");
    case KioskStaleness::ChangedAtHome:
        return tr("Changed at home since");
    case KioskStaleness::FromTheFuture:
        return tr("The kiosk's clock was ahead");
    }
    if (row.finding.verdict == KioskVerdict::Conflicting && row.finding.homeSince)
        //: %1 is a moment
        return tr("Active at home since %1").arg(momentText(*row.finding.homeSince, Timestamp()));
    if (row.outcome)
        return {};
    return row.finding.verdict == KioskVerdict::New ? tr("Will be imported") : tr("Stays as it is");
}

} // namespace sallyport
