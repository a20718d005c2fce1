// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: paints every page of the kiosk into a folder, for people to look at.
//
//     kioskgallery FOLDER [PERCENT [rtl|ltr [LANGUAGE]]]
//
// Each page light and dark, on a small screen, a large one and one that stands upright.

#include "core/kiosk/clerk.h"
#include "tests/ui/galleryrun.h"
#include "ui/errortext.h"
#include "ui/kiosk/codepage.h"
#include "ui/kiosk/codespage.h"
#include "ui/kiosk/donepage.h"
#include "ui/kiosk/finishpage.h"
#include "ui/kiosk/kioskframe.h"
#include "ui/kiosk/kiosktext.h"
#include "ui/kiosk/operatorpage.h"
#include "ui/kiosk/pickpage.h"
#include "ui/kiosk/pinpage.h"
#include "ui/kiosk/scanpage.h"
#include "ui/kiosk/startpage.h"
#include "ui/kiosk/unlockpage.h"
#include "ui/kiosk/whopage.h"
#include "ui/widgets/text.h"

#include <QLineEdit>

using namespace sallyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

SetupSecret sampleSecret()
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

class Gallery
{
public:
    Gallery(const GalleryPainter &painter, const QString &name, QSize size)
        : m_painter(painter), m_name(name), m_deskFont(QApplication::font())
    {
        QApplication::setFont(sizedFont(m_deskFont, bodyPixels * kioskScale(size)));
        m_frame = std::make_unique<KioskFrame>();
        m_frame->resize(size);
        m_frame->show();
        m_frame->setOrganization(u"Contoso"_s);
        m_frame->setLanguage(Languages::name(QLocale().name().section(u'_', 0, 0)), true);
    }
    ~Gallery()
    {
        m_frame.reset();
        QApplication::setFont(m_deskFont);
    }

    void shoot(KioskPage *page, const QString &name, KioskFrame::Step step, const QString &back,
               std::optional<int> seconds)
    {
        show(page, step, back, seconds);
        m_painter.shoot(*m_frame, u"kiosk-%1-%2"_s.arg(name, m_name));
    }
    void show(KioskPage *page, KioskFrame::Step step, const QString &back, std::optional<int> seconds)
    {
        m_frame->setPage(page);
        m_frame->setStep(step);
        m_frame->setBack(back);
        m_frame->setSecondsLeft(seconds);
    }
    void again(const QString &name) { m_painter.shoot(*m_frame, u"kiosk-%1-%2"_s.arg(name, m_name)); }

    void paintAll()
    {
        using Step = KioskFrame::Step;
        const QString over = QCoreApplication::translate("sallyport::KioskVisit", "Start over");
        const QString back = QCoreApplication::translate("sallyport::KioskCourse", "Back");
        const QString language = QLocale().name().section(u'_', 0, 0);
        shoot(new UnlockPage({{u"/kiosk/Contoso 2026-11-22.sallyport-roster"_s, {}},
                              {u"/media/STICK/Fabrikam.sallyport-roster"_s, u"STICK"_s}},
                             {u"/media/STICK/Fabrikam.sallyport-roster"_s, KioskMode::AttendedWithPin}),
              u"01-unlock"_s, Step::None, {}, {});
        auto *pin =
            new PinPage(QCoreApplication::translate("sallyport::KioskCourse", "Type the PIN of the roster"),
                        u"Contoso 2026-11-22"_s);
        show(pin, Step::None, back, 57);
        pin->findChild<QLineEdit *>()->setText(u"1234567"_s);
        pin->say(Tone::Bad, unlockErrorText({ErrorCode::PassphraseWrong, {}, {u"8"_s}, {}}));
        again(u"02-pin"_s);
        shoot(new StartPage(language, false), u"03-start"_s, Step::None, {}, {});
        auto *start = new StartPage(language, true);
        show(start, Step::None, {}, {});
        start->say(Tone::Warning, clockText({ClockFinding::Kind::BeforeProof, -5min}));
        again(u"04-start-attended"_s);
        shoot(new PickPage(samplePeople()), u"05-pick"_s, Step::You, over, 58);
        auto *who = new WhoPage;
        show(who, Step::You, over, 42);
        who->findChild<QLineEdit *>(u"kiosk.email"_s)->setText(u"ada.lovelace@contoso.example"_s);
        again(u"06-who"_s);
        who->refuse(identifyErrorText({ErrorCode::SignInFailed, {}, {}, {}}));
        again(u"07-who-refused"_s);
        auto *scan = new ScanPage(sampleSecret());
        shoot(scan, u"08-scan"_s, Step::Scan, over, 51);
        scan->findChild<Button *>(u"kiosk.showKey"_s)->click();
        m_frame->setSecondsLeft(12);
        again(u"09-scan-key"_s);
        auto *code = new CodePage;
        show(code, Step::Code, over, 42);
        code->refuse(Tone::Warning, errorText({ErrorCode::WrongCode, {}, {u"clock-off"_s, u"-95"_s}, {}}));
        code->findChild<QLineEdit *>(u"kiosk.code"_s)->setText(u"70"_s);
        again(u"10-code"_s);
        shoot(new CodesPage(sampleCodes(), true), u"11-codes"_s, Step::BackupCodes, {}, 9);
        auto *codes = new CodesPage(sampleCodes(), false);
        shoot(codes, u"12-codes-no-printer"_s, Step::BackupCodes, {}, 55);
        shoot(new DonePage, u"13-done"_s, Step::None, {}, {});
        shoot(new OperatorPage(12, 40, {}), u"14-operator"_s, Step::None, back, 50);
        auto *finish =
            new FinishPage({{u"/var/lib/sallyport/kiosk"_s, {}}, {u"/media/kiosk/STICK"_s, u"STICK"_s}});
        shoot(finish, u"15-finish"_s, Step::None, back, 50);
        finish->written(u"/media/kiosk/STICK/kiosk-contoso-2026-11-22-143207.sallyport-bundle"_s);
        again(u"16-finished"_s);
        shoot(new LanguagePage(language), u"17-language"_s, Step::None, back, 60);
    }

private:
    const GalleryPainter &m_painter;
    QString m_name;
    QFont m_deskFont;
    std::unique_ptr<KioskFrame> m_frame;
};

} // namespace

int main(int argc, char **argv)
{
    return runGallery(argc, argv, [](const GalleryPainter &painter) {
        for (const auto &[name, size] :
             {std::pair{u"1024"_s, QSize(1024, 768)}, std::pair{u"1920"_s, QSize(1920, 1080)},
              std::pair{u"portrait"_s, QSize(1080, 1920)}})
            Gallery(painter, name, size).paintAll();
    });
}
