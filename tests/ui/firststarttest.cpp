// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststart/firststart.h"
#include "tests/ui/widgetfind.h"
#include "ui/firststart/passphrasepage.h"
#include "ui/firststart/storeproblempage.h"

#include <QRadioButton>
#include <QSignalSpy>

#include <memory>

using namespace sallyport;
using namespace Qt::StringLiterals;

class FirstStartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_assistant.reset(); }

    void offersThreeWays();
    void aServerIsOneClick();
    void sampleDataIsOneClick();
    void asksForTheOwnerAndSaysWhereTheFileWillBe();
    void emptyFieldsAreSaidBesideThem();
    void differentPasswordsAreNotSent();
    void errorsOfTheCoreAreSaidBesideTheirField_data();
    void errorsOfTheCoreAreSaidBesideTheirField();
    void otherErrorsAreSaidAndNothingTypedIsLost();
    void withoutAKeychainAPassphraseIsAskedForTwice();
    void aPassphraseCanBeAskedForFromTheStart();
    void aDraftGoesOnInAnotherLanguage();

    void aProblemSaysWhatWhereAndWhatNext();
    void aMissingFileOffersToCreateOne();
    void aWrongPassphraseStaysOnThePage();

private:
    void fillIn();
    void create();

    std::unique_ptr<FirstStart> m_assistant;
};

void FirstStartTest::init()
{
    m_assistant = std::make_unique<FirstStart>(FirstStart::Options{u"/home/olga/store.sallyport"_s, false});
    m_assistant->resize(1024, 700);
    m_assistant->show();
}

void FirstStartTest::fillIn()
{
    button(m_assistant.get(), u"Create a store on this computer"_s)->click();
    field(m_assistant.get(), u"Organization name"_s)->setText(u"Contoso Ltd"_s);
    field(m_assistant.get(), u"Name"_s)->setText(u"Olga Brandt"_s);
    field(m_assistant.get(), u"Email"_s)->setText(u"olga@contoso.example"_s);
    field(m_assistant.get(), u"Password"_s)->setText(u"a sentence is fine"_s);
    field(m_assistant.get(), u"Repeat password"_s)->setText(u"a sentence is fine"_s);
}

void FirstStartTest::create()
{
    button(m_assistant.get(), u"Create store"_s)->click();
}

void FirstStartTest::offersThreeWays()
{
    QVERIFY(showsPage(m_assistant.get(), u"page.firststart"_s));
    QVERIFY(button(m_assistant.get(), u"Create a store on this computer"_s));
    QVERIFY(button(m_assistant.get(), u"Connect to a server"_s));
    QVERIFY(button(m_assistant.get(), u"Explore with sample data"_s));
}

void FirstStartTest::aServerIsOneClick()
{
    QSignalSpy wanted(m_assistant.get(), &FirstStart::serverWanted);
    button(m_assistant.get(), u"Connect to a server"_s)->click();
    QCOMPARE(wanted.size(), 1);
}

void FirstStartTest::sampleDataIsOneClick()
{
    QSignalSpy wanted(m_assistant.get(), &FirstStart::demoWanted);
    button(m_assistant.get(), u"Explore with sample data"_s)->click();
    QCOMPARE(wanted.size(), 1);
}

void FirstStartTest::asksForTheOwnerAndSaysWhereTheFileWillBe()
{
    QSignalSpy wanted(m_assistant.get(), &FirstStart::createWanted);
    fillIn();
    QVERIFY(showsText(m_assistant.get(), u"/home/olga/store.sallyport"_s));
    visible<QRadioButton>(m_assistant.get(), u"Customers, as a reseller"_s)->click();
    create();
    QCOMPARE(wanted.size(), 1);
    const auto draft = wanted.first().first().value<NewStore>();
    QCOMPARE(draft.path, u"/home/olga/store.sallyport"_s);
    QVERIFY(draft.purpose == StorePurpose::Reseller);
    QCOMPARE(draft.organization, u"Contoso Ltd"_s);
    QCOMPARE(draft.ownerName, u"Olga Brandt"_s);
    QCOMPARE(draft.ownerEmail, u"olga@contoso.example"_s);
    QCOMPARE(draft.ownerPassword.text(), u"a sentence is fine"_s);
    QVERIFY(draft.passphrase.isEmpty());
}

