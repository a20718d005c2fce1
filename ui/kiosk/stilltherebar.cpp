// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/stilltherebar.h"

#include "ui/kiosk/stillthere.h"
#include "ui/kiosk/touch.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"
#include "ui/widgets/voice.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr std::array spokenAt{30, static_cast<int>(kioskWarning.count()), 5}; // seconds left

} // namespace

StillThereBar::StillThereBar(QWidget *parent)
    : QWidget(parent), m_words(new QLabel), m_here(touchButton(tr("I am still here"))),
      m_voice(new Voice(this))
{
    m_words->setObjectName(u"kiosk.countdown"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_here->setFocusPolicy(Qt::NoFocus); // a key that is pressed anyway says the same
    auto *row = new QHBoxLayout(this);
    row->setSpacing(scaled(this, 14));
    row->addWidget(m_words, 1);
    row->addWidget(m_here);
    setMinimumHeight(touchSide(this));
    setSecondsLeft({});
}

void StillThereBar::setSecondsLeft(std::optional<int> seconds)
{
    const bool urgent = seconds && *seconds <= kioskWarning.count();
    m_urgent = urgent;
    m_here->setVisible(urgent);
    m_words->setAlignment((urgent ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    const int above = urgent ? scaled(this, 8) : 0;
    layout()->setContentsMargins(scaled(this, 16), above, urgent ? scaled(this, 16) : 0, above);
    if (!seconds)
        m_words->clear();
    else if (urgent)
        //: Nobody has touched the kiosk for a while
        m_words->setText(tr("Still there? This page clears in %1\u00a0s.").arg(*seconds));
    else
        m_words->setText(tr("This page clears in %1\u00a0s without a touch").arg(*seconds));
    m_words->setFont(urgent ? sizedFont(font(), 16, QFont::DemiBold) : sizedFont(font(), 13));
    m_words->setForegroundRole(urgent ? QPalette::WindowText : QPalette::PlaceholderText);
    update();
    if (seconds && std::ranges::find(spokenAt, *seconds) != spokenAt.end())
        m_voice->say(m_words->text());
}

void StillThereBar::paintEvent(QPaintEvent *)
{
    if (!m_urgent)
        return;
    QPainter painter(this);
    const auto &c = Colours::of(this);
    paintRounded(painter, rect(), scaled(this, 8), c.warningSoft, c.warning, 2);
}

} // namespace sallyport
