// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where text begins, and in which order it runs, when the interface runs from the right.
#include "ui/widgets/readingdirection.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/text.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTest>
#include <QVBoxLayout>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

struct Ink
{
    int left = -1;
    int right = -1;
};

/// The columns between `top` and `bottom` that are not the ground.
Ink inkOf(const QImage &image, int top, int bottom)
{
    const QRgb ground = image.pixel(image.width() / 2, 0);
    Ink ink;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = top; y < bottom; ++y) {
            if (image.pixel(x, y) == ground)
                continue;
            if (ink.left < 0)
                ink.left = x;
            ink.right = x;
            break;
        }
    }
    return ink;
}

Ink inkOf(QLabel &label)
{
    label.show();
    const QImage image = label.grab().toImage();
    return inkOf(image, 0, image.height());
}

constexpr int near = 8; // pixels: the first letter's own space

} // namespace

class ReadingDirectionTest : public QObject
{
    Q_OBJECT
    Theme m_theme{*qApp, ThemeChoice::Light};

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void label_beginsWhereTheLayoutBegins_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QString>("text");
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const char *name = direction == Qt::LeftToRight ? "from the left" : "from the right";
            QTest::addRow("Latin, %s", name) << direction << u"Mara Lind"_s;
            QTest::addRow("Arabic, %s", name) << direction << u"الإعدادات"_s;
            QTest::addRow("digits, %s", name) << direction << u"22"_s;
        }
    }
    void label_beginsWhereTheLayoutBegins()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QString, text);
        QGuiApplication::setLayoutDirection(direction);
        for (const bool selectable : {false, true}) {
            QLabel label(text);
            if (selectable) // painted in another way
                label.setTextInteractionFlags(Qt::TextSelectableByMouse);
            label.resize(400, 40);
            const Ink ink = inkOf(label);
            QVERIFY(ink.left >= 0);
            if (direction == Qt::LeftToRight)
                QVERIFY2(ink.left < near, qPrintable(QString::number(ink.left)));
            else
                QVERIFY2(ink.right > 400 - near, qPrintable(QString::number(ink.right)));
        }
    }

    void label_followsAChangeOfDirection()
    {
        QLabel label(u"Mara Lind"_s);
        label.resize(400, 40);
        QVERIFY(inkOf(label).left < near);
        label.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(inkOf(label).right > 400 - near);
        label.setLayoutDirection(Qt::LeftToRight);
        QVERIFY(inkOf(label).left < near);
    }

    void label_ofTheOtherEdgeStaysThere()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QLabel label(u"22"_s);
        label.setAlignment(Qt::AlignTrailing);
        label.resize(400, 40);
        QVERIFY(inkOf(label).left < near);
    }

    void sentenceWithALatinWordFirst_runsFromTheRight()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const int flags = directedFlags(Qt::TextForceLeftToRight | Qt::AlignTop, u"MFA وأمان"_s);
        QCOMPARE(flags, int(Qt::TextForceRightToLeft | Qt::AlignTop));
        QCOMPARE(directedFlags(Qt::TextForceLeftToRight, u"Mara Lind"_s), int(Qt::TextForceLeftToRight));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(directedFlags(Qt::TextForceLeftToRight, u"MFA وأمان"_s), int(Qt::TextForceLeftToRight));
    }

    void everyWrappedLine_beginsAtTheEdge()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QLabel label(u"هذا نص طويل يمتد على أكثر من سطر واحد ليظهر أين يبدأ كل سطر منه"_s);
        label.setWordWrap(true);
        label.resize(120, label.heightForWidth(120));
        label.show();
        const QImage image = label.grab().toImage();
        const int line = label.fontMetrics().height();
        QVERIFY(image.height() >= 2 * line);
        for (int i = 0; i < image.height() / line; ++i)
            QVERIFY2(inkOf(image, i * line + line / 4, (i + 1) * line - line / 4).right >= 120 - 3,
                     qPrintable(u"line %1"_s.arg(i)));
    }

    void pieces_areSetApartOnlyWhereTheyCouldTurn()
    {
        QCOMPARE(isolated(u"olga@northwind.example"_s), u"olga@northwind.example"_s);
        QCOMPARE(isolatedPath(u"./media/kiosk"_s), QDir::toNativeSeparators(u"./media/kiosk"_s));
        QCOMPARE(joinedList({u"A"_s, u"B"_s}), u"A, B"_s);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(isolated(u"olga"_s), u"\u2068olga\u2069"_s);
        QCOMPARE(isolatedPath(u"a.csv"_s), u"\u2066a.csv\u2069\u202F"_s);
        QCOMPARE(isolated({}), QString());
    }

    void date_runsFromTheRightInItsField()
    {
        QLocale::setDefault(QLocale(QLocale::Arabic));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        DayField field(u"From"_s, QDate(2026, 11, 22), u"d MMM yyyy"_s);
        field.resize(300, 40);
        field.show();
        auto *edit = field.findChild<QLineEdit *>();
        const auto cursorAt = [&](int position) {
            edit->setCursorPosition(position);
            return edit->inputMethodQuery(Qt::ImCursorRectangle).toRect().x();
        };
        QVERIFY2(edit->text().startsWith(QLocale().toString(22)), qPrintable(edit->text()));
        QVERIFY(cursorAt(1) > cursorAt(int(edit->text().size()) - 1));
        QLocale::setDefault(QLocale::c());
    }

    void scrollBar_takesItsPlaceAtTheEndOfTheLines_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }
    void scrollBar_takesItsPlaceAtTheEndOfTheLines()
    {
        QFETCH(Qt::LayoutDirection, direction);
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(32, 0, 32, 0);
        auto *card = new QWidget;
        card->setMinimumHeight(600);
        column->addWidget(card);
        PageArea area(content);
        area.setLayoutDirection(direction);
        area.keepInLine(column);
        area.resize(400, 300);
        area.show();
        const auto edges = [&] {
            const int left = card->mapTo(&area, QPoint()).x();
            return std::pair(left, area.width() - left - card->width());
        };
        QTRY_COMPARE(edges(), std::pair(32, 32));
    }
};

QTEST_MAIN(ReadingDirectionTest)
#include "readingdirectiontest.moc"
