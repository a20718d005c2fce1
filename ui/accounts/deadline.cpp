// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/deadline.h"

namespace sallyport {

std::optional<Timestamp> deadlineOf(const Account &account)
{
    if (!account.mandate || !account.mandate->from)
        return {};
    return *account.mandate->from + std::chrono::days(account.mandate->graceDays);
}

bool isOverdue(const AccountRow &row, Timestamp now)
{
    const std::optional<Timestamp> deadline = deadlineOf(row.account);
    return deadline && *deadline <= now && missing(row.adoption) > 0;
}

qint64 missing(const Adoption &adoption)
{
    return adoption.members - adoption.active - adoption.exempt;
}

} // namespace sallyport
