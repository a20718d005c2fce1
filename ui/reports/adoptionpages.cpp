// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/adoptionpages.h"

#include "ui/deliver.h"

using namespace Qt::StringLiterals;

namespace sallyport {

void askForNames(Backend &backend, const ScopeId &scope, const QList<AdoptionGroup> &groups,
                 const QString &after, QObject *owner,
                 std::function<void(const Result<Page<AdoptionRow>> &)> handler)
{
    const int number = after.section(u' ', 0, 0).toInt(); // of the group; its own cursor follows
    const ListAdoption wanted{.scope = scope,
                              .group = groups.at(number),
                              .page = {.limit = maximumPageSize, .after = after.section(u' ', 1)}};
    deliver(backend.call(wanted), owner,
            [number, count = groups.size(),
             handler = std::move(handler)](const Result<Page<AdoptionRow>> &answer) {
                Result<Page<AdoptionRow>> page = answer;
                if (page && !page->next.isEmpty())
                    page->next = QString::number(number) + u' ' + page->next;
                else if (page && number + 1 < count)
                    page->next = QString::number(number + 1) + u' ';
                handler(page);
            });
}

} // namespace sallyport
