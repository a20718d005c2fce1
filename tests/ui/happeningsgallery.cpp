// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Not a test: paints the line "What happened" and the list above it, for people to look at (galleryrun.h
// says how).

#include "tests/ui/galleryrun.h"
#include "tests/ui/memberscript.h"
#include "ui/happenings/happeningsline.h"

#include <QVBoxLayout>

using namespace sallyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Undo undo = [](QObject *, const std::function<void(const Result<Undone> &)> &) {};
const Undo refuse = [](QObject *, const std::function<void(const Result<Undone> &)> &answer) {
    answer(tl::unexpected(Error{ErrorCode::Conflict, {}, {}, {}}));
};
const Undo succeed = [](QObject *, const std::function<void(const Result<Undone> &)> &answer) {
    answer(Undone::Done);
};

void paint(const GalleryPainter &painter)
{
    MemberScript stage;
    for (const auto &name : {u"Ben Carter"_s, u"Eve Lund"_s, u"Jonas Weber"_s, u"Olga Brandt"_s})
        stage.add(name);
    stage.open();
    Timestamp now = ProfileScript::now();
    Happenings happenings([&now] { return now; });
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(stage.page.get(), 1);
    auto *line = new HappeningsLine(happenings);
    column->addWidget(line);
    window.resize(824, 640); // what the navigation and the header leave of 1024x700
    window.show();
    happenings.add(Tone::Good, u"Eve Lund was added."_s);
    painter.shoot(window, u"line-plain"_s);
    now += 3min;
    happenings.add(Tone::Good, u"Ben Carter was saved."_s, undo);
    painter.shoot(window, u"line-undo"_s);
    now += 1min;
    happenings.add(Tone::Accent, u"Export cancelled. Nothing was saved."_s);
    happenings.add(Tone::Good,
                   u"MFA und Anmeldesicherheit von Rheinisch-Westfälische Elektrizitätswerke "
                   u"Verwaltungsgesellschaft mbH wurden gespeichert."_s,
                   refuse);
    happenings.undo(4);
    happenings.add(Tone::Good, u"The account Fabrikam was saved."_s, succeed);
    happenings.undo(6);
    happenings.add(Tone::Bad, u"The list could not be saved as /home/olga/members.csv: Permission denied. "
                              u"Nothing was written. Choose another folder."_s);
    painter.shoot(window, u"line-long"_s);
    line->openList();
    painter.shoot(window, u"list"_s);
    window.resize(1400, 940);
    painter.shoot(window, u"list-wide"_s);
    stage.page.release(); // the window's
}

} // namespace

int main(int argc, char **argv)
{
    return runGallery(argc, argv, paint);
}
