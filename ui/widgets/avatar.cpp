// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"

#include <QPainter>
#include <QStringList>

namespace sallyport {

namespace {

/// Whole characters, not halves of a surrogate pair.
QString firstLetter(const QString &word)
{
    return word.isEmpty() ? QString()
                          : word.first(word.at(0).isHighSurrogate() && word.size() > 1 ? 2 : 1).toUpper();
}

} // namespace

Avatar::Avatar(const QString &name, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void Avatar::setName(const QString &name)
{
    setAccessibleName(name);
    QString plain = name.section(u'@', 0, 0);
    plain.replace(u'.', u' ');
    const QStringList words = plain.simplified().split(u' ', Qt::SkipEmptyParts);
    m_initials = words.isEmpty() ? QString() : firstLetter(words.first());
    if (words.size() > 1)
        m_initials += firstLetter(words.last());
    update();
}

QSize Avatar::sizeHint() const
{
    const int side = scaled(this, 32);
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &colours = Colours::of(this);
    paintRounded(painter, rect(), height() / 2.0, colours.accentSoft);
    painter.setFont(sizedFont(font(), 12, QFont::DemiBold));
    painter.setPen(colours.accent);
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

} // namespace sallyport
