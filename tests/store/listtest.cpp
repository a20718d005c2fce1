// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists: by what they can be sorted, page by page, and filtered.

#include "tests/store/crowd.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(sallyport::SortKey)

class ListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKeyThatAListDoesNotOfferIsRefused();
    void aCursorThatIsNoneIsNoFailure();
    void anAccountThatNobodyWasEverInIsEmpty();
    void membersComeOnceAndInOrder_data();
    void membersComeOnceAndInOrder();
    void adminsComeOnceAndInOrder_data();
    void adminsComeOnceAndInOrder();
    void accountsComeOnceAndInOrder();
    void whoNeverSignedInComesFirst();
    void aChangeMovesTheRowInEveryAccount();
    void totalsAreThoseOfTheFilter();
    void anAccountIsIncompleteUntilEverybodyHasMfa();
    void whoIsAskedIsNamedInOrderAndUpToTheLimit();
};

namespace {

/// Names and addresses that sort differently, equal names among them, every status and some sign-ins.
struct MixedCrowd : Crowd
{
    MixedCrowd()
    {
        write([&] {
            std::mt19937 random(7);
            for (const Workplace &workplace : {first, second, reseller}) {
                for (int i = 0; i < 40; ++i) {
                    const QString name =
                        u"%1 %2"_s
                            .arg(QStringList{u"Ana"_s, u"ana"_s, u"Élodie"_s, u"zoë"_s, u"Łukasz"_s}.at(
                                static_cast<qsizetype>(random() % 5)))
                            .arg(random() % 4);
                    const Person person = addPerson(
                        name, u"%1.%2@%3.example"_s.arg(random() % 1000).arg(i).arg(workplace.scope.value),
                        workplace, i % 8 == 7 ? SignInMethod::Sso : SignInMethod::Password);
                    if (i % 8 < 3)
                        setMethod(person.id, i % 8 == 0 ? MethodSlot::Candidate : MethodSlot::Active);
                    if (i % 3 == 0)
                        recordSignIn(*database, person.id,
                                     Timestamp(std::chrono::milliseconds(random() % 5 + 1)));
                }
            }
        });
    }
};

template <typename Record>
QString keyOf(const Record &record, SortKey sort)
{
    if (sort == SortKey::Email)
        return nameKey(record.person.email);
    if (sort == SortKey::LastSignIn)
        return u"%1"_s.arg(record.lastSignInAt.value_or(Timestamp()).time_since_epoch().count(), 16, 10,
                           QLatin1Char('0'));
    return nameKey(record.person.name);
}

template <typename Record>
bool isOnceAndInOrder(const QList<Record> &rows, const PageRequest &request)
{
    QStringList ids;
    for (const Record &row : rows)
        ids.append(row.person.id.value);
    if (ids.removeDuplicates() > 0)
        return false;
    return std::is_sorted(rows.cbegin(), rows.cend(), [&](const Record &a, const Record &b) {
        const QString left = keyOf(a, request.sort);
        const QString right = keyOf(b, request.sort);
        return request.descending ? right.toStdU32String() < left.toStdU32String()
                                  : left.toStdU32String() < right.toStdU32String();
    });
}

void addSorts()
{
    QTest::addColumn<SortKey>("sort");
    QTest::addColumn<bool>("descending");
    for (const auto &[name, sort] : {std::pair{"name", SortKey::Name}, std::pair{"e-mail", SortKey::Email},
                                     std::pair{"last sign-in", SortKey::LastSignIn}}) {
        QTest::addRow("by %s", name) << sort << false;
        QTest::addRow("by %s, descending", name) << sort << true;
    }
}

} // namespace

void ListTest::aKeyThatAListDoesNotOfferIsRefused()
{
    MixedCrowd crowd;
    const auto refused = [](const auto &page) {
        return !page && page.error().code == ErrorCode::Invalid &&
               page.error().fields == QStringList{u"sort"_s};
    };
    QVERIFY(refused(crowd.members(crowd.first, {.sort = SortKey::Changed})));
    QVERIFY(refused(crowd.admins(crowd.reseller.scope, {.sort = SortKey::Changed})));
    QVERIFY(refused(crowd.admins(installationScope(), {.sort = SortKey::Changed})));
    QVERIFY(refused(crowd.accounts(crowd.resold(), {.sort = SortKey::Email})));
    QVERIFY(refused(crowd.accounts(Crowd::everything(), {.sort = SortKey::LastSignIn})));
}

void ListTest::aCursorThatIsNoneIsNoFailure()
{
    MixedCrowd crowd;
    for (const QString &cursor :
         {u"x"_s, u"\n"_s, u"\n\n\n"_s, u"ana\nnumber"_s, u"' or 1 --\n1"_s, u"99999999999999999999\n9"_s})
        for (const SortKey sort : {SortKey::Name, SortKey::Email, SortKey::LastSignIn})
            QVERIFY(crowd.members(crowd.first, {.after = cursor, .sort = sort}));
}

