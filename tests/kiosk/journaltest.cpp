// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/machine.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace sallyport;
using namespace Qt::StringLiterals;
using Code = ErrorCode;

namespace {

template <typename T>
Code codeOf(const Result<T> &result)
{
    return result ? Code::Cancelled : result.error().code;
}

/// No file of this process grows beyond so many bytes while this lives, as on a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

struct Shift : Machine
{
    HandMade made;

    Shift() { static_cast<void>(unlock()); }
    Result<KioskUnlocked> unlock() { return clerk->unlock(made.file, HandMade::pin(), KioskMode::Attended); }
    QString journal() const { return file(made.roster.id + u".shift"_s); }
    QString bundle() const { return folder.filePath(u"out.sallyport-bundle"_s); }
    void restart() { start(); }
    void replaceJournal(const QByteArray &bytes) const
    {
        QFile out(journal());
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(out.write(bytes), bytes.size());
    }
    Result<OpenBundle> home()
    {
        if (auto in = clerk->openOperator(HandMade::pin()); !in)
            return tl::unexpected(in.error());
        if (auto written = clerk->finishShift(bundle()); !written)
            return tl::unexpected(written.error());
        return openBundle(contentOf(bundle()), made.keys);
    }
};

} // namespace

/// What lies on the disk of a kiosk after whatever may happen to it.
class JournalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void atEveryLengthATornEndIsCutAndWhatWasFinishedStays();
    void garbageAtTheEndIsCut();
    void damageBeforeTheEndIsRefusedAndLeftAsItIs();
    void theJournalOfAnotherRosterIsRefused();
    void aFullDiskKeepsNothingHalfAndTheEnrolmentCanBeTriedAgain();
    void aBundleIsWrittenWholeOrNotAtAll();
    void noBitOfABundleMayBeOtherwise();
    void recordsCannotBeLeftOutMovedOrTakenFromAnotherShift();
    void anotherStoreCannotReadIt();
};

void JournalTest::atEveryLengthATornEndIsCutAndWhatWasFinishedStays()
{
    Shift shift;
    QVERIFY(shift.enrol(shift.made.person(0)));
    const qsizetype before = contentOf(shift.journal()).size();
    QVERIFY(shift.enrol(shift.made.person(1)));
    const QByteArray whole = contentOf(shift.journal());
    for (qsizetype size = before; size < whole.size(); ++size) {
        shift.clerk.reset();
        shift.replaceJournal(whole.first(size));
        const auto journal = ShiftJournal::open(shift.journal(), shift.made.roster, systemRandom());
        QVERIFY(journal);
        QVERIFY((*journal)->isDone(shift.made.person(0)));
        QVERIFY(!(*journal)->isDone(shift.made.person(1)));
        QCOMPARE(contentOf(shift.journal()).size(), before);
    }
    shift.restart();
    QVERIFY(shift.unlock());
    QVERIFY(shift.enrol(shift.made.person(1)));
    const auto home = shift.home();
    QVERIFY(home);
    QCOMPARE(home->enrolments.size(), 2);
}

void JournalTest::garbageAtTheEndIsCut()
{
    Shift shift;
    QVERIFY(shift.enrol(shift.made.person(0)));
    const QByteArray whole = contentOf(shift.journal());
    for (const QByteArray &end : {QByteArray(4096, '\0'), QByteArray(700, '\xff'), QByteArray("x")}) {
        shift.clerk.reset();
        shift.replaceJournal(whole + end);
        QVERIFY(ShiftJournal::open(shift.journal(), shift.made.roster, systemRandom()));
        QCOMPARE(contentOf(shift.journal()), whole);
    }
}

void JournalTest::damageBeforeTheEndIsRefusedAndLeftAsItIs()
{
    Shift shift;
    const qsizetype before = contentOf(shift.journal()).size();
    QVERIFY(shift.enrol(shift.made.person(0)));
    const qsizetype behind = contentOf(shift.journal()).size();
    QVERIFY(shift.enrol(shift.made.person(1)));
    const QByteArray whole = contentOf(shift.journal());
    for (qsizetype at = before; at < behind; at += 7) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged.at(at) ^ 1);
        shift.clerk.reset();
        shift.replaceJournal(damaged);
        shift.restart();
        const auto unlocked = shift.unlock();
        QCOMPARE(codeOf(unlocked), Code::Conflict);
        QCOMPARE(unlocked.error().fields, QStringList{u"journal"_s});
        QCOMPARE(contentOf(shift.journal()), damaged);
    }
}

void JournalTest::theJournalOfAnotherRosterIsRefused()
{
    Shift shift;
    KioskRoster other = shift.made.roster;
    other.tenant = {u"fabrikam"_s};
    QCOMPARE(codeOf(ShiftJournal::open(shift.journal(), other, systemRandom())), Code::Conflict);
}

