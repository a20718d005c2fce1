// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/profilescript.h"

#include <QList>

#include <algorithm>

namespace sallyport {

/// A backend with a log to read: pages of it by sequence, and a proof in parts.
class AuditScript : public ProfileScript
{
public:
    QList<AuditRow> rows; ///< oldest first
    int examined = 0;     ///< as the store with a filter: so many a page are looked through; 0: no bound
    qint64 part = 4;      ///< so many are proved in one call
    std::optional<qint64> brokenAt;
    std::optional<Error> error;

    AuditScript()
    {
        on<ListAuditEvents>([this](const ListAuditEvents &wanted) { return list(wanted); });
        on<VerifyAuditLog>([this](const VerifyAuditLog &wanted) { return verify(wanted.after); });
    }

    AuditRow &add(const QString &action, const QString &outcome = QStringLiteral("ok"),
                  const QString &detail = {})
    {
        const auto number = static_cast<qint64>(rows.size()) + 1;
        rows.append({.event = {.sequence = number,
                               .at = now() - std::chrono::minutes(7) * (500 - number),
                               .actor = QStringLiteral("0b5e1f"),
                               .action = action,
                               .target = QStringLiteral("be4c71"),
                               .scope = QStringLiteral("c047050"),
                               .source = QStringLiteral("this computer"),
                               .outcome = outcome,
                               .detail = detail},
                     .actorName = QStringLiteral("Olga Brandt"),
                     .targetName = QStringLiteral("Ben Carter"),
                     .scopeName = QStringLiteral("Contoso Ltd")});
        return rows.last();
    }

private:
    Result<Page<AuditRow>> list(const ListAuditEvents &wanted) const
    {
        if (error)
            return tl::unexpected(*error);
        Page<AuditRow> page;
        const qint64 after = wanted.page.after.isEmpty() ? rows.size() + 1 : wanted.page.after.toLongLong();
        int seen = 0;
        for (qint64 sequence = after - 1; sequence >= 1; --sequence) {
            if (page.rows.size() == wanted.page.limit || (examined > 0 && seen == examined)) {
                page.next = QString::number(sequence + 1);
                break;
            }
            ++seen;
            const AuditRow &row = rows.at(static_cast<qsizetype>(sequence - 1));
            const bool found = row.event.action.contains(wanted.page.search) &&
                               (!wanted.refusedOnly || row.event.outcome != QLatin1StringView("ok")) &&
                               (!wanted.from || row.event.at >= *wanted.from) &&
                               (!wanted.to || row.event.at < *wanted.to);
            if (found)
                page.rows.append(row);
        }
        page.total = rows.size();
        return page;
    }
    Result<AuditVerdict> verify(qint64 after) const
    {
        if (error)
            return tl::unexpected(*error);
        AuditVerdict verdict{
            .verifiedTo = std::min<qint64>(after + part, rows.size()), .last = rows.size(), .brokenAt = {}};
        if (brokenAt && *brokenAt <= verdict.verifiedTo) {
            verdict.verifiedTo = *brokenAt - 1;
            verdict.brokenAt = brokenAt;
        }
        return verdict;
    }
};

} // namespace sallyport
