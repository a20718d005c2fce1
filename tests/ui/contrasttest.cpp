// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Text stands out from what is really painted under it as WCAG 2 AA demands: 4.5:1, or 3:1 where it is large.
// The borders of fields, ticks, switches and the frame of the focus stand out at 3:1. Disabled controls are
// exempt there, and here.
#include "tests/ui/samples/samplebench.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/switchdelegate.h"
#include "ui/widgets/switchlook.h"
#include "ui/widgets/tablerole.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QFontInfo>
#include <QGraphicsOpacityEffect>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSet>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

double luminance(QRgb colour)
{
    const auto linear = [](int channel) {
        const double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

double contrast(QRgb one, QRgb other)
{
    const double a = luminance(one), b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

/// The most frequent colour, and how much the one that differs most stands out from it.
struct Measure
{
    QRgb ground = 0;
    double ratio = 1;
};

Measure measure(const QImage &picture, const QRect &place)
{
    QHash<QRgb, int> counts;
    const QRect inside = place.intersected(picture.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    Measure found;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            found.ground = it.key();
        }
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        found.ratio = qMax(found.ratio, contrast(it.key(), found.ground));
    return found;
}

double demanded(const QFont &font)
{
    const QFontInfo info(font);
    return info.pixelSize() >= 24 || (info.pixelSize() >= 18.66 && info.bold()) ? 3.0 : 4.5;
}

class Measurement
{
public:
    explicit Measurement(QWidget &root) : m_root(root), m_picture(root.grab().toImage())
    {
        for (QWidget *widget : root.findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && widget->window() == root.window())
                look(*widget);
        }
    }
    QStringList findings;
    int texts = 0;
    int marks = 0;
    int pills = 0;

private:
    /// What is to be seen of that part of the widget, in the picture.
    QRect seen(const QWidget &widget, const QRect &part) const
    {
        const QRect visible = widget.visibleRegion().boundingRect().intersected(part);
        return visible.translated(widget.mapTo(&m_root, QPoint()));
    }
    void demand(const QWidget &widget, const QRect &part, const QFont &font, const QString &text,
                std::optional<QRgb> ink = {})
    {
        const QRect place = seen(widget, part);
        if (place.height() < part.height() || place.width() < 8)
            return; // scrolled away
        ++texts;
        const Measure measured = measure(m_picture, place);
        const double least = demanded(font);
        // Thin strokes are mixed with their ground: they need not be as dark as their ink, only clearly of
        // it.
        const double wanted = ink ? contrast(*ink, measured.ground) : measured.ratio;
        if (wanted < least || measured.ratio < qMin(least, 0.7 * wanted))
            findings.append(u"%1: \"%2\" has %3:1 on %4"_s.arg(described(widget), text.left(30))
                                .arg(qMin(wanted, measured.ratio), 0, 'f', 2)
                                .arg(QColor(measured.ground).name()));
    }
    void look(QWidget &widget)
    {
        if (const auto *pill = qobject_cast<Pill *>(&widget)) {
            if (!pill->text().isEmpty())
                demand(*pill, pill->rect(), pill->font(), pill->text(),
                       Colours::of(pill).tone(pill->tone()).ink.rgb());
        } else if (const auto *label = qobject_cast<QLabel *>(&widget)) {
            if (!label->text().isEmpty())
                demand(*label, label->rect(), label->font(), label->text(),
                       label->palette().color(label->foregroundRole()).rgb());
        } else if (auto *button = qobject_cast<QAbstractButton *>(&widget)) {
            // Without the border.
            if (!button->text().isEmpty() && button->height() > 12)
                demand(*button, button->rect().adjusted(6, 5, -6, -5), button->font(), button->text());
            if (const auto *box = qobject_cast<QCheckBox *>(button))
                demandMark(*box, box->rect(), markSize(*box),
                           box->isChecked() || qobject_cast<Switch *>(&widget));
            else if (const auto *radio = qobject_cast<QRadioButton *>(button))
                demandMark(*radio, radio->rect(), markSize(*radio), radio->isChecked());
        } else if (const auto *edit = qobject_cast<QLineEdit *>(&widget)) {
            if (!edit->displayText().isEmpty() || !edit->placeholderText().isEmpty())
                demand(*edit, edit->rect().adjusted(4, 4, -4, -4), edit->font(), edit->objectName());
            if (!edit->isReadOnly() && !qobject_cast<QAbstractSpinBox *>(edit->parentWidget()))
                demandBorder(*edit);
        } else if (const auto *combo = qobject_cast<QComboBox *>(&widget)) {
            demand(*combo, combo->rect().adjusted(4, 4, -4, -4), combo->font(), combo->currentText());
            demandBorder(*combo);
        } else if (const auto *number = qobject_cast<QAbstractSpinBox *>(&widget)) {
            demandBorder(*number);
        } else if (const auto *view = qobject_cast<QAbstractItemView *>(&widget)) {
            lookAtCells(*view);
        }
    }
    /// Fields are told by their border.
    void demandBorder(const QWidget &field)
    {
        const QPoint middle = field.mapTo(&m_root, QPoint(0, field.height() / 2));
        const QRect strip(middle - QPoint(3, 0), QSize(6, 1));
        if (!m_picture.rect().contains(strip) || seen(field, field.rect()).height() < field.height() ||
            !field.parentWidget() || field.x() < 3)
            return;
        const QRgb outside = m_picture.pixel(strip.topLeft());
        double most = 1;
        for (int x = strip.left(); x <= strip.right(); ++x)
            most = qMax(most, contrast(m_picture.pixel(x, strip.top()), outside));
        if (most < 3)
            findings.append(u"%1: its border has %2:1"_s.arg(described(field)).arg(most, 0, 'f', 2));
    }
    static QSize markSize(const QAbstractButton &button)
    {
        if (qobject_cast<const Switch *>(&button))
            return SwitchLook::size(button.font());
        const int side = button.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &button);
        return {side, side};
    }
    /// A tick or a switch, the first thing from the left in that part of the widget: its edge stands out from
    /// what is around it, and what is painted in it from its inside.
    void demandMark(const QWidget &widget, const QRect &part, QSize size, bool hasInk)
    {
        const QRect place = seen(widget, part);
        if (place.height() < part.height() || place.width() < size.width())
            return; // scrolled away
        ++marks;
        // Beside the widget, where the mark begins at its edge.
        const QRgb ground = m_picture.pixel(qMax(0, place.left() - 4), place.center().y());
        int left = place.left();
        while (left < place.right() && contrast(m_picture.pixel(left, place.center().y()), ground) < 1.02)
            ++left;
        const QRect mark(left, place.center().y() - size.height() / 2, size.width(), size.height());
        double edge = 1;
        for (int x = mark.left(); x < mark.left() + 4; ++x)
            edge = qMax(edge, contrast(m_picture.pixel(x, mark.center().y()), ground));
        if (edge < 3)
            findings.append(u"%1: its edge has %2:1 on %3"_s.arg(described(widget))
                                .arg(edge, 0, 'f', 2)
                                .arg(QColor(ground).name()));
        const double ink = measure(m_picture, mark.adjusted(3, 4, -3, -4)).ratio;
        if (hasInk && ink < 3)
            findings.append(u"%1: what is in its mark has %2:1"_s.arg(described(widget)).arg(ink, 0, 'f', 2));
    }
    /// Of a cell, the first thing from the left: its words and its dot stand out from it.
    void demandPill(const QAbstractItemView &view, const QRect &cell, const QString &word)
    {
        const QRect place = seen(*view.viewport(), cell.adjusted(3, 3, -3, -3));
        if (place.size() != cell.adjusted(3, 3, -3, -3).size())
            return; // scrolled away or hidden
        ++pills;
        const int middle = place.center().y();
        const QRgb ground = m_picture.pixel(place.left(), middle);
        int left = place.left();
        while (left < place.right() && m_picture.pixel(left, middle) == ground)
            ++left;
        // Past the rounded end and its mixed colours.
        const QRgb inside = m_picture.pixel(qMin(left + 4, place.right()), middle);
        double most = 1;
        for (int x = left + 4; x < qMin(left + 24, place.right()); ++x)
            most = qMax(most, contrast(m_picture.pixel(x, middle), inside));
        if (most < 4.5)
            findings.append(
                u"%1: the pill \"%2\" has %3:1"_s.arg(described(view), word).arg(most, 0, 'f', 2));
    }
    void lookAtCells(const QAbstractItemView &view)
    {
        const auto *model = view.model();
        if (!model || !view.viewport()->isVisible())
            return;
        for (int row = 0; row < qMin(model->rowCount(view.rootIndex()), 12); ++row) {
            for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
                const QModelIndex index = model->index(row, column, view.rootIndex());
                const QString text = index.data().toString();
                const QRect cell = view.visualRect(index);
                if (!text.isEmpty() && cell.width() > 12 && cell.height() > 12 &&
                    (index.flags() & Qt::ItemIsEnabled))
                    demand(*view.viewport(), cell.adjusted(3, 3, -3, -3), view.font(), text);
                const QAbstractItemDelegate *delegate = view.itemDelegateForIndex(index);
                if (qobject_cast<const PillDelegate *>(delegate) && !text.isEmpty())
                    demandPill(view, cell, text);
                if (qobject_cast<const SwitchDelegate *>(delegate) &&
                    index.flags().testFlag(Qt::ItemIsUserCheckable) && !index.data(BusyRole).toBool())
                    demandMark(*view.viewport(), cell.adjusted(6, 3, -3, -3), SwitchLook::size(view.font()),
                               true);
            }
        }
    }

    QWidget &m_root;
    QImage m_picture;
};

