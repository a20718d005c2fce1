// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keytext.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr double padding = 12;
constexpr double border = 8; // above the first and below the last row

} // namespace

KeyText::KeyText(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setLayoutDirection(Qt::LeftToRight);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setCursor(Qt::ArrowCursor);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QLineEdit::textChanged, this, [this] { updateGeometry(); });
}

QFont KeyText::keyFont() const
{
    return fixedFont(font());
}

int KeyText::groupWidth() const
{
    return QFontMetrics(keyFont()).horizontalAdvance(u"MMMM "_s);
}

int KeyText::rowHeight() const
{
    return scaled(this, 20);
}

QStringList KeyText::groups() const
{
    return text().split(u' ', Qt::SkipEmptyParts);
}

int KeyText::columnsFor(int width) const
{
    const int columns = (width - 2 * scaled(this, padding) + groupWidth() / 5) / groupWidth();
    return qMax(1, columns);
}

int KeyText::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const int rows = qMax(1, (int(groups().size()) + columns - 1) / columns);
    return rows * rowHeight() + 2 * scaled(this, border);
}

QSize KeyText::sizeHint() const
{
    const int width =
        qMax(1, int(groups().size())) * groupWidth() - groupWidth() / 5 + 2 * scaled(this, padding);
    return {width, heightForWidth(width)};
}

QSize KeyText::minimumSizeHint() const
{
    return {qMin(2, qMax(1, int(groups().size()))) * groupWidth() + 2 * scaled(this, padding),
            rowHeight() + 2 * scaled(this, border)};
}

bool KeyText::event(QEvent *event)
{
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (key && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        if (event->type() == QEvent::KeyPress)
            Q_EMIT copyRequested();
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection()); // the application's else
    const auto &c = Colours::of(this);
    const bool marked = hasFocus() && hasSelectedText();
    paintRounded(painter, rect(), scaled(this, 6), marked ? c.accentSoft : c.surface,
                 hasFocus() ? c.accent : c.border, hasFocus() ? 2 : 1);
    painter.setFont(keyFont());
    painter.setPen(c.text);
    const int columns = columnsFor(width());
    const QStringList parts = groups();
    const int rows = (int(parts.size()) + columns - 1) / columns;
    const int top = (height() - rows * rowHeight()) / 2;
    for (int i = 0; i < parts.size(); ++i) {
        const QRect place(scaled(this, padding) + (i % columns) * groupWidth(),
                          top + (i / columns) * rowHeight(), groupWidth(), rowHeight());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, parts.at(i));
    }
}

void KeyText::mousePressEvent(QMouseEvent *event)
{
    selectAll();
    event->accept();
}

// The base class would select letters and put them on the primary selection, which nobody clears.
void KeyText::mouseMoveEvent(QMouseEvent *event)
{
    event->accept();
}

void KeyText::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void KeyText::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

} // namespace sallyport