void FirstStartTest::emptyFieldsAreSaidBesideThem()
{
    QSignalSpy wanted(m_assistant.get(), &FirstStart::createWanted);
    button(m_assistant.get(), u"Create a store on this computer"_s)->click();
    create();
    QVERIFY(showsText(m_assistant.get(), u"Enter the name of your organization."_s));
    QVERIFY(showsText(m_assistant.get(), u"Enter your name."_s));
    QVERIFY(showsText(m_assistant.get(), u"Enter your email address."_s));
    QVERIFY(showsText(m_assistant.get(), u"Choose a password."_s));
    QVERIFY(wanted.isEmpty());
}

void FirstStartTest::differentPasswordsAreNotSent()
{
    QSignalSpy wanted(m_assistant.get(), &FirstStart::createWanted);
    fillIn();
    field(m_assistant.get(), u"Repeat password"_s)->setText(u"a sentence is fime"_s);
    create();
    QVERIFY(showsText(m_assistant.get(), u"The two passwords differ."_s));
    QVERIFY(wanted.isEmpty());
}

void FirstStartTest::errorsOfTheCoreAreSaidBesideTheirField_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, ErrorCode code, const QStringList &fields, const QString &field) {
        QTest::newRow(name) << static_cast<int>(code) << fields << field;
    };
    row("organization", ErrorCode::Invalid, {u"organization"_s}, u"Organization name"_s);
    row("name", ErrorCode::Invalid, {u"ownerName"_s}, u"Name"_s);
    row("email", ErrorCode::Invalid, {u"ownerEmail"_s}, u"Email"_s);
    row("two: the first has the cursor", ErrorCode::Invalid, {u"ownerName"_s, u"ownerEmail"_s}, u"Name"_s);
    row("short password", ErrorCode::PasswordTooShort, {u"15"_s}, u"Password"_s);
    row("long password", ErrorCode::PasswordTooLong, {}, u"Password"_s);
    row("common password", ErrorCode::PasswordCommon, {}, u"Password"_s);
}

void FirstStartTest::errorsOfTheCoreAreSaidBesideTheirField()
{
    QFETCH(int, code);
    QFETCH(QStringList, fields);
    QFETCH(QString, field);
    fillIn();
    create();
    m_assistant->showError({static_cast<ErrorCode>(code), {}, fields, {}});
    QLineEdit *wrong = sallyport::field(m_assistant.get(), field);
    QCOMPARE(m_assistant->focusWidget(), wrong);
    QVERIFY(!wrong->accessibleDescription().isEmpty());
    QVERIFY(showsText(m_assistant.get(), wrong->accessibleDescription()));
    QVERIFY(!wrong->text().isEmpty());
    // Cured by typing.
    wrong->setText(u"something else altogether"_s);
    QVERIFY(wrong->property("invalid").toBool() == false);
}

void FirstStartTest::otherErrorsAreSaidAndNothingTypedIsLost()
{
    fillIn();
    create();
    m_assistant->showError({ErrorCode::StoreFull, {}, {}, {}});
    QVERIFY(showsText(m_assistant.get(), u"no space left"_s));
    QCOMPARE(field(m_assistant.get(), u"Organization name"_s)->text(), u"Contoso Ltd"_s);
    QCOMPARE(field(m_assistant.get(), u"Password"_s)->text(), u"a sentence is fine"_s);
    QSignalSpy wanted(m_assistant.get(), &FirstStart::createWanted);
    create();
    QCOMPARE(wanted.size(), 1);
}

