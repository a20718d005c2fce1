// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the window as somebody meets it who has only a keyboard: pagewalk.h says what is looked at.
#include "tests/ui/keyboardwalk.h"
#include "ui/members/importpanel.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

using namespace sallyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString rita = u"Rita Novak"_s;  // owns the reseller
const QString olga = u"Olga Brandt"_s; // owns an account in which MFA is required
const QString newPassword = u"seven grey geese cross the ford"_s;

} // namespace

class KeyboardTest : public KeyboardWalk
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepare(); }
    void cleanup() { end(); }

    void theWayIntoAStore_data() { directions(); }
    void theWayIntoAStore();
    void theSignIn_data() { directions(); }
    void theSignIn();
    void theSetupAtTheSignIn_data() { directions(); }
    void theSetupAtTheSignIn();
    void myProfile_data() { directions(); }
    void myProfile();
    void myProfileWithoutMfa_data() { directions(); }
    void myProfileWithoutMfa();
    void accounts_data() { directions(); }
    void accounts();
    void admins_data() { directions(); }
    void admins();
    void members_data() { directions(); }
    void members();
    void settingsReportsAndLog_data() { directions(); }
    void settingsReportsAndLog();
    void theKioskAtHome_data() { directions(); }
    void theKioskAtHome();
    void theBundleOfAKiosk_data() { directions(); }
    void theBundleOfAKiosk();
    void everyPageWasWalked();
};

