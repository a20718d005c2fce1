// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace sallyport {

class Voice;

/// Says the title of every page that comes to the front of a window: eyes see that it has changed, everybody
/// else would hear only the control that has the focus now.
class PageCrier : public QObject
{
    Q_OBJECT
public:
    /// Goes with the window.
    explicit PageCrier(QWidget &window);

    /// The innermost page that shows: a widget named "page.…". Null: there is none.
    static QWidget *frontPage(const QWidget *window);
    /// What it calls itself, or else what its heading says, or the page around it.
    static QString titleOf(const QWidget *page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    QWidget &m_window;
    Voice *m_voice;
    QPointer<QWidget> m_page;
    QString m_title;
    bool m_isToLook = false;
};

} // namespace sallyport