void FirstStartTest::withoutAKeychainAPassphraseIsAskedForTwice()
{
    QSignalSpy wanted(m_assistant.get(), &FirstStart::createWanted);
    fillIn();
    create();
    m_assistant->showError(
        {ErrorCode::KeyHolderSilent, u"org.freedesktop.secrets was not provided"_s, {}, {}});
    QVERIFY(showsPage(m_assistant.get(), u"page.firststart.passphrase"_s));
    QVERIFY(showsText(m_assistant.get(), u"org.freedesktop.secrets was not provided"_s));

    field(m_assistant.get(), u"Passphrase"_s)->setText(u"under the old oak"_s);
    create();
    QVERIFY(showsText(m_assistant.get(), u"The two passphrases differ."_s));
    QCOMPARE(wanted.size(), 1);
    field(m_assistant.get(), u"Repeat passphrase"_s)->setText(u"under the old oak"_s);
    create();
    QCOMPARE(wanted.size(), 2);
    const auto draft = wanted.last().first().value<NewStore>();
    QCOMPARE(draft.passphrase.text(), u"under the old oak"_s);
    QCOMPARE(draft.organization, u"Contoso Ltd"_s);

    m_assistant->showError({ErrorCode::Invalid, {}, {u"passphrase"_s}, {}});
    QVERIFY(showsText(m_assistant.get(), u"This passphrase is too short."_s));
}

void FirstStartTest::aPassphraseCanBeAskedForFromTheStart()
{
    m_assistant = std::make_unique<FirstStart>(FirstStart::Options{u"/home/olga/store.sallyport"_s, true});
    m_assistant->show();
    QSignalSpy wanted(m_assistant.get(), &FirstStart::createWanted);
    fillIn();
    create();
    QVERIFY(showsPage(m_assistant.get(), u"page.firststart.passphrase"_s));
    QVERIFY(wanted.isEmpty());
}

void FirstStartTest::aDraftGoesOnInAnotherLanguage()
{
    fillIn();
    FirstStart other({u"/home/olga/store.sallyport"_s, false});
    other.setDraft(m_assistant->draft());
    other.show();
    button(&other, u"Create a store on this computer"_s)->click();
    QCOMPARE(field(&other, u"Organization name"_s)->text(), u"Contoso Ltd"_s);
    QCOMPARE(field(&other, u"Repeat password"_s)->text(), u"a sentence is fine"_s);
}

void FirstStartTest::aProblemSaysWhatWhereAndWhatNext()
{
    StoreProblemPage page({ErrorCode::StoreDamaged, u"quick_check: row 3 missing"_s, {}, {}},
                          u"/home/olga/s"_s);
    page.show();
    QCOMPARE(page.objectName(), u"page.storeproblem"_s);
    QVERIFY(showsText(&page, u"damaged"_s));
    QVERIFY(showsText(&page, u"/home/olga/s"_s));
    QVERIFY(showsText(&page, u"left exactly as it is"_s));
    QVERIFY(showsText(&page, u"backup"_s));
    QVERIFY(showsText(&page, u"quick_check: row 3 missing"_s));
    QVERIFY(!button(&page, u"Create a store on this computer"_s));
    QSignalSpy again(&page, &StoreProblemPage::tryAgain);
    button(&page, u"Try again"_s)->click();
    QCOMPARE(again.size(), 1);
    QVERIFY(button(&page, u"Choose another store…"_s));
}

void FirstStartTest::aMissingFileOffersToCreateOne()
{
    StoreProblemPage page({ErrorCode::StoreMissing, {}, {}, {}}, u"/media/stick/s"_s);
    page.show();
    QVERIFY(!showsText(&page, u"left exactly as it is"_s));
    QSignalSpy wanted(&page, &StoreProblemPage::createRequested);
    button(&page, u"Create a store on this computer"_s)->click();
    QCOMPARE(wanted.size(), 1);
}

void FirstStartTest::aWrongPassphraseStaysOnThePage()
{
    PassphrasePage page(PassphrasePage::Purpose::Open, u"/home/olga/s"_s);
    page.show();
    QSignalSpy given(&page, &PassphrasePage::submitted);
    field(&page, u"Passphrase"_s)->setText(u"under the old oak"_s);
    button(&page, u"Open"_s)->click();
    QCOMPARE(given.size(), 1);
    page.showError({ErrorCode::PassphraseWrong, {}, {}, {}});
    QVERIFY(showsText(&page, u"does not open the store"_s));
    QVERIFY(!page.isBusy());
}

QTEST_MAIN(FirstStartTest)
#include "firststarttest.moc"
