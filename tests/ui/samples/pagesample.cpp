// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples/pagesample.h"

#include "tests/ui/pagedriver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

namespace sallyport {

namespace {

/// Counts what shows that something is still under way.
class Bustle : public QObject
{
public:
    Bustle() { qApp->installEventFilter(this); }
    int take() { return std::exchange(m_count, 0); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::Paint:
        case QEvent::LayoutRequest:
        case QEvent::MetaCall:
        case QEvent::Resize:
        case QEvent::DeferredDelete:
        case QEvent::FutureCallOut:
            ++m_count;
            break;
        default:
            break;
        }
        return false;
    }

private:
    int m_count = 0;
};

} // namespace

void SampleStage::settle()
{
    Bustle bustle;
    for (int quiet = 0, round = 0; quiet < 3 && round < 400; ++round) {
        QTest::qWait(3);
        quiet = bustle.take() == 0 ? quiet + 1 : 0;
    }
}

void SampleStage::until(const std::function<bool()> &condition, const char *what)
{
    if (!QTest::qWaitFor(condition, 20'000))
        qWarning("sample: waited in vain for %s", what);
    settle();
}

void SampleStage::press(const QString &label)
{
    if (!PageDriver(shown()).press(label))
        qWarning("sample: no button \"%s\"", qPrintable(label));
    settle();
}

void SampleStage::pressNamed(const QString &name)
{
    for (auto *button : shown().findChildren<QAbstractButton *>(name)) {
        if (button->isVisible()) {
            button->click();
            settle();
            return;
        }
    }
    qWarning("sample: no button named %s", qPrintable(name));
}

void SampleStage::type(const QString &label, const QString &text)
{
    if (!PageDriver(shown()).type(label, text))
        qWarning("sample: no field \"%s\"", qPrintable(label));
    settle();
}

} // namespace sallyport
