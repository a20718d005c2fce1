// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/servedstore.h"

#include "core/backend/firstperson.h"
#include "core/crypto/tokens.h"
#include "core/service/enrolment.h"
#include "core/service/servicecontext.h"
#include "core/store/persons.h"
#include "core/store/postgresqladdress.h"
#include "core/store/tickets.h"
#include "core/store/workplaces.h"
#include "tests/bench/load.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>

#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>

namespace sallyport::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int peopleInATransaction = 500;

template <typename T>
T must(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: refused (%d, %s)", what, static_cast<int>(result.error().code),
               qPrintable(result.error().detail));
    return std::move(*result);
}
void must(const Result<void> &result, const char *what)
{
    if (!result)
        qFatal("%s: refused (%d, %s)", what, static_cast<int>(result.error().code),
               qPrintable(result.error().detail));
}

double processorSecondsOf(const QString &folder)
{
    QFile file(folder + u"/stat"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr int userTime = 11;
    const double ticks = fields.value(userTime).toDouble() + fields.value(userTime + 1).toDouble();
    return ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

ServedStore::ServedStore(int members, int enrolled) : m_members(members)
{
    if (TestStore::isPostgreSql()) {
        m_schema = std::make_unique<TestStore>();
        m_settings.address = m_schema->address();
    } else {
        m_settings.address = {StoreAddress::Kind::Sqlite, m_folder.filePath(u"store.sallyport"_s)};
    }
    m_settings.keyFile = m_folder.filePath(u"store.key"_s);
    const PreparedRoom prepared = must(prepareRoom(m_room, m_settings), "store");
    must(admitFirstPerson(m_room, prepared, {u"olga@contoso.example"_s, u"Contoso"_s, Role::Owner}), "owner");
    addPeople(enrolled);
}

const char *ServedStore::databaseName()
{
    return TestStore::isPostgreSql() ? "PostgreSQL" : "SQLite";
}

std::string ServedStore::password()
{
    return "a quiet harbour at dusk 42";
}

std::string ServedStore::emailOf(int member)
{
    return "member" + std::to_string(member) + "@contoso.example";
}

QStringList ServedStore::options() const
{
    const QString address = m_schema ? m_schema->addressText() : u"sqlite:"_s + m_settings.address.location;
    return {u"--store"_s, address, u"--key-file"_s, m_settings.keyFile};
}

void ServedStore::addPeople(int enrolled)
{
    ServiceContext &context = *m_room.context;
    Database &database = *m_room.database;
    const QByteArray hash =
        must(context.hasher.hash(Secret::fromBytes(QByteArray::fromStdString(password()))), "hash");
    const NewBackupCodes codes = must(newBackupCodes(context), "codes");
    const Timestamp now = context.clock();
    const auto add = [&](const QString &email, Role role) {
        Workplace there = m_account;
        there.role = role;
        const Person person{
            .id = {newIdText(context.random)}, .name = email.section(u'@', 0, 0), .email = email};
        insertPerson(database, {.person = person, .passwordHash = hash, .createdAt = now});
        insertMembership(database, person.id, there, now);
        return person;
    };
    must(database.transaction([&]() -> Result<void> {
        const auto owner = findPersonByEmail(database, u"olga@contoso.example"_s);
        m_account = workplacesOf(database, owner->person.id).first();
        add(QString::fromStdString(administrator()), Role::TeamAdmin);
        return {};
    }),
         "administrator");
    for (int first = 0; first < m_members; first += peopleInATransaction) {
        must(database.transaction([&]() -> Result<void> {
            for (int i = first; i < std::min(first + peopleInATransaction, m_members); ++i) {
                const Person person = add(QString::fromStdString(emailOf(i)), Role::Member);
                if (i >= enrolled)
                    continue;
                const MethodRecord candidate = startCandidate(context, person, m_account, MethodOrigin::Self);
                activateCandidate(context, candidate, person, 0, codes);
                m_totps.push_back(must(openTotp(context, candidate), "key"));
                m_people.append(person.id);
            }
            return {};
        }),
             "people");
    }
    m_lastSteps.resize(m_totps.size());
}

void ServedStore::away(const std::function<void()> &work)
{
    m_room.context.reset();
    m_room.database.reset();
    work();
    must(openRoom(m_room, m_settings), "store");
}

std::vector<std::string> ServedStore::tickets()
{
    std::vector<std::string> tickets;
    must(m_room.database->transaction([&]() -> Result<void> {
        const Timestamp now = m_room.context->clock();
        for (const PersonId &person : std::as_const(m_people)) {
            const Secret ticket = newToken(m_room.context->random);
            tickets.push_back(ticket.view().toByteArray().toStdString());
            insertTicket(*m_room.database, {.ticketHash = tokenHash(ticket),
                                            .person = person,
                                            .scope = m_account.scope,
                                            .createdAt = now,
                                            .expiresAt = now + std::chrono::minutes(5)});
        }
        return {};
    }),
         "tickets");
    return tickets;
}

std::string ServedStore::freshCode(int member)
{
    const auto place = static_cast<std::size_t>(member);
    const Totp &totp = m_totps.at(place);
    const Timestamp now = m_room.context->clock();
    const std::int64_t present = totp.stepAt(now);
    // The step before is still accepted, unless it is about to go.
    const bool isLate = totp.startOf(present + 1) - now < std::chrono::seconds(5);
    const std::int64_t step = std::max(m_lastSteps.at(place) + 1, isLate ? present : present - 1);
    if (step > present + 1)
        return {};
    m_lastSteps[place] = step;
    return totp.code(step).toStdString();
}

double ServedStore::durableCommits() const
{
    constexpr int rounds = 1000;
    const QString name = u"commits"_s;
    double seconds = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(m_schema ? u"QPSQL"_s : u"QSQLITE"_s, name);
        if (m_schema) {
            const auto address = readPostgreSqlAddress(m_settings.address.location);
            database.setHostName(address->host);
            database.setPort(address->port);
            database.setUserName(address->user);
            database.setDatabaseName(address->database);
            database.setConnectOptions(address->options);
        } else {
            database.setDatabaseName(m_folder.filePath(u"commits.db"_s));
        }
        if (!database.open())
            qFatal("no database for single commits");
        QSqlQuery query(database);
        if (!m_schema)
            query.exec(u"pragma journal_mode = wal"_s);
        if (!query.exec(u"create table single_commits (n integer, text text)"_s) ||
            !query.prepare(u"insert into single_commits values (?, ?)"_s))
            qFatal("no table for single commits");
        const auto begin = std::chrono::steady_clock::now();
        for (int i = 0; i < rounds; ++i) {
            query.bindValue(0, i);
            query.bindValue(1, u"0123456789abcdef0123456789abcdef"_s);
            query.exec();
        }
        seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        query.finish();
        query.exec(u"drop table single_commits"_s);
    }
    QSqlDatabase::removeDatabase(name);
    return rounds / seconds;
}

ServedProcess::ServedProcess(const ServedStore &store) : m_port(freePort())
{
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); }); // it goes when we do
    const auto begin = std::chrono::steady_clock::now();
    m_process.start(QStringLiteral(SALLYPORTD),
                    QStringList{u"serve"_s} + store.options() +
                        QStringList{u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port), u"--base-url"_s,
                                    u"http://127.0.0.1"_s, u"--log-format"_s, u"none"_s, u"--connections"_s,
                                    u"1000"_s, u"--connections-per-address"_s, u"1000"_s});
    const std::string ready = httpRequest("GET", "/readyz");
    while (askOnce(m_port, ready).status != 200) {
        if (std::chrono::steady_clock::now() - begin > std::chrono::seconds(30))
            qFatal("the server does not start");
        ::usleep(200);
    }
    m_start = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

ServedProcess::~ServedProcess()
{
    m_process.terminate();
    m_process.waitForFinished();
}

double ServedProcess::memory() const
{
    const QString folder = u"/proc/%1"_s.arg(m_process.processId());
    for (const auto &[name, field] : {std::pair{u"/smaps_rollup"_s, "Pss:"}, {u"/status"_s, "VmRSS:"}}) {
        QFile file(folder + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &row : file.readAll().split('\n'))
            if (row.startsWith(field))
                return row.mid(row.indexOf(':') + 1).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double ServedProcess::processorSeconds() const
{
    return processorSecondsOf(u"/proc/%1"_s.arg(m_process.processId()));
}

double ServedProcess::databaseSeconds()
{
    double seconds = 0;
    if (!TestStore::isPostgreSql())
        return seconds;
    for (const QString &process : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile name(u"/proc/"_s + process + u"/comm"_s);
        if (process.front().isDigit() && name.open(QIODevice::ReadOnly) && name.readAll() == "postgres\n")
            seconds += processorSecondsOf(u"/proc/"_s + process);
    }
    return seconds;
}

} // namespace sallyport::bench
