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

/// Until it looks different, or a moment in which whatever is animated does.
bool moves(QWidget &page)
{
    const QImage before = page.grab().toImage();
    return QTest::qWaitFor([&] { return page.grab().toImage() != before; }, 80);
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
            const bool moved = moves(shown);
            QVERIFY(!moved || texts(shown) != before); // a second has passed
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
