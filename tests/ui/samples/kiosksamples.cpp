// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kiosk/clerk.h"
#include "tests/ui/samples/samples.h"
#include "ui/errortext.h"
#include "ui/kiosk/codepage.h"
#include "ui/kiosk/codespage.h"
#include "ui/kiosk/donepage.h"
#include "ui/kiosk/finishpage.h"
#include "ui/kiosk/guidepage.h"
#include "ui/kiosk/kioskframe.h"
#include "ui/kiosk/kiosktext.h"
#include "ui/kiosk/operatorpage.h"
#include "ui/kiosk/pickpage.h"
#include "ui/kiosk/pinpage.h"
#include "ui/kiosk/scanpage.h"
#include "ui/kiosk/startpage.h"
#include "ui/kiosk/unlockpage.h"
#include "ui/kiosk/whopage.h"
#include "ui/languages.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QLineEdit>

namespace sallyport {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

SetupSecret kioskSecret()
{
    return {Secret::fromText(u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"),
            Secret::fromText(
                u"otpauth://totp/Contoso:ada.lovelace%40contoso.example?secret="
                u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Contoso&algorithm=SHA1&digits=6&period=30"),
            u"Contoso"_s,
            u"ada.lovelace@contoso.example"_s,
            {}};
}

BackupCodeSet sampleCodes()
{
    BackupCodeSet set{{}, 1, Timestamp(1'790'000'000s), u"Contoso"_s, u"ada.lovelace@contoso.example"_s};
    for (int i = 0; i < 10; ++i)
        set.codes.append(Secret::fromText(u"7K3M-Q2XA-%1HTC-9WRE"_s.arg(i)));
    return set;
}

QList<KioskSeat> samplePeople()
{
    const QStringList names{u"Ada Lovelace"_s,
                            u"Alan Turing"_s,
                            u"Barbara Liskov"_s,
                            u"Edsger Dijkstra"_s,
                            u"Grace Hopper"_s,
                            u"Jürgen Schmidt"_s,
                            u"Margaret Hamilton-Featherstonehaugh"_s};
    QList<KioskSeat> people;
    for (int i = 0; i < names.size(); ++i) {
        Person person{PersonId{QString::number(i)}, names.at(i), {}, SignInMethod::Password, {}};
        person.email = names.at(i).toLower().replace(u' ', u'.').replace(u'ü', u'u') + u"@contoso.example"_s;
        people.append({person, i % 3 == 1});
    }
    return people;
}

/// The kiosk's frame on a screen of its own size: small for a small window, large for a large one.
class KioskScreen : public SampleStage
{
public:
    explicit KioskScreen(const SampleSetting &setting)
        : KioskScreen(setting, setting.window.width() < 1200 ? QSize(1024, 768) : QSize(1920, 1080))
    {
    }
    ~KioskScreen() override
    {
        m_frame.reset();
        QApplication::setFont(m_deskFont);
    }

    template <typename Page>
    Page &show(Page *page, KioskFrame::Step step = KioskFrame::Step::None, const QString &back = {},
               std::optional<int> seconds = {})
    {
        m_frame->setPage(page);
        m_frame->setStep(step);
        m_frame->setBack(back);
        m_frame->setSecondsLeft(seconds);
        settle();
        return *page;
    }
    KioskFrame &frame() { return *m_frame; }
    QWidget &shown() override { return *m_frame; }
    QString language() const { return m_language; }

protected:
    KioskScreen(const SampleSetting &setting, QSize size)
        : m_language(setting.languages.current()), m_deskFont(QApplication::font())
    {
        QApplication::setFont(kioskFont(m_deskFont, size));
        m_frame = std::make_unique<KioskFrame>();
        m_frame->resize(size);
        m_frame->show();
        m_frame->setOrganization(u"Contoso"_s);
        m_frame->setLanguage(Languages::name(m_language), true);
        settle();
    }

private:
    QString m_language;
    QFont m_deskFont;
    std::unique_ptr<KioskFrame> m_frame;
};

class UprightScreen : public KioskScreen
{
public:
    explicit UprightScreen(const SampleSetting &setting) : KioskScreen(setting, {1080, 1920}) {}
};

QString startOver()
{
    return QCoreApplication::translate("sallyport::KioskVisit", "Start over");
}

QString back()
{
    return QCoreApplication::translate("sallyport::KioskCourse", "Back");
}

using Step = KioskFrame::Step;

void showUnlock(KioskScreen &screen)
{
    screen.show(new UnlockPage({{u"/kiosk/Contoso 2026-11-22.sallyport-roster"_s, {}},
                                {u"/media/STICK/Fabrikam.sallyport-roster"_s, u"STICK"_s}},
                               {u"/media/STICK/Fabrikam.sallyport-roster"_s, KioskMode::AttendedWithPin}));
}

void showPin(KioskScreen &screen)
{
    auto &pin = screen.show(
        new PinPage(QCoreApplication::translate("sallyport::KioskCourse", "Type the PIN of the roster"),
                    u"Contoso 2026-11-22"_s),
        Step::None, back(), 57);
    pin.findChild<QLineEdit *>()->setText(u"1234567"_s);
    pin.say(Tone::Bad, unlockErrorText({ErrorCode::PassphraseWrong, {}, {u"8"_s}, {}}));
}

void showStart(KioskScreen &screen)
{
    screen.show(new StartPage(screen.language(), false));
}

void showAttendedStart(KioskScreen &screen)
{
    screen.show(new StartPage(screen.language(), true))
        .say(Tone::Warning, clockText({ClockFinding::Kind::BeforeProof, -5min}));
}

void showPick(KioskScreen &screen)
{
    screen.show(new PickPage(samplePeople()), Step::You, startOver(), 58);
}

WhoPage &askWho(KioskScreen &screen)
{
    auto &who = screen.show(new WhoPage, Step::You, startOver(), 42);
    who.findChild<QLineEdit *>(u"kiosk.email"_s)->setText(u"ada.lovelace@contoso.example"_s);
    return who;
}

void showWho(KioskScreen &screen)
{
    askWho(screen);
}

void showRefusal(KioskScreen &screen)
{
    askWho(screen).refuse(identifyErrorText({ErrorCode::SignInFailed, {}, {}, {}}));
}

void showScan(KioskScreen &screen)
{
    screen.show(new ScanPage(kioskSecret()), Step::Scan, startOver(), 51);
}

void showKey(KioskScreen &screen)
{
    screen.show(new ScanPage(kioskSecret()), Step::Scan, startOver(), 51);
    screen.pressNamed(u"kiosk.showKey"_s);
    screen.frame().setSecondsLeft(12);
}

void showCode(KioskScreen &screen)
{
    auto &code = screen.show(new CodePage, Step::Code, startOver(), 42);
    code.refuse(Tone::Warning, errorText({ErrorCode::WrongCode, {}, {u"clock-off"_s, u"-95"_s}, {}}));
    code.findChild<QLineEdit *>(u"kiosk.code"_s)->setText(u"70"_s);
}

void showCodes(KioskScreen &screen)
{
    screen.show(new CodesPage(sampleCodes(), true), Step::BackupCodes, {}, 9);
}

void showCodesUnprinted(KioskScreen &screen)
{
    screen.show(new CodesPage(sampleCodes(), false), Step::BackupCodes, {}, 55);
}

void showDone(KioskScreen &screen)
{
    screen.show(new DonePage);
}

void showOperator(KioskScreen &screen)
{
    screen.show(new OperatorPage(12, 40, {}), Step::None, back(), 50);
}

FinishPage &showFinish(KioskScreen &screen)
{
    return screen.show(
        new FinishPage({{u"/var/lib/sallyport/kiosk"_s, {}}, {u"/media/kiosk/STICK"_s, u"STICK"_s}}),
        Step::None, back(), 50);
}

void showFinished(KioskScreen &screen)
{
    showFinish(screen).written(u"/media/kiosk/STICK/kiosk-contoso-2026-11-22-143207.sallyport-bundle"_s);
}

void showLanguages(KioskScreen &screen)
{
    screen.show(new LanguagePage(screen.language()), Step::None, back(), 60);
}

void showGuide(KioskScreen &screen)
{
    screen.show(new GuidePage(screen.language(), u"operator"_s), Step::None, back(), 58);
}

} // namespace

QList<PageSample> kioskSamples()
{
    const QList<std::pair<QString, std::function<void(KioskScreen &)>>> pages{
        {u"01-unlock"_s, showUnlock},
        {u"02-pin"_s, showPin},
        {u"03-start"_s, showStart},
        {u"04-start-attended"_s, showAttendedStart},
        {u"05-pick"_s, showPick},
        {u"06-who"_s, showWho},
        {u"07-who-refused"_s, showRefusal},
        {u"08-scan"_s, showScan},
        {u"09-scan-key"_s, showKey},
        {u"10-code"_s, showCode},
        {u"11-codes"_s, showCodes},
        {u"12-codes-no-printer"_s, showCodesUnprinted},
        {u"13-done"_s, showDone},
        {u"14-operator"_s, showOperator},
        {u"15-finish"_s, [](KioskScreen &screen) { showFinish(screen); }},
        {u"16-finished"_s, showFinished},
        {u"17-language"_s, showLanguages},
        {u"18-guide"_s, showGuide},
    };
    QList<PageSample> samples;
    for (const auto &[name, show] : pages) {
        samples.append(pageSample<KioskScreen>(u"kiosk-"_s + name, show));
        samples.append(pageSample<UprightScreen>(u"kiosk-upright-"_s + name, show, true));
    }
    return samples;
}

} // namespace sallyport
