// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing is said by colour alone: two states of a widget differ in what they write or draw, too, and
// whatever has a tone has words.
#include "tests/ui/paintnotes.h"
#include "tests/ui/samples/samplebench.h"
#include "ui/reports/grouplook.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/ledgercell.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/stepbar.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/switchlook.h"
#include "ui/widgets/tonesign.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QPainter>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStyleOption>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

const QList<Tone> tones{Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad};

/// A widget of that kind in that state.
using Make = std::function<std::unique_ptr<QWidget>(int state)>;

PaintNotes notesOf(const Make &make, int state)
{
    const auto widget = make(state);
    widget->ensurePolished();
    widget->resize(widget->sizeHint().expandedTo({160, 40}));
    return PaintNotes::of(*widget);
}

Make button(Button::Kind kind)
{
    return [kind](int state) {
        auto made = std::make_unique<Button>(u"Members"_s, kind);
        made->setCheckable(true);
        made->setChecked(state == 1);
        return made;
    };
}

template <typename Box>
std::unique_ptr<QWidget> box(int state)
{
    auto made = std::make_unique<Box>(u"MFA"_s);
    made->setAutoExclusive(false);
    made->setChecked(state == 1);
    return made;
}

double luminance(const QColor &colour)
{
    const auto linear = [](float channel) {
        return channel <= 0.04045F ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

class ColourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesDifferInShape_data()
    {
        QTest::addColumn<Make>("make");
        QTest::addColumn<int>("states");
        QTest::newRow("switch") << Make(box<Switch>) << 2;
        QTest::newRow("tick") << Make(box<QCheckBox>) << 2;
        QTest::newRow("choice") << Make(box<QRadioButton>) << 2;
        QTest::newRow("page of the navigation") << button(Button::Kind::Navigation) << 2;
        QTest::newRow("chip") << Make([](int state) {
            auto chips = std::make_unique<FilterChips>(QStringList{u"All"_s, u"MFA off"_s});
            chips->setCurrent(state);
            return chips;
        }) << 2;
        QTest::newRow("backup code") << Make([](int state) {
            return std::make_unique<LedgerCell>(
                LedgerCell::Words{.number = 4, .used = state == 1, .when = u"2 June"_s, .where = {}},
                nullptr);
        }) << 2;
        QTest::newRow("banner") << Make([](int state) {
            auto banner = std::make_unique<Banner>();
            banner->announce(tones.at(state), u"It is so."_s);
            return banner;
        }) << static_cast<int>(tones.size());
        QTest::newRow("how it ended") << Make([](int state) {
            auto sign = std::make_unique<ToneSign>();
            sign->setState(u"It"_s, tones.at(state));
            return sign;
        }) << static_cast<int>(tones.size());
        QTest::newRow("step") << Make([](int state) {
            auto bar = std::make_unique<StepBar>(QStringList{u"Scan"_s, u"Code"_s, u"Done"_s});
            bar->setCurrent(state);
            return bar;
        }) << 3;
    }
    void statesDifferInShape()
    {
        QFETCH(Make, make);
        QFETCH(int, states);
        for (int one = 0; one < states; ++one) {
            const PaintNotes notes = notesOf(make, one);
            QVERIFY(!notes.shapes.isEmpty());
            QCOMPARE(notesOf(make, one).shapes, notes.shapes);
            for (int other = one + 1; other < states; ++other)
                QVERIFY2(notesOf(make, other).shapes != notes.shapes,
                         qPrintable(u"%1 and %2"_s.arg(one).arg(other)));
        }
    }
    void colourAloneIsSeen()
    {
        const Make pale = [](int state) {
            auto pill = std::make_unique<Pill>(u"It"_s, tones.at(state));
            return pill;
        };
        QCOMPARE(notesOf(pale, 0), notesOf(pale, 1)); // a pill needs its word
    }
    void theSwitchOfATableDiffersInShape()
    {
        const auto painted = [](const SwitchLook &look) {
            NotePad pad({36, 20});
            QPainter painter(&pad);
            look.paint(painter, {0, 0, 36, 20}, QStyleOption(), QApplication::font());
            painter.end();
            return pad.notes().shapes;
        };
        const QStringList on = painted({.on = true}), off = painted({.on = false});
        QVERIFY(on != off);
        QVERIFY(painted({.on = true, .busy = true}) != on);
    }
    void plainGroupsOfTheReportsDifferInLightness()
    {
        for (const Colours *colours : {&Colours::light(), &Colours::dark()}) {
            const double enrolled = luminance(groupInk(AdoptionGroup::Enrolled, *colours));
            const double off = luminance(groupInk(AdoptionGroup::Off, *colours));
            QVERIFY((qMax(enrolled, off) + 0.05) / (qMin(enrolled, off) + 0.05) >= 3);
        }
    }
    void whateverHasAToneHasWords_data() { addSampleRows(); }
    void whateverHasAToneHasWords()
    {
        QFETCH(int, index);
        QTest::failOnWarning(QRegularExpression(u"sample:"_s));
        m_bench.look(allSamples().at(index), u"en"_s, [](QWidget &shown) {
            for (const auto *pill : shown.findChildren<Pill *>())
                QVERIFY(!pill->isVisible() || !pill->text().isEmpty());
            for (const auto *sign : shown.findChildren<ToneSign *>())
                QVERIFY(!sign->isVisible() || !sign->word().isEmpty());
            for (const auto *banner : shown.findChildren<Banner *>())
                QVERIFY(!banner->isVisible() || !banner->text().isEmpty());
        });
    }

private:
    SampleBench m_bench;
};

QTEST_MAIN(ColourTest)
#include "colourtest.moc"