void ListTest::anAccountThatNobodyWasEverInIsEmpty()
{
    Crowd crowd;
    for (const auto &page :
         {crowd.members(crowd.first, {}), crowd.members(crowd.first, {.search = u"ana"_s})}) {
        QVERIFY(page);
        QVERIFY(page->rows.isEmpty());
        QVERIFY(page->next.isEmpty());
        QCOMPARE(page->total, 0);
    }
    QVERIFY(crowd.admins(crowd.reseller.scope, {})->rows.isEmpty());
}

void ListTest::membersComeOnceAndInOrder_data()
{
    addSorts();
}

void ListTest::membersComeOnceAndInOrder()
{
    QFETCH(const SortKey, sort);
    QFETCH(const bool, descending);
    MixedCrowd crowd;
    const PageRequest request{.limit = 3, .sort = sort, .descending = descending};
    for (const auto &[condition, expected] :
         {std::pair{MemberCondition::Any, 40}, std::pair{MemberCondition::MfaOff, 20},
          std::pair{MemberCondition::Pending, 5}, std::pair{MemberCondition::Active, 10}}) {
        const auto rows = allOf(
            [&](const PageRequest &page) { return crowd.members(crowd.first, page, condition); }, request);
        QCOMPARE(rows.size(), expected);
        QVERIFY(isOnceAndInOrder(rows, request));
    }
}

void ListTest::adminsComeOnceAndInOrder_data()
{
    addSorts();
}

void ListTest::adminsComeOnceAndInOrder()
{
    QFETCH(const SortKey, sort);
    QFETCH(const bool, descending);
    MixedCrowd crowd;
    const PageRequest request{.limit = 3, .sort = sort, .descending = descending};
    for (const ScopeId &scope : {crowd.reseller.scope, installationScope()}) {
        for (const auto &[condition, expected] :
             {std::pair{AdminCondition::Any, 40}, std::pair{AdminCondition::MfaOff, 20},
              std::pair{AdminCondition::Pending, 5}}) {
            const auto rows =
                allOf([&](const PageRequest &page) { return crowd.admins(scope, page, condition); }, request);
            QCOMPARE(rows.size(), expected);
            QVERIFY(isOnceAndInOrder(rows, request));
            QCOMPARE(crowd.admins(scope, request, condition)->total, expected);
        }
    }
}

void ListTest::accountsComeOnceAndInOrder()
{
    Crowd crowd;
    crowd.write([&] {
        for (int i = 0; i < 30; ++i)
            crowd.addAccount({u"b%1"_s.arg(i)}, u"%1 Ltd"_s.arg(i * 7 % 30),
                             Timestamp(std::chrono::milliseconds(i * 11 % 30)));
    });
    for (const AccountRealm &realm : {crowd.resold(), Crowd::everything()}) {
        for (const bool descending : {false, true}) {
            const auto list = [&](const PageRequest &page) { return crowd.accounts(realm, page); };
            const auto byName = allOf(list, {.limit = 4, .descending = descending});
            const auto byChange =
                allOf(list, {.limit = 4, .sort = SortKey::Changed, .descending = descending});
            QCOMPARE(byName.size(), 32);
            QCOMPARE(byChange.size(), 32);
            for (int i = 1; i < 32; ++i) {
                const int before = descending ? i : i - 1;
                const int after = descending ? i - 1 : i;
                QVERIFY(nameKey(byName[before].account.name) <= nameKey(byName[after].account.name));
                QVERIFY(byChange[before].updatedAt <= byChange[after].updatedAt);
            }
        }
    }
    QCOMPARE(crowd.accounts({ScopeKind::Account, crowd.first.scope}, {.sort = SortKey::Changed})->rows.size(),
             1);
}

void ListTest::whoNeverSignedInComesFirst()
{
    Crowd crowd;
    Person late;
    crowd.write([&] {
        late = crowd.addPerson(u"Ana"_s, u"ana@a.example"_s, crowd.first);
        crowd.addPerson(u"Ben"_s, u"ben@a.example"_s, crowd.first);
        recordSignIn(*crowd.database, late.id, Timestamp(1ms));
    });
    QCOMPARE(crowd.members(crowd.first, {.sort = SortKey::LastSignIn})->rows.last().person.id, late.id);
    const auto newest = crowd.members(crowd.first, {.sort = SortKey::LastSignIn, .descending = true})->rows;
    QCOMPARE(newest.first().person.id, late.id);
    QVERIFY(!newest.last().lastSignInAt);
}

