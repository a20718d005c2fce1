// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kioskwindow.h"

#include "ui/kiosk/kioskcourse.h"
#include "ui/kiosk/kioskguard.h"
#include "ui/kiosk/touch.h"
#include "ui/widgets/pagecrier.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr auto kioskFlags = Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint;

} // namespace

KioskWindow::KioskWindow(const KioskTools &tools, QWidget *parent)
    : QWidget(parent, kioskFlags), m_tools(tools), m_deskFont(QApplication::font()),
      m_guard(new KioskGuard(this))
{
    setObjectName(u"window.kiosk"_s);
    setWindowTitle(tr("Sallyport enrollment kiosk"));
    setContextMenuPolicy(Qt::PreventContextMenu);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins(0, 0, 0, 0);
    new PageCrier(*this);
    fit(QApplication::primaryScreen()->size());
    connect(m_guard, &KioskGuard::touched, m_course, &KioskCourse::touch);
    connect(m_guard, &KioskGuard::operatorCalled, m_course, &KioskCourse::callOperator);
    connect(m_guard, &KioskGuard::helpCalled, m_course, &KioskCourse::showGuide);
    for (const auto change : {&QGuiApplication::screenAdded, &QGuiApplication::screenRemoved})
        connect(qApp, change, this, [this] {
            // Not yet: the screen that goes is still in the list.
            QMetaObject::invokeMethod(this, &KioskWindow::comeBack, Qt::QueuedConnection);
        });
    connect(qApp, &QGuiApplication::primaryScreenChanged, this,
            [this] { QMetaObject::invokeMethod(this, &KioskWindow::comeBack, Qt::QueuedConnection); });
}

KioskWindow::~KioskWindow()
{
    for (const auto &one : std::as_const(m_covers))
        delete one;
    // Before the font: it would build everything once more.
    delete m_course;
    delete m_frame;
    QApplication::setFont(m_deskFont);
}

void KioskWindow::fit(const QSize &screen)
{
    const QFont larger = kioskFont(m_deskFont, screen);
    if (!m_course || larger != font()) {
        QApplication::setFont(larger);
        // Before the application runs nobody tells the widgets that are there.
        setFont(larger);
        if (m_course) {
            m_course->showAgain();
        } else {
            m_frame = new KioskFrame;
            layout()->addWidget(m_frame);
            m_course = new KioskCourse(m_tools, *m_frame, this);
            connect(m_course, &KioskCourse::left, this, [this] {
                m_left = true;
                close();
                Q_EMIT left();
            });
            m_course->start();
        }
    }
    resize(screen);
}

void KioskWindow::start()
{
    m_filling = true;
    comeBack();
}

void KioskWindow::comeBack()
{
    if (!m_filling || m_left)
        return;
    // The geometry too: without a window manager nobody else makes a window as large as its screen.
    const QScreen *screen = QApplication::primaryScreen();
    fit(screen->size());
    setGeometry(screen->geometry());
    showFullScreen();
    cover();
    raise();
    activateWindow();
}

void KioskWindow::cover()
{
    for (const auto &one : std::as_const(m_covers))
        delete one;
    m_covers.clear();
    const QList<QScreen *> screens = QApplication::screens();
    for (QScreen *screen : screens) {
        if (screen == QApplication::primaryScreen())
            continue;
        auto *cover = new QWidget(this, kioskFlags | Qt::WindowDoesNotAcceptFocus);
        cover->setAttribute(Qt::WA_ShowWithoutActivating);
        cover->setObjectName(u"window.kiosk.cover"_s);
        cover->setAutoFillBackground(true);
        cover->setGeometry(screen->geometry());
        cover->showFullScreen();
        m_covers.append(cover);
    }
}

void KioskWindow::closeEvent(QCloseEvent *event)
{
    if (m_left)
        event->accept();
    else
        event->ignore();
}

void KioskWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool shrunk = event->type() == QEvent::WindowStateChange && !isFullScreen();
    const bool behind = event->type() == QEvent::ActivationChange && !isActiveWindow();
    if (m_filling && !m_left && (shrunk || behind))
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_left || (isFullScreen() && isActiveWindow()))
                    return;
                comeBack();
            },
            Qt::QueuedConnection);
}

} // namespace sallyport
