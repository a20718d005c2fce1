// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kiosk/home.h"

#include <QDirIterator>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

/// What is looked for, and under which name it is told.
struct Canary
{
    QString name;
    QByteArray bytes;
};

/// A secret in every form in which it could lie about.
QList<Canary> formsOf(const QString &name, const QByteArray &raw)
{
    return {
        {name + u" raw"_s, raw},
        {name + u" hex"_s, raw.toHex()},
        {name + u" HEX"_s, raw.toHex().toUpper()},
        {name + u" base64"_s, raw.toBase64(QByteArray::OmitTrailingEquals)},
        {name + u" base64url"_s,
         raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)},
        {name + u" base32"_s, base32Encode(raw).toLatin1()},
        {name + u" base32 in small letters"_s, base32Encode(raw).toLower().toLatin1()},
        {name + u" UTF-16"_s,
         QByteArray(reinterpret_cast<const char *>(QString::fromLatin1(raw).constData()), raw.size() * 2)}};
}

QStringList foundIn(const QByteArray &bytes, const QList<Canary> &canaries)
{
    QStringList found;
    for (const Canary &canary : canaries)
        if (bytes.contains(canary.bytes))
            found.append(canary.name);
    return found;
}

/// Everything below the folder, one after the other, with the names.
QByteArray everythingIn(const QString &folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        all += path.toUtf8() + '\n' + contentOf(path) + '\n';
    }
    return all;
}

} // namespace

/// A byte search for canaries over everything that a kiosk leaves on its disk, and takes home (T88).
class RemainsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSearchFindsWhatIsThere();
    void nothingSecretIsLeftOrCarried();
};

void RemainsTest::theSearchFindsWhatIsThere()
{
    const QByteArray key("12345678901234567890");
    for (const Canary &form : formsOf(u"key"_s, key))
        QCOMPARE(foundIn("before" + form.bytes + "behind", formsOf(u"key"_s, key)).size() > 0, true);
    QVERIFY(foundIn("nothing", formsOf(u"key"_s, key)).isEmpty());
    QCOMPARE(foundIn("x GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", formsOf(u"key"_s, key)),
             QStringList{u"key base32"_s});
}

void RemainsTest::nothingSecretIsLeftOrCarried()
{
    Errand errand(KioskMode::Unattended);
    QList<Canary> canaries = formsOf(u"PIN"_s, Home::pin().view().toByteArray());
    for (const EnrolmentSlip &slip : errand.prepared.slips) {
        canaries += formsOf(u"enrolment code"_s, slip.code.view().toByteArray());
        canaries +=
            formsOf(u"enrolment code, plain"_s, normalisedBackupCode(slip.code.text())->view().toByteArray());
    }
    const auto open = openRoster(errand.prepared.file, *rosterPinKey(errand.prepared.file, Home::pin()));
    canaries += formsOf(u"signing key"_s, open->roster.signingKey.view().first(32).toByteArray());
    canaries += formsOf(u"PIN's key"_s, open->pinKey.view().toByteArray());
    for (const EnrolmentSlip &slip : errand.prepared.slips) {
        QVERIFY(errand.machine.clerk->identify(slip.person.email, slip.code));
        const auto setup = errand.machine.clerk->begin();
        const auto proof = errand.machine.clerk->confirm(codeAt(setup->key, errand.now));
        QVERIFY(proof);
        canaries += formsOf(u"key"_s, base32Decode(setup->key.text())->view().toByteArray());
        for (const Secret &code : proof->codes.codes) {
            canaries += formsOf(u"backup code"_s, code.view().toByteArray());
            canaries +=
                formsOf(u"backup code, plain"_s, normalisedBackupCode(code.text())->view().toByteArray());
        }
        if (slip.person.id == errand.dan.id)
            errand.machine.clerk->wipe(KioskWipe::WalkedAway);
        else
            QVERIFY(errand.machine.clerk->done());
    }
    QVERIFY(!errand.machine.clerk->openOperator(secret(u"999999"_s)));
    const QByteArray bundle = errand.bundle();
    QVERIFY(errand.machine.clerk->openOperator(Home::pin()));
    QVERIFY(errand.machine.clerk->leave());
    const QByteArray left = everythingIn(errand.machine.folder.path());
    QVERIFY(
        left.contains(errand.ann.id.value.toLatin1())); // it was looked through: who is finished stands there
    QVERIFY(left.contains(bundle));
    QCOMPARE(foundIn(left, canaries), QStringList());
    QCOMPARE(foundIn(errand.prepared.file, canaries), QStringList());
    for (const Person &person : {errand.ann, errand.dan})
        QVERIFY(!left.contains(person.email.toUtf8()) &&
                !errand.prepared.file.contains(person.email.toUtf8()));
    // And what came home lies there sealed.
    QVERIFY(errand.import(bundle));
    const QString rows =
        errand.rowsOf({u"mfa_methods"_s, u"backup_codes"_s, u"kiosk_rosters"_s, u"audit_events"_s})
            .join(u'\n');
    QCOMPARE(foundIn(rows.toLatin1(), canaries), QStringList());
    QCOMPARE(foundIn(rows.toLower().toLatin1(), canaries), QStringList());
}

QTEST_APPLESS_MAIN(RemainsTest)
#include "remainstest.moc"
