// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/codehash.h"
#include "core/kiosk/desk.h"
#include "core/otp/backupcode.h"
#include "core/otp/base32.h"
#include "core/otp/totp.h"
#include "tests/ui/pagedriver.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/kiosk/scanpage.h"
#include "ui/languages.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

namespace sallyport {

/// A kiosk in a folder of its own: the real desk, a roster of three, a clock and a patience that the test
/// moves.
class KioskRig
{
public:
    inline static const QString pin = QStringLiteral("478 199");
    inline static const QString code = QStringLiteral("7K3M-Q2XA-0HTC-9WRE");

    explicit KioskRig(const QSize &screen = {1024, 768}, const QString &language = {})
        : m_folder(std::make_unique<QTemporaryDir>())
    {
        if (!language.isEmpty())
            languages.apply(language);
        writeRosterFile();
        QDir(m_folder->path()).mkdir(QStringLiteral("stick"));
        auto opened = KioskDesk::open(m_folder->filePath(QStringLiteral("kiosk")), clock(), systemRandom());
        if (!opened)
            qFatal("the desk does not open");
        m_desk = std::move(*opened);
        m_window = std::make_unique<KioskWindow>(KioskTools{
            *m_desk,
            languages,
            [this] {
                return QList<KioskPlace>{{m_folder->path(), {}}, {stick(), QStringLiteral("STICK")}};
            },
            {[this] { return hasPrinter; },
             [this](const BackupCodeSet &set) {
                 printed = static_cast<int>(set.codes.size());
                 return printerWorks;
             }},
            [this] { return std::chrono::milliseconds(m_passed); }});
        m_window->fit(screen);
        m_window->show();
        window = m_window.get();
    }

    /// Nobody touches anything for so long.
    void pass(std::chrono::milliseconds time)
    {
        m_passed += time.count();
        m_now += time.count();
    }
    Clock clock()
    {
        return [this] { return Timestamp(std::chrono::milliseconds(m_now)); };
    }
    PageDriver driver() { return PageDriver(*window); }
    QString page() { return driver().page(); }
    QString countdown() const
    {
        return window->findChild<QLabel *>(QStringLiteral("kiosk.countdown"))->text();
    }

    bool unlock(const QString &way = QStringLiteral("Unattended"))
    {
        return driver().press(way) && driver().press(QStringLiteral("Continue")) && typePin() &&
               QTest::qWaitFor([this] { return page() == QLatin1String("page.kiosk.start"); });
    }
    bool typePin()
    {
        return driver().type(QStringLiteral("PIN"), pin) && driver().press(QStringLiteral("Continue"));
    }
    bool identify(const QString &email = QStringLiteral("ada@contoso.example"))
    {
        return driver().press(QStringLiteral("I have an enrollment code")) &&
               driver().type(QStringLiteral("Email"), email) &&
               driver().type(QStringLiteral("Enrollment code"), code) &&
               driver().press(QStringLiteral("Continue")) &&
               QTest::qWaitFor([this] { return page() == QLatin1String("page.kiosk.scan"); });
    }
    /// The key that shows, as whoever types it into a phone reads it.
    QByteArray readKey()
    {
        driver().press(QStringLiteral("My app asks for the key"));
        const auto *key = window->findChild<QLineEdit *>(QStringLiteral("kiosk.key"));
        return key ? key->text().remove(QLatin1Char(' ')).toLatin1() : QByteArray();
    }
    QString codeOf(const QByteArray &base32)
    {
        const auto raw = base32Decode(QString::fromLatin1(base32));
        const auto totp = raw ? Totp::create(*raw) : tl::unexpected(raw.error());
        return totp ? QString::fromLatin1(totp->code(totp->stepAt(clock()()))) : QString();
    }
    /// From the QR code to the ten backup codes.
    bool prove()
    {
        lastKey = readKey();
        return driver().press(QStringLiteral("Next")) &&
               driver().type(QStringLiteral("6-digit code"), codeOf(lastKey)) &&
               driver().press(QStringLiteral("Continue")) &&
               QTest::qWaitFor([this] { return page() == QLatin1String("page.kiosk.codes"); }, 20'000);
    }

    Languages languages;
    KioskWindow *window = nullptr;
    bool hasPrinter = false;
    bool printerWorks = true;
    int printed = 0;
    QByteArray lastKey;
    QString folder() const { return m_folder->path(); }
    QString stick() const { return m_folder->filePath(QStringLiteral("stick")); }

private:
    void writeRosterFile()
    {
        const KioskKeys keys = newKioskKeys(systemRandom());
        KioskRoster roster;
        roster.id = QStringLiteral("0123456789abcdef0123456789abcdef");
        roster.tenant = ScopeId{QStringLiteral("contoso")};
        roster.tenantName = QStringLiteral("Contoso");
        roster.madeAt = clock()() - std::chrono::hours(1);
        roster.signingKey = keys.signingKey;
        roster.signedBy = keys.signedBy;
        roster.sealedTo = keys.sealedTo;
        roster.codeSalt = newCodeSalt(systemRandom());
        const Secret normal = *normalisedBackupCode(code);
        const QByteArray hash = codeHash(normal, roster.codeSalt);
        for (const char *name : {"Ada", "Grace", "Jürgen"}) {
            Person person;
            person.id = PersonId{QString::fromUtf8(name)};
            person.name = QString::fromUtf8(name);
            person.email = person.name.toLower().replace(QChar(0xfc), QLatin1Char('u')) +
                           QStringLiteral("@contoso.example");
            roster.people.append({person, QStringLiteral("Contoso"), hash});
        }
        QFile file(m_folder->filePath(QStringLiteral("Contoso.sallyport-roster")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the roster is not written");
        file.write(*writeRoster(roster, Secret::fromText(pin), argon2Floor, systemRandom()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::atomic<qint64> m_now{1'790'000'000'000};
    std::atomic<qint64> m_passed{0};
    std::unique_ptr<KioskDesk> m_desk;
    std::unique_ptr<KioskWindow> m_window;
};

} // namespace sallyport
