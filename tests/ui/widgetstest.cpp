// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The look of the kit as numbers, and what each part says to keyboard and assistive technology.
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/countdownring.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/headedarea.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/ledgercell.h"
#include "ui/widgets/ledgerview.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/stepbar.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QDateTime>
#include <QFontInfo>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include <cmath>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

/// WCAG 2.2, relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto linear = [](float c) {
        return c <= 0.04045F ? double(c) / 12.92 : std::pow((double(c) + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QObject *alerted = nullptr;

void noteAlerts(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert)
        alerted = event->object();
}

Timestamp at(QDate date)
{
    return Timestamp(std::chrono::milliseconds(QDateTime(date, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()));
}

QString nameOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

} // namespace

class WidgetsTest : public QObject
{
    Q_OBJECT
    Theme m_theme{*qApp, ThemeChoice::Light};

private Q_SLOTS:
    void initTestCase()
    {
        // Nobody listens without a display; only the platform's own switch makes Qt send the events.
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
        QAccessible::installUpdateHandler(noteAlerts);
    }
    void cleanupTestCase() { QAccessible::installUpdateHandler(nullptr); }
    void init()
    {
        alerted = nullptr;
        m_theme.setChoice(ThemeChoice::Light);
    }

    void textMeetsItsGround_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const auto *c : {&Colours::light(), &Colours::dark()}) {
            const char *theme = c == &Colours::light() ? "light" : "dark";
            const std::pair<const char *, QColor> grounds[]{{"window", c->window},
                                                            {"surface", c->surface},
                                                            {"sunken", c->sunken},
                                                            {"accent soft", c->accentSoft}};
            for (const auto &[name, ground] : grounds) {
                QTest::addRow("%s text on %s", theme, name) << c->text << ground;
                QTest::addRow("%s muted on %s", theme, name) << c->muted << ground;
            }
            for (const auto &[name, ground] : {grounds[0], grounds[1]}) {
                QTest::addRow("%s link on %s", theme, name) << c->accent << ground;
                QTest::addRow("%s error on %s", theme, name) << c->bad << ground;
            }
            QTest::addRow("%s primary button", theme) << c->onAccent << c->accent;
            for (const auto tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad}) {
                QTest::addRow("%s pill %d", theme, int(tone)) << c->tone(tone).ink << c->tone(tone).ground;
                QTest::addRow("%s banner %d", theme, int(tone)) << c->text << c->tone(tone).ground;
            }
        }
    }

    void textMeetsItsGround()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(QString::number(contrast(ink, ground))));
    }

    void bordersThatCarryMeaningCanBeSeen()
    {
        for (const auto *c : {&Colours::light(), &Colours::dark()}) {
            QVERIFY(contrast(c->controlBorder, c->surface) >= 3);
            QVERIFY(contrast(c->controlBorder, c->window) >= 3);
            QVERIFY(contrast(c->accent, c->surface) >= 3);
        }
    }

    void theme_changesPaletteAndSaysSo()
    {
        QSignalSpy changed(&m_theme, &Theme::changed);
        QLabel label;
        label.show();
        m_theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_theme.isDark());
        QTRY_COMPARE(label.palette().color(QPalette::Window), Colours::dark().window);
        QCOMPARE(&Colours::of(&label), &Colours::dark());
        m_theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(changed.count(), 1);
        m_theme.setChoice(ThemeChoice::Light);
        QTRY_COMPARE(&Colours::of(&label), &Colours::light());
    }

    void theme_handsDownTheWishForNoMotion()
    {
        const auto duration = [] {
            return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration);
        };
        QVERIFY(duration() > 0 && duration() <= 150);
        m_theme.setReducedMotion(true);
        QCOMPARE(duration(), 0);
        m_theme.setReducedMotion(false);
    }

    void icons_takeTheColourOfTheMoment()
    {
        const QIcon icon = themedIcon(u"members");
        const auto inkOf = [&icon] {
            const QImage picture = icon.pixmap(QSize(40, 40)).toImage();
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    if (picture.pixelColor(x, y).alpha() == 255)
                        return picture.pixelColor(x, y);
                }
            }
            return QColor();
        };
        QCOMPARE(inkOf(), Colours::light().muted);
        m_theme.setChoice(ThemeChoice::Dark);
        QCOMPARE(inkOf(), Colours::dark().muted);
        m_theme.setChoice(ThemeChoice::Light);
    }

    void sizes_followTheFont()
    {
        QWidget small;
        QWidget large;
        QFont font = small.font();
        font.setPointSizeF(font.pointSizeF() * 2);
        large.setFont(font);
        const auto twice = [](int a, int b) { return std::abs(b - 2 * a) <= 0.08 * b; };
        PageTitle smallTitle(u"My profile"_s, &small);
        PageTitle largeTitle(u"My profile"_s, &large);
        QVERIFY(twice(QFontInfo(smallTitle.font()).pixelSize(), QFontInfo(largeTitle.font()).pixelSize()));
        Button smallButton(u"Next"_s, Button::Kind::Primary, &small);
        Button largeButton(u"Next"_s, Button::Kind::Primary, &large);
        QVERIFY(smallButton.sizeHint().height() >= 34 && smallButton.sizeHint().height() <= 36);
        QVERIFY(twice(smallButton.sizeHint().height(), largeButton.sizeHint().height()));
        QLineEdit smallEdit(&small);
        QLineEdit largeEdit(&large);
        QCOMPARE(smallEdit.sizeHint().height(), 36);
        QVERIFY(twice(36, largeEdit.sizeHint().height()));
    }

    void button_takesNoClickWhileBusy()
    {
        Button button(u"Sign in"_s, Button::Kind::Primary);
        QSignalSpy clicked(&button, &QPushButton::clicked);
        button.show();
        button.setBusy(true);
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(clicked.count(), 0);
        button.setBusy(false);
        QTest::mouseClick(&button, Qt::LeftButton);
        QTest::keyClick(&button, Qt::Key_Return);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(clicked.count(), 3);
    }

    void button_isAsDisabledAfterwardsAsBefore()
    {
        Button button(u"Sign in"_s);
        button.setEnabled(false);
        button.setBusy(true);
        button.setBusy(false);
        QVERIFY(!button.isEnabled());
    }

    void field_isNamedByItsLabel()
    {
        LabelledField field(u"Email"_s);
        QCOMPARE(nameOf(field.edit()), u"Email"_s);
        QCOMPARE(field.focusProxy(), field.edit());
        field.setHint(u"As on your invitation."_s);
        QCOMPARE(field.edit()->accessibleDescription(), u"As on your invitation."_s);
    }

    void field_saysItsErrorInWords()
    {
        LabelledField field(u"Email"_s);
        field.setHint(u"As on your invitation."_s);
        field.setError(u"This is not an email address."_s);
        QCOMPARE(field.edit()->accessibleDescription(), u"This is not an email address."_s);
        QVERIFY(alerted);
        field.setError({});
        QCOMPARE(field.edit()->accessibleDescription(), u"As on your invitation."_s);
        QVERIFY(!field.edit()->property("invalid").toBool());
    }

    void field_showsAPasswordOnlyOnDemand()
    {
        LabelledField field(u"Password"_s, LabelledField::Kind::Password);
        auto *reveal = field.findChild<Button *>(u"showPassword"_s);
        QCOMPARE(nameOf(reveal), u"Show password"_s);
        QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
        reveal->click();
        QCOMPARE(field.edit()->echoMode(), QLineEdit::Normal);
        QCOMPARE(nameOf(reveal), u"Hide password"_s);
        field.clear();
        QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
    }

    void field_callsAPassphraseByItsName()
    {
        LabelledField field(u"Passphrase"_s, LabelledField::Kind::Passphrase);
        auto *reveal = field.findChild<Button *>(u"showPassword"_s);
        QCOMPARE(nameOf(reveal), u"Show passphrase"_s);
        QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
        reveal->click();
        QCOMPARE(nameOf(reveal), u"Hide passphrase"_s);
    }

    void banner_isSaidAloud()
    {
        Banner banner;
        QVERIFY(banner.isHidden());
        banner.announce(Tone::Bad, u"<b>Wrong</b> code."_s);
        QCOMPARE(alerted, &banner);
        QVERIFY(!banner.isHidden());
        QCOMPARE(nameOf(&banner), u"<b>Wrong</b> code."_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&banner)->role(), QAccessible::AlertMessage);
        QCOMPARE(banner.findChild<QLabel *>()->textFormat(), Qt::PlainText);
    }

    void banner_hasAnActionAndCanBeDismissed()
    {
        Banner banner;
        banner.setAction(u"Set up a new method"_s);
        banner.setDismissible(true);
        banner.announce(Tone::Accent, u"You signed in with a backup code."_s);
        QSignalSpy acted(&banner, &Banner::actionTriggered);
        QSignalSpy dismissed(&banner, &Banner::dismissed);
        banner.findChild<Button *>(u"bannerAction"_s)->click();
        QCOMPARE(acted.count(), 1);
        auto *close = banner.findChild<QToolButton *>(u"bannerDismiss"_s);
        QCOMPARE(nameOf(close), u"Dismiss"_s);
        close->click();
        QCOMPARE(dismissed.count(), 1);
        QVERIFY(banner.isHidden());
    }

    void pill_isItsWord()
    {
        Pill pill(u"Pending"_s, Tone::Warning);
        QCOMPARE(nameOf(&pill), u"Pending"_s);
        pill.setState(u"Active"_s, Tone::Good);
        QCOMPARE(nameOf(&pill), u"Active"_s);
    }

    void countdown_followsTheClockOfTheCodes()
    {
        Timestamp now{std::chrono::seconds(1'794'000'000)};
        CountdownRing ring([&now] { return now; });
        QCOMPARE(ring.secondsLeft(), 30);
        now += std::chrono::milliseconds(29'999);
        QCOMPARE(ring.secondsLeft(), 1);
        now += std::chrono::milliseconds(1);
        QCOMPARE(ring.secondsLeft(), 30);
        now += std::chrono::seconds(11);
        ring.show();
        QCOMPARE(ring.caption(), u"Your app shows a new code in 19\u00a0s"_s);
        QVERIFY(ring.isRunning());
        ring.hide();
        QVERIFY(!ring.isRunning());
    }

    void countdown_movesOnByItself()
    {
        Timestamp now{std::chrono::milliseconds(1'794'000'000'990)};
        CountdownRing ring([&now] { return now; });
        ring.show();
        const QString before = ring.caption();
        now += std::chrono::seconds(1);
        QTRY_VERIFY(ring.caption() != before);
    }

    void steps_areOneSentence()
    {
        StepBar bar({u"New MFA method"_s, u"Set up your authenticator"_s, u"Identity verification"_s,
                     u"Backup codes"_s});
        bar.setCurrent(1);
        QCOMPARE(bar.accessibleDescription(), u"Step 2 of 4: Set up your authenticator"_s);
        QVERIFY(bar.minimumSizeHint().width() < bar.sizeHint().width());
    }

    void ledger_readsAsSentences()
    {
        LedgerView ledger;
        ledger.setEntries(
            {{3, std::nullopt, {}}, {4, at({2026, 11, 8}), u"server login"_s}, {5, at({2025, 12, 31}), {}}},
            {2026, 11, 20});
        QStringList names;
        for (auto *cell : ledger.findChildren<LedgerCell *>()) {
            QCOMPARE(QAccessible::queryAccessibleInterface(cell)->role(), QAccessible::ListItem);
            names += nameOf(cell);
        }
        QCOMPARE(names, QStringList({u"Code 3, unused"_s, u"Code 4, used 8 Nov, server login"_s,
                                     u"Code 5, used 31 Dec 2025"_s}));
        QCOMPARE(QAccessible::queryAccessibleInterface(&ledger)->role(), QAccessible::List);
        QCOMPARE(nameOf(&ledger), u"Backup codes"_s);
    }

    void ledger_hasFewerColumnsWhereItIsNarrow_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("columns");
        QTest::newRow("wide") << 960 << 5;
        QTest::newRow("half") << 480 << 2;
        QTest::newRow("narrow") << 150 << 1;
    }

    void ledger_hasFewerColumnsWhereItIsNarrow()
    {
        QFETCH(int, width);
        QFETCH(int, columns);
        QList<LedgerEntry> entries;
        for (int i = 1; i <= 10; ++i)
            entries.append({i, std::nullopt, {}});
        LedgerView ledger;
        ledger.setEntries(entries);
        ledger.resize(width, ledger.heightForWidth(width));
        ledger.show();
        QSet<int> starts;
        int right = 0;
        int bottom = 0;
        for (auto *cell : ledger.findChildren<LedgerCell *>()) {
            starts.insert(cell->x());
            right = std::max(right, cell->geometry().right());
            bottom = std::max(bottom, cell->geometry().bottom());
        }
        QCOMPARE(starts.size(), columns);
        QCOMPARE(right, width - 1);
        QCOMPARE(bottom, ledger.height() - 1);
    }

    void ledger_isMirrored()
    {
        LedgerView ledger;
        ledger.setLayoutDirection(Qt::RightToLeft);
        ledger.setEntries({{1, std::nullopt, {}}, {2, std::nullopt, {}}});
        ledger.resize(960, 50);
        ledger.show();
        const auto cells = ledger.findChildren<LedgerCell *>();
        QVERIFY(cells.at(0)->x() > cells.at(1)->x());
    }

    void busyBar_isNotForShortWork()
    {
        BusyBar bar;
        bar.show();
        bar.setBusy(true);
        QVERIFY(!bar.isShowing());
        bar.setBusy(false);
        bar.setBusy(true);
        QTRY_VERIFY(bar.isShowing());
        QCOMPARE(nameOf(&bar), u"Working"_s);
        bar.setBusy(false);
        QVERIFY(!bar.isShowing());
    }

    void emptyState_hasOneButton()
    {
        EmptyState empty(u"No admins yet."_s, u"Add admin"_s);
        QSignalSpy acted(&empty, &EmptyState::actionTriggered);
        QCOMPARE(empty.findChildren<Button *>().size(), 1);
        empty.findChild<Button *>()->click();
        QCOMPARE(acted.count(), 1);
        QVERIFY(EmptyState(u"Nothing here."_s).findChildren<Button *>().isEmpty());
    }

    void avatar_showsInitials()
    {
        QCOMPARE(Avatar(u"Olga Brandt"_s).initials(), u"OB"_s);
        QCOMPARE(Avatar(u"Anna Maria von Holt"_s).initials(), u"AH"_s);
        QCOMPARE(Avatar(u"olga.brandt@northwind.example"_s).initials(), u"OB"_s);
        QCOMPARE(Avatar(u"田中"_s).initials(), u"田"_s);
        QCOMPARE(Avatar(QString()).initials(), QString());
    }
    void headedArea_keepsItsHeadInSightWhereThereIsRoom()
    {
        auto *head = new QWidget;
        auto *field = new QLineEdit;
        field->setFixedHeight(100);
        (new QVBoxLayout(head))->addWidget(field);
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        QWidget window;
        HeadedArea area(head, content, column, &window);
        area.resize(300, 400);
        window.resize(300, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QCOMPARE(head->parentWidget(), &area);
        area.resize(300, 150); // it would take more than half
        QVERIFY(head->parentWidget() != &area && head->isVisible());
        QVERIFY(field->hasFocus());
        area.resize(300, 400);
        QCOMPARE(head->parentWidget(), &area);
        QVERIFY(field->hasFocus());
    }
};

QTEST_MAIN(WidgetsTest)
#include "widgetstest.moc"
