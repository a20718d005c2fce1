// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help.h"

#include "ui/about/aboutwindow.h"
#include "ui/guide/guidewindow.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/helprequest.h"
#include "ui/widgets/pagecrier.h"

#include <QApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

bool isInside(const QWidget *widget, const QWidget *around)
{
    while (widget && widget != around)
        widget = widget->parentWidget();
    return widget;
}

/// Object names of the pages that show, the innermost first, then those it lies on.
QStringList pagesOf(const QWidget *window)
{
    QStringList names;
    for (const QWidget *page = PageCrier::frontPage(window); page; page = page->parentWidget())
        names.append(page->objectName());
    return names;
}

} // namespace

Help::Help(QWidget &window, const Languages &languages)
    : QObject(&window), m_window(window), m_languages(languages)
{
    qApp->installEventFilter(this);
}

Help::~Help()
{
    delete m_guide;
    delete m_about;
}

bool Help::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress &&
                         static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents);
    const bool asked = event->type() == HelpRequest::eventType();
    auto *widget = pressed || asked ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget || !isInside(widget, &m_window))
        return false;
    if (asked && static_cast<HelpRequest *>(event)->wish() == HelpRequest::Wish::About)
        openAbout();
    else if (asked || !static_cast<QKeyEvent *>(event)->isAutoRepeat())
        openGuide(*widget);
    return true;
}

void Help::openGuide(const QWidget &from)
{
    const GuidePlace place = placeFor(from);
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    // Without a parent: a window that is in front of its parent and waits for an answer would block it.
    if (!m_guide)
        m_guide = new GuideWindow(m_languages);
    m_guide->open(place);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void Help::openAbout()
{
    const auto *workspace = m_window.findChild<Workspace *>();
    delete m_about;
    m_about = new AboutWindow(workspace ? workspace->placeKind() : u"nobody is signed in"_s);
    m_about->show();
    m_about->raise();
    m_about->activateWindow();
}

GuidePlace Help::placeFor(const QWidget &from) const
{
    QStringList pages;
    // What has no page of its own, such as a menu, belongs to the window it was opened from.
    for (const QWidget *window = from.window(); window && pages.isEmpty();
         window = window->parentWidget() ? window->parentWidget()->window() : nullptr)
        pages = pagesOf(window);
    const auto *workspace = m_window.findChild<Workspace *>();
    return guidePlace(pages,
                      workspace ? guideGroup(workspace->session().workplace.role) : GuideGroup::Member);
}

} // namespace sallyport
