// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/adoptionlist.h"

#include "core/store/adoptiongroups.h"
#include "core/store/database.h"
#include "core/store/namekey.h"
#include "core/store/rollups.h"
#include "core/store/searchindex.h"
#include "core/store/storedtext.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>
#include <vector>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

/// So many people tell which trigrams are common.
constexpr qint64 sampled = 200;
constexpr NumberRange membersOfAllPlaces{numbersOf(1).first, std::numeric_limits<qint64>::max()};

ScopeId countedAs(const AccountRealm &realm)
{
    switch (realm.kind) {
    case ScopeKind::Installation:
        return accountsOfInstallation();
    case ScopeKind::Reseller:
        return accountsOfReseller(realm.scope);
    case ScopeKind::Account:
        break;
    }
    return realm.scope;
}

/// Reads the names behind a number.
class AdoptionFinder
{
public:
    AdoptionFinder(Database &database, const AccountRealm &realm, AdoptionGroup group,
                   const PageRequest &request, const SearchEffort &effort)
        : m_database(database), m_realm(realm), m_group(group), m_request(request), m_effort(effort),
          m_limit(std::clamp(request.limit, 1, maximumPageSize))
    {
    }

    Page<AdoptionRow> find()
    {
        if (m_realm.kind == ScopeKind::Account) {
            Rows rows = m_database.select(selectListed() + "a.id = ?"_L1, {m_realm.scope.value});
            if (rows.next())
                m_page.next = read(listedFrom(rows), m_request.after);
        } else if (m_request.search.isEmpty() || !searchEverywhere()) {
            walk();
        }
        return m_page;
    }

private:
    struct Found
    {
        qint64 joined = 0;
        QByteArray name; ///< compared as the store does
        qint64 number = 0;
        AdoptionRow row;
    };

    int missing() const { return m_limit - static_cast<int>(m_page.rows.size()); }

    /// Adds from the list of one account after `after`; returns where it goes on, if it does.
    QString read(const Listed &account, const QString &after)
    {
        const bool byJoining = isByJoining(account, m_group);
        std::vector<Found> found;
        bool more = false;
        for (const Stretch &stretch : stretchesOf(account, m_group)) {
            const KeysetQuery query{
                .table = u"memberships m"_s,
                .number = u"m.number"_s,
                .condition = "m.place = ?"_L1 + stretch.condition,
                .values = {account.place},
                .upTo = stretch.joinedUntil,
                .sorts = {{SortKey::Name, u"m.name_key"_s},
                          {SortKey::Changed, u"m.joined_at"_s}}, // what changed: they joined
                .searched = {u"m.name_key"_s, u"m.address_key"_s},
                .place = account.place,
                .effort = m_effort,
                .select = {}};
            const auto part = findPage(m_database, query,
                                       {.limit = missing(),
                                        .after = after.isEmpty() ? beforeFirst(stretch) : after,
                                        .search = m_request.search,
                                        .sort = byJoining ? SortKey::Changed : SortKey::Name});
            if (!part)
                continue; // both orders are offered
            more = more || !part->next.isEmpty();
            for (const qint64 number : part->numbers)
                found.push_back(rowOf(number));
        }
        std::ranges::sort(found, [&](const Found &a, const Found &b) {
            return byJoining ? std::tie(a.joined, a.number) < std::tie(b.joined, b.number)
                             : std::tie(a.name, a.number) < std::tie(b.name, b.number);
        });
        const auto shown = std::min(found.size(), static_cast<std::size_t>(missing()));
        for (std::size_t i = 0; i < shown; ++i)
            m_page.rows.append(found.at(i).row);
        if (shown == 0 || (!more && shown == found.size()))
            return {};
        const Found &last = found.at(shown - 1);
        return (byJoining ? QString::number(last.joined) : QString::fromUtf8(last.name)) + u'\n' +
               QString::number(last.number);
    }

    /// Whoever joined at that very moment is before it.
    static QString beforeFirst(const Stretch &stretch)
    {
        return stretch.joinedAfter ? QString::number(*stretch.joinedAfter) + u'\n' +
                                         QString::number(std::numeric_limits<qint64>::max())
                                   : QString();
    }

