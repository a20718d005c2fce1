// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressrow.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QProgressBar>

#include <algorithm>

namespace sallyport {

namespace {

constexpr qint64 steps = 1000;

} // namespace

ProgressRow::ProgressRow(const QString &name, QWidget *parent)
    : QWidget(parent), m_text(new Caption(name)), m_bar(new QProgressBar), m_cancel(new Button(tr("Cancel")))
{
    m_text->setWordWrap(false);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(scaled(this, 6));
    m_bar->setAccessibleName(name);
    m_bar->setRange(0, 0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(this, 16));
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &Button::clicked, this, &ProgressRow::cancelWanted);
}

void ProgressRow::setProgress(const QString &text, qint64 done, qint64 total)
{
    m_text->setText(text);
    m_bar->setRange(0, total > 0 ? static_cast<int>(steps) : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(std::clamp<qint64>(done, 0, total) * steps / total));
}

void ProgressRow::setCancellable(bool cancellable)
{
    m_cancel->setEnabled(cancellable);
}

} // namespace sallyport
