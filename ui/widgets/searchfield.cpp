// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/text.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>

using namespace std::chrono_literals;

namespace sallyport {

SearchField::SearchField(const QString &label, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(label);
    setAccessibleName(label);
    // Not Qt's button for clearing: that fades in and out whatever the style says about motion.
    QAction *clearing = addAction(themedIcon(u"close"), TrailingPosition);
    clearing->setText(tr("Clear the search"));
    clearing->setVisible(false);
    findChild<QToolButton *>()->setAccessibleName(clearing->text());
    connect(clearing, &QAction::triggered, this, &QLineEdit::clear);
    setMaxLength(200);
    m_delay.setSingleShot(true);
    m_delay.setInterval(200ms);
    connect(&m_delay, &QTimer::timeout, this, &SearchField::search);
    connect(this, &QLineEdit::textChanged, this, [this, clearing](const QString &now) {
        clearing->setVisible(!now.isEmpty());
        if (now.isEmpty())
            search();
        else
            m_delay.start();
    });
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
