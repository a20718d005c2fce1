// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/pagedriver.h"
#include "tests/ui/profilescript.h"
#include "ui/reports/grouplook.h"
#include "ui/reports/grouptile.h"
#include "ui/reports/reportspage.h"

#include <memory>
#include <optional>

namespace sallyport {

/// The page "Reports" over scripted answers: a reseller with two accounts.
struct ReportsStage
{
    ProfileScript script;
    AdoptionReport report{
        .name = QStringLiteral("Northwind"),
        .rolledUp = true,
        .counts = {.exempt = 12, .enrolled = 199, .unknown = 9, .overdue = 21, .pending = 14, .off = 87},
        .history = {}};
    qint64 names = 7; ///< behind each number
    int pageSize = maximumPageSize;
    std::optional<Error> error;
    Workplace workplace{
        {QStringLiteral("r1")}, ScopeKind::Reseller, QStringLiteral("Northwind"), Role::ResellerOwner};
    std::unique_ptr<ReportsPage> page;

    ReportsStage()
    {
        const QDate today(2026, 11, 21);
        for (int day = 60; day >= 0; day -= 3)
            report.history.append(
                {today.addDays(-day),
                 {.members = 342, .active = 199 - day * 2, .pending = 8 + day % 7, .exempt = 12}});
        script.on<GetAdoptionReport>([this](const GetAdoptionReport &wanted) -> Result<AdoptionReport> {
            if (error)
                return tl::unexpected(*error);
            AdoptionReport answer = report;
            if (!wanted.scope.value.isEmpty()) {
                answer.name = wanted.scope.value;
                answer.rolledUp = false;
                answer.counts = {
                    .exempt = 0, .enrolled = 3, .unknown = 0, .overdue = 2, .pending = 0, .off = 1};
            }
            return answer;
        });
        script.on<ListAccounts>([](const ListAccounts &) -> Result<Page<AccountRow>> {
            Page<AccountRow> found;
            for (const QString &name : {QStringLiteral("Contoso Ltd"), QStringLiteral("Fabrikam GmbH")})
                found.rows.append(
                    {.account = {.id = {name}, .reseller = {}, .name = name}, .resellerName = {}});
            found.total = 2;
            return found;
        });
        script.on<ListAdoption>([this](const ListAdoption &wanted) -> Result<Page<AdoptionRow>> {
            if (error)
                return tl::unexpected(*error);
            Page<AdoptionRow> found{.rows = {}, .next = {}, .total = names};
            const qint64 start = wanted.page.after.toLongLong();
            for (qint64 i = start; i < names && found.rows.size() < std::min(wanted.page.limit, pageSize);
                 ++i) {
                AdoptionRow one = row(i, wanted.group);
                if (one.person.name.contains(wanted.page.search, Qt::CaseInsensitive))
                    found.rows.append(one);
            }
            if (start + found.rows.size() < names && wanted.page.search.isEmpty())
                found.next = QString::number(start + found.rows.size());
            return found;
        });
    }
    static AdoptionRow row(qint64 number, AdoptionGroup group)
    {
        static const QStringList people{QStringLiteral("Ines Duarte"),
                                        QStringLiteral("Karl Maier"),
                                        QStringLiteral("Mehmet Kaya"),
                                        QStringLiteral("Nora Jansen"),
                                        QStringLiteral("Oskar Nilsen"),
                                        QStringLiteral("Petra Horvat"),
                                        QStringLiteral("Zofia Wawrzyniak-Kowalczyk")};
        const QString name =
            number < people.size() ? people.at(number) : QStringLiteral("Person %1").arg(number);
        return {.person = {.id = {name},
                           .name = name,
                           .email = name.section(u' ', 0, 0).toLower() + QString::number(number) +
                                    QStringLiteral("@fabrikam.example")},
                .workplace = {{QStringLiteral("a")},
                              ScopeKind::Account,
                              QStringLiteral("Fabrikam GmbH"),
                              Role::Member},
                .group = group,
                .pendingSince = number % 2 == 0 ? std::optional(ProfileScript::now() - std::chrono::hours(20))
                                                : std::nullopt,
                .requiredFrom = number % 3 == 0 ? std::nullopt
                                                : std::optional<Timestamp>(ProfileScript::now() -
                                                                           std::chrono::hours(24 * 9))};
    }
    void open(QSize size = {1120, 760})
    {
        page = std::make_unique<ReportsPage>(script, workplace, ProfileScript::clock());
        page->resize(size);
        page->show();
    }
    PageDriver driver() const { return PageDriver(*page); }
    /// nullptr: there is no such tile to be seen.
    GroupTile *tile(AdoptionGroup group) const
    {
        for (auto *tile : page->findChildren<GroupTile *>()) {
            if (tile->group() == group && tile->isVisible())
                return tile;
        }
        return nullptr;
    }
};

} // namespace sallyport
