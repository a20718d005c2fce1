// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/widgets/text.h"

#include <QKeyEvent>
#include <QStyle>
#include <QToolButton>
#include <QVariantAnimation>

using namespace std::chrono_literals;

namespace sallyport {

SearchField::SearchField(const QString &label, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(label);
    setAccessibleName(label);
    setClearButtonEnabled(true);
    if (auto *clear = findChild<QToolButton *>())
        clear->setAccessibleName(tr("Clear the search"));
    setMaxLength(200);
    m_delay.setSingleShot(true);
    m_delay.setInterval(200ms);
    connect(&m_delay, &QTimer::timeout, this, &SearchField::search);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &now) {
        showClearButtonAtOnce();
        if (now.isEmpty())
            search();
        else
            m_delay.start();
    });
}

void SearchField::showClearButtonAtOnce()
{
    // Qt lets the button for clearing fade in and out whatever the style says.
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        return;
    for (auto *fading : findChildren<QVariantAnimation *>())
        fading->setCurrentTime(fading->duration());
}

QSize SearchField::sizeHint() const
{
    return {scaled(this, 300), QLineEdit::sizeHint().height()};
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        search();
        break;
    case Qt::Key_Escape:
        if (text().isEmpty())
            event->ignore();
        else
            clear();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::search()
{
    m_delay.stop();
    const QString wanted = text().trimmed();
    if (wanted == m_last)
        return;
    m_last = wanted;
    Q_EMIT searched(wanted);
}

} // namespace sallyport
