// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mfamethods.h"
#include "tests/service/office.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What MFA of one person is, said without a store: the life cycle as people understand it.
struct Model
{
    MfaStatus status = MfaStatus::Off;
    Secret active;       ///< base32
    Secret guided;       ///< shown in this session, not proved
    Secret pending;      ///< shown or not; empty until it was looked at
    QList<Secret> codes; ///< not used yet
    Timestamp pendingUntil;
    Timestamp guidedUntil;
    bool bySession = false;    ///< somebody is signed in
    bool byBackupCode = false; ///< and how
};

} // namespace

/// Random sequences of life-cycle calls against a small model, with what must hold after every step.
class ModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void randomLives_data();
    void randomLives();

private:
    void step(int action);
    void signIn();
    void enter(const Secret &ticket);
    void setUp(bool right);
    void confirm(const Secret &key, bool right);
    void checkInvariants(int action);

    int upTo(int most) { return static_cast<int>(m_generator() % static_cast<unsigned>(most)); }
    bool proven();

    std::mt19937 m_generator;
    std::unique_ptr<Office> m_office;
    Model m_model;
    QSet<QByteArray> m_spentCodes; ///< everything that ever opened a session or proved something
    QByteArray m_activeId;
    bool m_confirmed = false; ///< by the step under way
};

void ModelTest::randomLives_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 4; ++seed)
        QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
}

void ModelTest::randomLives()
{
    QFETCH(unsigned, seed);
    m_generator.seed(seed);
    m_office = std::make_unique<Office>();
    m_model = {};
    m_spentCodes.clear();
    m_activeId.clear();
    for (int i = 0; i < 500; ++i) {
        const int action = upTo(20);
        m_confirmed = false;
        step(action);
        checkInvariants(action);
        if (QTest::currentTestFailed()) {
            qWarning("seed %u, step %d, action %d", seed, i, action);
            return;
        }
    }
    QVERIFY(m_office->auditHolds());
    m_office.reset();
}

bool ModelTest::proven()
{
    if (m_model.status != MfaStatus::Active)
        return true;
    m_office->pass(90s); // a backup code has spent the current codes, too (R04)
    const Secret code = m_office->codeOf(m_model.active);
    return m_office->call(VerifyIdentity{.code = code}).has_value();
}

void ModelTest::signIn()
{
    m_office->credentials = {};
    m_model.bySession = false;
    m_model.guided = {};
    const auto state = m_office->signIn(m_office->ben);
    QVERIFY(state);
    switch (m_model.status) {
    case MfaStatus::Active:
        QVERIFY(as<CodeRequired>(state));
        enter(as<CodeRequired>(state)->ticket);
        break;
    case MfaStatus::Pending: {
        QVERIFY(as<ConfirmRequired>(state));
        const auto shown = m_office->call(BeginSignInSetup{as<ConfirmRequired>(state)->ticket});
        QVERIFY(shown);
        if (!m_model.pending.isEmpty())
            QCOMPARE(shown->key, m_model.pending);
        m_model.pending = shown->key;
        if (upTo(4) != 0)
            break; // walks away
        const Secret code = m_office->codeOf(shown->key);
        const auto in = m_office->call(ConfirmSignInSetup{as<ConfirmRequired>(state)->ticket, code});
        QVERIFY(as<SignedIn>(in));
        m_spentCodes.insert(code.view().toByteArray() + shown->key.view().toByteArray());
        m_confirmed = true;
        m_model = {.status = MfaStatus::Active,
                   .active = shown->key,
                   .codes = as<SignedIn>(in)->backupCodes->codes,
                   .bySession = true};
        break;
    }
    default:
        if (as<SetupRequired>(state)) // a reset that was never proved: set up again, or walk away
            return;
        QVERIFY(as<SignedIn>(state));
        m_model.bySession = true;
        m_model.byBackupCode = false;
    }
}

void ModelTest::enter(const Secret &ticket)
{
    const bool backup = upTo(3) == 0 && !m_model.codes.isEmpty();
    m_office->pass(backup ? 0s : 90s);
    const Secret code = backup ? m_model.codes.takeAt(upTo(static_cast<int>(m_model.codes.size())))
                               : m_office->codeOf(m_model.active);
    if (upTo(4) == 0)
        QCOMPARE(codeOf(m_office->call(EnterCode{ticket, secret(u"00000"_s)})), ErrorCode::WrongCode);
    const auto in = m_office->call(EnterCode{ticket, code});
    QVERIFY(as<SignedIn>(in));
    m_model.bySession = true;
    m_model.byBackupCode = backup;
    const QByteArray spent = code.view().toByteArray() + m_model.active.view().toByteArray();
    QVERIFY(!m_spentCodes.contains(spent) || !backup);
    m_spentCodes.insert(spent);
    // The same again, in a new challenge, buys nothing.
    Credentials thief;
    const auto again =
        m_office->call(thief, SignIn{.email = m_office->ben.email, .password = secret(StoreRig::password())});
    QCOMPARE(codeOf(m_office->call(thief, EnterCode{as<CodeRequired>(again)->ticket, code})),
             ErrorCode::WrongCode);
    QVERIFY(thief.session.isEmpty());
}

