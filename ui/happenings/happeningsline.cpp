// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/happenings/happeningsline.h"

#include "ui/happenings/happeningface.h"
#include "ui/happenings/happeningslist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

HappeningsLine::HappeningsLine(Happenings &happenings, QWidget *parent)
    : QWidget(parent), m_happenings(happenings), m_newest(new HappeningFace),
      m_all(new Button({}, Button::Kind::Quiet))
{
    setObjectName(u"happenings"_s);
    m_newest->setObjectName(u"happenings.newest"_s);
    m_newest->undoButton()->setObjectName(u"happenings.undo"_s);
    m_newest->setRefuge(m_all);
    m_newest->addWidget(m_all);
    m_all->setObjectName(u"happenings.all"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0); // for the borders, as is the spacing
    column->setSpacing(1);
    column->addWidget(m_newest);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    measure();
    retranslate();
    hide();

    connect(&m_happenings, &Happenings::added, this, [this] {
        showNewest();
        show();
    });
    connect(&m_happenings, &Happenings::wayBackChanged, this, &HappeningsLine::showNewest);
    // Read out by itself: the status bar has another name than before.
    connect(m_newest, &HappeningFace::changed, this, [this] {
        if (!m_happenings.all().isEmpty())
            setAccessibleName(m_newest->sentence());
    });
    connect(m_newest, &HappeningFace::undoWanted, &m_happenings, &Happenings::undo);
    connect(m_all, &Button::clicked, this, [this] {
        if (m_list)
            closeList();
        else
            openList();
    });
}

void HappeningsLine::openList()
{
    if (m_list)
        return;
    m_list = new HappeningsList(m_happenings);
    connect(m_list, &HappeningsList::closeWanted, this, &HappeningsLine::closeList);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_list);
    m_list->focusNewest();
}

void HappeningsLine::closeList()
{
    if (!m_list)
        return;
    const bool hadFocus = m_list->isAncestorOf(focusWidget());
    m_list->hide();
    m_list->deleteLater(); // it may be in the middle of telling us
    m_list.clear();
    if (hadFocus)
        m_all->setFocus(Qt::OtherFocusReason);
}

void HappeningsLine::showNewest()
{
    if (m_happenings.all().isEmpty())
        return;
    m_newest->setHappening(m_happenings.all().first());
}

void HappeningsLine::retranslate()
{
    //: opens the list of what was done in this window, and how it ended
    m_all->setText(tr("What happened"));
    showNewest();
}

void HappeningsLine::measure()
{
    const int margin = scaled(this, 32);
    m_newest->layout()->setContentsMargins(margin, scaled(this, 5), margin, scaled(this, 5));
}

void HappeningsLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        measure();
}

void HappeningsLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Colours::of(this);
    painter.fillRect(rect(), colours.surface);
    painter.fillRect(0, 0, width(), 1, colours.border);
    painter.fillRect(0, m_newest->y() - 1, width(), 1, colours.border);
}

} // namespace sallyport
