// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keychainvault.h"
#include "core/store/database.h"
#include "core/store/storeinfo.h"
#include "tests/backend/answers.h"

#include <QDir>

#include <csignal>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Secret password = secret(u"a quiet harbour at dusk 42"_s);

QString storePath()
{
    return QDir::home().filePath(u"store.sallyport"_s);
}

QString storeId()
{
    auto database = Database::open(storePath());
    const auto info = (*database)->read([&]() -> Result<StoreInfo> { return readStoreInfo(**database); });
    return info->storeId;
}

Result<std::shared_ptr<Backend>> open(std::chrono::milliseconds limit = 20s)
{
    StoreOpener opener(std::make_shared<KeychainVault>(limit), {});
    return answer(opener.open(storePath()));
}

/// Refused with this code, and not a byte of the store is another afterwards.
void isRefused(ErrorCode code, std::chrono::milliseconds limit = 20s)
{
    const QByteArray before = bytesOf(storePath());
    QVERIFY(!before.isEmpty());
    QCOMPARE(codeOf(open(limit)), code);
    QCOMPARE(bytesOf(storePath()), before);
}

} // namespace

/// One store and its key in a real keyring, found in every state a keyring can be in. with-keyring.sh makes
/// each state and names the tests that belong to it; the store stays the same through all of them.
class KeyringStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStoreIsMadeWithItsKeyInTheKeyring()
    {
        StoreOpener opener(std::make_shared<KeychainVault>(), {});
        QVERIFY(answer(opener.create({.path = storePath(),
                                      .organization = u"Contoso"_s,
                                      .ownerName = u"Olga Brandt"_s,
                                      .ownerEmail = u"olga@contoso.example"_s,
                                      .ownerPassword = password})));
    }

    void theKeyringItWasMadeWithOpensIt()
    {
        const auto backend = open();
        QVERIFY(backend);
        QVERIFY(answer((*backend)->call(SignIn{u"olga@contoso.example"_s, password})));
    }

    void aLockedKeyringChangesNothing() { isRefused(ErrorCode::KeyHolderSilent); }

    void anAbsentKeyringChangesNothing() { isRefused(ErrorCode::KeyHolderSilent); }

    void aKeyringThatDoesNotAnswerChangesNothing()
    {
        const pid_t daemon = qEnvironmentVariableIntValue("SALLYPORT_KEYRING_PID");
        QVERIFY(daemon > 1);
        ::kill(daemon, SIGSTOP);
        isRefused(ErrorCode::KeyHolderSilent, 300ms);
        ::kill(daemon, SIGCONT);
    }

    void anotherKeyChangesNothing()
    {
        const QString id = storeId();
        KeychainVault vault;
        const auto right = answer(vault.read(id));
        QVERIFY(right);
        QVERIFY(answer(vault.write(id, Secret::fromBytes(QByteArray(32, 'x')))));
        isRefused(ErrorCode::KeyWrong);
        QVERIFY(answer(vault.write(id, *right)));
        QVERIFY(open());
    }

    void aKeyThatIsGoneIsNotMadeAnew()
    {
        const QString id = storeId();
        KeychainVault vault;
        QVERIFY(answer(vault.remove(id)));
        isRefused(ErrorCode::KeyMissing);
        QCOMPARE(codeOf(answer(vault.read(id))), ErrorCode::KeyMissing);
    }
};

QTEST_GUILESS_MAIN(KeyringStoreTest)
#include "keyringstoretest.moc"
