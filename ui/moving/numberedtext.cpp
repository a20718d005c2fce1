// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moving/numberedtext.h"

#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sallyport {

NumberedText::NumberedText(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(scaled(this, 12));
    m_grid->setVerticalSpacing(scaled(this, 10));
    m_grid->setColumnStretch(1, 1);
}

void NumberedText::add(const QString &text, QWidget *below)
{
    ++m_steps;
    // The full stop follows the number the way the page is read.
    const auto mark = isRightToLeft() ? u"\u200F"_s : QString();
    auto *number = new QLabel(mark + QLocale().toString(m_steps) + u'.' + mark);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    number->setFont(bold);
    auto *words = new QLabel(text);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    const int row = m_grid->rowCount();
    m_grid->addWidget(number, row, 0, Qt::AlignTop | Qt::AlignRight);
    m_grid->addWidget(words, row, 1);
    if (below)
        m_grid->addWidget(below, row + 1, 1);
}

} // namespace sallyport
