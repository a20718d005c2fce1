// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/demostore.h"
#include "core/backend/storeopener.h"
#include "core/backend/storetransfer.h"
#include "core/crypto/filekeyvault.h"
#include "core/otp/base32.h"
#include "core/service/dispatch.h"
#include "core/service/enrolment.h"
#include "core/service/mailing.h"
#include "core/store/connectionproofs.h"
#include "core/store/kioskrosters.h"
#include "core/store/outbox.h"
#include "core/store/storeinfo.h"
#include "core/store/storetables.h"
#include "tests/service/answers.h"
#include "tests/store/teststore.h"

#include <QMap>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool goOn(qint64)
{
    return true;
}

/// Somebody with an authenticator, the codes of the sheet, and a session that is open.
struct Mover
{
    QString email;
    Secret key; ///< base32
    QList<Secret> backupCodes;
    Credentials credentials;
};

/// A store on its way: from a file to the database that the test runs on, and back into a file.
class Removal
{
public:
    Timestamp now{1'790'000'000'000ms};
    QTemporaryDir folder;
    TestStore server;
    ArchiveLock lock{.passphrase = Secret::fromText(u"a long way to the other harbour"), .storeKey = {}};

    StoreSettings first() { return settings({StoreAddress::Kind::Sqlite, at(u"first.sallyport"_s)}); }
    StoreSettings away() { return settings(server.address()); }
    StoreSettings back() { return settings({StoreAddress::Kind::Sqlite, at(u"back.sallyport"_s)}); }
    QString at(const QString &name) const { return folder.filePath(name); }
    void passStep() { now += 30s; }

    Result<LoadedStore> move(const StoreSettings &from, const StoreSettings &to, const QString &archive)
    {
        const auto rows = dumpStore(from, at(archive), lock, goOn);
        if (!rows)
            return tl::unexpected(rows.error());
        auto loaded = loadStore(to, at(archive), lock, goOn);
        if (loaded && loaded->rows != *rows)
            return failure(ErrorCode::StoreDamaged, u"%1 of %2 rows"_s.arg(loaded->rows).arg(*rows));
        return loaded;
    }

    Secret code(const Mover &mover) const
    {
        const auto totp = Totp::create(*base32Decode(mover.key.text()));
        return Secret::fromBytes(totp->code(totp->stepAt(now)));
    }

private:
    StoreSettings settings(const StoreAddress &address)
    {
        return {.address = address,
                .keyFile = at(u"%1.key"_s.arg(m_keys++)),
                .hashing = {.memoryKiB = 8, .passes = 1},
                .source = u"a test"_s,
                .clock = [this] { return now; }};
    }

    int m_keys = 0;
};

/// An open store.
class House
{
public:
    explicit House(const StoreSettings &settings)
    {
        if (const auto opened = openRoom(m_room, settings); !opened)
            qFatal("the store does not open: %s", qPrintable(opened.error().detail));
    }
    explicit House(StoreThread::Room room) : m_room(std::move(room)) {}

    Database &database() { return *m_room.database; }
    ServiceContext &context() { return *m_room.context; }

    template <Operation Op>
    Result<typename Op::Reply> call(Credentials &credentials, Op operation)
    {
        auto reply = dispatch(context(), credentials, AnyOperation(std::move(operation)));
        if (!reply)
            return tl::unexpected(reply.error());
        return std::any_cast<typename Op::Reply>(*reply);
    }

