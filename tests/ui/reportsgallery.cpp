// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: paints "Reports" in its states, for people to look at (galleryrun.h says how).

#include "tests/ui/galleryrun.h"
#include "tests/ui/reportsstage.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

void paintAll(const GalleryPainter &painter)
{
    const auto shoot = [&](const ReportsStage &stage, const QString &name) {
        painter.shoot(*stage.page, name);
    };
    for (const QSize size : {QSize(1360, 920), QSize(784, 700)}) {
        ReportsStage stage;
        stage.open(size);
        shoot(stage, u"reports-%1"_s.arg(size.width()));
        stage.tile(AdoptionGroup::Overdue)->click();
        shoot(stage, u"reports-names-%1"_s.arg(size.width()));
        stage.page->savePdf(painter.folder.filePath(u"reports.pdf"_s));
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
    return sallyport::runGallery(argc, argv, sallyport::paintAll);
}
