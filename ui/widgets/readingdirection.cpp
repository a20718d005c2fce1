// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/readingdirection.h"

#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr char16_t leftToRightIsolate = 0x2066;
constexpr char16_t firstStrongIsolate = 0x2068;
constexpr char16_t endOfIsolate = 0x2069;
constexpr char16_t narrowSpace = 0x202F;

QString apart(char16_t mark, const QString &text)
{
    if (!QGuiApplication::isRightToLeft() || text.isEmpty())
        return text;
    return QChar(mark) + text + QChar(endOfIsolate);
}

bool runsFromRight(QChar c)
{
    return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
}

} // namespace

QString isolated(const QString &text)
{
    return apart(firstStrongIsolate, text);
}

QString isolatedPath(const QString &path)
{
    const QString shown = apart(leftToRightIsolate, QDir::toNativeSeparators(path));
    // The full stop after it would stand at its first slash, where it makes another path: "./media".
    return QGuiApplication::isRightToLeft() && !shown.isEmpty() ? shown + QChar(narrowSpace) : shown;
}

QString joinedList(const QStringList &items)
{
    QStringList parts;
    std::ranges::transform(items, std::back_inserter(parts), isolated);
    return parts.join(QLocale().script() == QLocale::ArabicScript ? u"\u060C "_s : u", "_s);
}

void ReadingDirection::guide(QLabel *label)
{
    const Qt::Alignment alignment = label->alignment();
    if (alignment & (Qt::AlignHCenter | Qt::AlignJustify | Qt::AlignAbsolute))
        return;
    label->setAlignment(QStyle::visualAlignment(label->layoutDirection(), alignment));
    label->installEventFilter(this);
}

bool ReadingDirection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange) {
        auto *label = qobject_cast<QLabel *>(watched);
        if (label && label->alignment() & Qt::AlignAbsolute) {
            const bool left = label->alignment() & Qt::AlignLeft;
            const Qt::Alignment vertical = label->alignment() & Qt::AlignVertical_Mask;
            label->setAlignment(vertical | Qt::AlignAbsolute | (left ? Qt::AlignRight : Qt::AlignLeft));
        }
    }
    return QObject::eventFilter(watched, event);
}

int directedFlags(int flags, const QString &text)
{
    const bool turns = flags & Qt::TextForceLeftToRight && QGuiApplication::isRightToLeft() &&
                       std::ranges::any_of(text, runsFromRight);
    return turns ? (flags & ~Qt::TextForceLeftToRight) | Qt::TextForceRightToLeft : flags;
}

void paintWrappedFromRight(QPainter &painter, const QRect &rect, int flags, const QString &text)
{
    QString words = text;
    words.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(words, painter.font(), painter.device());
    QTextOption option(
        QStyle::visualAlignment(Qt::RightToLeft, Qt::Alignment(flags & Qt::AlignHorizontal_Mask)));
    option.setTextDirection(Qt::RightToLeft);
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(rect.width());
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    double top = rect.top();
    if (flags & Qt::AlignBottom)
        top += rect.height() - height;
    else if (flags & Qt::AlignVCenter)
        top += (rect.height() - height) / 2;
    layout.draw(&painter, {double(rect.left()), top});
}

} // namespace sallyport
