// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/base64.h"
#include "core/otp/base32.h"
#include "core/otp/totp.h"
#include "tests/backend/answers.h"

#include <QDirIterator>
#include <QMutex>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Canary
{
    QString kind;
    QByteArray bytes;
};

/// The ways in which bytes are found in a file again.
QList<QByteArray> disguises(const QByteArray &bytes)
{
    QList<QByteArray> all{bytes, bytes.toHex(), bytes.toHex().toUpper()};
    const QByteArray base32 = base32Encode(bytes).toLatin1();
    all += {base32, base32.toLower()};
    // Base64 within a longer text begins at one of three places; the characters at the ends depend on what
    // stands beside them.
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray shifted = QByteArray(shift, '\0') + bytes;
        for (const auto &option : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            QByteArray text = shifted.toBase64(option | QByteArray::OmitTrailingEquals);
            text = text.mid(shift == 0 ? 0 : shift + 1);
            text.chop(1);
            all.append(text);
        }
    }
    const QString text = QString::fromUtf8(bytes);
    all.append(QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)); // little endian
    QByteArray big;
    for (const QChar character : text) {
        big.append(static_cast<char>(character.row()));
        big.append(static_cast<char>(character.cell()));
    }
    all.append(big);
    return all;
}

} // namespace

/// After a whole life, none of the secrets is in any file, in any spelling (R57, T26).
class CanaryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noSecretIsInAnyFile();

private:
    void live(Backend &backend);
    void remember(const QString &kind, const Secret &secret)
    {
        m_canaries.append({kind, secret.view().toByteArray()});
    }
    Secret codeNow(const Secret &base32Key);
    QStringList foundIn(const QString &folder, int *files) const;

    Desk m_desk;
    QList<Canary> m_canaries;
};

Secret CanaryTest::codeNow(const Secret &base32Key)
{
    m_desk.now += 30s;
    const auto totp = Totp::create(*base32Decode(base32Key.text()));
    const Secret code = Secret::fromBytes(totp->code(totp->stepAt(m_desk.now)));
    return code;
}

void CanaryTest::live(Backend &backend)
{
    remember(u"password"_s, secret(Desk::password()));
    QVERIFY(Desk::signIn(backend));
    const auto setup = answer(backend.call(BeginSetup{}));
    QVERIFY(setup);
    remember(u"key"_s, setup->key);
    remember(u"key, raw"_s, *base32Decode(setup->key.text()));
    remember(u"uri"_s, setup->uri);
    const Secret first = codeNow(setup->key);
    const auto codes = answer(backend.call(ConfirmSetup{first}));
    QVERIFY(codes);
    QList<Secret> sheets = codes->codes;
    QVERIFY(answer(backend.call(VerifyIdentity{.code = codeNow(setup->key)})));
    const auto more = answer(backend.call(GenerateBackupCodes{}));
    QVERIFY(more);
    sheets += more->codes;
    for (const Secret &code : sheets) {
        remember(u"backup code"_s, code);
        remember(u"backup code, plain"_s, secret(code.text().remove(u'-')));
        remember(u"backup code, small"_s, secret(code.text().toLower()));
    }
    QVERIFY(answer(backend.call(VerifyIdentity{.code = codeNow(setup->key)})));
    const auto apiPassword = answer(backend.call(GenerateApiPassword{}));
    QVERIFY(apiPassword);
    remember(u"API password"_s, *apiPassword);
    remember(u"API password, plain"_s, secret(apiPassword->text().remove(u'-')));
    // What people type into the wrong field, and wrong codes.
    const Secret slip = secret(u"my other password is hunter2"_s);
    remember(u"typed as the address"_s, slip);
    QVERIFY(!answer(backend.call(SignIn{.email = slip.text(), .password = slip})));
    const Secret wrong = secret(u"ZZZZ-ZZZZ-ZZZZ-ZZZ0"_s);
    remember(u"wrong code"_s, wrong);
    QVERIFY(answer(backend.call(VerifyIdentity{.code = codeNow(setup->key)})));
    const Secret next = secret(u"ferry leaves at nine 77"_s);
    remember(u"new password"_s, next);
    QVERIFY(answer(backend.call(ChangePassword{secret(Desk::password()), next})));
    QVERIFY(answer(backend.call(SignOut{})));
    const auto state = answer(backend.call(SignIn{.email = u"olga@contoso.example"_s, .password = next}));
    const auto *asked = state ? std::get_if<CodeRequired>(&*state) : nullptr;
    QVERIFY(asked);
    remember(u"ticket"_s, asked->ticket);
    QVERIFY(!answer(backend.call(EnterCode{asked->ticket, wrong})));
    QVERIFY(answer(backend.call(EnterCode{asked->ticket, more->codes.at(3)})));
    m_desk.now += 90s;
    QVERIFY(answer(backend.call(VerifyIdentity{.code = codeNow(setup->key)})));
    QVERIFY(answer(backend.call(ResetSecret{})));
    const auto pending = answer(backend.call(ShowPendingSetup{}));
    QVERIFY(pending);
    remember(u"new key"_s, pending->key);
    remember(u"new key, raw"_s, *base32Decode(pending->key.text()));
    QVERIFY(answer(backend.call(DisableMfa{})));
}

QStringList CanaryTest::foundIn(const QString &folder, int *files) const
{
    QStringList found;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QByteArray content = bytesOf(path);
        ++*files;
        for (const Canary &canary : m_canaries)
            for (const QByteArray &disguise : disguises(canary.bytes))
                if (disguise.size() >= 8 && content.contains(disguise))
                    found.append(canary.kind + u" in "_s + path.section(u'/', -1));
    }
    return found;
}

void CanaryTest::noSecretIsInAnyFile()
{
    // Whatever is drawn as a key, a token or a code, also what no caller ever sees.
    auto drawn = std::make_shared<QList<QByteArray>>();
    auto guard = std::make_shared<QMutex>();
    StoreEnvironment environment = m_desk.environment();
    environment.random = [drawn, guard, system = systemRandom()](std::span<unsigned char> bytes) {
        system(bytes);
        const QMutexLocker locker(guard.get());
        drawn->append(
            QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())));
    };
    StoreOpener opener(m_desk.vault(), environment);
    {
        const auto backend = answer(opener.create(m_desk.draft()));
        QVERIFY(backend);
        live(**backend);
        if (QTest::currentTestFailed())
            return;
        int tokens = 0;
        for (const QByteArray &bytes : *drawn) {
            if (bytes.size() != 32 && bytes.size() != 20 && bytes.size() != 10)
                continue; // salts, nonces and identifiers are stored
            m_canaries.append({u"%1 random bytes"_s.arg(bytes.size()), bytes});
            ++tokens;
        }
        QVERIFY(tokens > 25);
        int files = 0;
        QCOMPARE(foundIn(m_desk.folder.path(), &files), QStringList()); // with the journal
        QVERIFY(files >= 2);
    }
    int files = 0;
    QCOMPARE(foundIn(m_desk.folder.path(), &files), QStringList());
    QCOMPARE(files, 1);

    // And the search finds what is there: the store's own key, in its file.
    QVERIFY(!foundIn(m_desk.keyFolder.path(), &files).isEmpty());
    m_canaries = {{u"name"_s, "Olga Brandt"}};
    QVERIFY(!foundIn(m_desk.folder.path(), &files).isEmpty());
}

QTEST_GUILESS_MAIN(CanaryTest)
#include "canarytest.moc"
