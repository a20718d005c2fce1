// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kiosk/clerk.h"

#include "core/crypto/codehash.h"
#include "core/kiosk/pintries.h"
#include "core/otp/backupcode.h"
#include "core/otp/base32.h"
#include "core/otp/codedoctor.h"
#include "core/otp/keyuri.h"

#include <QDir>
#include <QFile>

#include <sodium.h>

#include <array>
#include <utility>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr ThrottlePolicy identifyingPolicy{5, 1, std::chrono::seconds(15), std::chrono::minutes(15),
                                           std::nullopt};
constexpr int explainedWrongCodes = 5;

/// As home compares addresses: only A to Z are folded (R58).
QString folded(QString email)
{
    email = email.trimmed();
    for (QChar &letter : email)
        if (letter >= u'A' && letter <= u'Z')
            letter = QChar(letter.unicode() + (u'a' - u'A'));
    return email;
}

bool isSameHash(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size() &&
           sodium_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

QString randomId(const RandomSource &random)
{
    std::array<unsigned char, 16> bytes{};
    random(bytes);
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()))
            .toHex());
}

} // namespace

/// A roster that is open.
struct KioskClerk::Shift
{
    QByteArray file;
    KioskRoster roster;
    Secret pinKey;
    KioskMode mode = KioskMode::Unattended;
    std::unique_ptr<ShiftJournal> journal;
    bool operatorIn = false;
    QList<std::chrono::seconds> phoneOffsets;
};

/// Who is at the kiosk, in memory only.
struct KioskClerk::Guest
{
    RosterPerson entry;
    Timestamp seatedAt;
    Secret key;
    std::optional<std::chrono::seconds> phoneOffset;
    int wrongCodes = 0;
    std::optional<KioskEnrolment> proved;

    QString step() const { return proved ? u"codes"_s : key.isEmpty() ? u"identified"_s : u"scan"_s; }
};

