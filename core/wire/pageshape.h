// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/page.h"
#include "core/wire/field.h"
#include "core/wire/words.h"

namespace sallyport {

/// `sort`: a field of the rows, with a minus in front the other way round.
enum class SortWord {
    Name,
    NameDown,
    Email,
    EmailDown,
    LastSignIn,
    LastSignInDown,
    Changed,
    ChangedDown,
};
template <>
struct Words<SortWord>
{
    static constexpr std::array list{
        word(SortWord::Name, "name"),
        word(SortWord::NameDown, "-name"),
        word(SortWord::Email, "email"),
        word(SortWord::EmailDown, "-email"),
        word(SortWord::LastSignIn, "lastSignInAt"),
        word(SortWord::LastSignInDown, "-lastSignInAt"),
        word(SortWord::Changed, "updatedAt"),
        word(SortWord::ChangedDown, "-updatedAt"),
    };
};

/// What of a list is asked for, in the query.
struct PageQuery
{
    std::optional<int> limit;
    QString after;
    QString search;
    SortWord sort = SortWord::Name;

    static PageQuery of(const PageRequest &page)
    {
        return {page.limit, page.after, page.search,
                static_cast<SortWord>(static_cast<int>(page.sort) * 2 + (page.descending ? 1 : 0))};
    }
    const char *into(PageRequest &page) const
    {
        page = {limit.value_or(PageRequest().limit), after, search,
                static_cast<SortKey>(static_cast<int>(sort) / 2), static_cast<int>(sort) % 2 == 1};
        return page.limit < 1 || page.limit > maximumPageSize ? "limit" : nullptr;
    }
};
template <>
struct Wire<PageQuery>
{
    static constexpr std::tuple fields{inQuery("limit", &PageQuery::limit),
                                       inQuery("after", &PageQuery::after), inQuery("q", &PageQuery::search),
                                       inQuery("sort", &PageQuery::sort)};
};
template <>
struct Wire<PageRequest>
{
    using Form = PageQuery;
};

template <typename Row>
struct Wire<Page<Row>>
{
    static constexpr std::tuple fields{field("items", &Page<Row>::rows), nullable("next", &Page<Row>::next),
                                       field("total", &Page<Row>::total)};
};

/// A list that is not paged.
template <typename Item>
struct Items
{
    QList<Item> items;
};
template <typename Item>
struct Wire<Items<Item>>
{
    static constexpr std::tuple fields{field("items", &Items<Item>::items)};
};

} // namespace sallyport
