// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searching finds exactly what looking through every row would find, whatever is typed and whatever has
// changed.

#include "core/store/adoption.h"
#include "core/store/keysetpage.h"
#include "tests/store/crowd.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

/// More people than a search looks through before it asks the index.
struct LargeCrowd : Crowd
{
    std::mt19937 random{11};
    QHash<QString, QList<Person>> people; ///< by account

    LargeCrowd()
    {
        // By the hundred: PostgreSQL walks through the versions that one transaction makes of a counter.
        for (int i = 0; i < 15; ++i)
            write([&] { joinMany(first, 100); });
        for (int i = 0; i < 13; ++i)
            write([&] { joinMany(second, 100); });
    }

    qsizetype draw(qsizetype below)
    {
        return static_cast<qsizetype>(random() % static_cast<unsigned>(below));
    }
    QString newName()
    {
        static const QStringList parts{u"ana"_s,     u"ben"_s,    u"Čiara"_s,   u"Ωmega"_s, u"Ægir"_s,
                                       u"Straße"_s,  u"李小龙"_s, u"o'Neil"_s,  u"100%"_s,  u"_"_s,
                                       u"\"Doc\""_s, u"\\"_s,     u"𝔘nicode"_s, u"é"_s,     u"İpek"_s,
                                       u"AND"_s,     u"*"_s,      u"zed"_s,     u"ros"_s,   u"lin"_s,
                                       u"mar"_s,     u"тим"_s,    u"😀"_s};
        QString name;
        for (qsizetype i = draw(4) + 1; i > 0; --i)
            name += parts.at(draw(parts.size())) + (draw(2) == 0 ? u" "_s : QString());
        return name + QString::number(draw(50));
    }
    void joinMany(const Workplace &account, int count)
    {
        for (int i = 0; i < count; ++i)
            join(account);
    }
    void join(const Workplace &account)
    {
        people[account.scope.value].append(addPerson(
            newName(),
            u"U%1.%2@%3.Example"_s.arg(made).arg(draw(9999)).arg(draw(3) == 0 ? u"contoso"_s : u"Übersee"_s),
            account));
    }

    QStringList slowly(const Workplace &account, const QString &text) const
    {
        QStringList ids;
        for (const Person &person : people[account.scope.value])
            if (nameKey(person.name).contains(nameKey(text)) || nameKey(person.email).contains(nameKey(text)))
                ids.append(person.id.value);
        ids.sort();
        return ids;
    }
    QStringList found(const Workplace &account, PageRequest request)
    {
        request.limit = 137;
        QStringList ids;
        for (const MemberRecord &row :
             allOf([&](const PageRequest &page) { return members(account, page); }, request))
            ids.append(row.person.id.value);
        ids.sort();
        return ids;
    }
    /// A part of somebody's name or address; at times spoilt, so that most likely nobody has it.
    QString anyPart()
    {
        const QList<Person> &all = people[draw(2) == 0 ? first.scope.value : second.scope.value];
        const Person &person = all.at(draw(all.size()));
        const QString text = draw(2) == 0 ? person.name : person.email;
        // By letters: half of one is found nowhere.
        const std::u32string letters = text.toStdU32String();
        const auto from = static_cast<std::size_t>(draw(static_cast<qsizetype>(letters.size())));
        QString part = QString::fromStdU32String(letters.substr(from, static_cast<std::size_t>(1 + draw(9))));
        if (draw(4) == 0)
            part.insert(draw(2) == 0 ? 0 : part.size(), u"q"_s);
        return draw(3) == 0 ? part.toUpper() : part;
    }
};

} // namespace

Q_DECLARE_METATYPE(sallyport::SearchEffort)

class SearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsTypedIsTextAndNoPattern_data();
    void whatIsTypedIsTextAndNoPattern();
    void halfALetterIsFoundNowhere();
    void searchEqualsLookingThroughAfterRandomChanges();
    void everySortFindsTheSame();
    void everyWayOfSearchingFindsTheSame_data();
    void everyWayOfSearchingFindsTheSame();
    void aFilterHoldsForTheIndexToo();
    void oneLetterThatBeginsTooManyTrigramsIsFoundAllTheSame();
    void anotherAccountsPeopleAreNeverFound();
    void accountsAreFoundByTheirNames();
    void adminsAreFoundInTheirResellerAndInTheInstallation();
    void theIndexHoldsNobodyWhoIsGone();
};

