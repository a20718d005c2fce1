// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audittable.h"

#include "core/backend/backend.h"
#include "ui/audit/eventtext.h"
#include "ui/flows/datetext.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/tablerole.h"

#include <QMetaEnum>

namespace sallyport {

namespace {

constexpr int enoughRows = 30; // more than a window shows

} // namespace

AuditTable::AuditTable(Backend &backend, Clock clock, QObject *parent)
    : RowTableModel<AuditRow>(parent), m_backend(backend), m_clock(std::move(clock))
{
    connect(this, &AuditTable::stateChanged, this, &AuditTable::goOn);
}

void AuditTable::setTopic(AuditTopic topic)
{
    if (topic == m_wanted.topic)
        return;
    m_wanted.topic = topic;
    reload();
}

void AuditTable::setRefusedOnly(bool refusedOnly)
{
    if (refusedOnly == m_wanted.refusedOnly)
        return;
    m_wanted.refusedOnly = refusedOnly;
    reload();
}

void AuditTable::setPeriod(std::optional<Timestamp> from, std::optional<Timestamp> to)
{
    if (from == m_wanted.from && to == m_wanted.to)
        return;
    m_wanted.from = from;
    m_wanted.to = to;
    reload();
}

bool AuditTable::showsEverything() const
{
    return search().isEmpty() && m_wanted.topic == AuditTopic::All && !m_wanted.refusedOnly &&
           !m_wanted.from && !m_wanted.to;
}

void AuditTable::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QFuture<Result<Page<AuditRow>>> AuditTable::request(const PageRequest &request)
{
    m_wanted.page = request;
    ListAuditEvents asked = m_wanted;
    m_wanted.page.after.clear();
    return m_backend.call(std::move(asked));
}

void AuditTable::fetchMore(const QModelIndex &parent)
{
    m_enough = rowCount() + 1; // a view asks again only when it is scrolled
    RowTableModel<AuditRow>::fetchMore(parent);
}

void AuditTable::goOn()
{
    if (state() == State::Loading)
        m_enough = enoughRows;
    else if (rowCount() < m_enough && canFetchMore({}))
        RowTableModel<AuditRow>::fetchMore({});
}

QString AuditTable::columnName(int column) const
{
    return QString::fromLatin1(QMetaEnum::fromType<Column>().valueToKey(column));
}

int AuditTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditTable::text(const AuditRow &row, int column) const
{
    switch (column) {
    case When:
        return momentText(row.event.at, m_clock());
    case Who:
        return whoText(row);
    case What:
        return whatText(row);
    case Whom:
        return whomText(row);
    case Where:
        return whereText(row);
    case From:
        return fromText(row);
    case Outcome:
        return outcomeText(row);
    default:
        return {};
    }
}

QString AuditTable::toolTip(const AuditRow &row, int column)
{
    if (column == When)
        return preciseTimeText(row.event.at);
    return {};
}

QVariant AuditTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AuditRow &one = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(one, index.column());
    case Qt::ToolTipRole: {
        const QString precise = toolTip(one, index.column());
        return precise.isEmpty() ? QVariant() : QVariant(precise);
    }
    case ToneRole:
        return static_cast<int>(isRefused(one) ? Tone::Bad : Tone::Good);
    case StrongRole:
        return index.column() == What;
    default:
        return {};
    }
}

QVariant AuditTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Whom:
        return tr("Whom");
    case Where:
        return tr("Where");
    case From:
        return tr("From");
    case Outcome:
        return tr("Result");
    default:
        return {};
    }
}

} // namespace sallyport
