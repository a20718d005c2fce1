// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace sallyport {

constexpr int maximumPageSize = 500;

/// By what a list is sorted. A list that does not offer one refuses it: Invalid, `fields[0]` is "sort".
enum class SortKey {
    Name,
    Email,
    LastSignIn, ///< who never signed in comes first
    Changed,    ///< when the row was last changed
};

/// Which part of a list is wanted. Paging is by key: the hundredth page costs what the first does.
struct PageRequest
{
    int limit = 50; ///< 1 to maximumPageSize
    QString after;  ///< `Page::next` of the page before; empty for the first
    QString search; ///< part of a name or an address, in any case
    SortKey sort = SortKey::Name;
    bool descending = false;
};

template <typename Row>
struct Page
{
    QList<Row> rows;
    QString next;     ///< empty on the last page
    qint64 total = 0; ///< rows in the whole list, as filtered but not as searched
};

} // namespace sallyport
