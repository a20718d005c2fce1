// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/gatefooter.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QMenu>

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

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(m_place, 6));
    row->addStretch(1);
    row->addWidget(m_place);
    row->addWidget(m_firstDot);
    row->addWidget(m_language);
    row->addWidget(m_secondDot);
    row->addWidget(m_switch);
    row->addStretch(1);
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
    showDots();
}

void GateFooter::setLanguages(QMenu *menu, const QString &current)
{
    m_menu = menu;
    m_language->setText(current + u" ▾"_s);
    m_language->setToolTip(tr("Language"));
    m_language->setAccessibleName(current);
    m_language->setAccessibleDescription(tr("Language"));
    m_language->setVisible(menu != nullptr);
    showDots();
}

void GateFooter::offerSwitch()
{
    m_switch->show();
    showDots();
}

void GateFooter::showDots()
{
    m_firstDot->setVisible(!m_place->isHidden() && !(m_language->isHidden() && m_switch->isHidden()));
    m_secondDot->setVisible(!m_language->isHidden() && !m_switch->isHidden());
}

} // namespace sallyport
