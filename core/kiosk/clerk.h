// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/random.h"
#include "core/kiosk/clockwatch.h"
#include "core/kiosk/roster.h"
#include "core/kiosk/shift.h"
#include "core/model/mfa.h"
#include "core/model/throttle.h"
#include "core/otp/totp.h"

#include <QList>
#include <QLockFile>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace sallyport {

/// Wrong PINs in a row after which a roster is blocked on this machine for good (R61).
constexpr int kioskPinTries = 10;
/// From the first sight of the QR code to "Done" (R25).
constexpr std::chrono::minutes kioskSeatLife{15};

/// How people are identified; chosen when the kiosk is unlocked.
enum class KioskMode {
    Attended,        ///< the operator picks them; the PIN was given with the unlocking
    AttendedWithPin, ///< the operator picks them with the PIN each time
    Unattended,      ///< by e-mail and enrolment code; the operator may still pick, with the PIN
};

struct KioskSeat
{
    Person person;
    bool done = false;
};

struct KioskUnlocked
{
    QString tenantName;
    Timestamp expiresAt;
    QList<KioskSeat> people;
    int wrongPins = 0; ///< before this one
    ClockFinding clock;
};

/// The code was right: ten backup codes, to be shown or printed once.
struct KioskProof
{
    BackupCodeSet codes; ///< which one it is of theirs (setNumber) only home knows: 0
    ClockFinding clock;
};

/// Why a person's seat is wiped.
enum class KioskWipe {
    WalkedAway, ///< nobody has touched the screen
    Cancelled,
};

/// Does the work of a kiosk, one call after the other, on any one thread; some take seconds. Everything about
/// the person at the kiosk is in memory only, until `done`.
class KioskClerk
{
public:
    /// Makes the folder (mode 0700) and locks it. Errors: Busy (another kiosk runs there), FileFailed.
    static Result<std::unique_ptr<KioskClerk>> open(const QString &folder, Clock clock, RandomSource random);
    ~KioskClerk();

    /// Errors: Invalid (roster), PassphraseWrong (`fields[0]`: tries left), Throttled without `retryAfter`
    /// (ten wrong: blocked for good), Conflict (expired, see readRosterHead; journal: the shift's file is
    /// damaged), FileFailed (the PIN was not tried, or the shift cannot be kept), Busy.
    Result<KioskUnlocked> unlock(const QByteArray &rosterFile, const Secret &pin, KioskMode mode);
    /// In the order of the roster; empty before the unlocking.
    QList<KioskSeat> people() const;
    ClockFinding clock() const;

    /// By e-mail and enrolment code. Errors: SignInFailed (unknown or wrong, at the same cost), Throttled
    /// (five wrong tries, then the wait doubles), Conflict (the person is done), Unauthenticated (locked).
    Result<Person> identify(const QString &email, const Secret &code);

    /// The operator's PIN: opens `pick`, `finishShift` and `leave` until the next of closeOperator, pick,
    /// identify and wipe. Errors: PassphraseWrong, Throttled, FileFailed, Unauthenticated, Busy, as for
    /// `unlock`.
    Result<void> openOperator(const Secret &pin);
    void closeOperator();
    /// Errors: Forbidden (without the PIN, unless Attended), NotFound, Conflict (the person is done),
    /// Unauthenticated.
    Result<Person> pick(const PersonId &person);

    /// A new secret for who was identified; the one before is void. Errors: TicketExpired (nobody is
    /// identified).
    Result<SetupSecret> begin();
    /// Errors: WrongCode (`fields`: the code doctor's), TicketExpired (nothing was begun, or too long ago),
    /// Busy.
    Result<KioskProof> confirm(const Secret &code);
    /// Keeps the enrolment: on the disk, or FileFailed, and it can be tried again. Errors: TicketExpired.
    Result<void> done();
    /// Forgets whoever is at the kiosk.
    void wipe(KioskWipe reason);
    /// Whether somebody's secret is in memory.
    bool holdsSecret() const;

    /// Writes the bundle. Errors: Forbidden (without the PIN), FileFailed.
    Result<void> finishShift(const QString &path);
    /// Notes that the operator leaves; locked afterwards. Errors: Forbidden (without the PIN).
    Result<void> leave();

private:
    KioskClerk(const QString &folder, Clock clock, RandomSource random);

    struct Shift;
    struct Guest;

    Result<Secret> pinKey(const QByteArray &file, const QString &roster, const Secret &pin);
    Result<Person> seat(const RosterPerson &entry);
    void rememberPhone();
    void note(const QString &action, const QString &outcome, const PersonId &person = {},
              const QString &detail = {});

    QString m_folder;
    Clock m_clock;
    RandomSource m_random;
    QLockFile m_lock;
    std::unique_ptr<Shift> m_shift;
    std::unique_ptr<Guest> m_guest;
    ThrottleState m_identifying;
};

} // namespace sallyport
