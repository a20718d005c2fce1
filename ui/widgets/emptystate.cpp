// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QVBoxLayout>

namespace sallyport {

EmptyState::EmptyState(const QString &sentence, const QString &action, QWidget *parent)
    : QWidget(parent), m_sentence(new MutedText(sentence, this))
{
    m_sentence->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    const int margin = scaled(this, 32);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(scaled(this, 16));
    column->addStretch();
    column->addWidget(m_sentence);
    if (!action.isEmpty()) {
        auto *button = new Button(action, Button::Kind::Secondary, this);
        column->addWidget(button, 0, Qt::AlignHCenter);
        connect(button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    }
    column->addStretch();
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

} // namespace sallyport
