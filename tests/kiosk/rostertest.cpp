// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/machine.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

/// The file that is carried to a kiosk.
class RosterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRightPinOpensIt();
    void aWrongPinDoesNot();
    void noBitMayBeOtherwise();
    void cutShortItIsNoRoster();
    void aCostAboveTheCeilingIsRefusedBeforeAnyWork();
    void itTellsNobodyWhoIsOnIt();
};

void RosterTest::theRightPinOpensIt()
{
    const HandMade made;
    const auto head = readRosterHead(made.file);
    QVERIFY(head);
    QCOMPARE(head->id, made.roster.id);
    QCOMPARE(head->madeAt, made.roster.madeAt);
    const auto open = openRoster(made.file, *rosterPinKey(made.file, HandMade::pin()));
    QVERIFY(open);
    QCOMPARE(open->roster.tenant, made.roster.tenant);
    QCOMPARE(open->roster.tenantName, u"Contoso"_s);
    QCOMPARE(open->roster.people.size(), 3);
    QCOMPARE(open->roster.people.at(2).person, made.roster.people.at(2).person);
    QCOMPARE(open->roster.people.at(2).issuer, u"Contoso"_s);
    QCOMPARE(open->roster.people.at(2).codeHash, made.roster.people.at(2).codeHash);
    QVERIFY(open->roster.signingKey == made.keys.signingKey);
    QCOMPARE(open->roster.sealedTo, made.keys.sealedTo);
}

void RosterTest::aWrongPinDoesNot()
{
    const HandMade made;
    for (const QString &pin : {u"424243"_s, u"42424"_s, u"4242420"_s, QString()}) {
        const auto open = openRoster(made.file, *rosterPinKey(made.file, Secret::fromText(pin)));
        QVERIFY(!open);
        QCOMPARE(open.error().code, ErrorCode::PassphraseWrong);
    }
}

void RosterTest::noBitMayBeOtherwise()
{
    const HandMade made;
    for (qsizetype at = 0; at < made.file.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            QByteArray other = made.file;
            other[at] = static_cast<char>(other.at(at) ^ (1 << bit));
            const auto head = readRosterHead(other);
            QVERIFY2(!head, QByteArray::number(at).constData());
            QCOMPARE(head.error().fields, QStringList{u"roster"_s});
        }
    }
}

void RosterTest::cutShortItIsNoRoster()
{
    const HandMade made;
    for (qsizetype size = 0; size < made.file.size(); ++size)
        QVERIFY(!readRosterHead(made.file.first(size)));
    QVERIFY(!readRosterHead(QByteArray(made.file).append('x')));
}

void RosterTest::aCostAboveTheCeilingIsRefusedBeforeAnyWork()
{
    const HandMade made;
    QByteArray other = made.file;
    // Behind the magic (8), the id (4 + 32), the time (8) and the public key (32).
    const qsizetype cost = 8 + 36 + 8 + 32;
    QCOMPARE(other.at(cost), char(8)); // 8 KiB
    other[cost + 3] = char(127);
    // Signed anew by whoever made it so.
    const QByteArrayView body = QByteArrayView(other).chopped(signatureSize);
    const QByteArray again = body.toByteArray().append(kioskSignature(body, made.keys.signingKey));
    const auto key = rosterPinKey(again, HandMade::pin());
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::Invalid);
}

void RosterTest::itTellsNobodyWhoIsOnIt()
{
    const HandMade made;
    QVERIFY(made.file.contains(made.roster.id.toLatin1())); // that can be seen
    for (const QByteArray &inside : {QByteArray("person1"), QByteArray("contoso"), QByteArray("Contoso"),
                                     made.roster.people.at(0).codeHash, made.keys.sealedTo,
                                     made.keys.signingKey.view().first(32).toByteArray()})
        QVERIFY(!made.file.contains(inside));
}

QTEST_APPLESS_MAIN(RosterTest)
#include "rostertest.moc"
