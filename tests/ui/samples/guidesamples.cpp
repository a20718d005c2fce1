// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples/samples.h"
#include "ui/about/aboutwindow.h"
#include "ui/guide/guidewindow.h"
#include "ui/languages.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QCoreApplication>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

/// A window of its own, in its own size or as small as the program's.
template <typename Window>
class Stage : public SampleStage
{
public:
    explicit Stage(const SampleSetting &setting) : m_setting(setting) {}

    template <typename... Arguments>
    void open(Arguments &&...arguments)
    {
        window = std::make_unique<Window>(std::forward<Arguments>(arguments)...);
        window->resize(window->size().boundedTo(m_setting.window));
        window->show();
        settle();
    }
    const Languages &languages() const { return m_setting.languages; }
    QWidget &shown() override { return *window; }

    std::unique_ptr<Window> window;

private:
    SampleSetting m_setting;
};

using GuideStage = Stage<GuideWindow>;
using AboutStage = Stage<AboutWindow>;

void openGuide(GuideStage &stage, const GuidePlace &place)
{
    stage.open(stage.languages());
    stage.window->open(place);
}

void search(GuideStage &stage, const QString &words)
{
    openGuide(stage, {GuideGroup::Owner, u"trouble"_s});
    auto *field = stage.window->findChild<SearchField *>();
    bool isSearched = false;
    const auto searched = QObject::connect(field, &SearchField::searched, field, [&] { isSearched = true; });
    field->setText(words);
    SampleStage::until([&] { return isSearched; }, "the search");
    QObject::disconnect(searched);
}

void openAbout(AboutStage &stage)
{
    QCoreApplication::setApplicationVersion(u"1.0.0"_s);
    stage.open(u"a server"_s);
}

} // namespace

QList<PageSample> guideSamples()
{
    return {
        pageSample<GuideStage>(
            u"guide-member"_s,
            [](GuideStage &stage) {
                openGuide(stage, {GuideGroup::Member, u"setup"_s});
            },
            true),
        pageSample<GuideStage>(
            u"guide-owner"_s,
            [](GuideStage &stage) {
                openGuide(stage, {GuideGroup::Owner, u"trouble"_s});
            },
            true),
        pageSample<GuideStage>(
            u"guide-search"_s, [](GuideStage &stage) { search(stage, u"QR"_s); }, true),
        pageSample<GuideStage>(
            u"guide-nothing"_s, [](GuideStage &stage) { search(stage, u"zzz"_s); }, true),
        pageSample<AboutStage>(u"about"_s, openAbout, true),
        pageSample<AboutStage>(
            u"about-licence"_s,
            [](AboutStage &stage) {
                openAbout(stage);
                auto *chips = stage.window->findChild<FilterChips *>();
                chips->findChildren<QAbstractButton *>().at(1)->click();
                stage.pressNamed(u"about.copy"_s);
            },
            true),
    };
}

} // namespace sallyport
