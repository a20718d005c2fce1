// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagecrier.h"

#include "ui/widgets/text.h"
#include "ui/widgets/voice.h"

#include <QApplication>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

bool isPage(const QObject *object)
{
    return object->isWidgetType() && object->objectName().startsWith("page."_L1);
}

int depth(const QWidget *widget)
{
    int steps = 0;
    for (; !widget->isWindow(); widget = widget->parentWidget())
        ++steps;
    return steps;
}

} // namespace

PageCrier::PageCrier(QWidget &window) : QObject(&window), m_window(window), m_voice(new Voice(&window))
{
    m_voice->setObjectName(u"crier"_s);
    qApp->installEventFilter(this);
}

QWidget *PageCrier::frontPage(const QWidget *window)
{
    QWidget *innermost = nullptr;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (isPage(widget) && widget->isVisible() && widget->window() == window &&
            (!innermost || depth(widget) >= depth(innermost)))
            innermost = widget;
    }
    return innermost;
}

QString PageCrier::titleOf(const QWidget *page)
{
    for (; page; page = page->parentWidget()) {
        if (!isPage(page))
            continue;
        if (!page->accessibleName().isEmpty())
            return page->accessibleName();
        const QList<PageTitle *> headings = page->findChildren<PageTitle *>();
        for (const PageTitle *heading : headings) {
            if (heading->isVisible() && !heading->text().isEmpty())
                return heading->text();
        }
    }
    return {};
}

bool PageCrier::eventFilter(QObject *watched, QEvent *event)
{
    // A page may have been there all the time, below another that goes.
    const bool changes = event->type() == QEvent::Show || event->type() == QEvent::Hide;
    if (changes && !m_isToLook && isPage(watched) && static_cast<QWidget *>(watched)->window() == &m_window) {
        // Not yet: one page goes and another comes, one of them inside of the other.
        m_isToLook = true;
        QMetaObject::invokeMethod(this, &PageCrier::look, Qt::QueuedConnection);
    }
    return false;
}

void PageCrier::look()
{
    m_isToLook = false;
    QWidget *page = frontPage(&m_window);
    const QString title = titleOf(page);
    if (title.isEmpty() || (page == m_page && title == m_title))
        return;
    m_page = page;
    m_title = title;
    m_voice->say(title);
}

} // namespace sallyport
