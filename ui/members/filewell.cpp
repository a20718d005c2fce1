// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/filewell.h"

#include "ui/widgets/button.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/text.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

FileWell::FileWell(QWidget *parent)
    : QFrame(parent), m_choose(new Button(tr("Choose file…"), Button::Kind::Primary))
{
    setObjectName(u"import.well"_s);
    auto *words = new MutedText(tr("or drop a CSV file here"));
    words->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    const int margin = scaled(this, 24);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(scaled(this, 8));
    column->addWidget(m_choose, 0, Qt::AlignHCenter);
    column->addWidget(words);
    connect(m_choose, &Button::clicked, this, &FileWell::chooseWanted);
}

void FileWell::focusFirst()
{
    m_choose->setFocus(Qt::OtherFocusReason);
}

void FileWell::setHot(bool hot)
{
    if (m_hot == hot)
        return;
    m_hot = hot;
    update();
}

void FileWell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &c = Colours::of(this);
    const double radius = scaled(this, 8);
    painter.setBrush(m_hot ? c.accentSoft : c.sunken);
    painter.setPen(QPen(m_hot ? c.accent : c.controlBorder, m_hot ? 2 : 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace sallyport
