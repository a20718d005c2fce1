// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QGridLayout;
class QLineEdit;

namespace sallyport {

class KeyButton;

/// Keys on the screen, for a machine that may have no keyboard. They type into the field that has the focus
/// of those given, as a keyboard would; so a keyboard works beside them.
class TouchKeys : public QWidget
{
    Q_OBJECT
public:
    enum class Board {
        Digits,  ///< as on a telephone, with a tick
        Letters, ///< four rows as on a keyboard, with capital letters and signs
        Search,  ///< letters in the order of the alphabet, seven in a row
    };

    explicit TouchKeys(Board board, QWidget *parent = nullptr);

    /// The first is the one typed into until another gets the focus. They outlive the keys.
    void typeInto(const QList<QLineEdit *> &fields);
    /// Whether the tick can be touched; Digits only.
    void setEnterEnabled(bool enabled);

Q_SIGNALS:
    /// The tick.
    void entered();

private:
    enum class Plane { Small, Capital, Signs };

    void build();
    void clear();
    void addRow(int row, const QStringList &keys, int columns);
    KeyButton *addKey(const QString &text, int row, int column, int span);
    void addErase(int row, int column, int span);
    void follow(QWidget *focus);
    void typeText(const QString &text);
    void erase();
    void setPlane(Plane plane);

    Board m_board;
    Plane m_plane = Plane::Small;
    QGridLayout *m_grid;
    QList<QPointer<QLineEdit>> m_fields;
    QPointer<QLineEdit> m_field;
    QPointer<KeyButton> m_enter;
};

} // namespace sallyport
