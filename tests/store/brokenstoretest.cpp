// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wholenote.h"
#include "tests/store/storefolder.h"

#include <QDateTime>
#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QtEndian>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype pageSize = 4096;

/// Opening gives this error, and neither the file nor anything beside it has changed.
void refused(const StoreFolder &store, const QByteArray &content, ErrorCode why, const QString &what)
{
    store.overwrite(content);
    const auto database = store.open();
    QVERIFY2(!database, qPrintable(what));
    QVERIFY2(database.error().code == why, qPrintable(u"%1: %2 %3"_s.arg(what)
                                                          .arg(static_cast<int>(database.error().code))
                                                          .arg(database.error().detail)));
    QVERIFY2(store.bytes() == content, qPrintable(what));
}

QByteArray flipped(QByteArray content, qsizetype at, char mask = '\xff')
{
    content[at] = static_cast<char>(content.at(at) ^ mask);
    return content;
}

/// A store with enough in it that every table has a page that is used.
void fill(const StoreFolder &store)
{
    const auto database = store.open();
    for (int i = 0; i < 200; ++i)
        addReseller(**database, u"r%1"_s.arg(i), u"Reseller number %1"_s.arg(i));
}

} // namespace

/// Files that are no store, or no longer one: refused, and left as they are byte for byte (R51, T73, T74).
class BrokenStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void missing();
    void cutShort();
    void aBrokenHeader();
    void aBrokenPage();
    void randomBytesNeverCrashAndAreNeverRewritten();
    void otherFiles();
    void aNewerStore();
    void aLostJournalIsAnOlderState();
    void anotherStoresJournalIsNotTakenIn();
    void aJournalOfRubbishIsIgnored();
    void aLargeStoreIsLookedThroughUnlessItIsAsWeLeftIt();
    void aSmallStoreHasNoNote();
};

void BrokenStoreTest::missing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"nothing"_s);
    QCOMPARE(Database::open(path).error().code, ErrorCode::StoreMissing);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(Database::open(folder.path()).error().code, ErrorCode::StoreForeign); // a folder
}

void BrokenStoreTest::cutShort()
{
    const StoreFolder store;
    fill(store);
    const QByteArray whole = store.bytes();
    QCOMPARE(store.opening(), ErrorCode::Cancelled);
    for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(15), qsizetype(99), qsizetype(100),
                                 whole.size() / 2, whole.size() - pageSize, whole.size() - 1})
        refused(store, whole.first(size), ErrorCode::StoreDamaged, u"cut to %1"_s.arg(size));
    store.overwrite(whole);
    QCOMPARE(store.opening(), ErrorCode::Cancelled);
}

void BrokenStoreTest::aBrokenHeader()
{
    const StoreFolder store;
    const QByteArray whole = store.bytes();
    refused(store, flipped(whole, 0), ErrorCode::StoreDamaged, u"magic"_s);
    refused(store, flipped(whole, 16), ErrorCode::StoreDamaged, u"page size"_s);
    refused(store, flipped(whole, 68), ErrorCode::StoreForeign, u"application id"_s);
    refused(store, flipped(whole, 100), ErrorCode::StoreDamaged, u"first page"_s);
    QByteArray zeros = whole;
    zeros.replace(0, 100, QByteArray(100, '\0'));
    refused(store, zeros, ErrorCode::StoreForeign, u"no header at all"_s);
}

void BrokenStoreTest::aBrokenPage()
{
    const StoreFolder store;
    fill(store);
    const QByteArray whole = store.bytes();
    const qsizetype pages = whole.size() / pageSize;
    QVERIFY(pages > 20);
    for (qsizetype page = 0; page < pages; ++page) {
        const qsizetype start = page * pageSize + (page == 0 ? 100 : 0);
        // Its kind, the number of its cells, where they begin.
        for (const qsizetype offset : {0, 3, 5})
            refused(store, flipped(whole, start + offset), ErrorCode::StoreDamaged,
                    u"page %1, byte %2"_s.arg(page + 1).arg(offset));
        QByteArray zeros = whole;
        zeros.replace(start, 64, QByteArray(64, '\0'));
        refused(store, zeros, ErrorCode::StoreDamaged, u"page %1, zeros"_s.arg(page + 1));
        if (QTest::currentTestFailed())
            return;
    }
}