void ListTest::aChangeMovesTheRowInEveryAccount()
{
    MixedCrowd crowd;
    Person person;
    crowd.write([&] {
        person = crowd.addPerson(u"Ben"_s, u"ben@a.example"_s, crowd.first);
        insertMembership(*crowd.database, person.id, crowd.second, Timestamp());
        person.name = u"ZZ last"_s;
        updatePersonProfile(*crowd.database, person);
        recordSignIn(*crowd.database, person.id, Timestamp(9ms));
        crowd.setMethod(person.id, MethodSlot::Active);
    });
    for (const Workplace &account : {crowd.first, crowd.second}) {
        for (const SortKey sort : {SortKey::LastSignIn})
            QCOMPARE(crowd.members(account, {.sort = sort, .descending = true}, MemberCondition::Active)
                         ->rows.first()
                         .person.id,
                     person.id);
        const auto byName = crowd.members(account, {.limit = maximumPageSize})->rows;
        const auto place = std::find_if(byName.cbegin(), byName.cend(),
                                        [&](const auto &row) { return row.person.id == person.id; });
        QVERIFY(place != byName.cend());
        QVERIFY(isOnceAndInOrder(byName, {}));
    }
    crowd.write([&] { removeMembership(*crowd.database, person.id, crowd.first.scope); });
    QCOMPARE(crowd.members(crowd.first, {})->total, 40);
    QCOMPARE(crowd.members(crowd.second, {}, MemberCondition::Active)->total, 11);
}

void ListTest::totalsAreThoseOfTheFilter()
{
    MixedCrowd crowd;
    QCOMPARE(crowd.members(crowd.first, {.limit = 1})->total, 40);
    QCOMPARE(crowd.members(crowd.first, {.limit = 1}, MemberCondition::MfaOff)->total, 20);
    QCOMPARE(crowd.members(crowd.first, {.limit = 1}, MemberCondition::Pending)->total, 5);
    QCOMPARE(crowd.members(crowd.first, {.limit = 1}, MemberCondition::Active)->total, 10);
    QCOMPARE(crowd.accounts(crowd.resold(), {.limit = 1})->total, 2);
    QCOMPARE(crowd.accounts(Crowd::everything(), {.limit = 1}, AccountCondition::MfaOff)->total, 2);
    QCOMPARE(crowd.accounts(crowd.resold(), {.limit = 1}, AccountCondition::NotFullyEnrolled)->total, 2);
    crowd.write([&] {
        Account account = findAccount(*crowd.database, crowd.first.scope)->account;
        account.mandate = MfaMandate{};
        updateAccount(*crowd.database, account, Timestamp());
        updateAccount(*crowd.database, account, Timestamp());
    });
    QCOMPARE(crowd.accounts(crowd.resold(), {.limit = 1}, AccountCondition::MfaOff)->total, 1);
    QCOMPARE(crowd.accounts({ScopeKind::Account, crowd.first.scope}, {}, AccountCondition::MfaOff)->total, 0);
}

void ListTest::anAccountIsIncompleteUntilEverybodyHasMfa()
{
    Crowd crowd;
    const auto incomplete = [&] {
        return crowd.accounts(crowd.resold(), {}, AccountCondition::NotFullyEnrolled)->rows.size();
    };
    QCOMPARE(incomplete(), 0); // nobody is there
    QCOMPARE(crowd.accounts(crowd.resold(), {}, AccountCondition::NotFullyEnrolled)->total, 0);
    Person ana;
    Person ben;
    crowd.write([&] {
        ana = crowd.addPerson(u"Ana"_s, u"ana@a.example"_s, crowd.first);
        ben = crowd.addPerson(u"Ben"_s, u"ben@a.example"_s, crowd.first);
        crowd.addPerson(u"Eva"_s, u"eva@a.example"_s, crowd.second, SignInMethod::Sso);
    });
    QCOMPARE(incomplete(), 1);
    crowd.write([&] { crowd.setMethod(ana.id, MethodSlot::Active); });
    QCOMPARE(incomplete(), 1);
    crowd.write([&] { crowd.setMethod(ben.id, MethodSlot::Candidate); });
    QCOMPARE(incomplete(), 1);
    crowd.write([&] { removeMembership(*crowd.database, ben.id, crowd.first.scope); });
    QCOMPARE(incomplete(), 0);
    crowd.write([&] { removeMethod(*crowd.database, ana.id, MethodSlot::Active); });
    QCOMPARE(incomplete(), 1);
    QCOMPARE(crowd.accounts(crowd.resold(), {}, AccountCondition::NotFullyEnrolled)->total, 1);
    QCOMPARE(crowd.accounts(Crowd::everything(), {}, AccountCondition::NotFullyEnrolled)->total, 1);
}

void ListTest::whoIsAskedIsNamedInOrderAndUpToTheLimit()
{
    MixedCrowd crowd;
    const auto asked = [&](int limit) {
        return *crowd.database->read([&]() -> Result<QList<RehearsedPerson>> {
            return membersWithoutMfa(*crowd.database, crowd.first.scope, limit);
        });
    };
    const auto all = asked(100);
    QCOMPARE(all.size(), 25);
    QVERIFY(std::is_sorted(all.cbegin(), all.cend(), [](const auto &a, const auto &b) {
        return nameKey(a.name).toStdU32String() < nameKey(b.name).toStdU32String();
    }));
    const auto some = asked(7);
    QCOMPARE(some.size(), 7);
    for (int i = 0; i < 7; ++i)
        QCOMPARE(some[i].person, all[i].person);
}

QTEST_GUILESS_MAIN(ListTest)
#include "listtest.moc"