void SearchTest::whatIsTypedIsTextAndNoPattern_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"%"_s,
                                u"_"_s,
                                u"\""_s,
                                u"'"_s,
                                u"\\"_s,
                                u"*"_s,
                                u"%%%"_s,
                                u"___"_s,
                                u"\"\"\""_s,
                                u"'''"_s,
                                u"\" OR \""_s,
                                u"ana OR ben"_s,
                                u"ana* AND"_s,
                                u"NOT ana"_s,
                                u"text : ana"_s,
                                u"{text} : a"_s,
                                u"^ana"_s,
                                u"NEAR(ana ben)"_s,
                                u"100%"_s,
                                u"o'neil"_s,
                                u"\"doc\""_s,
                                u"o'"_s,
                                u"0%"_s,
                                u"a_"_s,
                                u"(((((((("_s,
                                u"-- x"_s,
                                u"; drop"_s,
                                u"\n"_s,
                                u"ana\nu1"_s,
                                u"ana\tben"_s,
                                u"   "_s,
                                QString(QChar(0)),
                                QString(u"an"_s + QChar(0) + u"a"_s),
                                QString(QChar(1)),
                                QString(2, QChar(2)),
                                u"\u0301"_s,
                                u"x"_s.repeated(5000),
                                u"é"_s,
                                u"e\u0301"_s,
                                u"STRASSE"_s,
                                u"straße"_s,
                                u"ωMEGA"_s,
                                u"李小龙"_s,
                                u"小龙"_s,
                                u"龙"_s,
                                u"𝔘n"_s,
                                u"𝔘"_s,
                                u"😀"_s,
                                u"😀😀"_s,
                                u"İpek"_s,
                                u"ÜBER"_s,
                                u"übersee.example"_s,
                                u"qqqqqqqqqqqqqqqq"_s})
        QTest::newRow(text.left(20).toUtf8().toPercentEncoding().constData()) << text;
}

void SearchTest::whatIsTypedIsTextAndNoPattern()
{
    static LargeCrowd crowd;
    QFETCH(const QString, text);
    for (const bool descending : {false, true})
        QCOMPARE(crowd.found(crowd.first, {.search = text, .descending = descending}),
                 crowd.slowly(crowd.first, text));
}

void SearchTest::halfALetterIsFoundNowhere()
{
    LargeCrowd crowd;
    for (const char16_t half : {u'\xd835', u'\xdd18'}) {
        QVERIFY(crowd.found(crowd.first, {.search = QString(QChar(half))}).isEmpty());
        QVERIFY(crowd.found(crowd.first, {.search = u"ana"_s + QChar(half)}).isEmpty());
        QVERIFY(crowd.admins(installationScope(), {.search = QString(QChar(half))})->rows.isEmpty());
    }
}

void SearchTest::searchEqualsLookingThroughAfterRandomChanges()
{
    LargeCrowd crowd;
    for (int round = 0; round < 12; ++round) {
        crowd.write([&] {
            for (int change = 0; change < 40; ++change) {
                const Workplace &account = crowd.draw(2) == 0 ? crowd.first : crowd.second;
                QList<Person> &people = crowd.people[account.scope.value];
                const qsizetype place = crowd.draw(people.size());
                switch (crowd.draw(3)) {
                case 0:
                    people[place].name = crowd.newName();
                    updatePersonProfile(*crowd.database, people[place]);
                    break;
                case 1:
                    removeMembership(*crowd.database, people[place].id, account.scope);
                    people.removeAt(place);
                    break;
                default:
                    crowd.join(account);
                }
            }
        });
        for (int search = 0; search < 30; ++search) {
            const QString text = crowd.anyPart();
            const bool descending = crowd.draw(2) == 0;
            for (const Workplace &account : {crowd.first, crowd.second})
                QVERIFY2(crowd.found(account, {.search = text, .descending = descending}) ==
                             crowd.slowly(account, text),
                         qPrintable(text));
        }
    }
}

void SearchTest::everySortFindsTheSame()
{
    LargeCrowd crowd;
    for (int search = 0; search < 40; ++search) {
        const QString text = crowd.anyPart();
        const QStringList expected = crowd.slowly(crowd.second, text);
        for (const SortKey sort : {SortKey::Name, SortKey::Email, SortKey::LastSignIn})
            for (const bool descending : {false, true})
                QVERIFY2(crowd.found(crowd.second,
                                     {.search = text, .sort = sort, .descending = descending}) == expected,
                         qPrintable(text));
    }
}