    /// All that is in a table, each row as text; those that were written in another order are the same.
    QStringList rowsOf(const QString &table)
    {
        return *database().read([&]() -> Result<QStringList> {
            const auto columns = columnsOf(database(), table);
            QStringList names;
            for (const StoredColumn &column : columns)
                names.append(column.name);
            QStringList lines;
            Rows rows = database().select(u"select "_s + names.join(u", "_s) + " from "_L1 + table);
            while (rows.next()) {
                QStringList cells;
                for (int i = 0; i < columns.size(); ++i) {
                    const bool isBytes = columns.at(i).kind == StoredColumn::Kind::Bytes;
                    const QString value = isBytes ? QString::fromLatin1(rows.bytes(i).toHex()) : rows.text(i);
                    cells.append(names.at(i) + u'=' + (rows.isNull(i) ? u"null"_s : u'"' + value + u'"'));
                }
                lines.append(cells.join(u' '));
            }
            lines.sort();
            return lines;
        });
    }
    QMap<QString, QStringList> everything()
    {
        QMap<QString, QStringList> all;
        for (const QString &table : storedTables())
            all.insert(table, rowsOf(table));
        return all;
    }

    /// What is sealed in the store, opened.
    QStringList secrets()
    {
        return *database().read([&]() -> Result<QStringList> {
            QStringList opened;
            for (const MethodRecord &method : methodsAfter(database(), {}, {}, 1000)) {
                const auto totp = openTotp(context(), method);
                opened.append(method.id + u' ' +
                              (totp ? QString::fromLatin1(totp->code(59'666'666)) : u"does not open"_s));
            }
            for (const OutboxMail &mail : mailsWithToken(database(), {}, 1000)) {
                const auto token = linkTokenOf(context(), mail);
                opened.append(mail.id + u' ' + (token ? token->text() : u"does not open"_s));
            }
            return opened;
        });
    }

private:
    StoreThread::Room m_room;
};

} // namespace

/// Whoever outgrows one machine takes everything along, and could come back.
class MoveTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyTableHasSomethingToMove();
    void everythingArrivesAndComesBack();
    void everySecretOpensAndTheLogIsWhole();
    void aSpentCodeStaysSpentAndTheNextOneWorks();
    void aBackupCodeWorksOnceWhereverTheStoreIs();
    void whoIsSignedInStaysSignedIn();
    void whatIsAddedThereIsNumberedBehindTheRest();
    void theDesktopOpensWhatCameBack();
    void theKeyOfAnotherStoreIsNeverOverwritten();
    void aPlaceWithAStoreIsNotMovedInto();

private:
    void fill();
    House moveAway();
    House comeBack();
    bool signsIn(House &house, const Secret &code);

    std::unique_ptr<Removal> m_removal;
    StoreSettings m_first;
    StoreSettings m_away;
    StoreSettings m_back;
    Mover m_ines; ///< owns Fabrikam, and has MFA
    ScopeId m_fabrikam;
    Secret m_password; ///< everybody's
};

void MoveTest::init()
{
    m_removal = std::make_unique<Removal>();
    m_first = m_removal->first();
    m_away = m_removal->away();
    m_back = m_removal->back();
    m_ines = {};
    fill();
}

