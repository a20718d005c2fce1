// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/machine.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 200;

void say(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

/// The other process: a shift in which one person after the other enrols, until there is nobody left or it is
/// killed. It says whose turn it is before it keeps an enrolment, and that it has kept it afterwards.
int victim(const QString &folder, const QString &rosterFile)
{
    const Timestamp now{std::chrono::milliseconds(1'790'000'000'000)};
    auto clerk = KioskClerk::open(
        folder, [now] { return now; }, systemRandom());
    if (!clerk)
        return 2;
    const auto unlocked = (*clerk)->unlock(contentOf(rosterFile), HandMade::pin(), KioskMode::Attended);
    if (!unlocked)
        return 3;
    for (const KioskSeat &seat : unlocked->people) {
        if (seat.done)
            continue;
        if (!(*clerk)->pick(seat.person.id))
            return 4;
        const auto setup = (*clerk)->begin();
        if (!setup || !(*clerk)->confirm(codeAt(setup->key, now)))
            return 5;
        say("proved " + seat.person.id.value.toLatin1() + ' ' + setup->key.view().toByteArray());
        if (!(*clerk)->done())
            return 6;
        say("done " + seat.person.id.value.toLatin1());
    }
    return 0;
}

} // namespace

/// kill -9 at 200 random moments of a shift: what was finished is there, and nothing is half there.
class KioskKillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void atRandomMoments();

private:
    void runAndKill(QRandomGenerator &moments, int number);
    void look(bool whole);

    QTemporaryDir m_folder;
    std::unique_ptr<HandMade> m_made;
    QHash<QString, QByteArray> m_keys; ///< of those who proved a code, as last said
    QSet<QString> m_done;
};

void KioskKillTest::initTestCase()
{
    m_made = std::make_unique<HandMade>(maximumKioskPeople);
    QFile file(m_folder.filePath(u"roster"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_made->file), m_made->file.size());
}

/// Every second time from the moment on at which somebody is about to be kept: that is where it could go
/// wrong.
void KioskKillTest::runAndKill(QRandomGenerator &moments, int number)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"--victim"_s, m_folder.filePath(u"kiosk"_s), m_folder.filePath(u"roster"_s)});
    QVERIFY(process.waitForStarted());
    QByteArray said;
    if (number % 2 == 0) {
        while (!said.contains("proved") && process.waitForReadyRead())
            said += process.readAll();
        const qint64 moment = moments.bounded(20'000); // microseconds: a record is on the disk in less
        QElapsedTimer timer;
        timer.start();
        while (timer.nsecsElapsed() < moment * 1'000) {
        }
    } else {
        process.waitForFinished(moments.bounded(400));
    }
    process.kill();
    QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
    QVERIFY(process.exitStatus() == QProcess::CrashExit || process.exitCode() == 0);
    said += process.readAll();
    const QList<QByteArray> lines = said.split('\n');
    for (const QByteArray &line : lines.first(lines.size() - 1)) { // the last one may be torn
        const QList<QByteArray> words = line.split(' ');
        if (words.at(0) == "proved")
            m_keys.insert(QString::fromLatin1(words.at(1)), words.at(2));
        else
            m_done.insert(QString::fromLatin1(words.at(1)));
    }
}

/// As the machine comes up again.
void KioskKillTest::look(bool whole)
{
    const QString path = m_folder.filePath(u"kiosk/%1.shift"_s.arg(m_made->roster.id));
    if (!whole && !QFile::exists(path))
        return; // it came no further
    const auto journal = ShiftJournal::open(path, m_made->roster, systemRandom());
    QVERIFY(journal);
    for (const QString &person : std::as_const(m_done))
        QVERIFY2((*journal)->isDone({person}), qPrintable(person));
    // At most the one who was about to be told.
    QVERIFY((*journal)->finished() >= m_done.size());
    if (!whole)
        return;
    const QString out = m_folder.filePath(u"out"_s);
    QVERIFY((*journal)->writeBundle(out));
    const auto bundle = openBundle(contentOf(out), m_made->keys);
    QVERIFY(bundle);
    QCOMPARE(bundle->enrolments.size(), (*journal)->finished());
    QSet<QString> people;
    for (const auto &[sequence, enrolment] : bundle->enrolments) {
        QVERIFY(!people.contains(enrolment.person.value));
        people.insert(enrolment.person.value);
        QCOMPARE(enrolment.codeHashes.size(), backupCodesPerSet);
        // The secret that this person's phone has, and no other.
        QCOMPARE(base32Encode(enrolment.key.view()).toLatin1(), m_keys.value(enrolment.person.value));
    }
}

void KioskKillTest::atRandomMoments()
{
    QRandomGenerator moments(20'260'101);
    for (int i = 0; i < kills; ++i) {
        const qsizetype before = m_done.size();
        runAndKill(moments, i);
        // Whoever was kept and could not be told any more.
        look(false);
        if (QTest::currentTestFailed())
            return;
        QVERIFY(m_done.size() >= before);
    }
    // Or all of them died too early to tell anything.
    QVERIFY2(m_done.size() > kills / 10, qPrintable(QString::number(m_done.size())));
    look(true);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--victim"_s)
        return victim(application.arguments().value(2), application.arguments().value(3));
    KioskKillTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "kioskkilltest.moc"
