// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/happenings/happeningface.h"

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace sallyport {

class Button;
class GroupTitle;
class HappeningsRow;
class PageArea;

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
class HappeningsRow : public HappeningFace
{
    Q_OBJECT
public:
    explicit HappeningsRow(const Happening &happening, QWidget *parent = nullptr);

    qint64 number() const { return happening().number; }
    /// Tab comes here, and not to the others.
    void setCurrent(bool current);

Q_SIGNALS:
    void focused();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace sallyport
