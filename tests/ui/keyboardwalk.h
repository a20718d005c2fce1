// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/demostage.h"
#include "tests/ui/pagewalk.h"

#include <memory>

namespace sallyport {

/// A test that goes through the window over the sample data and walks every page it comes to, in both
/// directions of writing and in two sizes.
class KeyboardWalk : public QObject
{
protected:
    void prepare()
    {
        m_theme = std::make_unique<Theme>(*qApp, ThemeChoice::Light);
        m_theme->setReducedMotion(true);
        QApplication::setCursorFlashTime(0);
        qApp->installEventFilter(this);
    }
    static void directions()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QSize>("size");
        QTest::newRow("left to right") << Qt::LeftToRight << QSize(1120, 760);
        QTest::newRow("mirrored, in the smallest window") << Qt::RightToLeft << QSize(800, 560);
    }
    bool begin(const QString &person = {})
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QSize, size);
        m_stage = std::make_unique<DemoStage>(*m_theme, size);
        QApplication::setLayoutDirection(direction);
        return m_stage->openSampleData() && (person.isEmpty() || m_stage->signIn(person));
    }
    void look(const QString &where)
    {
        QVERIFY(m_stage->settle());
        QWidget *front = m_stage->front();
        front->activateWindow();
        QTRY_COMPARE(QGuiApplication::focusWindow(), front->windowHandle());
        m_walk.walk(front, where);
    }
    void end()
    {
        m_stage.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        const QStringList findings = m_walk.findings;
        m_walk.findings.clear();
        if (!findings.isEmpty())
            QFAIL(qPrintable(QString::number(findings.size()) + QStringLiteral(" findings:\n") +
                             findings.join(QLatin1Char('\n'))));
    }
    /// A control that is shown before it stands on its page is a window of its own for a moment, and takes
    /// the focus away with it.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && watched->isWidgetType()) {
            auto *widget = static_cast<QWidget *>(watched);
            if (widget->windowType() == Qt::Window && (!m_stage || widget != m_stage->window.get()) &&
                !widget->inherits("sallyport::MainWindow"))
                m_walk.findings.append(QString::fromLatin1(widget->metaObject()->className()) +
                                       QLatin1Char(' ') + widget->objectName() + QStringLiteral(" \"") +
                                       PageWalk::nameOf(widget) +
                                       QStringLiteral("\" is shown as a window of its own"));
        }
        return QObject::eventFilter(watched, event);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DemoStage> m_stage;
    PageWalk m_walk;
};

} // namespace sallyport
