// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>
#include <QWidget>

namespace sallyport {

/// Goes through whatever a window shows as somebody does who has only a keyboard, or cannot see, and writes
/// down what is not as it should be. Each finding names the place, the control and the fault.
class PageWalk
{
public:
    /// Everything below on what `window` shows now; `where` names it in findings.
    void walk(QWidget *window, const QString &where);

    /// Every control has a name, which begins with its visible label; every cell and column a text.
    void checkNames(const QWidget *window, const QString &where);
    /// The page has taken the focus, to something that is to be seen.
    void checkFocus(QWidget *window, const QString &where);
    /// Tab visits every control once, in the order of reading, and comes back; Shift+Tab does the reverse.
    /// Each is scrolled to where it can be seen, and looks different while it has the focus.
    void checkTabbing(QWidget *window, const QString &where);

    /// The page has a title, which is to be read on it and was said when the page came.
    void checkTitle(const QWidget *window, const QString &where);
    /// Nothing has a letter for Alt: one page with and one without would be a guess each time.
    void checkMnemonics(const QWidget *window, const QString &where);
    /// Of several of which one is chosen, an arrow key chooses the next.
    void checkArrows(QWidget *window, const QString &where);
    /// Enter and Space press the button that has the focus and no other; Enter in a field does the one primary
    /// thing of a page; Escape leaves it, without harm.
    void checkKeys(QWidget *window, const QString &where);

    /// What Tab has to reach.
    static QList<QWidget *> stops(const QWidget *window);
    static QString nameOf(QWidget *widget);

    QStringList findings;
    QSet<QString> pages; ///< object names of every page that was walked

private:
    void find(const QString &where, QWidget *widget, const QString &fault);
    QList<QWidget *> tabThrough(QWidget *window, QWidget *first, Qt::Key key, int most);
    void checkOrder(const QList<QWidget *> &visited, const QString &where);
};

} // namespace sallyport
