// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the desktop asks for no animation, nothing moves: no page changes by itself, but for what counts
// seconds.
#include "tests/ui/samples/samplebench.h"
#include "ui/widgets/busybar.h"

#include <QImage>
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace sallyport;

namespace {

QStringList texts(const QWidget &page)
{
    QStringList all;
    for (const QLabel *label : page.findChildren<QLabel *>())
        all.append(label->text());
    return all;
}

/// Looks different again and again; what appears after a while and then is still does not move.
bool moves(QWidget &page)
{
    for (int change = 0; change < 3; ++change) {
        const QImage before = page.grab().toImage();
        if (!QTest::qWaitFor([&] { return page.grab().toImage() != before; }, 80))
            return false;
    }
    return true;
}

} // namespace

class MotionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setCursorFlashTime(0); }

    void nothingMoves_data() { addSampleRows(); }
    void nothingMoves()
    {
        QFETCH(int, index);
        QTest::failOnWarning(QRegularExpression(u"sample:"_s));
        m_bench.look(allSamples().at(index), u"en"_s, [](QWidget &shown) {
            const QStringList before = texts(shown);
            const bool moved = moves(shown) && moves(shown); // an answer may still arrive
            QVERIFY(!moved || texts(shown) != before);       // a second has passed
        });
    }
    void otherwiseABusyBarDoes()
    {
        m_bench.theme().setReducedMotion(false);
        BusyBar bar;
        bar.resize(400, 6);
        bar.show();
        bar.setBusy(true);
        QVERIFY(QTest::qWaitFor([&] { return moves(bar); }, 2000));
        m_bench.theme().setReducedMotion(true);
    }

private:
    SampleBench m_bench;
};

QTEST_MAIN(MotionTest)
#include "motiontest.moc"