void BrokenStoreTest::randomBytesNeverCrashAndAreNeverRewritten()
{
    const StoreFolder store;
    fill(store);
    const QByteArray whole = store.bytes();
    quint32 random = 1;
    int opened = 0;
    for (int i = 0; i < 300; ++i) {
        random = random * 1664525U + 1013904223U;
        const qsizetype at = static_cast<qsizetype>(random >> 4) % whole.size();
        const QByteArray damaged = flipped(whole, at, static_cast<char>(1 << (random % 8)));
        store.overwrite(damaged);
        if (store.open())
            ++opened; // in unused space, or in a text: no page structure tells
        QVERIFY2(store.bytes() == damaged, qPrintable(QString::number(at)));
    }
    QVERIFY(opened < 300);
}

void BrokenStoreTest::otherFiles()
{
    const StoreFolder store;
    refused(store, "Dear Mum,\n", ErrorCode::StoreForeign, u"a short letter"_s);
    refused(store, QByteArray("All work and no play makes Jack a dull boy. ").repeated(500),
            ErrorCode::StoreForeign, u"a long letter"_s);
    refused(store, QByteArray(1 << 20, '\0'), ErrorCode::StoreForeign, u"zeros"_s);
    QVERIFY(QFile::remove(store.path()));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(store.path());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"create table store_info (store_id)"_s));
        other.close();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    refused(store, store.bytes(), ErrorCode::StoreForeign, u"a database of another program"_s);
    QCOMPARE(QDir(store.folder()).entryList(QDir::Files), QStringList{u"store.sallyport"_s});
}

void BrokenStoreTest::aNewerStore()
{
    const StoreFolder store;
    QByteArray newer = store.bytes();
    qToBigEndian<quint32>(Database::schemaVersion + 1, newer.data() + 60);
    refused(store, newer, ErrorCode::StoreNewer, u"one version on"_s);
    QCOMPARE(store.open().error().fields, QStringList{QString::number(Database::schemaVersion + 1)});
    qToBigEndian<quint32>(0xffffffff, newer.data() + 60);
    refused(store, newer, ErrorCode::StoreNewer, u"far away"_s);
}

void BrokenStoreTest::aLostJournalIsAnOlderState()
{
    const StoreFolder store;
    const auto writer = store.open();
    QVERIFY(addReseller(**writer, u"a"_s, u"A"_s));
    const StoreFolder copy;
    copy.overwrite(store.bytes()); // without its journal
    const auto database = copy.open();
    QVERIFY(database);
    QCOMPARE(*valueOf(**database, u"select count(*) from resellers"_s), u"0"_s);
    QCOMPARE(*valueOf(**database, u"pragma integrity_check"_s), u"ok"_s);
}

void BrokenStoreTest::anotherStoresJournalIsNotTakenIn()
{
    // Both made alike, so that their pages fit together.
    const StoreFolder mine;
    {
        const auto database = mine.open();
        QVERIFY(addReseller(**database, u"mine"_s, u"Mine"_s));
    }
    const StoreFolder other;
    const auto writer = other.open();
    QVERIFY(addReseller(**writer, u"other"_s, u"Other"_s));
    const QByteArray before = mine.bytes();
    StoreFolder::overwrite(mine.journal(), StoreFolder::bytesOf(other.journal()));
    const ErrorCode opening = mine.opening();
    if (opening != ErrorCode::Cancelled)
        QCOMPARE(opening, ErrorCode::StoreDamaged);
    QCOMPARE(mine.bytes(), before);
}

