// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/gatefooter.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

GateFooter::GateFooter(QWidget *parent)
    : QWidget(parent), m_place(new Caption), m_firstDot(new Caption(u"·"_s)),
      m_language(new Button(QString(), Button::Kind::Quiet)), m_secondDot(new Caption(u"·"_s)),
      m_switch(new Button(tr("Switch connection"), Button::Kind::Quiet))
{
    m_place->setWordWrap(false);
    m_place->hide();
    m_language->setObjectName(u"gate.language"_s);
    m_language->setFont(sizedFont(font(), 12));
    m_language->hide();
    m_switch->setObjectName(u"gate.switch"_s);
    m_switch->setFont(sizedFont(font(), 12));
    m_switch->hide();
    for (Caption *dot : {m_firstDot, m_secondDot})
        dot->setWordWrap(false);
    showDots();

    m_ways = new QHBoxLayout;
    m_ways->setSpacing(scaled(m_place, 6));
    m_ways->addStretch(1);
    m_ways->addWidget(m_firstDot);
    m_ways->addWidget(m_language);
    m_ways->addWidget(m_secondDot);
    m_ways->addWidget(m_switch);
    m_ways->addStretch(1);
    m_line = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(scaled(m_place, 6));
    m_line->addStretch(1);
    m_line->addWidget(m_place, 0, Qt::AlignHCenter);
    m_line->addLayout(m_ways);
    m_line->addStretch(1);
    connect(m_switch, &Button::clicked, this, &GateFooter::switchRequested);
    connect(m_language, &Button::clicked, this, [this] {
        if (m_menu)
            m_menu->popup(m_language->mapToGlobal(QPoint(0, m_language->height())));
    });
}

void GateFooter::setPlace(const QString &place, const QString &detail)
{
    m_place->setText(place);
    m_place->setToolTip(detail);
    m_place->setVisible(!place.isEmpty());
    arrange();
}

void GateFooter::setLanguages(QMenu *menu, const QString &current)
{
    m_menu = menu;
    m_language->setText(current + u" ▾"_s);
    m_language->setToolTip(tr("Language"));
    m_language->setAccessibleName(current);
    m_language->setAccessibleDescription(tr("Language"));
    m_language->setVisible(menu != nullptr);
    arrange();
}

void GateFooter::offerSwitch()
{
    m_switch->show();
    arrange();
}

QSize GateFooter::minimumSizeHint() const
{
    // Where there is no room beside each other they stand below each other.
    const QSize ways = m_ways->minimumSize();
    return {std::max(m_place->isHidden() ? 0 : m_place->sizeHint().width(), ways.width()),
            m_line->minimumSize().height()};
}

void GateFooter::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void GateFooter::arrange()
{
    showDots();
    const int wanted = m_place->sizeHint().width() + m_line->spacing() + m_ways->sizeHint().width();
    const bool isWide = m_place->isHidden() || width() >= wanted;
    m_line->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (!isWide)
        m_firstDot->hide();
}

void GateFooter::showDots()
{
    m_firstDot->setVisible(!m_place->isHidden() && !(m_language->isHidden() && m_switch->isHidden()));
    m_secondDot->setVisible(!m_language->isHidden() && !m_switch->isHidden());
}

} // namespace sallyport
