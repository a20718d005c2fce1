// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accountpicker.h"

#include "core/backend/backend.h"
#include "ui/deliver.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

AccountPicker::AccountPicker(Backend &backend, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_combo(new QComboBox),
      m_search(new SearchField(tr("Search accounts")))
{
    m_combo->setObjectName(u"settings.account"_s);
    m_combo->setAccessibleName(tr("Account"));
    m_combo->setPlaceholderText(tr("Choose an account"));
    m_combo->setMinimumWidth(scaled(this, 280));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto *label = new QLabel(m_combo->accessibleName());
    label->setBuddy(m_combo);
    m_search->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(this, 12));
    row->addWidget(label);
    row->addWidget(m_combo);
    row->addWidget(m_search);
    row->addStretch();
    connect(m_combo, &QComboBox::activated, this, [this](int entry) {
        const Account account = m_accounts.at(entry);
        if (m_chosen && m_chosen->id == account.id)
            return;
        m_chosen = account;
        Q_EMIT picked(account);
    });
    connect(m_search, &SearchField::searched, this, &AccountPicker::search);
}

void AccountPicker::load()
{
    search(m_searched);
}

void AccountPicker::choose(const Account &account)
{
    m_chosen = account;
    showChosen();
}

void AccountPicker::search(const QString &text)
{
    m_searched = text;
    const int asked = ++m_asked;
    ListAccounts list;
    list.page.limit = maximumPageSize;
    list.page.search = text;
    deliver(m_backend.call(list), this, [this, asked](const Result<Page<AccountRow>> &page) {
        if (asked != m_asked)
            return; // typed on meanwhile
        if (page)
            take(*page);
        else
            Q_EMIT failed(page.error());
    });
}

void AccountPicker::take(const Page<AccountRow> &page)
{
    m_accounts.clear();
    for (const AccountRow &row : page.rows)
        m_accounts.append(row.account);
    if (!page.next.isEmpty())
        m_search->show(); // and it stays: without it the search could not be taken back
    showChosen();
    if (m_accounts.isEmpty() && m_searched.isEmpty()) {
        Q_EMIT foundNone();
    } else if (m_accounts.size() == 1 && m_searched.isEmpty() && !m_chosen) {
        choose(m_accounts.first());
        Q_EMIT picked(*m_chosen);
    }
}

void AccountPicker::showChosen()
{
    const auto isChosen = [this](const Account &account) { return m_chosen && account.id == m_chosen->id; };
    // What is being worked on stays in sight, whatever is searched for.
    if (m_chosen && std::ranges::none_of(m_accounts, isChosen))
        m_accounts.prepend(*m_chosen);
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    m_combo->setCurrentIndex(-1);
    for (const Account &account : std::as_const(m_accounts))
        m_combo->addItem(account.name);
    const auto chosen = std::ranges::find_if(m_accounts, isChosen);
    m_combo->setCurrentIndex(chosen == m_accounts.end() ? -1 : static_cast<int>(chosen - m_accounts.begin()));
}

} // namespace sallyport