/// Of each class of controls on the page: the frame that says where the focus is.
QStringList focusFindings(QWidget &page)
{
    QStringList findings;
    QSet<QString> looked;
    page.window()->activateWindow();
    SampleStage::settle();
    if (!page.window()->isActiveWindow())
        return {}; // what was hidden and shown again is not activated where there is no screen
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        const QString kind = QString::fromLatin1(widget->metaObject()->className());
        if (!widget->isVisible() || !widget->isEnabled() || widget->window() != page.window() ||
            !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || looked.contains(kind) ||
            widget->visibleRegion().boundingRect() != widget->rect())
            continue;
        const auto picture = [widget] {
            widget->window()->setAttribute(Qt::WA_KeyboardFocusChange);
            SampleStage::settle();
            // With what is around it: text may stand in a box that has the border.
            return widget->parentWidget()->grab(widget->geometry().adjusted(-16, -16, 16, 16)).toImage();
        };
        if (QWidget *focused = QApplication::focusWidget())
            focused->clearFocus(); // it lies in the picture, too
        const QImage without = picture();
        if (widget->hasFocus())
            continue; // where the page begins, the focus comes back to
        looked.insert(kind);
        widget->setFocus(Qt::TabFocusReason);
        const QImage with = picture();
        double most = 1;
        for (int y = 0; y < with.height(); ++y) {
            for (int x = 0; x < with.width(); ++x) {
                if (with.pixel(x, y) != without.pixel(x, y))
                    most = qMax(most, contrast(with.pixel(x, y), without.pixel(x, y)));
            }
        }
        if (most < 3)
            findings.append(
                u"%1: the focus changes it by %2:1"_s.arg(described(*widget)).arg(most, 0, 'f', 2));
    }
    return findings;
}

} // namespace