void SearchTest::everyWayOfSearchingFindsTheSame_data()
{
    QTest::addColumn<SearchEffort>("effort");
    QTest::newRow("looking through all") << SearchEffort{100'000, 1};
    QTest::newRow("by the index") << SearchEffort{1, 100'000};
    QTest::newRow("by the index, after a look") << SearchEffort{60, 100'000};
    QTest::newRow("many, by their beginning") << SearchEffort{1, 40};
    QTest::newRow("many, by their beginning, after a look") << SearchEffort{60, 200};
    QTest::newRow("too many, by walking on") << SearchEffort{20, 0};
}

void SearchTest::everyWayOfSearchingFindsTheSame()
{
    static LargeCrowd crowd;
    QFETCH(const SearchEffort, effort);
    const auto place = *crowd.database->read(
        [&]() -> Result<qint64> { return placeOf(*crowd.database, crowd.first.scope).value_or(-1); });
    KeysetQuery query{.table = u"memberships m"_s,
                      .number = u"m.number"_s,
                      .condition = u"m.place = ?"_s,
                      .values = {place},
                      .sorts = {{SortKey::Name, u"m.name_key"_s},
                                {SortKey::Email, u"m.address_key"_s},
                                {SortKey::LastSignIn, u"m.last_sign_in_at"_s}},
                      .searched = {u"m.name_key"_s, u"m.address_key"_s},
                      .place = place,
                      .effort = effort,
                      .select = u"select person from memberships where number = ?"_s};
    QStringList texts{u"a"_s,
                      u"u"_s,
                      u"u1"_s,
                      u"u12"_s,
                      u"ana"_s,
                      u"an"_s,
                      u"ben"_s,
                      u"τ"_s,
                      u"т"_s,
                      u"тим"_s,
                      u"李"_s,
                      u"李小"_s,
                      u"😀"_s,
                      u"\""_s,
                      u"\"do"_s,
                      u"o'"_s,
                      u"_"_s,
                      u"%"_s,
                      u"contoso.example"_s,
                      u"@"_s,
                      u"zed "_s,
                      u"𝔘"_s,
                      u"𝔘n"_s};
    for (int i = 0; i < 20; ++i)
        texts.append(crowd.anyPart());
    const auto find = [&](const PageRequest &request) {
        return crowd.database->read([&] {
            return readPage<QString>(*crowd.database, query, request, 0,
                                     [](const Rows &rows) { return rows.text(0); });
        });
    };
    for (const SortKey sort : {SortKey::Name, SortKey::Email, SortKey::LastSignIn}) {
        for (const bool descending : {false, true}) {
            const QStringList all = allOf(find, {.limit = 500, .sort = sort, .descending = descending});
            for (const QString &text : std::as_const(texts)) {
                // Found in order, too: as without a search, but only these.
                const QStringList expected = crowd.slowly(crowd.first, text);
                QStringList order = all;
                order.removeIf([&](const QString &id) {
                    return !std::binary_search(expected.begin(), expected.end(), id);
                });
                QVERIFY2(
                    allOf(find, {.limit = 190, .search = text, .sort = sort, .descending = descending}) ==
                        order,
                    qPrintable(text));
            }
        }
    }
}

void SearchTest::aFilterHoldsForTheIndexToo()
{
    LargeCrowd crowd;
    Person active;
    crowd.write([&] {
        active = crowd.addPerson(u"Zzz Needle"_s, u"n1@a.example"_s, crowd.first);
        crowd.addPerson(u"Zzz Needle"_s, u"n2@a.example"_s, crowd.first);
        crowd.setMethod(active.id, MethodSlot::Active);
    });
    const auto off = crowd.members(crowd.first, {.search = u"needle"_s}, MemberCondition::MfaOff);
    QCOMPARE(off->rows.size(), 1);
    QCOMPARE(off->rows.first().person.email, u"n2@a.example"_s);
    const auto withMfa = crowd.members(crowd.first, {.search = u"needle"_s}, MemberCondition::Active);
    QCOMPARE(withMfa->rows.size(), 1);
    QCOMPARE(withMfa->rows.first().person.id, active.id);
}

void SearchTest::oneLetterThatBeginsTooManyTrigramsIsFoundAllTheSame()
{
    LargeCrowd crowd;
    crowd.write([&] {
        for (int i = 0; i < 450; ++i)
            crowd.people[crowd.first.scope.value].append(crowd.addPerson(
                u"\u3042"_s + QChar(0x4e00 + i) + QChar(0x4e00 + i), u"j%1@a.example"_s.arg(i), crowd.first));
    });
    const QString letter = u"\u3042"_s;
    QCOMPARE(crowd.slowly(crowd.first, letter).size(), 450);
    QCOMPARE(crowd.found(crowd.first, {.search = letter}), crowd.slowly(crowd.first, letter));
    QVERIFY(crowd.found(crowd.second, {.search = letter}).isEmpty());
}

void SearchTest::anotherAccountsPeopleAreNeverFound()
{
    LargeCrowd crowd;
    crowd.write([&] { crowd.addPerson(u"Needle"_s, u"needle@a.example"_s, crowd.first); });
    QCOMPARE(crowd.members(crowd.first, {.search = u"needle@"_s})->rows.size(), 1);
    QVERIFY(crowd.members(crowd.second, {.search = u"needle@"_s})->rows.isEmpty());
}

void SearchTest::accountsAreFoundByTheirNames()
{
    Crowd crowd;
    crowd.write([&] {
        for (int i = 0; i < 1200; ++i)
            crowd.addAccount({u"b%1"_s.arg(i)}, u"Böckmann %1 AG"_s.arg(i));
        crowd.addAccount({u"b9999"_s}, u"Zürcher %_ Söhne"_s);
        insertAccount(*crowd.database, {.id = {u"c"_s}, .name = u"Zürcher Verein"_s},
                      Timestamp()); // of no reseller
    });
    const auto count = [&](const AccountRealm &realm, const QString &text) {
        return allOf([&](const PageRequest &page) { return crowd.accounts(realm, page); }, {.search = text})
            .size();
    };
    QCOMPARE(count(crowd.resold(), u"ZÜRCHER"_s), 1);
    QCOMPARE(count(Crowd::everything(), u"ZÜRCHER"_s), 2);
    QCOMPARE(count(crowd.resold(), u"%_"_s), 1);
    QCOMPARE(count(crowd.resold(), u"böckmann 11"_s), 111);
    QCOMPARE(count(crowd.resold(), u"nowhere"_s), 0);
    QCOMPARE(count({ScopeKind::Account, {u"c"_s}}, u"verein"_s), 1);
    QCOMPARE(count({ScopeKind::Account, {u"c"_s}}, u"söhne"_s), 0);
    crowd.write([&] {
        Account account = findAccount(*crowd.database, {u"b9999"_s})->account;
        account.name = u"Zzz renamed"_s;
        updateAccount(*crowd.database, account, Timestamp());
    });
    QCOMPARE(count(Crowd::everything(), u"söhne"_s), 0);
    QCOMPARE(count(Crowd::everything(), u"renamed"_s), 1);
}

void SearchTest::adminsAreFoundInTheirResellerAndInTheInstallation()
{
    Crowd crowd;
    const Workplace other{{u"r2"_s}, ScopeKind::Reseller, u"Other"_s, Role::ResellerAdmin};
    crowd.write([&] {
        insertReseller(*crowd.database, other.scope, other.name, Timestamp());
        for (int i = 0; i < 1200; ++i)
            crowd.addPerson(u"Admin %1"_s.arg(i), u"admin%1@r.example"_s.arg(i), crowd.reseller);
        crowd.addPerson(u"Zoe"_s, u"zoe@needle.example"_s, crowd.reseller);
        crowd.addPerson(u"Zoe"_s, u"zoe2@needle.example"_s, other);
        crowd.addPerson(u"Zoe"_s, u"zoe3@needle.example"_s, crowd.first);
    });
    QCOMPARE(crowd.admins(crowd.reseller.scope, {.search = u"@Needle"_s})->rows.size(), 1);
    QCOMPARE(crowd.admins(other.scope, {.search = u"@Needle"_s})->rows.size(), 1);
    QCOMPARE(crowd.admins(installationScope(), {.search = u"@Needle"_s})->rows.size(), 2);
}

void SearchTest::theIndexHoldsNobodyWhoIsGone()
{
    if (TestStore::isPostgreSql())
        return; // the index that we keep for SQLite
    LargeCrowd crowd;
    crowd.write([&] {
        for (const Workplace &account : {crowd.first, crowd.second})
            for (const Person &person : std::as_const(crowd.people[account.scope.value]))
                removeMembership(*crowd.database, person.id, account.scope);
    });
    QCOMPARE(
        *valueOf(*crowd.database, u"select count(*) from search where search match '\"ana\" OR \"exa\"'"_s),
        u"0"_s);
    // The terms are still known to the index, but no row has them.
    QVERIFY(crowd.members(crowd.first, {.search = u"ana"_s})->rows.isEmpty());
}

QTEST_GUILESS_MAIN(SearchTest)
#include "searchtest.moc"
