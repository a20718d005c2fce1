// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/storeopener.h"
#include "core/otp/base32.h"
#include "core/otp/totp.h"
#include "tests/ui/pagedriver.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accounttable.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/tableview.h"

#include <QFutureWatcher>
#include <QTest>

#include <atomic>
#include <memory>
#include <optional>

namespace sallyport {

/// The page "Accounts" over the sample store, with the real rules, at a time the test says.
class AccountsStage
{
public:
    using Column = AccountTable::Column;

    /// Signs somebody of the sample in and opens the page.
    void open(const QString &name)
    {
        m_demo = answer(m_opener.createDemo());
        for (const DemoPerson &person : m_demo->cast.people) {
            if (person.name == name)
                m_person = person;
        }
        SignInState state =
            ask(SignIn{.email = m_person.email, .password = Secret::fromText(m_demo->cast.password)});
        while (!std::holds_alternative<SignedIn>(state))
            state = next(state);
        m_page = std::make_unique<AccountsPage>(backend(), m_clipboard,
                                                std::get<SignedIn>(state).session.workplace,
                                                [this] { return m_now.load(); });
        m_page->resize(1120, 760);
        m_page->show();
        QTRY_VERIFY(table().rowCount() > 0);
    }

    AccountsPage &page() { return *m_page; }
    Backend &backend() { return *m_demo->backend; }
    PageDriver driver() { return PageDriver(*m_page); }
    Timestamp now() const { return m_now.load(); }
    QString password() const { return m_demo->cast.password; }
    TableView &view() { return *m_page->findChild<TableView *>(QStringLiteral("accounts.table")); }
    AccountTable &table() { return *m_page->findChild<AccountTable *>(); }

    QModelIndex cell(const QString &account, Column column)
    {
        for (int row = 0; row < table().rowCount(); ++row) {
            if (table().row(row).account.name == account)
                return table().index(row, static_cast<int>(column));
        }
        return {};
    }
    QString text(const QString &account, Column column) { return cell(account, column).data().toString(); }
    bool isOn(const QString &account)
    {
        return cell(account, Column::Mfa).data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    }
    /// With the space key, as somebody without a mouse.
    void pressSwitch(const QString &account)
    {
        view().setCurrentIndex(cell(account, Column::Name));
        QTest::keyClick(&view(), Qt::Key_Space);
    }
    /// A code that has not been used: time goes on by half a minute.
    Secret nextCode()
    {
        m_now = m_now.load() + std::chrono::seconds(30);
        const auto totp = Totp::create(*base32Decode(m_person.authenticatorKey.text()));
        return Secret::fromText(QString::fromLatin1(totp->code(totp->stepAt(m_now.load()))));
    }

    template <typename Op>
    typename Op::Reply ask(const Op &operation)
    {
        return answer(m_demo->backend->call(operation));
    }

private:
    SignInState next(const SignInState &state)
    {
        if (const auto *code = std::get_if<CodeRequired>(&state))
            return ask(EnterCode{.ticket = code->ticket, .code = nextCode()});
        if (const auto *choice = std::get_if<WorkplaceRequired>(&state)) {
            for (const Workplace &workplace : choice->workplaces) {
                if (workplace.name == m_person.workplace)
                    return ask(ChooseWorkplace{.ticket = choice->ticket, .scope = workplace.scope});
            }
        }
        qFatal("this person of the sample cannot be signed in with a code");
    }
    template <typename T>
    static T answer(const QFuture<Result<T>> &future)
    {
        QFutureWatcher<Result<T>> watcher;
        watcher.setFuture(future);
        if (!QTest::qWaitFor([&] { return watcher.isFinished(); }, 30000) || !future.result())
            qFatal("the sample store does not answer");
        return *future.result();
    }

    // Read on the thread of the store as well.
    std::atomic<Timestamp> m_now{std::chrono::sys_days(std::chrono::year(2026) / 11 / 21) +
                                 std::chrono::hours(10)};
    StoreOpener m_opener{
        nullptr,
        {.clock = [this] { return m_now.load(); }, .passwordHashing = {.memoryKiB = 8, .passes = 1}}};
    SecretClipboard m_clipboard;
    std::optional<StoreOpener::Demo> m_demo;
    DemoPerson m_person;
    std::unique_ptr<AccountsPage> m_page;
};

} // namespace sallyport
