// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codefield.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QValidator>

#include <algorithm>

namespace sallyport {

namespace {

constexpr qsizetype digits = 6;
constexpr int longest = 16;

/// Takes the spaces out of whatever comes in, by keyboard, paste or assistive technology, and refuses
/// nothing.
class NoSpaces : public QValidator
{
public:
    using QValidator::QValidator;

    State validate(QString &text, int &cursor) const override
    {
        const auto before = QStringView(text).first(std::min<qsizetype>(cursor, text.size()));
        cursor -= int(std::ranges::count_if(before, [](QChar c) { return c.isSpace(); }));
        text.removeIf([](QChar c) { return c.isSpace(); });
        return Acceptable;
    }
};

} // namespace

CodeField::CodeField(QWidget *parent) : QLineEdit(parent)
{
    setValidator(new NoSpaces(this));
    setMaxLength(longest);
    setLayoutDirection(Qt::LeftToRight);
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
    // Not textEdited: what assistive technology sets does not emit it.
    connect(this, &QLineEdit::textChanged, this, [this] {
        setInvalid(false);
        describe();
        if (isComplete())
            Q_EMIT completed();
    });
}

bool CodeField::isComplete() const
{
    const QString code = text();
    return code.size() == digits && std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

void CodeField::setInvalid(bool invalid)
{
    m_invalid = invalid;
    update();
}

void CodeField::setNote(const QString &note)
{
    m_note = note;
    describe();
}

void CodeField::describe()
{
    const QString typed = text().size() > digits
                              ? tr("Six digits are asked for; %1 characters are typed.").arg(text().size())
                              : tr("Six digits, %1 of 6 typed").arg(text().size());
    setAccessibleDescription(m_note.isEmpty() ? typed : m_note + u' ' + typed);
}

QHBoxLayout *CodeField::row()
{
    auto *row = new QHBoxLayout;
    row->addWidget(this);
    row->addStretch();
    return row;
}

QSize CodeField::sizeHint() const
{
    return {scaled(this, 46) * int(digits) + scaled(this, 8) * int(digits - 1), scaled(this, 56)};
}

QSize CodeField::minimumSizeHint() const
{
    return sizeHint();
}

QVariant CodeField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImCursorRectangle)
        return cell(std::min<qsizetype>(cursorPosition(), cellCount() - 1)).toRect();
    return QLineEdit::inputMethodQuery(query);
}

qsizetype CodeField::cellCount() const
{
    return std::max(digits, text().size());
}

QRectF CodeField::cell(qsizetype index) const
{
    const double count = double(cellCount());
    const double gap = cellCount() > digits ? scaled(this, 2) : scaled(this, 8);
    const double side = (width() - gap * (count - 1)) / count;
    return {double(index) * (side + gap), 0, side, double(height())};
}

void CodeField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &c = Colours::of(this);
    const QString code = text();
    const bool focused = hasFocus() && isEnabled();
    const qsizetype current = std::min<qsizetype>(cursorPosition(), cellCount() - 1);
    const qsizetype from = selectionStart();
    const qsizetype to = from < 0 ? -1 : from + selectedText().size();
    const bool crowded = cellCount() > digits;
    painter.setFont(sizedFont(font(), crowded ? 14 : 24, QFont::DemiBold));
    for (qsizetype i = 0; i < cellCount(); ++i) {
        const bool selected = focused && i >= from && i < to;
        const bool here = focused && (to > from ? selected : i == current);
        const QColor border = m_invalid ? c.bad : here ? c.accent : c.controlBorder;
        const QColor fill = !isEnabled() ? c.sunken : selected ? c.accentSoft : c.surface;
        const int radius = scaled(this, crowded ? 4 : 8);
        paintRounded(painter, cell(i), radius, fill, border, here || m_invalid ? 2 : 1);
        if (here && m_invalid) // the colour of the error alone would hide where the focus is
            paintRounded(painter, cell(i).adjusted(3, 3, -3, -3), radius - 3, {}, c.accent, 2);
        if (i < code.size()) {
            painter.setPen(isEnabled() ? c.text : c.muted);
            painter.drawText(cell(i), Qt::AlignCenter, code.at(i));
        }
    }
    // With a full row the border alone would not tell whether the next key replaces or follows.
    if (focused && to <= from && current < code.size() && cursorPosition() < code.size()) {
        const QRectF place = cell(current);
        painter.fillRect(QRectF(place.x() + 5, place.y() + place.height() * 0.3, 2, place.height() * 0.4),
                         c.accent);
    }
}

void CodeField::mousePressEvent(QMouseEvent *event)
{
    qsizetype at = 0;
    while (at < text().size() && cell(at).center().x() < event->position().x())
        ++at;
    setCursorPosition(int(at));
    event->accept();
}

void CodeField::mouseMoveEvent(QMouseEvent *event)
{
    // The cells are not where the base class thinks its letters are.
    event->accept();
}

} // namespace sallyport
