// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "core/model/error.h"
#include "core/model/page.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStringListModel;

namespace sallyport {

class Backend;

/// "Account": the accounts the caller may see, as a list that drops down; typing narrows it. It asks the core
/// for few at a time, so that thousands are no matter.
class AccountChooser : public QLineEdit
{
    Q_OBJECT
public:
    enum class Beginning {
        First,   ///< the first account
        OnlyOne, ///< none, unless there is only one
        All,     ///< "All accounts", which stays in the list: an account without an id
    };
    AccountChooser(Backend &backend, Beginning beginning, QWidget *parent = nullptr);

    std::optional<Account> chosen() const { return m_chosen; }
    /// Shows it; `accountChosen` is not emitted.
    void setChosen(const Account &account);
    /// Asks for the first accounts, where none is chosen yet, and begins.
    void begin();
    /// The list, as for whoever presses the arrow or the Down key.
    void dropDown();
    /// As if it had been pressed in the list.
    void choose(int row);
    /// Labels in the list.
    QStringList offered() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void accountChosen(const Account &account);
    /// There is none to choose from.
    void nothingToChoose();
    void failed(const Error &error);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    static Account everything();
    void ask(const QString &search, bool open);
    void offer(const QList<AccountRow> &rows, const QString &search);
    void takeFirst(const Page<AccountRow> &page);

    Backend &m_backend;
    Beginning m_beginning;
    QTimer m_delay;
    QCompleter *m_completer;
    QStringListModel *m_labels;
    QList<Account> m_accounts; ///< as offered
    std::optional<Account> m_chosen;
    int m_round = 0;
};

} // namespace sallyport
