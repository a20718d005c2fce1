// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/widepage.h"

#include "ui/widgets/mark.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sallyport {

WidePage::WidePage(const QString &objectName, QWidget *content, QWidget *parent) : QWidget(parent)
{
    setObjectName(objectName);

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout;
    column->setSpacing(scaled(this, 24));
    column->addWidget(new Mark(44), 0, Qt::AlignLeading);
    column->addWidget(content, 1);
    content->setMaximumWidth(scaled(this, 880));
    auto *centre = new QHBoxLayout(inside);
    const int margin = scaled(this, 32);
    centre->setContentsMargins(margin, margin, margin, margin);
    centre->addStretch(1);
    centre->addLayout(column, 100);
    centre->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

} // namespace sallyport
