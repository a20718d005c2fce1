// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pagedriver.h"
#include "tests/ui/samples/samples.h"
#include "tests/ui/scriptedbackend.h"
#include "tests/ui/sheetsamples.h"
#include "ui/paper/sheetpage.h"
#include "ui/printing/printcentre.h"

#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QTemporaryDir>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

void paintPage(const QDir &folder, const QString &name, const QList<Sheet> &sheets, int each)
{
    QImage paper(1240, 1754, QImage::Format_RGB32); // A4 at 150 dpi
    paper.fill(Qt::white);
    QPainter painter(&paper);
    paintSheetPage(painter, paper.rect(), 150, sheets, each);
    painter.end();
    paper.save(folder.filePath(name + u".png"_s));
}

class Stage : public SampleStage
{
public:
    explicit Stage(const SampleSetting &)
    {
        backend.on<VerifyIdentity>(
            [](const VerifyIdentity &) -> Result<IdentityVerified> { return IdentityVerified{}; });
        backend.on<GetQrSheets>(
            [](const GetQrSheets &) -> Result<QList<QrSheet>> { return sampleSheets(12); });
        QList<Person> people;
        for (const QrSheet &sheet : sampleSheets(12))
            people.append(sheet.person);
        window = std::make_unique<PrintCentre>(backend,
                                               PrintOrder{.people = people, .qrSheets = true, .account = {}});
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->open();
        settle();
    }
    void verify()
    {
        type(u"6-digit code"_s, u"123456"_s);
        press(u"Enter"_s);
        until([this] { return PageDriver(*window).page() == u"page.print"_s; }, "the sheets");
    }
    QWidget &shown() override { return *window; }

    ScriptedBackend backend;
    std::unique_ptr<PrintCentre> window;
    QTemporaryDir folder;
};

} // namespace

QList<PageSample> printSamples()
{
    return {
        pageSample<Stage>(
            u"print-verify"_s, [](Stage &) {}, true),
        pageSample<Stage>(
            u"print"_s, [](Stage &stage) { stage.verify(); }, true),
        pageSample<Stage>(
            u"print-saved"_s,
            [](Stage &stage) {
                stage.verify();
                stage.press(u"4 per page"_s);
                stage.window->savePdf(stage.folder.filePath(u"sheets.pdf"_s));
                stage.until([&] { return !PageDriver(*stage.window).message().isEmpty(); }, "the PDF");
            },
            true),
        pageSample<Stage>(
            u"print-slips"_s,
            [](Stage &stage) {
                stage.verify();
                stage.press(u"Hand-out slips"_s);
                stage.press(u"2 per page"_s);
            },
            true),
    };
}

void paintSheets(const QDir &folder)
{
    QList<Sheet> hard =
        drawn({sampleSheet(1, u"Mara Lind"_s, u"mara.lind@northwind.example"_s),
               sampleSheet(2, QString(200, u'W'), QString(64, u'm') + u'@' + QString(251, u'w') + u".org"_s),
               sampleSheet(3, u"寿限無寿限無五劫の擦り切れ海砂利水魚"_s, u"jugemu@northwind.example"_s),
               sampleSheet(4, u"عبد الرحمن بن محمد"_s, u"abd@northwind.example"_s)});
    QList<Sheet> slips;
    for (int i = 0; i < 4; ++i)
        slips.append(
            handOutSlip(sampleSheets(4).at(i).person, u"Sallyport, on this computer"_s, QDate(2026, 11, 21)));
    QList<Secret> ten;
    for (int i = 0; i < 10; ++i)
        ten.append(Secret::fromText(u"7KQ2-M4XD-9RTP-%1"_s.arg(1000 + i)));
    for (const int each : {1, 2, 4}) {
        paintPage(folder, u"qr-%1"_s.arg(each), hard, each);
        paintPage(folder, u"slips-%1"_s.arg(each), slips, each);
    }
    paintPage(folder, u"codes"_s,
              {backupCodeSheet({ten, 2, systemClock()(), u"Contoso"_s, u"olga.brandt@northwind.example"_s})},
              1);
    paintPage(folder, u"signincode"_s,
              {signInCodeSheet(
                  {Secret::fromText(u"ABCD-EFGH-JKMN"_s), u"eva.berg@northwind.example"_s, systemClock()()},
                  u"Eva Berg"_s)},
              1);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    paintPage(folder, u"qr-mirrored"_s, hard, 4);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

} // namespace sallyport
