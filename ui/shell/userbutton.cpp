// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/userbutton.h"

#include "ui/roletext.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

UserButton::UserButton(QWidget *parent)
    : QAbstractButton(parent), m_avatar(new Avatar), m_name(new QLabel), m_role(new Caption)
{
    setObjectName(u"user.menu"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFont(sizedFont(font(), bodyPixels, QFont::DemiBold));
    m_role->setWordWrap(false);
    for (QWidget *part :
         {static_cast<QWidget *>(m_avatar), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_role)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);

    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addStretch(1);
    lines->addWidget(m_name);
    lines->addWidget(m_role);
    lines->addStretch(1);
    auto *row = new QHBoxLayout(this);
    const int margin = scaled(this, 8);
    row->setContentsMargins(margin, scaled(this, 4), margin, scaled(this, 4));
    row->setSpacing(scaled(this, 10));
    row->addWidget(m_avatar);
    row->addLayout(lines);
    row->addSpacing(scaled(this, 20)); // the arrow, at the end in either direction of writing
    connect(this, &QAbstractButton::clicked, this, &UserButton::openMenu);
    // Where desktops have the key of the menu bar.
    connect(new QShortcut(Qt::Key_F10, this), &QShortcut::activated, this, &UserButton::openMenu);
}

void UserButton::setSession(const Session &session)
{
    setText(session.person.name);
    setAccessibleName(session.person.name);
    m_avatar->setName(session.person.name);
    m_name->setText(session.person.name);
    //: a role, then the name of an account
    m_oneLine = tr("%1 · %2").arg(roleText(session.workplace.role), session.workplace.name);
    m_twoLines = roleText(session.workplace.role) + u'\n' + session.workplace.name;
    m_role->setText(m_oneLine);
    setAccessibleDescription(m_oneLine);
    setToolTip(session.person.email);
    updateGeometry();
}

void UserButton::setMenu(QMenu *menu)
{
    m_menu = menu;
}

QSize UserButton::sizeHint() const
{
    return sizeWith(m_oneLine);
}

QSize UserButton::minimumSizeHint() const
{
    return sizeWith(m_twoLines);
}

QSize UserButton::sizeWith(const QString &role) const
{
    const int wanted = m_role->fontMetrics().size(0, role).width();
    const int shown = m_role->fontMetrics().size(0, m_role->text()).width();
    const int name = m_name->sizeHint().width();
    return layout()->sizeHint() + QSize(qMax(name, wanted) - qMax(name, shown), 0);
}

void UserButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    // Large text, a narrow window: one below the other.
    m_role->setText(width() < sizeHint().width() ? m_twoLines : m_oneLine);
}

void UserButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = Colours::of(this);
    const bool open = m_menu && m_menu->isVisible();
    if (underMouse() || open || isDown())
        paintRounded(painter, rect(), scaled(this, 6), colours.sunken);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintRounded(painter, rect(), scaled(this, 6), {}, colours.accent, 2);
    const int side = scaled(this, 20);
    const QRect chevron = QStyle::alignedRect(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter,
                                              {side, side}, rect().adjusted(side / 4, 0, -side / 4, 0));
    paintChevron(painter, chevron, scaled(this, 8), colours.muted);
}

void UserButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void UserButton::openMenu()
{
    if (!m_menu)
        return;
    const int menuWidth = qMax(m_menu->sizeHint().width(), width());
    m_menu->setMinimumWidth(width());
    const QPoint corner =
        layoutDirection() == Qt::RightToLeft ? QPoint(0, height()) : QPoint(width() - menuWidth, height());
    m_menu->popup(mapToGlobal(corner));
}

} // namespace sallyport
