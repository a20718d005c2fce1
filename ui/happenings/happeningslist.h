// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/happenings/happenings.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace sallyport {

class Button;
class Caption;
class GroupTitle;
class HappeningsRow;
class PageArea;
class ToneSign;

/// All that happened, the newest first, each with its "Undo" while there is a way back. Part of the window
/// and not modal. Up and Down go from one to the next, Tab to its button, Escape closes.
class HappeningsList : public QWidget
{
    Q_OBJECT
public:
    explicit HappeningsList(Happenings &happenings, QWidget *parent = nullptr);

    void focusNewest();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void closeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool takeKey(int key);
    void takeAdded();
    HappeningsRow *makeRow(const Happening &happening);
    HappeningsRow *current() const;
    void setCurrent(HappeningsRow *row);
    void step(int by);
    void retranslate();

    Happenings &m_happenings;
    QList<HappeningsRow *> m_rows; ///< in the order of the happenings
    GroupTitle *m_title;
    Button *m_close;
    QWidget *m_content;
    QVBoxLayout *m_column;
    PageArea *m_area;
};

/// One of them.
class HappeningsRow : public QWidget
{
    Q_OBJECT
public:
    explicit HappeningsRow(const Happening &happening, QWidget *parent = nullptr);

    qint64 number() const { return m_happening.number; }
    Button *undoButton() const { return m_undo; }
    void setWayBack(Happening::WayBack wayBack);
    /// Tab comes here, and not to the others.
    void setCurrent(bool current);
    void retranslate();

Q_SIGNALS:
    void undoWanted(qint64 number);
    void focused();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showWayBack();

    Happening m_happening;
    ToneSign *m_sign;
    Button *m_undo;
    Caption *m_standing;
};

} // namespace sallyport
