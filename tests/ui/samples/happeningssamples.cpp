// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples/offices.h"
#include "tests/ui/samples/samples.h"
#include "ui/happenings/happeningsline.h"

#include <QVBoxLayout>

namespace sallyport {

namespace {

const Undo open = [](QObject *, const std::function<void(const Result<Undone> &)> &) {};
const Undo refuse = [](QObject *, const std::function<void(const Result<Undone> &)> &answer) {
    answer(tl::unexpected(Error{ErrorCode::Conflict, {}, {}, {}}));
};
const Undo succeed = [](QObject *, const std::function<void(const Result<Undone> &)> &answer) {
    answer(Undone::Done);
};

/// "Members" with the line below.
class Stage : public SampleStage
{
public:
    explicit Stage(const SampleSetting &setting)
    {
        m_office.open(Role::Owner, setting.page());
        auto *column = new QVBoxLayout(&m_place);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(m_office.page.get(), 1);
        column->addWidget(line);
        m_place.resize(setting.page());
        m_place.show();
        settle();
    }
    ~Stage() override { m_office.page->setParent(nullptr); }

    void add(Tone tone, const QString &text, const Undo &undo = {})
    {
        happenings.add(tone, text, undo);
        m_now += 3min;
    }
    void addAll()
    {
        add(Tone::Good, u"Eve Lund was added."_s);
        add(Tone::Good, u"Ben Carter was saved."_s, open);
        add(Tone::Accent, u"Export cancelled. Nothing was saved."_s);
        add(Tone::Good,
            u"MFA und Anmeldesicherheit von Rheinisch-Westfälische Elektrizitätswerke "
            u"Verwaltungsgesellschaft mbH wurden gespeichert."_s,
            refuse);
        happenings.undo(4);
        add(Tone::Good, u"The account Fabrikam was saved."_s, succeed);
        happenings.undo(6);
        add(Tone::Bad, u"The list could not be saved as /home/olga/members.csv: Permission denied. "
                       u"Nothing was written. Choose another folder."_s);
    }
    QWidget &shown() override { return m_place; }

private:
    Timestamp m_now = ProfileScript::now();
    MembersOffice m_office;
    QWidget m_place;

public:
    Happenings happenings{[this] { return m_now; }};
    HappeningsLine *line = new HappeningsLine(happenings);
};

} // namespace

QList<PageSample> happeningsSamples()
{
    return {
        pageSample<Stage>(u"happenings-plain"_s,
                          [](Stage &stage) { stage.add(Tone::Good, u"Eve Lund was added."_s); }),
        pageSample<Stage>(u"happenings-undo"_s,
                          [](Stage &stage) { stage.add(Tone::Good, u"Ben Carter was saved."_s, open); }),
        pageSample<Stage>(u"happenings-long"_s, [](Stage &stage) { stage.addAll(); }),
        pageSample<Stage>(u"happenings-list"_s,
                          [](Stage &stage) {
                              stage.addAll();
                              stage.line->openList();
                          }),
    };
}

} // namespace sallyport
