// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretkeyfield.h"

#include "ui/widgets/button.h"
#include "ui/widgets/keytext.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sallyport {

using namespace Qt::StringLiterals;

SecretKeyField::SecretKeyField(const QString &label, SecretClipboard &clipboard, QWidget *parent)
    : QWidget(parent), m_clipboard(clipboard), m_text(new KeyText(this)),
      m_copy(new Button(tr("Copy"), Button::Kind::Secondary, this)), m_notice(new Caption({}, this))
{
    m_text->setObjectName(u"secretKey"_s);
    m_text->setAccessibleName(label);
    m_copy->setObjectName(u"copySecretKey"_s);
    m_notice->setObjectName(u"copyNotice"_s);
    m_notice->hide();

    auto *row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_notice);
    measure();

    connect(m_text, &KeyText::copyRequested, this, &SecretKeyField::copy);
    connect(m_copy, &QPushButton::clicked, this, &SecretKeyField::copy);
    connect(&m_clipboard, &SecretClipboard::cleared, this, [this] { m_notice->hide(); });
}

void SecretKeyField::setKey(const Secret &key)
{
    m_key = key;
    m_text->setText(grouped(key.text()));
}

void SecretKeyField::clear()
{
    m_key = {};
    m_text->clear();
    m_notice->hide();
}

QString SecretKeyField::grouped(const QString &key)
{
    QString result;
    for (qsizetype i = 0; i < key.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            result += u' ';
        result += key.at(i);
    }
    return result;
}

void SecretKeyField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void SecretKeyField::copy()
{
    if (m_key.isEmpty())
        return;
    m_clipboard.copy(m_key);
    m_notice->setText(m_clipboard.notice());
    m_notice->show();
}

void SecretKeyField::measure()
{
    m_copy->setMinimumHeight(scaled(this, 36));
    layout()->setSpacing(scaled(this, 6));
    layout()->itemAt(0)->layout()->setSpacing(scaled(this, 12));
}

} // namespace sallyport
