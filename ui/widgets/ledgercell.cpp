// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ledgercell.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace sallyport {

LedgerCell::LedgerCell(const Words &words, QWidget *parent) : QWidget(parent), m_words(words)
{
    if (!words.used)
        setAccessibleName(tr("Code %1, unused").arg(words.number));
    else if (words.where.isEmpty())
        setAccessibleName(tr("Code %1, used %2").arg(words.number).arg(words.when));
    else
        setAccessibleName(
            tr("Code %1, used %2, %3").arg(QString::number(words.number), words.when, words.where));
    if (words.used)
        setToolTip(detail());
}

QString LedgerCell::title() const
{
    const QString number = locale().toString(m_words.number);
    return m_words.used ? tr("%1 · used").arg(number) : number;
}

QString LedgerCell::detail() const
{
    if (!m_words.used)
        return tr("unused");
    return m_words.where.isEmpty() ? m_words.when
                                   : tr("%1, %2", "when, where").arg(m_words.when, m_words.where);
}

void LedgerCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = Colours::of(this);
    paintRounded(painter, rect(), scaled(this, 6), m_words.used ? c.sunken : c.surface, c.border);
    const int side = scaled(this, 11);
    const QRect room = rect().adjusted(side, scaled(this, 7), -side, -scaled(this, 7));
    painter.setFont(sizedFont(font(), 12, QFont::DemiBold));
    painter.setPen(m_words.used ? c.muted : c.text);
    painter.drawText(room, Qt::AlignLeading | Qt::AlignTop | Qt::TextSingleLine, title());
    painter.setFont(sizedFont(font(), 12));
    painter.setPen(c.muted);
    // Where there is no room for both, the date says more than the place; the tip has all of it.
    const bool fits = painter.fontMetrics().horizontalAdvance(detail()) <= room.width();
    const QString shown = painter.fontMetrics().elidedText(fits || !m_words.used ? detail() : m_words.when,
                                                           Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignLeading | Qt::AlignBottom | Qt::TextSingleLine, shown);
}

} // namespace sallyport
