// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/gatefooter.h"

#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace sallyport {

GateFooter::GateFooter(QWidget *parent)
    : QWidget(parent)
    , m_place(new Caption)
    , m_language(new QToolButton)
{
    m_place->setWordWrap(false);
    m_place->hide();
    m_language->setObjectName(u"gate.language"_s);
    m_language->setAutoRaise(true);
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setFont(sizedFont(font(), 12));
    m_language->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, scaled(this, 16));
    row->addStretch(1);
    row->addWidget(m_place);
    row->addWidget(m_language);
    row->addStretch(1);
}

void GateFooter::setPlace(const QString &place, const QString &detail)
{
    m_place->setText(place);
    m_place->setToolTip(detail);
    m_place->setVisible(!place.isEmpty());
}

void GateFooter::setLanguages(QMenu *menu, const QString &current)
{
    m_language->setMenu(menu);
    m_language->setText(current);
    m_language->setToolTip(tr("Language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setVisible(menu != nullptr);
}

} // namespace sallyport