/// People in every state of MFA, and every kind of thing that a store keeps, also what is halfway.
void MoveTest::fill()
{
    StoreThread::Room room;
    const auto prepared = prepareRoom(room, m_first);
    QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().detail));
    const auto cast = fillDemoStore(*room.context);
    QVERIFY(cast);
    QVERIFY(room.database->transaction([&]() -> Result<void> {
        recordStoreKey(*room.database, prepared->info);
        return {};
    }));
    House house(std::move(room));
    m_password = secret(cast->password);
    m_ines.email = u"ines.duarte@fabrikam.example"_s;
    Credentials &ines = m_ines.credentials;
    const auto entered = house.call(ines, SignIn{.email = m_ines.email, .password = m_password});
    QVERIFY(as<SignedIn>(entered));
    m_fabrikam = as<SignedIn>(entered)->session.workplace.scope;
    const auto setup = house.call(ines, BeginSetup{});
    QVERIFY(setup);
    m_ines.key = setup->key;
    const auto codes = house.call(ines, ConfirmSetup{m_removal->code(m_ines)});
    QVERIFY(codes);
    m_ines.backupCodes = codes->codes;
    const auto prove = [&] {
        m_removal->passStep();
        return house.call(ines, VerifyIdentity{.code = m_removal->code(m_ines)}).has_value();
    };
    QVERIFY(prove());
    QVERIFY(house.call(ines, GenerateApiPassword{}));
    QVERIFY(prove());
    QVERIFY(house.call(
        ines, SetTeamPolicy{.account = m_fabrikam, .policy = {.members = {.clientApplication = true}}}));
    // One with a code to hand over, one with a link that waits in the outbox.
    const auto ada = house.call(
        ines, AddMember{.account = m_fabrikam, .name = u"Ada Ümit"_s, .email = u"ada@fabrikam.example"_s});
    QVERIFY(ada);
    house.context().sendsMail = true;
    QVERIFY(house.call(
        ines, AddMember{.account = m_fabrikam, .name = u"Bo 'Quote\\"_s, .email = u"bo@fabrikam.example"_s}));
    house.context().sendsMail = false;
    // A kiosk is under way.
    QVERIFY(prove());
    const auto kiosk = house.call(ines, PrepareKiosk{.account = m_fabrikam,
                                                     .people = {ada->row.person.id},
                                                     .pin = secret(u"a pin for the day"_s)});
    QVERIFY2(kiosk, kiosk ? "" : qPrintable(kiosk.error().detail));
    QVERIFY(house.database().transaction([&]() -> Result<void> {
        const auto rosters = kioskRostersAfter(house.database(), {}, 1);
        putKioskAuditedTo(house.database(), rosters.first().id, u"a-shift"_s, 7);
        return {};
    }));
    QVERIFY(prove()); // and is not used
    Credentials halfway;
    const auto ticket = house.call(halfway, SignIn{.email = m_ines.email, .password = m_password});
    QVERIFY(as<CodeRequired>(ticket));
    QCOMPARE(codeOf(house.call(halfway, EnterCode{as<CodeRequired>(ticket)->ticket, secret(u"000000"_s)})),
             ErrorCode::WrongCode);
    QVERIFY(house.database().transaction([&]() -> Result<void> {
        Rows session = house.database().select(u"select token_hash from sessions"_s);
        session.next();
        putConnectionProof(house.database(), session.bytes(0), m_removal->now);
        return {};
    }));
}

House MoveTest::moveAway()
{
    const auto moved = m_removal->move(m_first, m_away, u"there.archive"_s);
    if (!moved)
        qFatal("not moved: %s", qPrintable(moved.error().detail));
    return House(m_away);
}

House MoveTest::comeBack()
{
    const auto moved = m_removal->move(m_away, m_back, u"home.archive"_s);
    if (!moved)
        qFatal("not moved back: %s", qPrintable(moved.error().detail));
    return House(m_back);
}

bool MoveTest::signsIn(House &house, const Secret &code)
{
    Credentials credentials;
    const auto state = house.call(credentials, SignIn{.email = m_ines.email, .password = m_password});
    const auto *wanted = as<CodeRequired>(state);
    return wanted && as<SignedIn>(house.call(credentials, EnterCode{wanted->ticket, code}));
}

void MoveTest::everyTableHasSomethingToMove()
{
    House house(m_first);
    QStringList empty;
    for (const QString &table : storedTables())
        if (house.rowsOf(table).isEmpty())
            empty.append(table);
    QCOMPARE(empty, QStringList());
}

void MoveTest::everythingArrivesAndComesBack()
{
    const auto before = House(m_first).everything();
    const auto there = moveAway().everything();
    for (const QString &table : storedTables())
        QCOMPARE(there.value(table), before.value(table));
    const auto back = comeBack().everything();
    for (const QString &table : storedTables())
        QCOMPARE(back.value(table), before.value(table));
}

