// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reportsstage.h"
#include "tests/ui/samples/samples.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

class Stage : public SampleStage
{
public:
    explicit Stage(const SampleSetting &setting) : m_size(setting.page()) {}
    void open()
    {
        office.open(m_size);
        settle();
    }
    QWidget &shown() override { return *office.page; }

    ReportsStage office;

private:
    QSize m_size;
};

} // namespace

QList<PageSample> reportsSamples()
{
    return {
        pageSample<Stage>(u"reports"_s, [](Stage &stage) { stage.open(); }),
        pageSample<Stage>(u"reports-names"_s,
                          [](Stage &stage) {
                              stage.open();
                              stage.office.tile(AdoptionGroup::Overdue)->click();
                          }),
        pageSample<Stage>(u"reports-empty"_s,
                          [](Stage &stage) {
                              stage.office.report.counts = {};
                              stage.office.report.history.clear();
                              stage.open();
                          }),
        pageSample<Stage>(
            u"reports-first-day"_s,
            [](Stage &stage) {
                stage.office.report.counts = {
                    .exempt = 0, .enrolled = 1, .unknown = 0, .overdue = 0, .pending = 1, .off = 3};
                stage.office.report.history = {
                    {QDate(2026, 11, 21), {.members = 5, .active = 1, .pending = 1, .exempt = 0}}};
                stage.open();
            }),
    };
}

} // namespace sallyport
