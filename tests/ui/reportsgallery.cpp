// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: paints "Reports" in its states, light and dark, into the folder named by the first argument,
// for people to look at. A second argument is the size of the font in percent, a third "rtl" mirrors.

#include "tests/ui/reportsstage.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

void paintAll(const QDir &folder, const QString &theme)
{
    const auto shoot = [&](const ReportsStage &stage, const QString &name) {
        QTest::qWait(250);
        stage.page->grab().save(folder.filePath(name + u'-' + theme + u".png"_s));
    };
    for (const QSize size : {QSize(1360, 920), QSize(784, 700)}) {
        ReportsStage stage;
        stage.open(size);
        shoot(stage, u"reports-%1"_s.arg(size.width()));
        stage.tile(AdoptionGroup::Overdue)->click();
        shoot(stage, u"reports-names-%1"_s.arg(size.width()));
        stage.page->savePdf(folder.filePath(u"reports.pdf"_s));
        QTest::qWait(250);
    }
    ReportsStage none;
    none.report.counts = {};
    none.report.history.clear();
    none.open();
    shoot(none, u"reports-empty"_s);
    ReportsStage fresh;
    fresh.report.counts = {.exempt = 0, .enrolled = 1, .unknown = 0, .overdue = 0, .pending = 1, .off = 3};
    fresh.report.history = {{QDate(2026, 11, 21), {.members = 5, .active = 1, .pending = 1, .exempt = 0}}};
    fresh.open();
    shoot(fresh, u"reports-first-day"_s);
}

} // namespace

} // namespace sallyport

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    const QDir folder(arguments.at(1));
    folder.mkpath(u"."_s);
    sallyport::Theme theme(application, sallyport::ThemeChoice::Light);
    theme.setReducedMotion(true);
    if (const int percent = arguments.value(2).toInt(); percent > 0) {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * percent / 100);
        QApplication::setFont(font);
    }
    if (arguments.value(3) == "rtl"_L1)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    for (const auto choice : {sallyport::ThemeChoice::Light, sallyport::ThemeChoice::Dark}) {
        theme.setChoice(choice);
        sallyport::paintAll(folder, choice == sallyport::ThemeChoice::Dark ? u"dark"_s : u"light"_s);
    }
    return 0;
}
