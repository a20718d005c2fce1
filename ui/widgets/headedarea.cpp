// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/headedarea.h"

#include "ui/widgets/pagearea.h"

#include <QEvent>
#include <QPointer>
#include <QVBoxLayout>

namespace sallyport {

HeadedArea::HeadedArea(QWidget *head, QWidget *content, QBoxLayout *column, QWidget *parent)
    : QWidget(parent), m_head(head), m_outside(new QVBoxLayout(this))
{
    auto *scrolled = new QWidget;
    m_inside = new QVBoxLayout(scrolled);
    for (QVBoxLayout *layout : {m_outside, m_inside}) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
    }
    m_inside->addWidget(content, 1);
    auto *area = new PageArea(scrolled);
    area->keepInLine(column);
    m_outside->addWidget(head);
    m_outside->addWidget(area, 1);
}

bool HeadedArea::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        placeHead();
    return QWidget::event(event);
}

void HeadedArea::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHead();
}

void HeadedArea::placeHead()
{
    const int wanted =
        m_head->hasHeightForWidth() ? m_head->heightForWidth(width()) : m_head->sizeHint().height();
    QVBoxLayout *layout = wanted > height() / 2 ? m_inside : m_outside;
    if (m_head->parentWidget() == layout->parentWidget())
        return;
    const QPointer<QWidget> focused = m_head->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    layout->insertWidget(0, m_head);
    m_head->show();
    if (focused)
        focused->setFocus(Qt::OtherFocusReason);
}

} // namespace sallyport
