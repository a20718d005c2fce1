// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagedriver.h"
#include "tests/ui/profilescript.h"
#include "ui/profile/profilepage.h"
#include "ui/widgets/qrview.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QScrollArea>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

/// A language whose every text is a good deal longer.
class LongWords : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + u" mmmm"_s.repeated(text.size()).left(text.size() * 2 / 5);
    }
};

struct Stage
{
    ProfileScript script;
    SecretClipboard clipboard;
    ProfilePage page{script, clipboard, ProfileScript::clock()};
    PageDriver driver{page};

    void open()
    {
        page.resize(816, 640);
        page.show();
        QTRY_VERIFY(isIdle());
    }
    bool isIdle() const
    {
        const auto *name = page.findChild<QWidget *>(u"profileName"_s);
        return name && name->isVisible() && name->isEnabled();
    }
};

} // namespace

class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhoThePersonIsAndWhere()
    {
        Stage stage;
        stage.script.setOff();
        stage.open();
        QCOMPARE(stage.driver.field(u"Name"_s)->text(), u"Olga Brandt"_s);
        QCOMPARE(stage.driver.field(u"Email"_s)->text(), u"olga.brandt@northwind.example"_s);
        QVERIFY(stage.driver.field(u"Email"_s)->isReadOnly());
        QVERIFY(stage.driver.shows(u"Contoso Ltd · Owner"_s));
        QVERIFY(stage.driver.shows(u"Fabrikam · Member"_s));
        QCOMPARE(stage.driver.page(), u"page.profile"_s);
    }

    void eachStateHasExactlyItsControls_data()
    {
        using Prepare = std::function<void(ProfileScript &)>;
        QTest::addColumn<Prepare>("prepare");
        QTest::addColumn<QStringList>("controls");
        QTest::addColumn<QString>("state");
        QTest::newRow("off") << Prepare([](ProfileScript &p) {
            p.setOff();
        }) << QStringList{u"Add new method"_s, u"Enable MFA"_s, u"MFA Enabled"_s, u"Show QR code"_s}
                             << u"Off"_s;
        QTest::newRow("pending, own secret")
            << Prepare([](ProfileScript &p) { p.setPending(PendingOrigin::Self); })
            << QStringList{u"Disable MFA"_s, u"Finish now"_s, u"Show QR code"_s} << u"Pending"_s;
        QTest::newRow("pending after a reset")
            << Prepare([](ProfileScript &p) { p.setPending(PendingOrigin::Reset); })
            << QStringList{u"Disable MFA"_s, u"Finish now"_s, u"Show QR code"_s} << u"Pending"_s;
        QTest::newRow("pending, handed over: the QR code is never shown")
            << Prepare([](ProfileScript &p) { p.setPending(PendingOrigin::HandedOver); })
            << QStringList{u"Disable MFA"_s, u"Finish now"_s} << u"Pending"_s;
        QTest::newRow("active") << Prepare([](ProfileScript &p) {
            p.setActive();
        }) << QStringList{u"Disable MFA"_s, u"Generate backup codes"_s, u"Method menu"_s, u"Reset Secret"_s}
                                << u"Active"_s;
        QTest::newRow("single sign-on") << Prepare([](ProfileScript &p) {
            p.setOff();
            p.mfa.status = MfaStatus::NotApplicable;
            p.session.person.signInMethod = SignInMethod::Sso;
        }) << QStringList{} << u"Not applicable (SSO)"_s;
    }
    void eachStateHasExactlyItsControls()
    {
        QFETCH(std::function<void(ProfileScript &)>, prepare);
        QFETCH(QStringList, controls);
        QFETCH(QString, state);
        Stage stage;
        prepare(stage.script);
        stage.open();
        QCOMPARE(stage.driver.buttons(u"mfaSettings"_s), controls);
        QCOMPARE(stage.page.findChild<QLabel *>(u"mfaState"_s)->text(), state);
    }

    void somebodyWithSingleSignOnHasNoPasswordHere()
    {
        Stage stage;
        stage.script.setOff();
        stage.script.mfa.status = MfaStatus::NotApplicable;
        stage.script.session.person.signInMethod = SignInMethod::Sso;
        stage.open();
        QVERIFY(!stage.driver.button(u"Change password…"_s));
        QVERIFY(!stage.driver.button(u"Generate New API Password"_s));
    }

    void everyControlIsNamedByItsLabel()
    {
        Stage stage;
        stage.script.setActive();
        stage.open();
        for (const auto *widget : stage.page.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const auto *seen = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            const QString name = seen->text(QAccessible::Name);
            if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                QCOMPARE(name, PageDriver::nameOf(button));
            else
                QVERIFY2(!name.isEmpty(), qPrintable(QLatin1StringView(widget->metaObject()->className())));
        }
        auto *menu = stage.driver.button(u"Method menu"_s)->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        QCOMPARE(menu->actions().at(0)->text(), u"Reset"_s);
        QCOMPARE(menu->actions().at(1)->text(), u"Delete"_s);
    }

    void saysWhyMfaIsRequired()
    {
        Stage stage;
        stage.script.setActive();
        stage.script.mfa.requiredBecause = {{MfaReason::Kind::Account, u"Contoso Ltd"_s},
                                            {MfaReason::Kind::Reseller, u"Northwind"_s}};
        stage.open();
        QCOMPARE(stage.page.findChild<QLabel *>(u"mfaRequirement"_s)->text(),
                 u"Required by account Contoso Ltd, reseller Northwind"_s);
    }

    void namesTheMethodAndWhenItWasUsed()
    {
        Stage stage;
        stage.script.setActive();
        stage.open();
        QVERIFY(stage.driver.shows(u"Authenticator application"_s));
        QVERIFY(stage.driver.shows(u"Default"_s));
        QVERIFY(stage.driver.shows(u"Added 3 Oct 2026 · last used today, 09:14"_s));
    }

    void pendingSaysSinceWhenAndUntilWhen()
    {
        Stage stage;
        stage.script.setPending(PendingOrigin::Self);
        stage.open();
        QVERIFY(stage.driver.shows(u"Pending since yesterday, 14:00, until 23 Nov 2026, 14:00"_s));
        QVERIFY(stage.driver.shows(u"What is still to do"_s));
    }

    void warnsAtThreeBackupCodesLeft_data()
    {
        QTest::addColumn<int>("used");
        QTest::addColumn<bool>("warned");
        QTest::newRow("four left") << 6 << false;
        QTest::newRow("three left") << 7 << true;
        QTest::newRow("none left") << 10 << true;
    }
    void warnsAtThreeBackupCodesLeft()
    {
        QFETCH(int, used);
        QFETCH(bool, warned);
        Stage stage;
        stage.script.setActive(used);
        stage.open();
        QCOMPARE(stage.page.findChild<QWidget *>(u"fewBackupCodes"_s) != nullptr, warned);
        QVERIFY(stage.driver.shows(u"Set 2 · 3 Oct 2026 · %1 of 10 backup codes left"_s.arg(10 - used)));
    }

    void noNewBackupCodesAfterABackupCode()
    {
        Stage stage;
        stage.script.setActive();
        stage.script.setBackupCodeSession();
        stage.open();
        QVERIFY(!stage.driver.isEnabled(u"Generate backup codes"_s));
        QVERIFY(stage.page.findChild<QWidget *>(u"noBackupCodesReason"_s)->isVisible());
        QVERIFY(stage.driver.isEnabled(u"Disable MFA"_s));
    }

    void onlyWhatChangedIsSent()
    {
        Stage stage;
        stage.script.setOff();
        stage.open();
        QVERIFY(!stage.driver.isEnabled(u"Update Profile"_s));
        stage.driver.type(u"Name"_s, u"  Olga B. Brandt "_s);
        QVERIFY(stage.driver.press(u"Update Profile"_s));
        QTRY_COMPARE(stage.driver.message(), u"Your profile was updated."_s);
        QCOMPARE(stage.script.sent, QStringList{u"UpdateProfile"_s});
        QCOMPARE(*stage.script.last<UpdateProfile>().name, u"Olga B. Brandt"_s);
        QVERIFY(!stage.script.last<UpdateProfile>().language);
        QTRY_VERIFY(stage.isIdle() && !stage.driver.isEnabled(u"Update Profile"_s));
        QCOMPARE(stage.driver.field(u"Name"_s)->text(), u"Olga B. Brandt"_s);
    }

    void anEmptyNameIsNotSent()
    {
        Stage stage;
        stage.script.setOff();
        stage.open();
        stage.driver.type(u"Name"_s, u"   "_s);
        QVERIFY(stage.driver.press(u"Update Profile"_s));
        QVERIFY(stage.script.sent.isEmpty());
        QVERIFY(!stage.driver.field(u"Name"_s)->accessibleDescription().isEmpty());
    }

    void aRefusedNameIsSaidAtItsField()
    {
        Stage stage;
        stage.script.setOff();
        stage.script.on<UpdateProfile>([](const UpdateProfile &) -> Result<Person> {
            return tl::unexpected(Error{ErrorCode::Invalid, {}, {u"name"_s}, {}});
        });
        stage.open();
        stage.driver.type(u"Name"_s, QString(500, u'x'));
        stage.driver.press(u"Update Profile"_s);
        QTRY_VERIFY(stage.driver.field(u"Name"_s)->accessibleDescription().contains(u"visible characters"_s));
        QCOMPARE(stage.driver.field(u"Name"_s)->text().size(), 500);
    }

    void tickAndUpdateProfileMakeMfaPending()
    {
        Stage stage;
        stage.script.setOff();
        stage.open();
        QVERIFY(stage.driver.press(u"Show QR code"_s));
        QTRY_VERIFY(stage.driver.button(u"Hide QR code"_s));
        QVERIFY(!stage.page.findChild<QrView *>()->isEmpty());
        QVERIFY(stage.driver.press(u"MFA Enabled"_s));
        QVERIFY(stage.driver.press(u"Update Profile"_s));
        QTRY_COMPARE(stage.page.findChild<QLabel *>(u"mfaState"_s)->text(), u"Pending"_s);
        QCOMPARE(stage.script.sent, QStringList({u"BeginSetup"_s, u"EnableMfa"_s}));
    }

    void nameAndTickGoTogether()
    {
        Stage stage;
        stage.script.setOff();
        stage.open();
        stage.driver.type(u"Name"_s, u"Olga"_s);
        stage.driver.press(u"MFA Enabled"_s);
        stage.driver.press(u"Update Profile"_s);
        QTRY_COMPARE(stage.script.sent, QStringList({u"UpdateProfile"_s, u"EnableMfa"_s}));
    }

    void enableMfaLeavesTheQrCodeForLater()
    {
        Stage stage;
        stage.script.setOff();
        stage.open();
        QVERIFY(stage.driver.press(u"Enable MFA"_s));
        QTRY_COMPARE(stage.page.findChild<QLabel *>(u"mfaState"_s)->text(), u"Pending"_s);
        QCOMPARE(stage.script.sent, QStringList{u"EnableMfa"_s});
    }

    void aSecretIsShownOnDemandAndHiddenAgain()
    {
        Stage stage;
        stage.script.setPending(PendingOrigin::Self);
        stage.open();
        auto *qr = stage.page.findChild<QrView *>();
        QVERIFY(qr->isEmpty());
        stage.driver.press(u"Show QR code"_s);
        QTRY_VERIFY(!qr->isEmpty());
        QCOMPARE(stage.script.sent, QStringList{u"ShowPendingSetup"_s});
        stage.driver.press(u"Hide QR code"_s);
        QVERIFY(qr->isEmpty());
        stage.driver.press(u"Show QR code"_s);
        QTRY_VERIFY(!qr->isEmpty());
        stage.page.hide();
        QVERIFY(qr->isEmpty());
    }

    void anExpiredSecretHidesItself()
    {
        Stage stage;
        stage.script.setOff();
        stage.script.on<BeginSetup>([](const BeginSetup &) {
            SetupSecret secret = ProfileScript::secret();
            secret.expiresAt = ProfileScript::now() + std::chrono::milliseconds(50);
            return Result<SetupSecret>(secret);
        });
        stage.open();
        stage.driver.press(u"Show QR code"_s);
        QTRY_VERIFY(stage.driver.message().contains(u"expired"_s));
        QVERIFY(stage.page.findChild<QrView *>()->isEmpty());
    }

    void pressingTwiceSendsOnce()
    {
        Stage stage;
        stage.script.setOff();
        stage.open();
        QTRY_VERIFY(stage.isIdle());
        stage.script.hold();
        QVERIFY(stage.driver.press(u"Enable MFA"_s));
        QVERIFY(!stage.driver.press(u"Enable MFA"_s));
        QVERIFY(!stage.driver.press(u"Show QR code"_s));
        QVERIFY(!stage.driver.press(u"Change password…"_s));
        stage.script.release();
        QTRY_COMPARE(stage.script.asked<EnableMfa>(), 1);
        QTRY_VERIFY(stage.driver.button(u"Finish now"_s));
        QCOMPARE(stage.script.asked<EnableMfa>(), 1);
    }

    void whatWasTypedSurvivesAJourney()
    {
        Stage stage;
        stage.script.setOff();
        stage.open();
        stage.driver.type(u"Name"_s, u"Olga B."_s);
        QVERIFY(stage.driver.press(u"Change password…"_s));
        QCOMPARE(stage.driver.page(), u"page.password"_s);
        stage.driver.press(u"Cancel"_s);
        QTRY_COMPARE(stage.driver.page(), u"page.profile"_s);
        QTRY_VERIFY(stage.isIdle());
        QCOMPARE(stage.driver.field(u"Name"_s)->text(), u"Olga B."_s);
        QVERIFY(stage.driver.isEnabled(u"Update Profile"_s));
    }

    void requiredAndOffLeadsIntoTheSetup()
    {
        Stage stage;
        stage.script.setOff();
        stage.script.setRequired();
        stage.page.show();
        stage.page.openSetup();
        QTRY_COMPARE(stage.driver.page(), u"page.setup.method"_s);
        QVERIFY(stage.driver.message().contains(u"Required by account Contoso Ltd"_s));
        stage.driver.press(u"Cancel"_s);
        QTRY_COMPARE(stage.driver.page(), u"page.profile"_s);
        QVERIFY(stage.script.sent.isEmpty());
    }

    void whatTheCoreRefusesIsSaid()
    {
        Stage stage;
        stage.script.setOff();
        stage.script.on<EnableMfa>(
            [](const EnableMfa &) -> Result<MfaEnabled> { return failure(ErrorCode::StoreFull); });
        stage.open();
        stage.driver.press(u"Enable MFA"_s);
        QTRY_VERIFY(!stage.driver.message().isEmpty());
        QTRY_VERIFY(stage.driver.isEnabled(u"Enable MFA"_s));
    }

    void aSignInNameWithAColonIsWarnedAbout()
    {
        Stage stage;
        stage.script.setActive();
        stage.script.mfa.apiPassword.colonWarning = true;
        stage.open();
        QVERIFY(stage.driver.message().contains(u"colon"_s));
        QVERIFY(stage.driver.message().contains(u"p1"_s));
    }

    void textsOfAnotherLanguageStillFit()
    {
        LongWords longWords;
        QCoreApplication::installTranslator(&longWords);
        for (const int state : {0, 1, 2}) {
            Stage stage;
            state == 0   ? stage.script.setOff()
            : state == 1 ? stage.script.setPending(PendingOrigin::Self)
                         : stage.script.setActive();
            stage.script.setRequired();
            stage.open();
            for (const auto *area : stage.page.findChildren<QScrollArea *>()) {
                if (area->isVisible())
                    QVERIFY2(area->widget()->minimumSizeHint().width() <= 816,
                             qPrintable(QString::number(area->widget()->minimumSizeHint().width())));
            }
        }
        QCoreApplication::removeTranslator(&longWords);
    }

    void anotherLanguageIsTakenAtOnce()
    {
        Stage stage;
        stage.script.setActive();
        stage.open();
        LongWords longWords;
        QCoreApplication::installTranslator(&longWords);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&stage.page, &change);
        QTRY_VERIFY(stage.driver.button(u"Update Profile mmmm"_s));
        QTRY_VERIFY(stage.driver.button(u"Reset Secret mmm"_s));
        QVERIFY(!stage.driver.button(u"Reset Secret"_s));
        QCoreApplication::removeTranslator(&longWords);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme(application, ThemeChoice::Light);
    ProfileTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "profiletest.moc"