void JournalTest::aFullDiskKeepsNothingHalfAndTheEnrolmentCanBeTriedAgain()
{
    Shift shift;
    QVERIFY(shift.enrol(shift.made.person(0)));
    const QByteArray before = contentOf(shift.journal());
    QVERIFY(shift.clerk->pick(shift.made.person(1)));
    const auto setup = shift.clerk->begin();
    QVERIFY(shift.clerk->confirm(codeAt(setup->key, shift.now)));
    for (const qsizetype room : {0, 1, 4, 100, 300}) {
        const FullDisk full(before.size() + room);
        QCOMPARE(codeOf(shift.clerk->done()), Code::FileFailed);
        QCOMPARE(contentOf(shift.journal()), before);
        QVERIFY(!shift.clerk->people().at(1).done);
    }
    QVERIFY(shift.clerk->done());
    QVERIFY(shift.clerk->people().at(1).done);
    const auto home = shift.home();
    QVERIFY(home);
    QCOMPARE(home->enrolments.size(), 2);
    {
        Machine another;
        const FullDisk full(10);
        QCOMPARE(codeOf(another.clerk->unlock(shift.made.file, HandMade::pin(), KioskMode::Attended)),
                 Code::FileFailed);
    }
}

void JournalTest::aBundleIsWrittenWholeOrNotAtAll()
{
    Shift shift;
    QVERIFY(shift.enrol(shift.made.person(0)));
    QVERIFY(shift.home());
    const QByteArray old = contentOf(shift.bundle());
    QVERIFY(shift.enrol(shift.made.person(1)));
    QVERIFY(shift.clerk->openOperator(HandMade::pin()));
    {
        const FullDisk full(old.size());
        QCOMPARE(codeOf(shift.clerk->finishShift(shift.bundle())), Code::FileFailed);
    }
    QCOMPARE(contentOf(shift.bundle()), old);
    QCOMPARE(QDir(shift.folder.path()).entryList(QDir::Files), QStringList{u"out.sallyport-bundle"_s});
    QCOMPARE(codeOf(shift.clerk->finishShift(shift.folder.filePath(u"no/such/folder"_s))), Code::FileFailed);
    QVERIFY(shift.clerk->finishShift(shift.bundle()));
    QCOMPARE(openBundle(contentOf(shift.bundle()), shift.made.keys)->enrolments.size(), 2);
}

void JournalTest::noBitOfABundleMayBeOtherwise()
{
    Shift shift;
    QVERIFY(shift.enrol(shift.made.person(0)));
    QVERIFY(shift.home());
    const QByteArray bundle = contentOf(shift.bundle());
    QVERIFY(openBundle(bundle, shift.made.keys));
    for (qsizetype at = 0; at < bundle.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray other = bundle;
            other[at] = static_cast<char>(other.at(at) ^ (1 << bit));
            QVERIFY2(!openBundle(other, shift.made.keys), QByteArray::number(at).constData());
        }
        QVERIFY(!openBundle(bundle.first(at), shift.made.keys));
    }
    QVERIFY(!openBundle(contentOf(shift.journal()), shift.made.keys));
}

void JournalTest::recordsCannotBeLeftOutMovedOrTakenFromAnotherShift()
{
    // Whoever has the PIN has the kiosk's key, and can sign a bundle: but only what was sealed as one shift.
    Shift shift;
    QVERIFY(shift.enrol(shift.made.person(0)));
    const qsizetype first = contentOf(shift.journal()).size();
    QVERIFY(shift.home());
    const QByteArray bundle = contentOf(shift.bundle());
    const auto signedAgain = [&](const QByteArray &body) {
        return QByteArray(body).append(kioskSignature(body, shift.made.keys.signingKey));
    };
    const QByteArray body = bundle.chopped(signatureSize);
    QVERIFY(openBundle(signedAgain(body), shift.made.keys));
    QVERIFY(!openBundle(signedAgain(body.chopped(1)), shift.made.keys));
    QVERIFY(!openBundle(signedAgain(body + body.last(200)), shift.made.keys));
    Shift another;
    QVERIFY(first > 0);
    QVERIFY(!openBundle(bundle, another.made.keys));
}

void JournalTest::anotherStoreCannotReadIt()
{
    Shift shift;
    QVERIFY(shift.enrol(shift.made.person(0)));
    QVERIFY(shift.home());
    KioskKeys others = newKioskKeys(systemRandom());
    others.signedBy = shift.made.keys.signedBy;
    QVERIFY(!openBundle(contentOf(shift.bundle()), others));
}

QTEST_APPLESS_MAIN(JournalTest)
#include "journaltest.moc"
