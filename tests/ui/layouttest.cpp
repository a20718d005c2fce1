// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// No text is cut, nothing lies over something else and no page is wider than its window: in a language 40 %
// longer than English, in each language of the program, and with text of twice the size.
#include "tests/ui/paintnotes.h"
#include "tests/ui/samples/samplebench.h"
#include "ui/widgets/voice.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

/// The width of the widest line when the text is broken at words to fit into `room`.
double brokenWidth(const QLabel &label, double room)
{
    double widest = 0;
    for (const QString &paragraph : label.text().split(u'\n')) {
        QTextLayout layout(paragraph, label.font());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(room);
            widest = qMax(widest, line.naturalTextWidth());
        }
        layout.endLayout();
    }
    return widest;
}

class Inspection
{
public:
    /// Sideways as well: only where text is twice the size.
    Inspection(QWidget &root, bool mayScroll) : m_root(root), m_mayScroll(mayScroll)
    {
        inspect(root);
        for (QWidget *widget : root.findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->window() == root.window() && !isInsideView(*widget))
                inspect(*widget);
        }
    }
    QStringList findings;

private:
    void find(const QWidget &widget, const QString &what)
    {
        const QString finding = described(widget) + u": "_s + what;
        if (!findings.contains(finding))
            findings.append(finding);
    }
    bool isInsideView(const QWidget &widget) const
    {
        for (const QWidget *up = widget.parentWidget(); up && up != &m_root; up = up->parentWidget()) {
            if (qobject_cast<const QAbstractItemView *>(up))
                return true;
        }
        return false;
    }
    void inspect(QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            inspectLabel(*label);
        else if (auto *button = qobject_cast<QAbstractButton *>(&widget))
            inspectButton(*button);
        else if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
            inspectCombo(*combo);
        else if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
            inspectEdit(*edit);
        inspectPlace(widget);
        inspectChildren(widget);
    }
    void inspectLabel(const QLabel &label)
    {
        if (label.text().isEmpty() || !label.toolTip().isEmpty())
            return;
        if (!label.wordWrap()) {
            if (label.sizeHint().width() > label.width() + 1)
                find(label, u"is cut: %1 of %2"_s.arg(label.width()).arg(label.sizeHint().width()));
            return;
        }
        if (label.heightForWidth(label.width()) > label.height() + 1)
            find(label,
                 u"is cut below: %1 of %2"_s.arg(label.height()).arg(label.heightForWidth(label.width())));
        const double room = label.contentsRect().width() - 2 * label.margin();
        if (label.textFormat() != Qt::RichText && brokenWidth(label, room) > room + 1)
            find(label, u"has a word wider than its room of %1"_s.arg(room));
    }
    void inspectButton(QAbstractButton &button)
    {
        const QSize least = button.minimumSizeHint();
        if (button.text().isEmpty() || !button.toolTip().isEmpty() || !least.isValid())
            return;
        // Above and below its text a button may give way.
        const int lines = static_cast<int>(button.text().count(u'\n')) + 1;
        const int height = button.hasHeightForWidth() ? button.heightForWidth(button.width())
                                                      : lines * button.fontMetrics().height();
        if (least.width() > button.width() + 1 || height > button.height())
            find(button, u"is cut: %1x%2 of %3x%4"_s.arg(button.width())
                             .arg(button.height())
                             .arg(least.width())
                             .arg(least.height()));
        const QString painted = PaintNotes::of(button).text;
        if (!painted.isEmpty() && !hasEveryLetter(painted, button.text()))
            find(button, u"paints only \"%1\""_s.arg(painted));
    }
    void inspectCombo(const QComboBox &combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        option.editable = combo.isEditable();
        const int room =
            combo.style()
                ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo)
                .width();
        const int needed = combo.fontMetrics().horizontalAdvance(combo.currentText());
        if (!combo.isEditable() && combo.toolTip().isEmpty() && needed > room + 1)
            find(combo, u"cuts \"%1\": %2 of %3"_s.arg(combo.currentText()).arg(room).arg(needed));
    }
    void inspectEdit(const QLineEdit &edit)
    {
        if (!edit.text().isEmpty() || edit.placeholderText().isEmpty() || !edit.toolTip().isEmpty())
            return;
        const int room = edit.width() - edit.textMargins().left() - edit.textMargins().right() - 4;
        const int needed = edit.fontMetrics().horizontalAdvance(edit.placeholderText());
        if (needed > room)
            find(edit, u"cuts \"%1\": %2 of %3"_s.arg(edit.placeholderText()).arg(room).arg(needed));
    }
    /// Inside of what it lies in, but for what scrolls.
    void inspectPlace(const QWidget &widget)
    {
        if (&widget == &m_root)
            return;
        const QWidget &around = *widget.parentWidget();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(around.parentWidget());
        const QRect room = around.rect().adjusted(-1, -1, 1, 1);
        if (area && area->viewport() == &around) {
            const bool scrolls = m_mayScroll && area->horizontalScrollBar()->isVisible();
            if (widget.width() > room.width() && !scrolls)
                find(widget, u"is %1 wide in %2"_s.arg(widget.width()).arg(around.width()));
        } else if (!room.contains(widget.geometry()) && !widget.geometry().isEmpty()) {
            find(widget, u"does not lie inside of "_s + described(around));
        }
    }
    void inspectChildren(const QWidget &widget)
    {
        QList<const QWidget *> shown;
        for (const QObject *child : widget.children()) {
            const auto *one = qobject_cast<const QWidget *>(child);
            if (one && one->isVisible() && !one->isWindow() && !qobject_cast<const Voice *>(one))
                shown.append(one);
        }
        if (!widget.layout())
            return;
        for (qsizetype i = 0; i < shown.size(); ++i) {
            for (qsizetype j = i + 1; j < shown.size(); ++j) {
                if (shown.at(i)->geometry().intersects(shown.at(j)->geometry()))
                    find(*shown.at(i), u"lies over "_s + described(*shown.at(j)));
            }
        }
    }

    const QWidget &m_root;
    bool m_mayScroll;
};

} // namespace

