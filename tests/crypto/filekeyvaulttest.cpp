// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/filekeyvault.h"
#include "core/crypto/hardening.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

const Secret key = Secret::fromBytes(QByteArray(32, 'k'));

template <typename T>
Result<T> answer(const QFuture<Result<T>> &future)
{
    if (future.isFinished())
        qFatal("answered before returning");
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }) || future.isCanceled())
        qFatal("never answered");
    return future.result();
}

mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & mode_t(07777) : 0;
}

} // namespace

class FileKeyVaultTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;

    void put(const QByteArray &content, mode_t mode = 0600)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(content), content.size());
        file.close();
        QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), mode), 0);
    }
    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable"_ba;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"store.key"_s);
    }

    void withoutFileTheKeyIsMissing()
    {
        FileKeyVault vault(m_path);
        QCOMPARE(answer(vault.read(u"s"_s)).error().code, ErrorCode::KeyMissing);
        QVERIFY(!QFileInfo::exists(m_path));
    }

    void refusesOtherModes_data()
    {
        QTest::addColumn<int>("mode");
        for (const int mode : {0640, 0604, 0660, 0644, 0666, 0777, 0700, 0620, 04600})
            QTest::newRow(qPrintable(QString::number(mode, 8))) << mode;
    }
    void refusesOtherModes()
    {
        QFETCH(int, mode);
        put(key.view().toByteArray().toBase64(), static_cast<mode_t>(mode));
        FileKeyVault vault(m_path);
        const auto read = answer(vault.read(u"s"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::FileFailed);
        QVERIFY2(read.error().detail.contains(u"mode 0"_s + QString::number(mode, 8)),
                 qPrintable(read.error().detail));
        QCOMPARE(answer(vault.remove(u"s"_s)).error().code, ErrorCode::FileFailed);
        QCOMPARE(modeOf(m_path), static_cast<mode_t>(mode));
    }

    void refusesAnotherOwner()
    {
        // Only root can give a file away; everybody else finds one of root's that can be read.
        QString path = u"/etc/passwd"_s;
        if (::geteuid() == 0) {
            put(key.view().toByteArray().toBase64());
            QCOMPARE(::chown(QFile::encodeName(m_path).constData(), 65534, 65534), 0);
            path = m_path;
        }
        FileKeyVault vault(path);
        const auto read = answer(vault.read(u"s"_s));
        QCOMPARE(read.error().code, ErrorCode::FileFailed);
        QVERIFY(read.error().detail.contains(u"another user"_s));
    }

    void refusesWhatIsNoRegularFile_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("link") << u"link"_s;
        QTest::newRow("folder") << u"folder"_s;
        QTest::newRow("pipe") << u"pipe"_s;
    }
    void refusesWhatIsNoRegularFile()
    {
        QFETCH(QString, kind);
        const QString target = m_folder->filePath(u"target"_s);
        if (kind == u"link") {
            put(key.view().toByteArray().toBase64());
            QVERIFY(QFile::rename(m_path, target));
            QVERIFY(QFile::link(target, m_path));
        } else if (kind == u"folder") {
            QVERIFY(QDir().mkdir(m_path));
        } else {
            QCOMPARE(::mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
        }
        FileKeyVault vault(m_path);
        QCOMPARE(answer(vault.read(u"s"_s)).error().code, ErrorCode::FileFailed);
        QCOMPARE(answer(vault.write(u"s"_s, key)).error().code, ErrorCode::FileFailed);
        QCOMPARE(answer(vault.remove(u"s"_s)).error().code, ErrorCode::FileFailed);
    }

    void contentThatIsNoKeyIsWrong_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("newline") << "\n"_ba;
        QTest::newRow("words") << "my secret key\n"_ba;
        QTest::newRow("two lines") << "a2V5\na2V5\n"_ba;
        QTest::newRow("huge") << QByteArray(100'000, 'A');
    }
    void contentThatIsNoKeyIsWrong()
    {
        QFETCH(QByteArray, content);
        put(content);
        FileKeyVault vault(m_path);
        const auto read = answer(vault.read(u"s"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::KeyWrong);
        QCOMPARE(this->content(), content);
    }

    void neverOverwrites()
    {
        put("precious");
        FileKeyVault vault(m_path);
        QCOMPARE(answer(vault.write(u"s"_s, key)).error().code, ErrorCode::FileFailed);
        QCOMPARE(content(), "precious"_ba);
    }

    void neverWritesThroughALink()
    {
        const QString target = m_folder->filePath(u"target"_s);
        QVERIFY(QFile::link(target, m_path)); // dangling
        FileKeyVault vault(m_path);
        QCOMPARE(answer(vault.write(u"s"_s, key)).error().code, ErrorCode::FileFailed);
        QVERIFY(!QFileInfo::exists(target));
    }

    void failsWithoutFolder()
    {
        FileKeyVault vault(m_folder->filePath(u"missing/store.key"_s));
        QCOMPARE(answer(vault.write(u"s"_s, key)).error().code, ErrorCode::FileFailed);
    }

    void givesBackWhatItKept()
    {
        FileKeyVault vault(m_path);
        QVERIFY(answer(vault.write(u"s"_s, key)));
        QCOMPARE(modeOf(m_path), mode_t(0600));
        QVERIFY(answer(vault.read(u"s"_s)) == key);
        FileKeyVault again(m_path);
        QVERIFY(answer(again.read(u"s"_s)) == key);
        QCOMPARE(vault.name(), u"file"_s);
    }

    void theModeDoesNotDependOnTheMask()
    {
        const mode_t before = ::umask(0777);
        FileKeyVault vault(m_path);
        const auto written = answer(vault.write(u"s"_s, key));
        ::umask(before);
        QVERIFY(written);
        QCOMPARE(modeOf(m_path), mode_t(0600));
    }

    void readsACredentialThatCannotBeWritten()
    {
        put(key.view().toByteArray().toBase64() + '\n', 0400);
        FileKeyVault again(m_path);
        QVERIFY(answer(again.read(u"s"_s)) == key);
    }

    void removedIsGone()
    {
        FileKeyVault vault(m_path);
        QVERIFY(answer(vault.write(u"s"_s, key)));
        QVERIFY(answer(vault.remove(u"s"_s)));
        QVERIFY(!QFileInfo::exists(m_path));
        QVERIFY(answer(vault.remove(u"s"_s)));
        QCOMPARE(answer(vault.read(u"s"_s)).error().code, ErrorCode::KeyMissing);
    }

    void aVaultThatGoesCancelsItsAnswers()
    {
        auto vault = std::make_unique<FileKeyVault>(m_path);
        const QFuture<Result<Secret>> future = vault->read(u"s"_s);
        vault.reset();
        QVERIFY(future.isCanceled() && future.isFinished());
    }

    void aHardenedProcessKeepsToItself()
    {
        const mode_t mask = ::umask(022);
        hardenProcess();
        QCOMPARE(::umask(mask), mode_t(0077));
        rlimit core = {};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &core), 0);
        QCOMPARE(core.rlim_cur, rlim_t(0));
        QCOMPARE(core.rlim_max, rlim_t(0));
#ifndef __SANITIZE_ADDRESS__
        QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#endif
    }
};

QTEST_GUILESS_MAIN(FileKeyVaultTest)
#include "filekeyvaulttest.moc"
