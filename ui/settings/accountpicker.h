// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "core/model/error.h"
#include "core/model/page.h"

#include <QList>
#include <QWidget>

class QComboBox;

namespace sallyport {

class Backend;
class SearchField;

/// "Account", for those who have several: a list of the first hundreds by name, and a search where there are
/// more.
class AccountPicker : public QWidget
{
    Q_OBJECT
public:
    explicit AccountPicker(Backend &backend, QWidget *parent = nullptr);

    /// Asks the core. What is chosen stays chosen; the only account there is becomes so.
    void load();
    std::optional<Account> chosen() const { return m_chosen; }
    /// Emits nothing.
    void choose(const Account &account);

Q_SIGNALS:
    /// By the person, or because there is no other.
    void picked(const Account &account);
    /// Nothing to choose from, and not because of a search.
    void foundNone();
    void failed(const Error &error);

private:
    void search(const QString &text);
    void take(const Page<AccountRow> &page);
    void showChosen();

    Backend &m_backend;
    QList<Account> m_accounts;
    std::optional<Account> m_chosen;
    QComboBox *m_combo;
    SearchField *m_search;
    QString m_searched;
    int m_asked = 0;
};

} // namespace sallyport
