// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/touchkeys.h"

#include "ui/kiosk/keybutton.h"
#include "ui/kiosk/touch.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

// Two columns of the grid for each key, so that a row can be shifted by half a key.
constexpr int perKey = 2;

QStringList keysOf(const QString &row)
{
    QStringList keys;
    for (const QChar letter : row)
        keys.append(QString(letter));
    return keys;
}

/// The three rows of letters, as keyboards have them where this language is spoken.
QStringList letterRows()
{
    switch (QLocale().language()) {
    case QLocale::German:
        return {u"qwertzuiop"_s, u"asdfghjkl"_s, u"yxcvbnm"_s};
    case QLocale::French:
        return {u"azertyuiop"_s, u"qsdfghjklm"_s, u"wxcvbn"_s};
    default:
        return {u"qwertyuiop"_s, u"asdfghjkl"_s, u"zxcvbnm"_s};
    }
}

} // namespace

TouchKeys::TouchKeys(Board board, QWidget *parent)
    : QWidget(parent), m_board(board), m_grid(new QGridLayout(this))
{
    // Keys stand where hands expect them, whichever way the words run.
    setLayoutDirection(Qt::LeftToRight);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(scaled(this, board == Board::Digits ? 7 : 5));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    if (board == Board::Digits)
        setMaximumSize(scaled(this, 300), scaled(this, 340));
    else
        setMaximumSize(scaled(this, 860), scaled(this, 300));
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
    build();
}

void TouchKeys::typeInto(const QList<QLineEdit *> &fields)
{
    m_fields.clear();
    for (QLineEdit *field : fields)
        m_fields.append(field);
    m_field = fields.value(0);
}

void TouchKeys::setEnterEnabled(bool enabled)
{
    if (m_enter)
        m_enter->setEnabled(enabled);
}

void TouchKeys::build()
{
    clear();
    if (m_board == Board::Digits) {
        for (int digit = 1; digit <= 9; ++digit)
            addKey(QString::number(digit), (digit - 1) / 3, perKey * ((digit - 1) % 3), perKey);
        addErase(3, 0, perKey);
        addKey(u"0"_s, 3, perKey, perKey);
        m_enter = new KeyButton({}, tr("Continue"), KeyButton::Picture::Enter);
        m_enter->setKind(Button::Kind::Primary);
        m_enter->setObjectName(u"kiosk.enter"_s);
        m_grid->addWidget(m_enter, 3, 2 * perKey, 1, perKey);
        connect(m_enter, &Button::clicked, this, &TouchKeys::entered);
        return;
    }
    if (m_board == Board::Search) {
        const QString letters = u"abcdefghijklmnopqrstuvwxyz-"_s;
        for (int i = 0; i < letters.size(); ++i)
            addKey(letters.mid(i, 1).toUpper(), i / 7, perKey * (i % 7), perKey);
        addErase(3, 6 * perKey, perKey);
        return;
    }
    constexpr int columns = 11;
    const bool signs = m_plane == Plane::Signs;
    const QStringList letters =
        signs ? QStringList{u"!\"#$%&'()*"_s, u"+,/:;<=>?"_s, u"[]^`{|}~"_s} : letterRows();
    addRow(0, keysOf(u"1234567890"_s), columns);
    addErase(0, 10 * perKey, perKey);
    addRow(1, keysOf(letters.at(0)), columns);
    addRow(2, keysOf(letters.at(1)), columns);
    addRow(3, keysOf(letters.at(2)), columns);
    // What addresses need stands at the ends of the rows, where letters leave room.
    int used = static_cast<int>(letters.at(0).size());
    if (used < columns)
        addKey(u"@"_s, 1, perKey * used, perKey);
    for (used = static_cast<int>(letters.at(1).size()); used < columns; ++used)
        addKey(used == columns - 1 ? u"_"_s : u"-"_s, 2, perKey * used, perKey);
    used = static_cast<int>(letters.at(2).size());
    addKey(u"."_s, 3, perKey * used, perKey);
    auto *shift = new KeyButton({}, tr("Capital letters"), KeyButton::Picture::Shift);
    shift->setCheckable(true);
    shift->setChecked(m_plane == Plane::Capital);
    const int rest = columns - used - 1;
    m_grid->addWidget(shift, 3, perKey * (used + 1), 1, rest);
    connect(shift, &Button::clicked, this,
            [this] { setPlane(m_plane == Plane::Capital ? Plane::Small : Plane::Capital); });
    auto *more = new KeyButton(signs ? u"abc"_s : u"#+="_s, signs ? tr("Letters") : tr("Signs"));
    m_grid->addWidget(more, 3, perKey * (used + 1) + rest, 1, rest);
    connect(more, &Button::clicked, this, [this, signs] { setPlane(signs ? Plane::Small : Plane::Signs); });
    for (int column = 0; column < columns * perKey; ++column)
        m_grid->setColumnStretch(column, 1);
}

void TouchKeys::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one that is being touched
        }
        delete item;
    }
}

void TouchKeys::addRow(int row, const QStringList &keys, int columns)
{
    for (int i = 0; i < keys.size() && i < columns; ++i) {
        const QString key = m_plane == Plane::Capital ? keys.at(i).toUpper() : keys.at(i);
        addKey(key, row, perKey * i, perKey);
    }
}

KeyButton *TouchKeys::addKey(const QString &text, int row, int column, int span)
{
    auto *key = new KeyButton(text, text);
    m_grid->addWidget(key, row, column, 1, span);
    connect(key, &Button::clicked, this, [this, text] { typeText(text); });
    return key;
}

void TouchKeys::addErase(int row, int column, int span)
{
    auto *key = new KeyButton({}, tr("Erase"), KeyButton::Picture::Erase);
    key->setAutoRepeat(true);
    m_grid->addWidget(key, row, column, 1, span);
    connect(key, &Button::clicked, this, &TouchKeys::erase);
}

void TouchKeys::follow(QWidget *focus)
{
    for (const auto &field : std::as_const(m_fields)) {
        if (field && field == focus)
            m_field = field;
    }
}

void TouchKeys::typeText(const QString &text)
{
    if (!m_field || !m_field->isEnabled())
        return;
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->insert(text);
    if (m_plane == Plane::Capital)
        setPlane(Plane::Small);
}

void TouchKeys::erase()
{
    if (!m_field || !m_field->isEnabled())
        return;
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->backspace();
}

void TouchKeys::setPlane(Plane plane)
{
    m_plane = plane;
    build();
}

} // namespace sallyport
