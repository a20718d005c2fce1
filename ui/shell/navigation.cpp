// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/text.h"

#include <QButtonGroup>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

Navigation::Navigation(QWidget *parent)
    : QWidget(parent), m_rows(new QVBoxLayout(this)), m_group(new QButtonGroup(this))
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    const int margin = scaled(this, 12);
    m_rows->setContentsMargins(margin, scaled(this, 16), margin, margin);
    m_rows->setSpacing(scaled(this, 4));
    m_rows->addStretch(1);
    setFixedWidth(scaled(this, 208));
    // Toggled and not clicked: assistive technology toggles.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int page, bool checked) {
        if (checked)
            Q_EMIT chosen(page);
    });
    // Once more onto the page that shows.
    connect(m_group, &QButtonGroup::idClicked, this, &Navigation::chosen);
}

void Navigation::addPage(const QString &title, QStringView icon)
{
    auto *row = new Button(title, Button::Kind::Navigation);
    row->setIcon(themedIcon(icon));
    row->setCheckable(true);
    const int number = m_rows->count() - 1;
    m_group->addButton(row, number);
    m_rows->insertWidget(number, row);
}

void Navigation::setCurrent(int page)
{
    const QSignalBlocker silent(m_group);
    if (QAbstractButton *row = m_group->button(page)) {
        row->setChecked(true);
        return;
    }
    m_group->setExclusive(false);
    if (QAbstractButton *row = m_group->checkedButton())
        row->setChecked(false);
    m_group->setExclusive(true);
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Colours::of(this);
    painter.fillRect(rect(), mixed(colours.surface, colours.window, 0.6));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), colours.border);
}

} // namespace sallyport