void ModelTest::confirm(const Secret &key, bool right)
{
    const Secret code = right ? m_office->codeOf(key) : secret(u"00000"_s);
    const auto codes = m_office->call(ConfirmSetup{code});
    if (!right) {
        QCOMPARE(codeOf(codes), ErrorCode::WrongCode);
        return;
    }
    QVERIFY(codes);
    m_spentCodes.insert(code.view().toByteArray() + key.view().toByteArray());
    m_confirmed = true;
    m_model = {.status = MfaStatus::Active, .active = key, .codes = codes->codes, .bySession = true};
}

void ModelTest::setUp(bool right)
{
    const bool guided = !m_model.guided.isEmpty() && m_office->now < m_model.guidedUntil;
    if (m_model.status == MfaStatus::Pending) {
        const auto shown = m_office->call(ShowPendingSetup{});
        QVERIFY(shown);
        m_model.pending = shown->key;
        confirm(shown->key, right);
    } else if (guided) {
        confirm(m_model.guided, right);
    } else {
        QCOMPARE(codeOf(m_office->call(ConfirmSetup{secret(u"123456"_s)})), ErrorCode::TicketExpired);
    }
}

void ModelTest::step(int action)
{
    Office &office = *m_office;
    if (action <= 3 || !m_model.bySession)
        return signIn();
    switch (action) {
    case 4:
    case 5:
    case 6: {
        QVERIFY(proven());
        const auto begun = office.call(BeginSetup{});
        if (m_model.status == MfaStatus::Pending) {
            QCOMPARE(codeOf(begun), ErrorCode::Conflict);
            break;
        }
        QVERIFY(begun);
        m_model.guided = begun->key;
        m_model.guidedUntil = office.now + 10min;
        break;
    }
    case 7:
    case 8:
        return setUp(true);
    case 9:
        return setUp(false);
    case 10:
        QVERIFY(office.call(CancelSetup{}));
        m_model.guided = {};
        break;
    case 11:
    case 12: {
        const auto enabled = office.call(EnableMfa{});
        QCOMPARE(codeOf(enabled),
                 m_model.status == MfaStatus::Off ? ErrorCode::Cancelled : ErrorCode::Conflict);
        if (enabled) {
            const bool kept = !m_model.guided.isEmpty() && office.now < m_model.guidedUntil;
            m_model.pending = kept ? m_model.guided : Secret();
            m_model.guided = {};
            m_model.status = MfaStatus::Pending;
            m_model.pendingUntil = office.now + 72h;
        }
        break;
    }
    case 13: {
        QVERIFY(proven());
        const auto reset = office.call(ResetSecret{});
        QCOMPARE(codeOf(reset),
                 m_model.status == MfaStatus::Active ? ErrorCode::Cancelled : ErrorCode::Conflict);
        if (reset)
            m_model = {.status = MfaStatus::Pending, .pendingUntil = office.now + 72h, .bySession = true};
        break;
    }
    case 14: {
        QVERIFY(proven());
        const auto disabled = office.call(DisableMfa{});
        QCOMPARE(codeOf(disabled),
                 m_model.status == MfaStatus::Off ? ErrorCode::Conflict : ErrorCode::Cancelled);
        if (disabled)
            m_model = {.bySession = true};
        break;
    }
    case 15: {
        QVERIFY(proven());
        const auto codes = office.call(GenerateBackupCodes{});
        const bool allowed = m_model.status == MfaStatus::Active && !m_model.byBackupCode;
        QCOMPARE(codeOf(codes), allowed ? ErrorCode::Cancelled : ErrorCode::Conflict);
        if (codes)
            m_model.codes = codes->codes;
        break;
    }
    case 16:
        office.restart();
        break;
    case 17:
        QVERIFY(office.call(SignOut{}));
        m_model.bySession = false;
        m_model.guided = {};
        break;
    case 18:
        office.pass(std::chrono::minutes(upTo(9)));
        break;
    default:
        if (upTo(3) == 0) { // a long weekend
            office.pass(80h);
            m_model.bySession = false;
            QCOMPARE(codeOf(office.call(GetMfa{})), ErrorCode::Unauthenticated);
        }
    }
}

void ModelTest::checkInvariants(int action)
{
    Office &office = *m_office;
    if (m_model.status == MfaStatus::Pending && office.now >= m_model.pendingUntil) {
        m_model.status = MfaStatus::Off;
        m_model.pending = {};
    }
    const qint64 codes = office.count(u"backup_codes"_s);
    QVERIFY2(codes == (m_model.status == MfaStatus::Active ? 10 : 0), qPrintable(QString::number(action)));
    QCOMPARE(office.count(u"backup_codes where used_at is null"_s), m_model.codes.size());
    QVERIFY(office.count(u"sessions"_s) <= 60);
    const auto active = *office.database().read([&]() -> Result<std::optional<MethodRecord>> {
        return findMethod(office.database(), office.ben.id, MethodSlot::Active);
    });
    QCOMPARE(active.has_value(), m_model.status == MfaStatus::Active);
    const QByteArray id = active ? active->id.toLatin1() : QByteArray();
    if (!id.isEmpty() && id != m_activeId)
        QVERIFY(m_confirmed); // only a code of the new secret makes it the active one (R12)
    m_activeId = id;
    if (m_model.bySession)
        QCOMPARE(office.status(), m_model.status);
}

QTEST_GUILESS_MAIN(ModelTest)
#include "modeltest.moc"
