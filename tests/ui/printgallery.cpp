// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: paints the print centre in both themes and every sheet with 1, 2 and 4 per page, for people
// to look at (galleryrun.h says how).
#include "tests/ui/galleryrun.h"
#include "tests/ui/pagedriver.h"
#include "tests/ui/scriptedbackend.h"
#include "tests/ui/sheetsamples.h"
#include "ui/paper/sheetpage.h"
#include "ui/printing/printcentre.h"

#include <QPainter>

using namespace Qt::StringLiterals;
using namespace sallyport;

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

void paintWindow(const GalleryPainter &painter)
{
    const QList<QrSheet> sheets = sampleSheets(12);
    ScriptedBackend backend;
    backend.on<VerifyIdentity>(
        [](const VerifyIdentity &) -> Result<IdentityVerified> { return IdentityVerified{}; });
    backend.on<GetQrSheets>([&](const GetQrSheets &) -> Result<QList<QrSheet>> { return sheets; });
    QList<Person> people;
    for (const QrSheet &sheet : sheets)
        people.append(sheet.person);
    PrintCentre window(backend, {.people = people, .qrSheets = true, .account = {}});
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.open();
    QTest::qWait(200);
    const auto shoot = [&](const QString &name) { painter.shoot(window, name); };
    PageDriver driver(window);
    shoot(u"window-verify"_s);
    driver.type(u"6-digit code"_s, u"123456"_s);
    driver.press(u"Enter"_s);
    QTRY_COMPARE(driver.page(), u"page.print"_s);
    shoot(u"window"_s);
    driver.press(u"4 per page"_s);
    shoot(u"window-4"_s);
    window.savePdf(painter.folder.filePath(u"sheets.pdf"_s));
    QTRY_VERIFY(driver.message().contains(u"Saved"_s));
    shoot(u"window-saved"_s);
    driver.press(u"Hand-out slips"_s);
    driver.press(u"2 per page"_s);
    shoot(u"window-slips"_s);
}

void paintAll(const GalleryPainter &painter)
{
    if (painter.theme == "light"_L1)
        paintSheets(painter.folder); // paper knows no theme
    paintWindow(painter);
}

} // namespace

int main(int argc, char **argv)
{
    return runGallery(argc, argv, paintAll);
}
