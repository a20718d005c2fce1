// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/codehash.h"
#include "core/kiosk/bundle.h"
#include "core/kiosk/clerk.h"
#include "core/otp/backupcode.h"
#include "core/otp/base32.h"
#include "core/otp/totp.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace sallyport {

/// The code of a secret as shown, in base32.
inline Secret codeAt(const Secret &base32Key, Timestamp now, int stepsAhead = 0)
{
    const auto totp = Totp::create(*base32Decode(base32Key.text()));
    return Secret::fromBytes(totp->code(totp->stepAt(now) + stepsAhead));
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A folder of a kiosk, a clock that stands still until it is moved, and whoever works there.
struct Machine
{
    Timestamp now{std::chrono::milliseconds(1'790'000'000'000)};
    QTemporaryDir folder;
    std::unique_ptr<KioskClerk> clerk;

    Machine() { start(); }
    void start()
    {
        clerk.reset();
        auto opened = KioskClerk::open(
            path(), [this] { return now; }, systemRandom());
        if (opened)
            clerk = std::move(*opened);
    }
    QString path() const { return folder.filePath(QStringLiteral("kiosk")); }
    QString file(const QString &name) const { return QDir(path()).filePath(name); }
    void pass(std::chrono::milliseconds time) { now += time; }

    struct Enrolled
    {
        SetupSecret setup;
        QList<Secret> codes;
        Secret provedWith;
    };
    /// What a person who was picked does at the machine.
    std::optional<Enrolled> enrol(const PersonId &person)
    {
        if (!clerk->pick(person))
            return std::nullopt;
        const auto setup = clerk->begin();
        if (!setup)
            return std::nullopt;
        const Secret code = codeAt(setup->key, now);
        const auto proof = clerk->confirm(code);
        if (!proof || !clerk->done())
            return std::nullopt;
        return Enrolled{*setup, proof->codes.codes, code};
    }
};

/// A roster made without a store, its keys, and the codes of its people.
struct HandMade
{
    KioskKeys keys = newKioskKeys(systemRandom());
    KioskRoster roster;
    QList<Secret> codes; ///< as displayed
    QByteArray file;

    static Secret pin() { return Secret::fromText(u"424242"); }

    explicit HandMade(int people = 3,
                      Timestamp madeAt = Timestamp(std::chrono::milliseconds(1'790'000'000'000)))
    {
        roster = {.id = QStringLiteral("00112233445566778899aabbccddeeff"),
                  .tenant = {QStringLiteral("contoso")},
                  .tenantName = QStringLiteral("Contoso"),
                  .madeAt = madeAt,
                  .signingKey = keys.signingKey,
                  .signedBy = keys.signedBy,
                  .sealedTo = keys.sealedTo,
                  .codeSalt = newCodeSalt(systemRandom()),
                  .people = {}};
        for (int i = 0; i < people; ++i) {
            // Few have a code that was hashed: that is slow.
            const Secret code = newBackupCode(systemRandom());
            codes.append(Secret::fromText(displayedBackupCode(code)));
            const QString name = QStringLiteral("person%1").arg(i);
            roster.people.append(
                {.person = {.id = {name}, .name = name, .email = name + QStringLiteral("@contoso.example")},
                 .issuer = QStringLiteral("Contoso"),
                 .codeHash = i < 3 ? codeHash(code, roster.codeSalt) : QByteArray(32, 'x')});
        }
        file = *writeRoster(roster, pin(), argon2Floor, systemRandom());
    }
    PersonId person(int i) const { return roster.people.at(i).person.id; }
};

} // namespace sallyport