class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void light_data() { addSampleRows(); }
    void light() { look(ThemeChoice::Light); }
    void dark_data() { addSampleRows(); }
    void dark() { look(ThemeChoice::Dark); }

    void everyInkStandsOutFromItsGrounds()
    {
        for (const Colours *colours : {&Colours::light(), &Colours::dark()}) {
            for (const QColor &ground : {colours->window, colours->surface, colours->sunken}) {
                QVERIFY(contrast(colours->text.rgb(), ground.rgb()) >= 4.5);
                QVERIFY(contrast(colours->muted.rgb(), ground.rgb()) >= 4.5);
            }
            QVERIFY(contrast(colours->onAccent.rgb(), colours->accent.rgb()) >= 4.5);
            for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad})
                QVERIFY(contrast(colours->tone(tone).ink.rgb(), colours->tone(tone).ground.rgb()) >= 4.5);
            for (const QColor &ground : {colours->window, colours->surface, colours->accentSoft}) {
                QVERIFY(contrast(colours->controlBorder.rgb(), ground.rgb()) >= 3);
                QVERIFY(contrast(colours->accent.rgb(), ground.rgb()) >= 3); // the focus frame
            }
        }
    }
    void theCellsOfTablesAreMeasured()
    {
        const QList<PageSample> samples = allSamples();
        const auto accounts = std::ranges::find(samples, u"accounts"_s, &PageSample::name);
        const auto members = std::ranges::find(samples, u"members"_s, &PageSample::name);
        QVERIFY(accounts != samples.end() && members != samples.end());
        m_bench.look(*accounts, u"en"_s, [](QWidget &shown) { QVERIFY(Measurement(shown).marks > 0); });
        m_bench.look(*members, u"en"_s, [](QWidget &shown) { QVERIFY(Measurement(shown).pills > 0); });
    }
    void aFocusThatIsNotShownIsSeen()
    {
        QWidget page;
        QLineEdit field(&page);
        QWidget blank(&page);
        blank.setFocusPolicy(Qt::StrongFocus);
        blank.setGeometry(10, 60, 100, 30);
        page.resize(300, 120);
        page.show();
        SampleStage::settle();
        const QStringList findings = focusFindings(page);
        QCOMPARE(findings.size(), 1);
        QVERIFY2(findings.first().startsWith(u"QWidget"_s), qPrintable(findings.first()));
    }
    void aPaleTickIsSeen()
    {
        m_bench.theme().setChoice(ThemeChoice::Light);
        QWidget page;
        QCheckBox box(u"Too pale"_s, &page);
        box.move(20, 20);
        page.resize(300, 60);
        page.show();
        SampleStage::settle();
        const Measurement good(page);
        QCOMPARE(good.marks, 1);
        QVERIFY2(good.findings.isEmpty(), qPrintable(good.findings.join(u'\n')));
        auto *veil = new QGraphicsOpacityEffect(&box);
        veil->setOpacity(0.3);
        box.setGraphicsEffect(veil);
        SampleStage::settle();
        QVERIFY(!Measurement(page).findings.isEmpty());
    }
    void aWrongPaletteIsSeen()
    {
        m_bench.theme().setChoice(ThemeChoice::Light);
        QWidget page;
        QLabel label(u"too pale to read"_s, &page);
        QPalette palette = page.palette();
        palette.setColor(QPalette::WindowText, QColor(u"#a0a8b0"_s));
        label.setPalette(palette);
        page.resize(300, 60);
        page.show();
        SampleStage::settle();
        const Measurement measurement(page);
        QCOMPARE(measurement.texts, 1);
        QCOMPARE(measurement.findings.size(), 1);
    }

private:
    void look(ThemeChoice choice)
    {
        QFETCH(int, index);
        QTest::failOnWarning(QRegularExpression(u"sample:"_s));
        m_bench.theme().setChoice(choice);
        m_bench.look(allSamples().at(index), u"en"_s, [](QWidget &shown) {
            const Measurement measurement(shown);
            const QStringList findings = measurement.findings + focusFindings(shown);
            QVERIFY2(findings.isEmpty(), qPrintable(QString(u'\n' + findings.join(u'\n'))));
        });
    }

    SampleBench m_bench;
};

QTEST_MAIN(ContrastTest)
#include "contrasttest.moc"