Result<std::unique_ptr<KioskClerk>> KioskClerk::open(const QString &folder, Clock clock, RandomSource random)
{
    if (!QDir().mkpath(folder) ||
        !QFile::setPermissions(folder,
                               QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return failure(ErrorCode::FileFailed, folder);
    std::unique_ptr<KioskClerk> clerk(new KioskClerk(folder, std::move(clock), std::move(random)));
    // Never stale by age: a shift lasts for days. That of a dead process is taken over.
    clerk->m_lock.setStaleLockTime(0);
    if (!clerk->m_lock.tryLock())
        return failure(clerk->m_lock.error() == QLockFile::LockFailedError ? ErrorCode::Busy
                                                                           : ErrorCode::FileFailed,
                       folder);
    return clerk;
}

KioskClerk::KioskClerk(const QString &folder, Clock clock, RandomSource random)
    : m_folder(folder), m_clock(std::move(clock)), m_random(std::move(random)),
      m_lock(QDir(folder).filePath(u"kiosk.lock"_s))
{
}

KioskClerk::~KioskClerk() = default;

Result<Secret> KioskClerk::pinKey(const QByteArray &file, const QString &roster, const Secret &pin)
{
    PinTries tries(QDir(m_folder).filePath(roster + u".pin"_s));
    const auto before = tries.count();
    if (!before)
        return tl::unexpected(before.error());
    if (*before >= kioskPinTries)
        return failure(ErrorCode::Throttled);
    if (auto counted = tries.add(); !counted)
        return tl::unexpected(counted.error());
    auto key = rosterPinKey(file, pin);
    if (!key)
        tries.takeBack();
    return key;
}

Result<KioskUnlocked> KioskClerk::unlock(const QByteArray &rosterFile, const Secret &pin, KioskMode mode)
{
    const auto head = readRosterHead(rosterFile);
    if (!head)
        return tl::unexpected(head.error());
    if (m_clock() >= head->expiresAt())
        return tl::unexpected(Error{ErrorCode::Conflict, {}, {u"expired"_s}, {}});
    const auto key = pinKey(rosterFile, head->id, pin);
    if (!key)
        return tl::unexpected(key.error());
    PinTries tries(QDir(m_folder).filePath(head->id + u".pin"_s));
    auto open = openRoster(rosterFile, *key);
    const int tried = tries.count().value_or(kioskPinTries);
    if (!open && open.error().code == ErrorCode::PassphraseWrong)
        return tl::unexpected(
            Error{ErrorCode::PassphraseWrong, {}, {QString::number(std::max(0, kioskPinTries - tried))}, {}});
    if (!open)
        return tl::unexpected(open.error());
    tries.forgive();
    auto journal =
        ShiftJournal::open(QDir(m_folder).filePath(head->id + u".shift"_s), open->roster, m_random);
    if (!journal)
        return tl::unexpected(journal.error());
    const KioskEvent unlocked{m_clock(),
                              {},
                              u"kiosk.unlock"_s,
                              u"ok"_s,
                              tried > 1 ? u"%1 wrong PINs before"_s.arg(tried - 1) : QString()};
    if (auto noted = (*journal)->append(unlocked); !noted)
        return tl::unexpected(noted.error());
    m_guest.reset();
    m_identifying = {};
    m_shift = std::make_unique<Shift>(Shift{.file = rosterFile,
                                            .roster = std::move(open->roster),
                                            .pinKey = open->pinKey,
                                            .mode = mode,
                                            .journal = std::move(*journal),
                                            .phoneOffsets = {}});
    return KioskUnlocked{.tenantName = m_shift->roster.tenantName,
                         .expiresAt = m_shift->roster.expiresAt(),
                         .people = people(),
                         .wrongPins = tried - 1,
                         .clock = clock()};
}

QList<KioskSeat> KioskClerk::people() const
{
    QList<KioskSeat> seats;
    if (!m_shift)
        return seats;
    for (const RosterPerson &entry : m_shift->roster.people)
        seats.append({entry.person, m_shift->journal->isDone(entry.person.id)});
    return seats;
}

ClockFinding KioskClerk::clock() const
{
    if (!m_shift)
        return {};
    return judgeClock(m_clock(), {.rosterMadeAt = m_shift->roster.madeAt,
                                  .newestProof = m_shift->journal->newestProof(),
                                  .phoneOffsets = m_shift->phoneOffsets});
}

void KioskClerk::note(const QString &action, const QString &outcome, const PersonId &person,
                      const QString &detail)
{
    // A full disk loses an event of the log and not the shift; an enrolment says so by itself.
    static_cast<void>(m_shift->journal->append({m_clock(), person, action, outcome, detail}));
}

Result<Person> KioskClerk::seat(const RosterPerson &entry)
{
    m_guest.reset();
    if (m_shift->journal->isDone(entry.person.id))
        return failure(ErrorCode::Conflict);
    m_guest = std::make_unique<Guest>(Guest{.entry = entry, .seatedAt = m_clock()});
    return entry.person;
}

Result<Person> KioskClerk::identify(const QString &email, const Secret &code)
{
    if (!m_shift)
        return failure(ErrorCode::Unauthenticated);
    closeOperator();
    const Timestamp now = m_clock();
    if (isLocked(m_identifying, identifyingPolicy, now))
        return tl::unexpected(
            Error{ErrorCode::Throttled, {}, {}, remainingLock(m_identifying, identifyingPolicy, now)});
    const KioskRoster &roster = m_shift->roster;
    const QString wanted = folded(email);
    const RosterPerson *found = nullptr;
    for (const RosterPerson &entry : roster.people)
        if (folded(entry.person.email) == wanted)
            found = &entry;
    // The same work for whatever was typed (R31).
    const auto normalised = normalisedBackupCode(code.text());
    const QByteArray hash =
        codeHash(normalised.value_or(Secret::fromText(u"0000000000000000"_s)), roster.codeSalt);
    if (found && normalised && isSameHash(found->codeHash, hash)) {
        m_identifying = {};
        return seat(*found);
    }
    m_identifying = afterFailure(m_identifying, identifyingPolicy, now);
    const bool locked = isLocked(m_identifying, identifyingPolicy, now);
    note(u"kiosk.identify"_s, locked ? u"locked"_s : u"refused"_s, found ? found->person.id : PersonId());
    return failure(ErrorCode::SignInFailed);
}

Result<void> KioskClerk::openOperator(const Secret &pin)
{
    if (!m_shift)
        return failure(ErrorCode::Unauthenticated);
    closeOperator();
    const auto key = pinKey(m_shift->file, m_shift->roster.id, pin);
    if (!key)
        return tl::unexpected(key.error());
    PinTries tries(QDir(m_folder).filePath(m_shift->roster.id + u".pin"_s));
    if (*key == m_shift->pinKey) {
        tries.forgive();
        m_shift->operatorIn = true;
        return {};
    }
    const int left = std::max(0, kioskPinTries - tries.count().value_or(kioskPinTries));
    note(u"kiosk.pin"_s, left > 0 ? u"refused"_s : u"locked"_s);
    return tl::unexpected(Error{ErrorCode::PassphraseWrong, {}, {QString::number(left)}, {}});
}

void KioskClerk::closeOperator()
{
    if (m_shift)
        m_shift->operatorIn = false;
}

Result<Person> KioskClerk::pick(const PersonId &person)
{
    if (!m_shift)
        return failure(ErrorCode::Unauthenticated);
    const bool allowed = m_shift->operatorIn || m_shift->mode == KioskMode::Attended;
    closeOperator();
    if (!allowed)
        return failure(ErrorCode::Forbidden);
    for (const RosterPerson &entry : m_shift->roster.people)
        if (entry.person.id == person)
            return seat(entry);
    return failure(ErrorCode::NotFound);
}

Result<SetupSecret> KioskClerk::begin()
{
    if (!m_guest || m_clock() >= m_guest->seatedAt + kioskSeatLife)
        return failure(ErrorCode::TicketExpired);
    m_guest->key = newTotpKey(m_random);
    m_guest->proved.reset();
    m_guest->wrongCodes = 0;
    const RosterPerson &entry = m_guest->entry;
    return SetupSecret{
        .key = Secret::fromText(base32Encode(m_guest->key.view())),
        .uri = toUri(
            {.issuer = entry.issuer, .account = entry.person.email, .key = m_guest->key, .parameters = {}}),
        .issuer = entry.issuer,
        .account = entry.person.email,
        .expiresAt = m_guest->seatedAt + kioskSeatLife};
}

Result<KioskProof> KioskClerk::confirm(const Secret &code)
{
    const Timestamp now = m_clock();
    if (!m_guest || m_guest->key.isEmpty() || m_guest->proved || now >= m_guest->seatedAt + kioskSeatLife)
        return failure(ErrorCode::TicketExpired);
    Guest &guest = *m_guest;
    const auto totp = Totp::create(guest.key);
    if (!totp)
        return tl::unexpected(totp.error());
    const qint64 current = totp->stepAt(now);
    const auto step = totp->match(code.view(), current, std::nullopt);
    if (!step) {
        const CodeDiagnosis finding = diagnose(code.view(), guest.key, totp->parameters(), now, std::nullopt);
        if (finding.kind == CodeDiagnosis::Kind::ClockOff)
            guest.phoneOffset = finding.clockOffset;
        ++guest.wrongCodes;
        const bool explained = guest.wrongCodes <= explainedWrongCodes;
        return tl::unexpected(
            Error{ErrorCode::WrongCode, {}, explained ? finding.toFields() : QStringList(), {}});
    }
    guest.phoneOffset = (*step - current) * totp->parameters().period;
    QList<Secret> plain;
    QList<Secret> displayed;
    for (int i = 0; i < backupCodesPerSet; ++i) {
        plain.append(newBackupCode(m_random));
        displayed.append(Secret::fromText(displayedBackupCode(plain.last())));
    }
    const Person &person = guest.entry.person;
    KioskEnrolment enrolment{.person = person.id,
                             .name = person.name,
                             .email = person.email,
                             .methodId = randomId(m_random),
                             .issuer = guest.entry.issuer,
                             .key = guest.key,
                             .step = *step,
                             .at = now,
                             .codeSalt = newCodeSalt(m_random),
                             .codeHashes = {}};
    enrolment.codeHashes = codeHashes(plain, enrolment.codeSalt);
    guest.proved = enrolment;
    rememberPhone();
    return KioskProof{.codes = {.codes = displayed,
                                .setNumber = 0,
                                .createdAt = now,
                                .issuer = guest.entry.issuer,
                                .account = person.email},
                      .clock = clock()};
}

void KioskClerk::rememberPhone()
{
    if (m_guest && m_guest->phoneOffset)
        m_shift->phoneOffsets.append(*std::exchange(m_guest->phoneOffset, std::nullopt));
}

Result<void> KioskClerk::done()
{
    if (!m_guest || !m_guest->proved)
        return failure(ErrorCode::TicketExpired);
    if (auto kept = m_shift->journal->append(*m_guest->proved); !kept)
        return kept;
    m_guest.reset();
    return {};
}

void KioskClerk::wipe(KioskWipe reason)
{
    closeOperator();
    if (!m_guest)
        return;
    rememberPhone();
    note(reason == KioskWipe::WalkedAway ? u"kiosk.walk-away"_s : u"kiosk.cancel"_s, u"ok"_s,
         m_guest->entry.person.id, m_guest->step());
    m_guest.reset();
}

bool KioskClerk::holdsSecret() const
{
    return m_guest && !m_guest->key.isEmpty();
}

Result<void> KioskClerk::finishShift(const QString &path)
{
    if (!m_shift || !m_shift->operatorIn)
        return failure(ErrorCode::Forbidden);
    note(u"kiosk.finish"_s, u"ok"_s, {}, QString::number(m_shift->journal->finished()));
    return m_shift->journal->writeBundle(path);
}

Result<void> KioskClerk::leave()
{
    if (!m_shift || !m_shift->operatorIn)
        return failure(ErrorCode::Forbidden);
    m_guest.reset();
    note(u"kiosk.leave"_s, u"ok"_s);
    m_shift.reset();
    return {};
}

} // namespace sallyport