void BrokenStoreTest::aJournalOfRubbishIsIgnored()
{
    const StoreFolder store;
    fill(store);
    const QByteArray before = store.bytes();
    for (const QByteArray &rubbish :
         {QByteArray(10'000, '\0'), QByteArray(10'000, 'x'), QByteArray("short")}) {
        StoreFolder::overwrite(store.journal(), rubbish);
        const auto database = store.open();
        QVERIFY(database);
        QCOMPARE(*valueOf(**database, u"select count(*) from resellers"_s), u"200"_s);
    }
    QCOMPARE(store.bytes(), before);
}

namespace {

/// A store that is worth a note, with a byte wrong in the middle of a tree.
struct LargeStore : StoreFolder
{
    QString note = path() + u"-whole"_s;
    QByteArray whole;
    QDateTime changed;
    Timestamp now{std::chrono::hours(24 * 20'000)};

    LargeStore()
    {
        {
            const auto database = reopen();
            const bool filled =
                change(**database, u"update store_info set wrapped_key = zeroblob(70000000)"_s).has_value();
            for (int i = 0; filled && i < 200; ++i)
                addReseller(**database, u"r%1"_s.arg(i), u"Reseller number %1"_s.arg(i));
        }
        whole = bytes();
        changed = QFileInfo(path()).lastModified();
    }
    Result<std::unique_ptr<Database>> reopen() const
    {
        return Database::open(path(), [this] { return now; });
    }
    /// As a disk that forgets: the time of the file stays.
    void damage() const
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadWrite) ||
            !file.seek(whole.indexOf("Reseller number 77") / pageSize * pageSize) ||
            file.write("\xff\xff\xff\xff") != 4)
            qFatal("cannot write");
    }
    void restoreTime() const
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadWrite) || !file.setFileTime(changed, QFileDevice::FileModificationTime))
            qFatal("cannot set the time");
    }
    bool isNoted() const { return QFile::exists(note); }
};

} // namespace

void BrokenStoreTest::aLargeStoreIsLookedThroughUnlessItIsAsWeLeftIt()
{
    LargeStore store;
    QVERIFY(store.isNoted());
    const QByteArray note = StoreFolder::bytesOf(store.note);
    QCOMPARE(QFileInfo(store.note).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    store.damage();
    QCOMPARE(store.reopen().error().code, ErrorCode::StoreDamaged); // it was changed since
    store.restoreTime();
    {
        const auto trusted = store.reopen();
        QVERIFY(trusted); // not looked through, and met all the same
        const auto met = valueOf(**trusted, u"select count(name) from resellers"_s);
        QVERIFY(!met);
        QCOMPARE(met.error().code, ErrorCode::StoreDamaged);
    }
    QVERIFY(!store.isNoted());
    store.restoreTime();
    const auto refusedThen = [&](const QByteArray &content) {
        StoreFolder::overwrite(store.note, content);
        const auto opened = store.reopen();
        return !opened && opened.error().code == ErrorCode::StoreDamaged;
    };
    for (const QByteArray &other : QList<QByteArray>{
             {}, "rubbish", note.first(note.lastIndexOf(' ')), note + "x", "1" + note, {1000, '7'}})
        QVERIFY(refusedThen(other));
    StoreFolder::overwrite(store.note, note);
    const Timestamp noted = store.now;
    store.now = noted - 1ms; // a clock that was set back
    QCOMPARE(store.reopen().error().code, ErrorCode::StoreDamaged);
    store.now = noted + wholeNoteLife;
    QCOMPARE(store.reopen().error().code, ErrorCode::StoreDamaged);
    store.now -= 1ms;
    StoreFolder::overwrite(store.journal(), "x");
    QCOMPARE(store.reopen().error().code, ErrorCode::StoreDamaged); // something was not closed
}

void BrokenStoreTest::aSmallStoreHasNoNote()
{
    const StoreFolder store;
    fill(store);
    QCOMPARE(QDir(store.folder()).entryList(QDir::Files), QStringList{u"store.sallyport"_s});
}

QTEST_GUILESS_MAIN(BrokenStoreTest)
#include "brokenstoretest.moc"
