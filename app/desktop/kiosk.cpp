// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/kiosk.h"

#include "app/desktop/commandline.h"
#include "core/crypto/random.h"
#include "core/kiosk/desk.h"
#include "ui/errortext.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/languages.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace sallyport {

int runKiosk(QApplication &application, const CommandLine &line)
{
    const Theme theme(application);
    Languages languages;
    languages.apply({});
    const QString folder =
        line.kioskFolder.isEmpty()
            ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/kiosk"_s
            : QFileInfo(line.kioskFolder).absoluteFilePath();
    const auto desk = KioskDesk::open(folder, systemClock(), systemRandom());
    if (!desk) {
        const bool second = desk.error().code == ErrorCode::Busy;
        std::fputs(qPrintable(u"sallyport: "_s +
                              (second ? u"a kiosk is running with this folder already."_s
                                      : errorText(desk.error())) +
                              u'\n'),
                   stderr);
        return 1;
    }
    KioskWindow window({**desk, languages, kioskPlaces(folder), defaultKioskPrinter(), bootTime(),
                        line.roster.isEmpty() ? QString() : QFileInfo(line.roster).absoluteFilePath()});
    QObject::connect(&window, &KioskWindow::left, &application, &QApplication::quit);
    window.start();
    return QApplication::exec();
}

} // namespace sallyport
