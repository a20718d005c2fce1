// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/happenings/happeningsline.h"

#include "ui/happenings/happeningslist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tonesign.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

HappeningsLine::HappeningsLine(Happenings &happenings, QWidget *parent)
    : QWidget(parent), m_happenings(happenings), m_strip(new QWidget), m_sign(new ToneSign),
      m_time(new QLabel), m_text(new QLabel), m_undo(new Button({}, Button::Kind::Link)),
      m_all(new Button({}, Button::Kind::Quiet))
{
    setObjectName(u"happenings"_s);
    m_text->setObjectName(u"happenings.newest"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_text->setWordWrap(true);
    m_time->setForegroundRole(QPalette::PlaceholderText);
    m_undo->setObjectName(u"happenings.undo"_s);
    m_all->setObjectName(u"happenings.all"_s);
    m_all->setCheckable(true);
    auto *row = new QHBoxLayout(m_strip);
    row->addWidget(m_sign, 0, Qt::AlignVCenter);
    row->addWidget(m_time, 0, Qt::AlignVCenter);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo, 0, Qt::AlignVCenter);
    row->addWidget(m_all, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0); // for the borders, as is the spacing
    column->setSpacing(1);
    column->addWidget(m_strip);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    measure();
    retranslate();
    hide();

    connect(&m_happenings, &Happenings::added, this, &HappeningsLine::takeAdded);
    connect(&m_happenings, &Happenings::wayBackChanged, this, &HappeningsLine::showWayBack);
    connect(m_undo, &Button::clicked, this, [this] { m_happenings.undo(m_happenings.all().first().number); });
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
    m_all->setChecked(true);
    m_list->focusNewest();
}

void HappeningsLine::closeList()
{
    m_all->setChecked(false);
    if (!m_list)
        return;
    const bool hadFocus = m_list->isAncestorOf(focusWidget());
    m_list->hide();
    m_list->deleteLater(); // it may be in the middle of telling us
    m_list.clear();
    if (hadFocus)
        m_all->setFocus(Qt::OtherFocusReason);
}

void HappeningsLine::takeAdded()
{
    showNewest();
    show();
}

void HappeningsLine::showNewest()
{
    if (m_happenings.all().isEmpty())
        return;
    const Happening &newest = m_happenings.all().first();
    m_sign->setState(newest.word(), newest.tone);
    m_time->setText(newest.time());
    m_text->setText(newest.text);
    // Read out by itself: the status bar has another name than before.
    //: %1 is "Done", "Failed" ..., %2 the time, %3 a sentence
    setAccessibleName(tr("%1, %2: %3").arg(newest.word(), newest.time(), newest.text));
    showWayBack();
}

void HappeningsLine::showWayBack()
{
    const Happening &newest = m_happenings.all().first();
    const bool isGoing = newest.wayBack == Happening::WayBack::Going;
    const bool isOpen = newest.wayBack == Happening::WayBack::Open;
    if (m_undo->hasFocus() && !isOpen)
        m_all->setFocus(Qt::OtherFocusReason); // before the button loses it to whatever is next
    m_undo->setBusy(isGoing);
    m_undo->setVisible(isOpen || isGoing);
}

void HappeningsLine::retranslate()
{
    m_undo->setText(tr("Undo"));
    //: opens the list of what was done in this window, and how it ended
    m_all->setText(tr("What happened"));
    showNewest();
}

void HappeningsLine::measure()
{
    const int margin = scaled(this, 32);
    m_strip->layout()->setContentsMargins(margin, scaled(this, 5), margin, scaled(this, 5));
    m_strip->layout()->setSpacing(scaled(this, 12));
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
    painter.fillRect(0, m_strip->y() - 1, width(), 1, colours.border);
}

} // namespace sallyport