class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pseudo_data() { addSampleRows(); }
    void pseudo() { inspect(SpokenLanguage::pseudo, 100); }
    void large_data() { addSampleRows(); }
    void large() { inspect(u"en"_s, 200); }
    void de_data() { addSampleRows(); }
    void de() { inspect(u"de"_s, 100); }
    void fr_data() { addSampleRows(); }
    void fr() { inspect(u"fr"_s, 100); }
    void es_data() { addSampleRows(); }
    void es() { inspect(u"es"_s, 100); }
    void bg_data() { addSampleRows(); }
    void bg() { inspect(u"bg"_s, 100); }
    void ja_data() { addSampleRows(); }
    void ja() { inspect(u"ja"_s, 100); }
    void ar_data() { addSampleRows(); }
    void ar() { inspect(u"ar"_s, 100); }

    void everyLanguageIsLookedAt()
    {
        for (const QString &language : Languages::available()) {
            if (language != u"en"_s) // the pseudo-language is longer
                QVERIFY2(metaObject()->indexOfSlot(qPrintable(language + u"()"_s)) >= 0,
                         qPrintable(language));
        }
    }
    void thePseudoLanguageKeepsWhatMustBeKept()
    {
        const QString english = u"&Import <b>%n</b> of %L1\n%2 members"_s; // 19 letters and blanks to stretch
        const QString said = SpokenLanguage::stretched(english);
        for (const QString &part : {u"&I"_s, u"<b>%n</b>"_s, u"%L1\n%2"_s})
            QVERIFY2(said.contains(part), qPrintable(said));
        QCOMPARE(said.size() - english.size(), 19 * 4 / 10);
    }

private:
    void inspect(const QString &language, int percent)
    {
        QFETCH(int, index);
        QTest::failOnWarning(QRegularExpression(u"sample:"_s));
        const PageSample sample = allSamples().at(index);
        m_bench.setPercent(percent);
        m_bench.look(sample, language, [&](QWidget &shown) {
            const QSize room = SampleBench::window;
            QStringList findings = Inspection(shown, percent > 100).findings;
            if (!sample.hasOwnSize && !sample.name.startsWith(u"kiosk"_s) &&
                !sample.name.startsWith(u"kit"_s) &&
                (shown.width() > room.width() || shown.height() > room.height()))
                findings.append(u"the page wants %1x%2"_s.arg(shown.width()).arg(shown.height()));
            QVERIFY2(findings.isEmpty(), qPrintable(QString(u'\n' + findings.join(u'\n'))));
        });
    }

    SampleBench m_bench;
};

QTEST_MAIN(LayoutTest)
#include "layouttest.moc"