void KeyboardTest::theWayIntoAStore()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QSize, size);
    m_stage = std::make_unique<DemoStage>(*m_theme, size);
    QApplication::setLayoutDirection(direction);
    DemoStage &s = *m_stage;
    const QString path = s.folder.filePath(u"new.sallyport"_s);
    s.window->start({.storePath = path});
    QVERIFY(s.isAt("page.firststart"));
    look(u"welcome"_s);

    QVERIFY(s.press("Connect to a server"));
    QVERIFY(s.isAt("page.firststart.server"));
    look(u"connect"_s);
    s.connector.findings = {ServerCheck{sampleCertificate()}};
    QVERIFY(s.type("Server address", u"mfa.contoso.example"_s));
    QVERIFY(s.press("Connect"));
    QVERIFY(s.isAt("page.certificate"));
    look(u"certificate"_s);
    QVERIFY(s.press("Back"));
    QVERIFY(s.press("Back"));

    QVERIFY(s.press("Create a store on this computer"));
    QVERIFY(s.isAt("page.firststart.create"));
    look(u"create a store"_s);
    QVERIFY(s.type("Organization name", u"Contoso Ltd"_s));
    QVERIFY(s.type("Name", olga));
    QVERIFY(s.type("Email", u"olga"_s));
    QVERIFY(s.type("Password", newPassword));
    QVERIFY(s.type("Repeat password", newPassword));
    QVERIFY(s.press("Create store"));
    QVERIFY(s.says("This is not an email address."));
    look(u"create a store, refused"_s);
    QVERIFY(s.type("Email", u"olga@contoso.example"_s));
    QVERIFY(s.press("Create store"));
    QVERIFY(s.isAt("page.firststart.passphrase")); // there is no keychain
    look(u"new passphrase"_s);
    QVERIFY(s.type("Passphrase", u"under the old oak we met a heron"_s));
    QVERIFY(s.type("Repeat passphrase", u"under the old oak we met a heron"_s));
    QVERIFY(s.press("Create store"));
    QVERIFY(s.isAt("page.signin"));
    look(u"sign-in after the first start"_s);

    QVERIFY(s.press("Switch connection"));
    QVERIFY(s.isAt("page.connections"));
    look(u"connections"_s);
    QVERIFY(s.press("This computer"));
    QVERIFY(s.isAt("page.passphrase"));
    look(u"passphrase"_s);

    QFile letter(s.folder.filePath(u"letter.txt"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write("Dear Olga, this is not a store at all.\n");
    letter.close();
    s.window->start({.storePath = letter.fileName()});
    QVERIFY(s.isAt("page.storeproblem"));
    look(u"store problem"_s);
}

void KeyboardTest::theSignIn()
{
    QVERIFY(begin());
    DemoStage &s = *m_stage;
    look(u"sign-in"_s);
    QVERIFY(s.press("Sign in"));
    look(u"sign-in, refused"_s);
    QVERIFY(s.press("Forgot password?"));
    look(u"forgot password"_s);
    QVERIFY(s.press("I have a sign-in code"));
    QVERIFY(s.isAt("page.signin.newpassword"));
    look(u"sign-in code"_s);
    QVERIFY(s.press("Set password"));
    look(u"sign-in code, refused"_s);
    QVERIFY(s.press("Back"));
    QVERIFY(s.press("I have a reset code"));
    QVERIFY(s.isAt("page.signin.resetcode"));
    look(u"reset code"_s);
    QVERIFY(s.press("Back"));

    QVERIFY(s.typePassword(rita));
    QVERIFY(s.isAt("page.signin.code"));
    look(u"two-step sign-in"_s);
    QVERIFY(s.type("Authentication code", u"12"_s));
    QVERIFY(s.press("Sign in"));
    look(u"two-step sign-in, too short"_s);
    QVERIFY(s.press("Use a backup code"));
    look(u"backup code"_s);
    QVERIFY(s.press("Back"));

    QVERIFY(s.typePassword(u"Jonas Weber"_s));
    QVERIFY(QTest::qWaitFor([&] { return s.page() != "page.signin"_L1; }));
    if (s.page() == "page.signin.code"_L1) {
        QVERIFY(s.type("Authentication code", s.codeOfPerson(u"Jonas Weber"_s)));
        QVERIFY(s.press("Sign in"));
    }
    QVERIFY(s.isAt("page.signin.workplace"));
    look(u"choose an account"_s);
}

void KeyboardTest::theSetupAtTheSignIn()
{
    QVERIFY(begin());
    DemoStage &s = *m_stage;
    QVERIFY(s.typePassword(u"Mara Lind"_s));
    QVERIFY(s.isAt("page.signin.confirm"));
    look(u"handed-over setup"_s);
    QVERIFY(s.press("Back"));
    QVERIFY(s.typePassword(u"Karl Maier"_s));
    QVERIFY(s.isAt("page.signin.confirm"));
    look(u"pending setup"_s);
    const QString own = s.shownKey();
    QVERIFY(s.type("Code", s.codeOf(own)));
    QVERIFY(s.press("OK"));
    QVERIFY(s.isAt("page.setup.codes"));
    look(u"backup codes of a pending setup"_s);
    QVERIFY(s.press("I have saved these codes"));
    QVERIFY(s.press("Finish"));
    QVERIFY(s.isAt("page.profile"));
    QVERIFY(s.signOut());

    QVERIFY(s.typePassword(u"Ben Carter"_s));
    QVERIFY(s.isAt("page.setup.scan"));
    look(u"setup at the sign-in"_s);
    const QString key = s.shownKey();
    QVERIFY(s.press("Next"));
    QVERIFY(s.isAt("page.setup.verify"));
    look(u"setup at the sign-in: code"_s);
    QVERIFY(s.type("6-digit code", u"12"_s));
    QVERIFY(s.press("Enter"));
    look(u"setup at the sign-in: too short"_s);
    QVERIFY(s.type("6-digit code", s.codeOf(key)));
    QVERIFY(s.press("Enter"));
    QVERIFY(s.isAt("page.setup.codes"));
    look(u"setup at the sign-in: backup codes"_s);
}

void KeyboardTest::myProfile()
{
    QVERIFY(begin(olga));
    DemoStage &s = *m_stage;
    look(u"My profile, active"_s);
    s.window->lock();
    QVERIFY(s.isAt("page.locked"));
    look(u"locked"_s);
    QVERIFY(s.type("Password", u"not this one"_s));
    QVERIFY(s.press("Unlock"));
    QVERIFY(s.says("password"));
    QVERIFY(s.press("Sign out"));
    QVERIFY(s.signIn(olga));

    QVERIFY(s.press("Change password…"));
    QVERIFY(QTest::qWaitFor([&] { return s.page() != "page.profile"_L1; }));
    if (s.page() == "page.verify"_L1)
        QVERIFY(s.verify(olga));
    QVERIFY(s.isAt("page.password"));
    look(u"change password"_s);
    QVERIFY(s.press("Cancel"));
    QVERIFY(s.press("Disable MFA"));
    QVERIFY(s.isAt("page.refused"));
    look(u"disabling is refused"_s);
    QVERIFY(s.press("Cancel"));
    QVERIFY(s.press("Reset Secret"));
    QVERIFY(s.isAt("page.confirm"));
    look(u"reset secret"_s);
    QVERIFY(s.press("Reset Secret"));
    QVERIFY(s.isAt("page.verify"));
    look(u"identity verification"_s);
    QVERIFY(s.press("Cancel"));

    QVERIFY(s.press("Generate backup codes"));
    if (s.page() == "page.confirm"_L1) {
        look(u"new backup codes"_s);
        QVERIFY(s.press("Generate backup codes"));
    }
    QVERIFY(s.verify(olga));
    QVERIFY(s.isAt("page.setup.codes"));
    look(u"new backup codes"_s);
    QVERIFY(s.press("I have saved these codes"));
    QVERIFY(s.press("Finish"));
    QVERIFY(s.isAt("page.profile"));

    QVERIFY(s.press("Generate New API Password"));
    if (s.page() == "page.confirm"_L1) {
        look(u"confirm an API password"_s);
        QVERIFY(s.press("Generate New API Password"));
    }
    if (s.page() == "page.verify"_L1)
        QVERIFY(s.verify(olga));
    QVERIFY(s.isAt("page.apiPassword"));
    look(u"API password"_s);
    QVERIFY(s.press("Copy"));
    QVERIFY(s.press("Finish"));
    QVERIFY(s.isAt("page.profile"));
    look(u"My profile with an API password"_s);

    QVERIFY(s.choose("Reset"));
    if (s.page() == "page.verify"_L1)
        QVERIFY(s.verify(olga));
    QVERIFY(s.isAt("page.setup.method"));
    look(u"new method"_s);
    QVERIFY(s.press("Next"));
    QVERIFY(s.isAt("page.setup.scan"));
    look(u"QR code"_s);
    QVERIFY(s.press("Next"));
    QVERIFY(s.isAt("page.setup.verify"));
    look(u"code of the new method"_s);
}

void KeyboardTest::myProfileWithoutMfa()
{
    QVERIFY(begin(u"Ines Duarte"_s));
    DemoStage &s = *m_stage;
    look(u"My profile, off"_s);
    QVERIFY(s.press("Show QR code"));
    look(u"My profile, off, with the QR code"_s);
    QVERIFY(s.press("Enable MFA"));
    QVERIFY(s.says("MFA is pending."));
    look(u"My profile, pending"_s);
    QVERIFY(s.press("Finish now"));
    QVERIFY(s.settle());
    look(u"finish now"_s);
}

void KeyboardTest::accounts()
{
    QVERIFY(begin(rita));
    DemoStage &s = *m_stage;
    QVERIFY(s.press("Accounts"));
    QVERIFY(s.isAt("page.accounts"));
    QVERIFY(s.chooseRow(u"Fabrikam GmbH"_s));
    look(u"Accounts"_s);
    QVERIFY(s.press("New account"));
    look(u"new account"_s);
    QVERIFY(s.press("Cancel"));
    QTableView *table = s.chooseRow(u"Fabrikam GmbH"_s);
    QVERIFY(table);
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(s.says("will be asked to set up"));
    look(u"mandate"_s);
    QVERIFY(s.press("See the names"));
    look(u"mandate, with the names"_s);
}

void KeyboardTest::admins()
{
    QVERIFY(begin(rita));
    DemoStage &s = *m_stage;
    QVERIFY(s.press("Admins"));
    QVERIFY(s.isAt("page.admins"));
    QVERIFY(s.chooseRow(u"Mara Lind"_s));
    look(u"Admins"_s);

    QVERIFY(s.press("Print sheets…"));
    QVERIFY(s.isAt("page.verify"));
    look(u"print sheets: verification"_s);
    QVERIFY(s.verify(rita));
    QVERIFY(s.isAt("page.print"));
    look(u"print centre"_s);
    QVERIFY(s.press("Close"));

    QVERIFY(s.press("Add admin"));
    QVERIFY(s.isAt("page.addAdmin"));
    look(u"add admin"_s);
    QVERIFY(s.type("Name", u"Nils Bohm"_s));
    QVERIFY(s.type("Email", u"nils.bohm@northwind.example"_s));
    QVERIFY(s.press("Add admin"));
    QVERIFY(s.isAt("page.signInCode"));
    look(u"sign-in code of an admin"_s);
    QVERIFY(s.press("Finish"));
    QVERIFY(s.isAt("page.admins"));

    QTableView *table = s.chooseRow(u"Anders Holm"_s);
    QVERIFY(table);
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(s.settle());
    QVERIFY(QTest::qWaitFor([&] { return s.page() != "page.admins"_L1; }));
    look(u"disable an admin"_s);
    QVERIFY(s.press("Cancel"));
    QVERIFY(s.isAt("page.admins"));

    table = s.chooseRow(u"Reset…"_s);
    QVERIFY(table);
    Q_EMIT table->activated(table->currentIndex());
    QVERIFY(s.isAt("page.adminReset"));
    look(u"reset an admin"_s);
    QVERIFY(s.press("Cancel"));

    table = s.chooseRow(u"Link to QR"_s);
    QVERIFY(table);
    Q_EMIT table->activated(table->currentIndex());
    QVERIFY(s.verify(rita));
    QVERIFY(s.isAt("page.handover"));
    look(u"hand-over"_s);
    QVERIFY(s.press("Close"));
}

void KeyboardTest::members()
{
    QVERIFY(begin(olga));
    DemoStage &s = *m_stage;
    QVERIFY(s.press("Members"));
    QVERIFY(s.isAt("page.members"));
    QVERIFY(s.chooseRow(u"Chiara Russo"_s));
    look(u"Members"_s);
    QVERIFY(s.press("Add member"));
    QVERIFY(s.isAt("page.addMember"));
    look(u"add member"_s);
    QVERIFY(s.press("Cancel"));

    QVERIFY(s.press("Import…"));
    look(u"import"_s);
    QFile file(s.folder.filePath(u"people.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name;E-mail;Role\nAda Byron;ada.byron@contoso.example;Member\n");
    file.close();
    s.window->findChild<ImportPanel *>()->readFile(file.fileName());
    QVERIFY(QTest::qWaitFor([&] {
        return s.driver().isEnabled(u"Import 1 member(s)"_s) || s.driver().isEnabled(u"Import 1 member"_s);
    }));
    look(u"import, looked at"_s);
    QVERIFY(s.press("Cancel"));

    QVERIFY(s.chooseRow(u"Chiara Russo"_s));
    QVERIFY(s.press("Edit"));
    QVERIFY(s.isAt("page.member"));
    look(u"edit member"_s);
    QVERIFY(s.press("Reset MFA…"));
    QVERIFY(s.isAt("page.memberReset"));
    look(u"reset a member"_s);
    QVERIFY(s.press("Reset"));
    QVERIFY(s.verify(olga));
    QVERIFY(s.isAt("page.resetCode"));
    look(u"reset code of a member"_s);
    QVERIFY(s.press("Finish"));
}

void KeyboardTest::settingsReportsAndLog()
{
    QVERIFY(begin(olga));
    DemoStage &s = *m_stage;
    QVERIFY(s.press("Settings"));
    QVERIFY(s.isAt("page.settings"));
    QVERIFY(s.says("What it will do"));
    look(u"Settings"_s);
    QVERIFY(s.press("Reports"));
    QVERIFY(s.isAt("page.reports"));
    QVERIFY(s.says("Over time"));
    look(u"Reports"_s);
    QWidget *tile = nullptr;
    for (auto *one : s.window->findChildren<QAbstractButton *>()) {
        if (one->isVisible() && one->isEnabled() && one->inherits("sallyport::GroupTile"))
            tile = one;
    }
    QVERIFY(tile);
    QTest::keyClick(tile, Qt::Key_Space);
    QVERIFY(s.isAt("page.reports.names"));
    look(u"names of a report"_s);
    QVERIFY(s.press("Audit log"));
    QVERIFY(s.isAt("page.audit"));
    QTableView *table = s.window->findChild<QTableView *>(u"audit.table"_s);
    QVERIFY(table);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    table->setCurrentIndex(table->model()->index(0, 0));
    look(u"Audit log"_s);
    table->setFocus();
    Q_EMIT table->activated(table->currentIndex());
    QVERIFY(s.settle());
    look(u"event details"_s);
}

void KeyboardTest::theKioskAtHome()
{
    QVERIFY(begin(olga));
    DemoStage &s = *m_stage;
    QVERIFY(s.press("Members"));
    QVERIFY(s.isAt("page.members"));
    QVERIFY(s.chooseRow(u"Chiara Russo"_s));
    QVERIFY(s.press("Kiosk"));
    QVERIFY(s.choose("Prepare kiosk…"));
    QVERIFY(s.isAt("page.kiosk.prepare"));
    look(u"prepare kiosk"_s);
    QVERIFY(s.type("PIN of the operator", u"4781-99k"_s));
    QVERIFY(s.type("Repeat PIN", u"4781-99k"_s));
    QVERIFY(s.press("Prepare"));
    QVERIFY(s.verify(olga));
    QVERIFY(s.isAt("page.kiosk.prepared"));
    look(u"roster"_s);
}

void KeyboardTest::theBundleOfAKiosk()
{
    QVERIFY(begin(olga));
    DemoStage &s = *m_stage;
    QVERIFY(s.press("Members"));
    QVERIFY(s.isAt("page.members"));
    QVERIFY(s.press("Kiosk"));
    QVERIFY(s.choose("Import kiosk bundle…"));
    QVERIFY(s.isAt("page.kiosk.import"));
    look(u"import kiosk bundle"_s);
}

void KeyboardTest::everyPageWasWalked()
{
    // By keyboardelsewheretest.cpp; or nothing can be done on them but to wait.
    QSet<QString> elsewhere{u"page.signin.setuptoken"_s, u"page.move"_s, u"page.moved"_s,
                            u"page.move.writing"_s, u"page.opening"_s};
    for (const char *name : {"code", "codes", "done", "finish", "guide", "language", "operator", "pick",
                             "pin", "scan", "start", "unlock", "who"})
        elsewhere.insert(u"page.kiosk."_s + QLatin1String(name));
    // They need the bundle of a kiosk: journey.kiosk goes through them.
    elsewhere += {u"page.kiosk.findings"_s, u"page.kiosk.imported"_s};

    static const QRegularExpression pageName(u"u\"(page\\.[A-Za-z.]+)\"_s"_s);
    QSet<QString> made;
    QDirIterator files(QStringLiteral(SALLYPORT_SOURCES "/ui"), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto names = pageName.globalMatch(QString::fromUtf8(file.readAll()));
        while (names.hasNext())
            made.insert(names.next().captured(1));
    }
    QVERIFY(made.size() > 50);
    made -= elsewhere;
    made -= m_walk.pages;
    QStringList missing(made.cbegin(), made.cend());
    missing.sort();
    QCOMPARE(missing, QStringList());
}

QTEST_MAIN(KeyboardTest)
#include "keyboardtest.moc"