void MoveTest::everySecretOpensAndTheLogIsWhole()
{
    const QStringList before = House(m_first).secrets();
    QVERIFY(before.size() > 20);
    QVERIFY(before.filter(u"does not open"_s).isEmpty());
    const auto check = [&](House house) {
        QCOMPARE(house.secrets(), before);
        const auto found = checkStore(house.context());
        QVERIFY(found);
        QVERIFY(found->isGood());
        QVERIFY(found->events > 5);
    };
    check(moveAway());
    check(comeBack());
}

void MoveTest::aSpentCodeStaysSpentAndTheNextOneWorks()
{
    const Secret spent = m_removal->code(m_ines); // by the last identity verification
    House there = moveAway();
    QVERIFY(!signsIn(there, spent));
    m_removal->passStep();
    const Secret next = m_removal->code(m_ines);
    QVERIFY(signsIn(there, next));
    House back = comeBack();
    QVERIFY(!signsIn(back, next));
    m_removal->passStep();
    QVERIFY(signsIn(back, m_removal->code(m_ines)));
}

void MoveTest::aBackupCodeWorksOnceWhereverTheStoreIs()
{
    House there = moveAway();
    QVERIFY(signsIn(there, m_ines.backupCodes.at(3)));
    QVERIFY(!signsIn(there, m_ines.backupCodes.at(3)));
    House back = comeBack();
    QVERIFY(!signsIn(back, m_ines.backupCodes.at(3)));
    QVERIFY(signsIn(back, m_ines.backupCodes.at(4)));
}

void MoveTest::whoIsSignedInStaysSignedIn()
{
    moveAway();
    House back = comeBack();
    QCOMPARE(back.call(m_ines.credentials, GetSession{})->person.email, m_ines.email);
}

void MoveTest::whatIsAddedThereIsNumberedBehindTheRest()
{
    const auto add = [&](House house, const QString &name) {
        const auto added = house.database().transaction([&]() -> Result<void> {
            house.database().execute(
                u"insert into resellers (id, name, name_key, created_at) values (?, ?, ?, 1)"_s,
                {name, name, name});
            return {};
        });
        QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
        for (int i = 0; i < 3; ++i) {
            const auto member = house.call(m_ines.credentials,
                                           AddMember{.account = m_fabrikam,
                                                     .name = name,
                                                     .email = u"%1%2@fabrikam.example"_s.arg(name).arg(i)});
            QVERIFY2(member, member ? "" : qPrintable(member.error().detail));
        }
    };
    add(moveAway(), u"there"_s);
    add(comeBack(), u"back"_s);
}

void MoveTest::theDesktopOpensWhatCameBack()
{
    moveAway();
    comeBack();
    StoreOpener opener(
        std::make_shared<FileKeyVault>(m_back.keyFile),
        {.clock = [this] { return m_removal->now; }, .passwordHashing = {.memoryKiB = 8, .passes = 1}});
    const auto opened = opener.open(m_back.address.location);
    QTRY_VERIFY(opened.isFinished());
    QVERIFY(opened.result());
    const auto state = (*opened.result())->call(SignIn{.email = m_ines.email, .password = m_password});
    QTRY_VERIFY(state.isFinished());
    QVERIFY(as<CodeRequired>(state.result()));
}

void MoveTest::theKeyOfAnotherStoreIsNeverOverwritten()
{
    QVERIFY(writeKeyFile(m_away.keyFile, secret(QString(32, u'k'))));
    const auto moved = m_removal->move(m_first, m_away, u"there.archive"_s);
    QCOMPARE(codeOf(moved), ErrorCode::KeyWrong);
    QCOMPARE(readKeyFile(m_away.keyFile)->text(), QString(32, u'k'));
}

void MoveTest::aPlaceWithAStoreIsNotMovedInto()
{
    const auto before = moveAway().everything();
    QCOMPARE(codeOf(m_removal->move(m_first, m_away, u"again.archive"_s)), ErrorCode::StoreExists);
    QCOMPARE(House(m_away).everything(), before);
}

QTEST_GUILESS_MAIN(MoveTest)
#include "movetest.moc"
