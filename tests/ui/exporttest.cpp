// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scriptedbackend.h"
#include "ui/exports/exportpanel.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

MemberRow member(const QString &name)
{
    MemberRow row;
    row.person.name = name;
    row.person.email = name.toLower() + u"@contoso.example";
    return row;
}

/// What is in the folder, hidden files included.
QStringList filesIn(const QTemporaryDir &folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// "Export…" of a list, of which the backend gives two pages.
class ExportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aRefusedNoteWritesNothing();
    void aPageThatFailsLeavesNoFileAndKeepsTheOneBefore();
    void cancelLeavesNoFile();
    void aFolderThatRefusesSaysSo();
    void theWholeListIsInTheFileAndOnlyItsOwnerReadsIt();
    void itIsNotedBeforeAnythingIsRead();

private:
    ExportWish wish();
    ScriptedBackend m_backend;
    QTemporaryDir m_folder;
};

void ExportTest::init()
{
    for (const QString &name : filesIn(m_folder))
        QFile::remove(m_folder.filePath(name));
    m_backend.on<RecordExport>([](const RecordExport &) -> Result<Done> { return Done{}; });
    m_backend.on<ListMembers>([](const ListMembers &list) -> Result<Page<MemberRow>> {
        if (list.page.after.isEmpty())
            return Page<MemberRow>{.rows = {member(u"Ada"_s), member(u"=Ben"_s)}, .next = u"2"_s, .total = 3};
        return Page<MemberRow>{.rows = {member(u"Cleo"_s)}, .next = {}, .total = 3};
    });
}

ExportWish ExportTest::wish()
{
    return {.kind = ExportKind::Members,
            .scope = {u"contoso"_s},
            .fileName = u"members.csv"_s,
            .header = {u"Name"_s, u"E-mail"_s},
            .pages = cellPages(m_backend, ListMembers{.account = {u"contoso"_s}, .page = {}},
                               [](const MemberRow &row) {
                                   return QStringList{row.person.name, row.person.email};
                               })};
}

void ExportTest::aRefusedNoteWritesNothing()
{
    m_backend.on<RecordExport>(
        [](const RecordExport &) -> Result<Done> { return failure(ErrorCode::Forbidden); });
    ExportPanel panel(m_backend, wish());
    QSignalSpy finished(&panel, &ExportPanel::finished);
    panel.saveTo(m_folder.filePath(u"members.csv"_s));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<Tone>(), Tone::Bad);
    QCOMPARE(filesIn(m_folder), QStringList());
}

void ExportTest::aPageThatFailsLeavesNoFileAndKeepsTheOneBefore()
{
    m_backend.on<ListMembers>([](const ListMembers &list) -> Result<Page<MemberRow>> {
        if (list.page.after.isEmpty())
            return Page<MemberRow>{.rows = {member(u"Ada"_s)}, .next = u"2"_s, .total = 2};
        return failure(ErrorCode::StoreLocked);
    });
    const QString path = m_folder.filePath(u"members.csv"_s);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("kept");
    before.close();
    ExportPanel panel(m_backend, wish());
    QSignalSpy finished(&panel, &ExportPanel::finished);
    panel.saveTo(path);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<Tone>(), Tone::Bad);
    QCOMPARE(filesIn(m_folder), QStringList(u"members.csv"_s));
    QCOMPARE(contentOf(path), QByteArray("kept"));
}

void ExportTest::cancelLeavesNoFile()
{
    ExportPanel panel(m_backend, wish());
    QSignalSpy finished(&panel, &ExportPanel::finished);
    m_backend.on<ListMembers>([&panel](const ListMembers &) -> Result<Page<MemberRow>> {
        panel.findChild<QPushButton *>()->click();
        return Page<MemberRow>{.rows = {member(u"Ada"_s)}, .next = u"2"_s, .total = 2};
    });
    panel.saveTo(m_folder.filePath(u"members.csv"_s));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().at(1).toString(), u"Export cancelled. Nothing was saved."_s);
    QCOMPARE(filesIn(m_folder), QStringList());
}

void ExportTest::aFolderThatRefusesSaysSo()
{
    ExportPanel panel(m_backend, wish());
    QSignalSpy finished(&panel, &ExportPanel::finished);
    const int asked = m_backend.asked<ListMembers>();
    panel.saveTo(m_folder.filePath(u"not there/members.csv"_s));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<Tone>(), Tone::Bad);
    QVERIFY(finished.first().at(1).toString().contains(u"could not be saved"_s));
    QCOMPARE(m_backend.asked<ListMembers>() - asked, 0);
}

void ExportTest::theWholeListIsInTheFileAndOnlyItsOwnerReadsIt()
{
    const QString path = m_folder.filePath(u"members.csv"_s);
    ExportPanel panel(m_backend, wish());
    QSignalSpy finished(&panel, &ExportPanel::finished);
    panel.saveTo(path);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<Tone>(), Tone::Good);
    QVERIFY(finished.first().at(1).toString().startsWith(u"3 "_s));
    QCOMPARE(contentOf(path), QByteArray("\xef\xbb\xbf\"Name\",\"E-mail\"\r\n"
                                         "\"Ada\",\"ada@contoso.example\"\r\n"
                                         "\"'=Ben\",\"'=ben@contoso.example\"\r\n"
                                         "\"Cleo\",\"cleo@contoso.example\"\r\n"));
    QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

void ExportTest::itIsNotedBeforeAnythingIsRead()
{
    bool noted = false;
    bool readBefore = false;
    m_backend.on<RecordExport>([&noted](const RecordExport &note) -> Result<Done> {
        noted = note.kind == ExportKind::Members && note.scope == ScopeId{u"contoso"_s};
        return Done{};
    });
    m_backend.on<ListMembers>([&](const ListMembers &) -> Result<Page<MemberRow>> {
        readBefore = readBefore || !noted;
        return Page<MemberRow>{};
    });
    ExportPanel panel(m_backend, wish());
    QSignalSpy finished(&panel, &ExportPanel::finished);
    panel.saveTo(m_folder.filePath(u"members.csv"_s));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(noted);
    QVERIFY(!readBefore);
}

QTEST_MAIN(ExportTest)
#include "exporttest.moc"
