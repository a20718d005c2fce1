// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "core/model/error.h"

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
    explicit AccountChooser(Backend &backend, QWidget *parent = nullptr);

    std::optional<Account> chosen() const { return m_chosen; }
    /// Shows it; `accountChosen` is not emitted.
    void setChosen(const Account &account);
    /// Asks for the first accounts; takes the first of all where none is chosen yet.
    void begin();
    /// The list, as for whoever presses the arrow or the Down key.
    void dropDown();
    /// Labels in the list.
    QStringList offered() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void accountChosen(const Account &account);
    /// There is none to choose from.
    void nothingToChoose();
    void failed(const Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void ask(const QString &search, bool open);
    void choose(int row);

    Backend &m_backend;
    QTimer m_delay;
    QCompleter *m_completer;
    QStringListModel *m_labels;
    QList<Account> m_accounts; ///< as offered
    std::optional<Account> m_chosen;
    int m_round = 0;
};

} // namespace sallyport
