// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What assistive technology is told without being asked.
#include "tests/ui/widgetfind.h"
#include "ui/errortext.h"
#include "ui/kiosk/stilltherebar.h"
#include "ui/signin/codestep.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codefield.h"
#include "ui/widgets/countdownring.h"
#include "ui/widgets/labelledfield.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/voice.h"

#include <QApplication>
#include <QVBoxLayout>
#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

#include <memory>

using namespace sallyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Told
{
    QAccessible::Event type;
    QString name;
};

QList<Told> told;

void hear(QAccessibleEvent *event)
{
    QAccessibleInterface *source = event->accessibleInterface();
    told.append({event->type(), source ? source->text(QAccessible::Name) : QString()});
}

qsizetype count(QAccessible::Event type)
{
    return std::ranges::count_if(told, [type](const Told &one) { return one.type == type; });
}

/// What was said as an alert, in order.
QStringList alerts()
{
    QStringList texts;
    for (const Told &one : std::as_const(told)) {
        if (one.type == QAccessible::Alert)
            texts.append(one.name);
    }
    return texts;
}

QString descriptionOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Description);
}

} // namespace

class AnnouncementTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light);
        // As when a screen reader asks on the bus.
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
        QAccessible::installUpdateHandler(hear);
    }
    void init() { told.clear(); }

    void aCodeFieldSaysHowManyDigitsAreTyped();
    void aCodeFieldTellsEveryKey();
    void aWrongCodeIsSaidAndTypedAgain();
    void aCodeThatIsTooShortIsSaidWithTheField();
    void anErrorBesideAFieldIsItsDescription();
    void aBannerIsAnAlert();
    void theRingSpeaksTwiceAPeriodAndNoMore();
    void theRingIsSilentWhileItIsNotToBeSeen();
    void theKioskSaysThatThePageClears();

private:
    std::unique_ptr<Theme> m_theme;
};

void AnnouncementTest::aCodeFieldSaysHowManyDigitsAreTyped()
{
    CodeField field;
    QCOMPARE(descriptionOf(&field), u"Six digits, 0 of 6 typed"_s);
    field.setText(u"492"_s);
    QCOMPARE(descriptionOf(&field), u"Six digits, 3 of 6 typed"_s);
    QVERIFY(count(QAccessible::DescriptionChanged) > 0);
    field.setText(u"49218300"_s);
    QCOMPARE(descriptionOf(&field), u"Six digits are asked for; 8 characters are typed."_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&field)->role(), QAccessible::EditableText);
}

void AnnouncementTest::aCodeFieldTellsEveryKey()
{
    CodeField field;
    field.setAccessibleName(u"Code"_s);
    field.show();
    field.activateWindow();
    field.setFocus();
    told.clear();
    QTest::keyClicks(&field, u"492"_s);
    QCOMPARE(count(QAccessible::TextInserted), 3);
    QTest::keyClick(&field, Qt::Key_Backspace);
    QCOMPARE(count(QAccessible::TextRemoved), 1);
}

