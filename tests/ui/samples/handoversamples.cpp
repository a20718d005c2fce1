// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/adminsstage.h"
#include "tests/ui/samples/samples.h"

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The hand-over window over the sample data, from the row of somebody who is pending.
class Stage : public SampleStage
{
public:
    explicit Stage(const SampleSetting &setting)
    {
        desk.open(setting.page());
        desk.openWindow(u"Mara Lind"_s);
        desk.pass(13s);
        settle();
    }
    QWidget &shown() override { return *desk.window(); }
    void hide()
    {
        key = desk.window()->findChild<QLineEdit *>(u"handover.key"_s)->text();
        desk.pass(60s);
        until([this] { return PageDriver(shown()).button(u"Show again"_s) != nullptr; },
              "the key to be hidden");
    }

    inline static const QString field = u"First code, typed by the admin (proves the hand-over)"_s;
    AdminsStage desk;
    QString key;
};

} // namespace

QList<PageSample> handoverSamples()
{
    return {
        pageSample<Stage>(
            u"handover"_s, [](Stage &stage) { stage.type(Stage::field, u"318 0"_s); }, true),
        pageSample<Stage>(
            u"handover-wrong"_s,
            [](Stage &stage) {
                stage.type(Stage::field, u"000000"_s);
                stage.press(u"Enter"_s);
                stage.until([&] { return PageDriver(stage.shown()).field(Stage::field)->text().isEmpty(); },
                            "the answer to a wrong code");
            },
            true),
        pageSample<Stage>(
            u"handover-copied"_s, [](Stage &stage) { stage.press(u"Copy"_s); }, true),
        pageSample<Stage>(
            u"handover-hidden"_s, [](Stage &stage) { stage.hide(); }, true),
        pageSample<Stage>(
            u"handover-verify"_s,
            [](Stage &stage) {
                stage.hide();
                stage.press(u"Show again"_s);
            },
            true),
        pageSample<Stage>(
            u"handover-codes"_s,
            [](Stage &stage) {
                const QString key = stage.desk.window()->findChild<QLineEdit *>(u"handover.key"_s)->text();
                stage.type(Stage::field, stage.desk.codeOf(Secret::fromText(key)).text());
                stage.press(u"Enter"_s);
                stage.until([&] { return PageDriver(stage.shown()).page() == u"page.setup.codes"_s; },
                            "the backup codes");
            },
            true),
    };
}

} // namespace sallyport
