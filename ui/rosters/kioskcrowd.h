// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/backend.h"
#include "core/model/kiosk.h"
#include "core/model/page.h"
#include "ui/deliver.h"

#include <functional>

namespace sallyport {

/// Those of a list who can be on a roster.
struct KioskCrowd
{
    QList<Person> people;
    bool tooMany = false; ///< there are more than one roster takes
};

/// Asks for them; the answer goes to the handler as long as the owner is there.
using KioskCrowdSource =
    std::function<void(QObject *owner, std::function<void(const Result<KioskCrowd> &)> handler)>;

/// Those that a list operation finds, as far as `fits` says so of their row. The backend outlives what comes
/// back.
template <Operation Op, typename Fits>
KioskCrowdSource kioskCrowd(Backend &backend, Op operation, Fits fits)
{
    static_assert(maximumPageSize >= maximumKioskPeople);
    operation.page.limit = maximumKioskPeople;
    operation.page.after.clear();
    return
        [&backend, operation, fits](QObject *owner, std::function<void(const Result<KioskCrowd> &)> handler) {
            deliver(backend.call(operation), owner,
                    [fits, handler = std::move(handler)](const Result<typename Op::Reply> &page) {
                        if (!page) {
                            handler(tl::unexpected(page.error()));
                            return;
                        }
                        KioskCrowd crowd{{}, !page->next.isEmpty()};
                        for (const auto &row : page->rows) {
                            if (fits(row))
                                crowd.people.append(row.person);
                        }
                        handler(crowd);
                    });
        };
}

} // namespace sallyport