    Found rowOf(qint64 number)
    {
        Rows rows = m_database.select(
            u"select m.joined_at, m.name_key, m.person, m.scope, p.name, p.email, p.language, "
            u"p.sign_in_method,"
            " a.name, m.role, c.created_at,"
            " case when a.mfa_required = 1 and (a.mfa_from is not null or a.mfa_grace > 0)"
            "      then max(coalesce(a.mfa_from, 0), m.joined_at) + a.mfa_grace * 86400000 end"
            " from memberships m join persons p on p.id = m.person join accounts a on a.id = m.scope"
            " left join mfa_methods c on c.person = m.person and c.slot = 'candidate' and c.origin <> "
            "'guided'"
            " where m.number = ?"_s,
            {number});
        if (!rows.next())
            return {};
        return {.joined = rows.number(0),
                .name = rows.text(1).toUtf8(),
                .number = number,
                .row = {.person = {.id = {rows.text(2)},
                                   .name = rows.text(4),
                                   .email = rows.text(5),
                                   .signInMethod = fromStored<SignInMethod>(rows.text(7)),
                                   .language = rows.text(6)},
                        .workplace = {.scope = {rows.text(3)},
                                      .kind = ScopeKind::Account,
                                      .name = rows.text(8),
                                      .role = fromStored<Role>(rows.text(9))},
                        .group = m_group,
                        .pendingSince = rows.optionalTime(10),
                        .requiredFrom = rows.optionalTime(11)}};
    }

    // All accounts together: by their names, and in each in its own order. A cursor is the number of the
    // account and the cursor there; without the latter the account begins.

    QString ofRealm() const
    {
        return m_realm.kind == ScopeKind::Reseller ? u" and a.reseller = ?"_s : QString();
    }

    QVariantList realmValues() const
    {
        return m_realm.kind == ScopeKind::Reseller ? QVariantList{m_realm.scope.value} : QVariantList();
    }

    std::optional<Listed> begun()
    {
        if (m_request.after.isEmpty())
            return std::nullopt;
        Rows rows = m_database.select(selectListed() + "a.number = ?"_L1,
                                      {m_request.after.section(u'\n', 0, 0).toLongLong()});
        return rows.next() ? std::optional(listedFrom(rows)) : std::nullopt;
    }

    QList<Listed> accountsAfter(const Listed &account, int limit)
    {
        Rows rows = m_database.select(selectListed() + hasSomebody(m_group) + ofRealm() +
                                          " and (a.name_key, a.number) > (?, ?) order by a.name_key, a.number"
                                          " limit ?"_L1,
                                      realmValues() + QVariantList{account.name, account.number, limit});
        QList<Listed> accounts;
        while (rows.next())
            accounts.append(listedFrom(rows));
        return accounts;
    }

    void walk()
    {
        Listed account{.name = u""_s};
        if (const auto first = begun()) {
            account = *first;
            if (const QString next = read(account, m_request.after.section(u'\n', 1)); !next.isEmpty()) {
                m_page.next = QString::number(account.number) + u'\n' + next;
                return;
            }
        }
        // Without a search each of them has a row.
        const int batch = m_request.search.isEmpty() ? m_limit + 1 : maximumPageSize;
        for (QList<Listed> accounts = accountsAfter(account, batch); !accounts.isEmpty();
             accounts = accountsAfter(account, batch)) {
            for (const Listed &listed : std::as_const(accounts)) {
                account = listed;
                const QString next = missing() > 0 ? read(account, {}) : u""_s;
                if (next.isNull())
                    continue;
                m_page.next = QString::number(account.number) + u'\n' + next;
                return;
            }
        }
    }

