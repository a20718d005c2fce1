// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/storerig.h"

#include "core/otp/base32.h"
#include "core/service/enrolment.h"
#include "core/store/accounts.h"
#include "core/store/mfamethods.h"
#include "core/store/persons.h"
#include "core/store/workplaces.h"

namespace sallyport {

using namespace Qt::StringLiterals;

StoreRig::StoreRig(Argon2Parameters hashing)
    : m_hashing(hashing), m_key(newStoreKey(systemRandom())), m_storeId(newIdText(systemRandom()))
{
    if (auto created = Database::create(address(), m_storeId, now); !created)
        qFatal("cannot create the store: %s", qPrintable(created.error().detail));
    open();
    m_passwordHash = *m_context->hasher.hash(Secret::fromText(password()));
}

void StoreRig::open()
{
    auto database = Database::open(address());
    if (!database)
        qFatal("cannot open the store: %s", qPrintable(database.error().detail));
    m_database = std::move(*database);
    m_context = std::make_unique<ServiceContext>(contextOn(*m_database));
}

ServiceContext StoreRig::contextOn(Database &database) const
{
    ServiceContext context = serviceContext(
        database, m_key, m_storeId, [this] { return now; }, systemRandom(), m_hashing,
        std::make_shared<HashSlots>(), u"this computer"_s);
    context.rosterHashing = m_hashing;
    return context;
}

void StoreRig::restart()
{
    m_context.reset();
    m_database.reset();
    open();
}

void StoreRig::away(const std::function<void()> &work)
{
    m_context.reset();
    m_database.reset();
    work();
    open();
}

void StoreRig::keep()
{
    away([this] { m_place.keep(); });
}

void StoreRig::bringBack()
{
    away([this] { m_place.bringBack(); });
}

QStringList StoreRig::rowsOf(const QStringList &tables)
{
    return *m_database->read([&]() -> Result<QStringList> {
        QStringList lines;
        for (const QString &table : tables) {
            QString line = u"t::text"_s;
            if (!TestStore::isPostgreSql()) {
                QStringList columns;
                Rows names = m_database->select("select 'quote(' || name || ')' from pragma_table_info('"_L1 +
                                                table + "')"_L1);
                while (names.next())
                    columns.append(names.text(0));
                line = columns.join(" || ',' || "_L1);
            }
            Rows rows =
                m_database->select("select "_L1 + line + " as line from "_L1 + table + " t order by line"_L1);
            while (rows.next())
                lines.append(table + u": "_s + rows.text(0));
        }
        return lines;
    });
}

Workplace StoreRig::addAccount(const QString &name, bool mfaRequired, Role role, const ScopeId &reseller)
{
    const Workplace workplace{
        .scope = {newIdText(systemRandom())}, .kind = ScopeKind::Account, .name = name, .role = role};
    const auto added = m_database->transaction([&]() -> Result<void> {
        insertAccount(*m_database,
                      {.id = workplace.scope,
                       .reseller = reseller,
                       .name = name,
                       .plan = Plan::Essential,
                       .mandate = mfaRequired ? std::optional(MfaMandate{}) : std::nullopt},
                      now);
        return {};
    });
    Q_ASSERT(added);
    return workplace;
}

Workplace StoreRig::addReseller(const QString &name, Role role)
{
    const Workplace workplace{
        .scope = {newIdText(systemRandom())}, .kind = ScopeKind::Reseller, .name = name, .role = role};
    const auto added = m_database->transaction([&]() -> Result<void> {
        insertReseller(*m_database, workplace.scope, name, now);
        return {};
    });
    Q_ASSERT(added);
    return workplace;
}

Person StoreRig::addPerson(const QString &email, const QList<Workplace> &workplaces, bool mfaEnabled,
                           SignInMethod method)
{
    const Person person{.id = {newIdText(systemRandom())},
                        .name = email.section(u'@', 0, 0),
                        .email = email,
                        .signInMethod = method};
    const auto added = m_database->transaction([&]() -> Result<void> {
        insertPerson(*m_database, {.person = person, .passwordHash = m_passwordHash, .createdAt = now});
        for (const Workplace &workplace : workplaces)
            insertMembership(*m_database, person.id, workplace, now, mfaEnabled);
        return {};
    });
    Q_ASSERT(added);
    return person;
}

QList<Secret> StoreRig::activate(const Person &person, const Workplace &workplace)
{
    const auto codes = newBackupCodes(*m_context);
    const auto done = m_database->transaction([&]() -> Result<void> {
        const MethodRecord candidate = startCandidate(*m_context, person, workplace, MethodOrigin::Self);
        activateCandidate(*m_context, candidate, person, 0, *codes);
        return {};
    });
    Q_ASSERT(done);
    return codes->displayed;
}

void StoreRig::handOver(const Person &person, const Workplace &workplace)
{
    const auto done = m_database->transaction([&]() -> Result<void> {
        startCandidate(*m_context, person, workplace, MethodOrigin::HandedOver);
        return {};
    });
    Q_ASSERT(done);
}

Secret StoreRig::code(const Person &person, int stepsAhead)
{
    const auto totp = m_database->read([&]() -> Result<Totp> {
        auto method = findMethod(*m_database, person.id, MethodSlot::Active);
        if (!method)
            method = findMethod(*m_database, person.id, MethodSlot::Candidate);
        return openTotp(*m_context, *method);
    });
    return Secret::fromBytes(totp->code(totp->stepAt(now) + stepsAhead));
}

Secret StoreRig::codeOf(const Secret &base32Key, int stepsAhead) const
{
    const auto totp = Totp::create(*base32Decode(base32Key.text()));
    return Secret::fromBytes(totp->code(totp->stepAt(now) + stepsAhead));
}

Result<SignInState> StoreRig::signIn(const Person &person)
{
    return call(SignIn{.email = person.email, .password = Secret::fromText(password())});
}

Result<SignInState> StoreRig::signInWithCode(const Person &person, const Secret &code)
{
    const auto first = signIn(person);
    if (!first)
        return first;
    const auto *state = std::get_if<CodeRequired>(&*first);
    if (!state)
        return first;
    return call(EnterCode{state->ticket, code});
}

Result<IdentityVerified> StoreRig::prove(const Person &person)
{
    return prove(credentials, person);
}

Result<IdentityVerified> StoreRig::prove(Credentials &of, const Person &person)
{
    passStep();
    return call(of, VerifyIdentity{.code = code(person)});
}

Result<BackupCodeSet> StoreRig::setUp()
{
    const auto setup = call(BeginSetup{});
    if (!setup)
        return tl::unexpected(setup.error());
    return call(ConfirmSetup{codeOf(setup->key)});
}

void StoreRig::sql(const QString &statement)
{
    const auto done = m_database->transaction([&]() -> Result<void> {
        m_database->execute(statement);
        return {};
    });
    if (!done)
        qFatal("%s: %s", qPrintable(statement), qPrintable(done.error().detail));
}

bool StoreRig::isSound()
{
    return TestStore::isPostgreSql() || count(u"pragma_integrity_check where integrity_check <> 'ok'"_s) == 0;
}

bool StoreRig::auditHolds()
{
    return m_database->read([&] { return m_context->audit.verify(*m_database); }).has_value();
}

QStringList StoreRig::auditOf(const Person &person)
{
    return *m_database->read([&]() -> Result<QStringList> {
        QStringList lines;
        for (const AuditEvent &event : m_context->audit.eventsOf(*m_database, person.id.value))
            lines.append(QString(event.action + u' ' + event.outcome + u' ' + event.detail).trimmed());
        return lines;
    });
}

qint64 StoreRig::count(const QString &table)
{
    return *m_database->read([&]() -> Result<qint64> {
        Rows rows = m_database->select("select count(*) from "_L1 + table);
        rows.next();
        return rows.number(0);
    });
}

} // namespace sallyport
