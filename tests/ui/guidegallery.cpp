// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: paints the guide and "About Sallyport" into a folder, for people to look at.
//
//     guidegallery FOLDER [PERCENT [rtl|ltr [LANGUAGE]]]

#include "tests/ui/galleryrun.h"
#include "ui/about/aboutwindow.h"
#include "ui/guide/guidewindow.h"
#include "ui/kiosk/guidepage.h"
#include "ui/kiosk/kioskframe.h"
#include "ui/kiosk/touch.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/text.h"

#include <QAbstractButton>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

QString language;

void paint(const GalleryPainter &painter)
{
    Languages languages;
    languages.apply(language);
    QCoreApplication::setApplicationVersion(QStringLiteral(SALLYPORT_VERSION));
    GuideWindow guide(languages);
    guide.show();
    guide.open({GuideGroup::Member, u"setup"_s});
    painter.shoot(guide, u"guide-setup"_s);
    guide.open({GuideGroup::Owner, u"trouble"_s});
    painter.shoot(guide, u"guide-table"_s);
    guide.findChild<SearchField *>()->setText(u"QR"_s);
    painter.shoot(guide, u"guide-search"_s);
    guide.findChild<SearchField *>()->setText(u"zzz"_s);
    painter.shoot(guide, u"guide-nothing"_s);
    AboutWindow about(u"a server"_s);
    about.show();
    painter.shoot(about, u"about"_s);
    const auto chips = about.findChild<FilterChips *>()->findChildren<QAbstractButton *>();
    chips.at(1)->click();
    about.findChild<QAbstractButton *>(u"about.copy"_s)->click();
    painter.shoot(about, u"about-licence"_s);

    const QFont before = QApplication::font();
    const QSize screen(1366, 768);
    QApplication::setFont(sizedFont(before, bodyPixels * kioskScale(screen)));
    {
        KioskFrame frame;
        frame.resize(screen);
        frame.show();
        frame.setOrganization(u"Contoso"_s);
        frame.setPage(new GuidePage(languages.current(), u"operator"_s));
        frame.setBack(u"Back"_s);
        frame.setLanguage({}, false);
        painter.shoot(frame, u"guide-kiosk"_s);
    }
    QApplication::setFont(before);
}

} // namespace

int main(int argc, char **argv)
{
    language = QString::fromLocal8Bit(argc > 4 ? argv[4] : "en");
    return runGallery(argc, argv, paint);
}