    /// From the index over all members of all accounts. False when so many may have the text that walking
    /// through the list finds them sooner.
    bool searchEverywhere()
    {
        const QString text = nameKey(m_request.search);
        if (QString::fromStdU32String(text.toStdU32String()) != text)
            return true; // half a letter: nobody has it
        if (text.contains(QChar(0)))
            return true; // nor this
        const Searched searched{u"memberships m"_s, u"m.number"_s, {u"m.name_key"_s, u"m.address_key"_s}};
        const SearchTerms terms = searchTerms(m_database, text, sampleFor(text));
        if (terms.kind == SearchTerms::Nothing)
            return true;
        if (terms.kind == SearchTerms::Broad || countFound(m_database, terms, searched, membersOfAllPlaces,
                                                           m_effort.mostSorted) == m_effort.mostSorted)
            return false;
        const QString joined =
            "case when "_L1 + byJoiningCondition(m_group) + " then m.joined_at else 0 end"_L1;
        const QString name =
            "case when "_L1 + byJoiningCondition(m_group) + " then '' else m.name_key end"_L1;
        const SqlPart from =
            fromFound(m_database, terms, searched, membersOfAllPlaces, u" cross join accounts a"_s);
        QString sql = "select m.number, a.number, "_L1 + joined + ", "_L1 + name + from.sql +
                      " a.id = m.scope and "_L1 + groupCondition(m_group) + ofRealm() + " and "_L1 +
                      containsCondition(searched.columns);
        QVariantList values = from.values + realmValues() + QVariantList(searched.columns.size(), text);
        if (const auto account = begun()) {
            const QString after = m_request.after.section(u'\n', 1);
            const QString last = after.section(u'\n', 0, -2);
            const QString place =
                after.isEmpty()
                    ? u"(a.name_key, a.number) >= (?, ?)"_s
                    : u"(a.name_key, a.number, %1, %2, m.number) > (?, ?, ?, ?, ?)"_s.arg(joined, name);
            sql += " and "_L1 + place;
            values << account->name << account->number;
            if (!after.isEmpty())
                values << (isByJoining(*account, m_group) ? last.toLongLong() : 0)
                       << (isByJoining(*account, m_group) ? u""_s : last)
                       << after.section(u'\n', -1).toLongLong();
        }
        Rows rows = m_database.select(sql + " order by a.name_key, a.number, 3, 4, m.number limit ?"_L1,
                                      values + QVariantList{m_limit + 1});
        QString last;
        while (rows.next()) {
            if (missing() == 0) {
                m_page.next = last;
                break;
            }
            m_page.rows.append(rowOf(rows.number(0)).row);
            last = QString::number(rows.number(1)) + u'\n' +
                   (rows.number(2) == 0 ? rows.text(3) : rows.text(2)) + u'\n' +
                   QString::number(rows.number(0));
        }
        return true;
    }

    /// People from all over the store, so that the larger an account is, the more of them are its own.
    TrigramSample sampleFor(const QString &text)
    {
        TrigramSample sample(text);
        if (!needsSample(m_database))
            return sample;
        Rows newest = m_database.select(u"select max(rowid) from persons"_s);
        newest.next();
        const qint64 step = std::max(newest.number(0) / sampled, qint64(1));
        for (qint64 row = 1; row <= newest.number(0); row += step) {
            Rows rows = m_database.select(
                u"select name_key, email_key from persons where rowid >= ? order by rowid limit 1"_s, {row});
            if (!rows.next())
                break;
            sample.add(rows.text(0));
            sample.add(rows.text(1));
        }
        return sample;
    }

    Database &m_database;
    const AccountRealm &m_realm;
    AdoptionGroup m_group;
    const PageRequest &m_request;
    const SearchEffort &m_effort;
    int m_limit;
    Page<AdoptionRow> m_page;
};

} // namespace

AdoptionCounts adoptionCounts(Database &database, const AccountRealm &realm)
{
    Rows rows = database.select(
        u"select members, active, pending, exempt, unknown, unknown_pending, overdue, overdue_pending"
        " from adoption where scope = ?"_s,
        {countedAs(realm).value});
    if (!rows.next())
        return {};
    AdoptionCounts counts{.exempt = rows.number(3),
                          .enrolled = rows.number(1),
                          .unknown = rows.number(4),
                          .overdue = rows.number(6),
                          .pending = rows.number(2) - rows.number(5) - rows.number(7)};
    counts.off = rows.number(0) - counts.members();
    return counts;
}

QList<AdoptionDay> adoptionHistory(Database &database, const AccountRealm &realm, int limit)
{
    Rows rows =
        database.select(u"select day, members, active, pending, exempt from adoption_history where scope = ?"
                        " order by day desc limit ?"_s,
                        {countedAs(realm).value, limit});
    QList<AdoptionDay> days;
    while (rows.next())
        days.prepend({.day = QDate(1970, 1, 1).addDays(rows.number(0)),
                      .adoption = {.members = rows.number(1),
                                   .active = rows.number(2),
                                   .pending = rows.number(3),
                                   .exempt = rows.number(4)}});
    return days;
}

Page<AdoptionRow> listAdoption(Database &database, const AccountRealm &realm, AdoptionGroup group,
                               const PageRequest &request, const SearchEffort &effort)
{
    Page<AdoptionRow> page = AdoptionFinder(database, realm, group, request, effort).find();
    page.total = adoptionCounts(database, realm).of(group);
    return page;
}

QString realmName(Database &database, const AccountRealm &realm)
{
    Rows rows = database.select(u"select name from accounts where id = ? union all select name from resellers"
                                " where id = ?"_s,
                                {realm.scope.value, realm.scope.value});
    return rows.next() ? rows.text(0) : QString();
}

} // namespace sallyport