void AnnouncementTest::aWrongCodeIsSaidAndTypedAgain()
{
    CodeStep step([] { return Timestamp(1'790'000'000s); });
    step.begin(u"olga@contoso.example"_s);
    step.show();
    step.activateWindow();
    QTRY_VERIFY(step.isActiveWindow());
    QLineEdit *code = field(&step, u"Authentication code"_s);
    QVERIFY(code);
    code->setText(u"492183"_s);
    button(&step, u"Sign in"_s)->setFocus();
    told.clear();
    step.showError({ErrorCode::WrongCode, {}, {}, {}});
    QCOMPARE(alerts(), QStringList{errorText({ErrorCode::WrongCode, {}, {}, {}})});
    QVERIFY(code->hasFocus());
    QVERIFY(code->text().isEmpty());
    // The same error once more is news all the same.
    told.clear();
    step.showError({ErrorCode::WrongCode, {}, {}, {}});
    QCOMPARE(alerts().size(), 1);
}

void AnnouncementTest::aCodeThatIsTooShortIsSaidWithTheField()
{
    CodeStep step([] { return Timestamp(1'790'000'000s); });
    step.begin(u"olga@contoso.example"_s);
    step.show();
    step.activateWindow();
    QTRY_VERIFY(step.isActiveWindow());
    QLineEdit *code = field(&step, u"Authentication code"_s);
    code->setText(u"492"_s);
    button(&step, u"Sign in"_s)->click();
    QVERIFY(code->hasFocus());
    QCOMPARE(descriptionOf(code), fieldErrorText(u"code"_s) + u" Six digits, 3 of 6 typed"_s);
    code->setText(u"4921"_s);
    QCOMPARE(descriptionOf(code), u"Six digits, 4 of 6 typed"_s);
}

void AnnouncementTest::anErrorBesideAFieldIsItsDescription()
{
    LabelledField email(u"Email"_s);
    email.setHint(u"As it stands in your invitation."_s);
    QCOMPARE(descriptionOf(email.edit()), u"As it stands in your invitation."_s);
    told.clear();
    email.setError(u"This is not an email address."_s);
    QCOMPARE(descriptionOf(email.edit()), u"This is not an email address."_s);
    QCOMPARE(count(QAccessible::DescriptionChanged), 1);
    QCOMPARE(alerts(), QStringList{u"This is not an email address."_s});
}

void AnnouncementTest::aBannerIsAnAlert()
{
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *banner = new Banner;
    column->addWidget(banner);
    page.show();
    told.clear();
    banner->announce(Tone::Good, u"Your profile was updated."_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(banner)->role(), QAccessible::AlertMessage);
    QCOMPARE(alerts(), QStringList{u"Your profile was updated."_s});
    QVERIFY(count(QAccessible::ObjectShow) > 0); // what the bus of Linux makes an announcement of
}

void AnnouncementTest::theRingSpeaksTwiceAPeriodAndNoMore()
{
    Timestamp now{std::chrono::seconds(1'790'000'010)}; // a period begins
    CountdownRing ring([&now] { return now; });
    ring.show();
    QCOMPARE(ring.secondsLeft(), 30);
    told.clear();
    // Every second is looked at, as the ring's own timer does.
    for (int second = 0; second < 60; ++second) {
        now += 1s;
        QMetaObject::invokeMethod(ring.findChild<QTimer *>(), "timeout");
    }
    QCOMPARE(alerts(),
             QStringList({u"Your app shows a new code in 10\u00a0s"_s, u"Your app shows a new code now."_s,
                          u"Your app shows a new code in 10\u00a0s"_s, u"Your app shows a new code now."_s}));
}

void AnnouncementTest::theRingIsSilentWhileItIsNotToBeSeen()
{
    Timestamp now{std::chrono::seconds(1'790'000'010)};
    CountdownRing ring([&now] { return now; });
    ring.show();
    ring.hide();
    told.clear();
    now += 25s;
    ring.show(); // the caption is read with the page
    QCOMPARE(alerts(), QStringList());
    QVERIFY(ring.caption().contains(u"5"_s));
}

void AnnouncementTest::theKioskSaysThatThePageClears()
{
    StillThereBar bar;
    bar.show();
    told.clear();
    for (int second = 60; second > 0; --second)
        bar.setSecondsLeft(second);
    QCOMPARE(alerts(), QStringList({u"This page clears in 30\u00a0s without a touch"_s,
                                    u"Still there? This page clears in 15\u00a0s."_s,
                                    u"Still there? This page clears in 5\u00a0s."_s}));
    // A touch, and it begins again.
    told.clear();
    bar.setSecondsLeft(60);
    bar.setSecondsLeft(30);
    QCOMPARE(alerts().size(), 1);
}

QTEST_MAIN(AnnouncementTest)
#include "announcementtest.moc"
