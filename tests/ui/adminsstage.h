// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/storeopener.h"
#include "core/otp/base32.h"
#include "core/otp/totp.h"
#include "tests/ui/pagedriver.h"
#include "ui/admins/adminspage.h"
#include "ui/admins/admintablemodel.h"
#include "ui/flows/handoverwindow.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/tableview.h"

#include <QFutureWatcher>
#include <QMenu>
#include <QTest>

#include <atomic>
#include <memory>
#include <optional>

namespace sallyport {

/// The page "Admins" over the sample store, with the real rules, at a time the test says. Rita Novak, the
/// reseller's owner, is signed in.
class AdminsStage
{
public:
    using Column = AdminTableModel::Column;

    AdminsStage()
    {
        m_demo = answer(m_opener.createDemo());
        for (const DemoPerson &person : m_demo->cast.people) {
            if (person.role == Role::ResellerOwner)
                m_rita = person;
        }
        signInAsRita();
    }

    void signInAsRita()
    {
        const SignInState state =
            ask(SignIn{.email = m_rita.email, .password = Secret::fromText(m_demo->cast.password)});
        ask(EnterCode{.ticket = std::get<CodeRequired>(state).ticket, .code = nextCode()});
    }
    void open(QSize size = {1072, 714})
    {
        m_page = std::make_unique<AdminsPage>(backend(), m_clipboard, clock());
        m_page->resize(size);
        m_page->show();
        QTRY_VERIFY(model().rowCount() > 0);
        QTRY_VERIFY(driver().button(QStringLiteral("Add admin")));
    }

    AdminsPage &page() { return *m_page; }
    Backend &backend() { return *m_demo->backend; }
    SecretClipboard &clipboard() { return m_clipboard; }
    Clock clock()
    {
        return [this] { return m_now.load(); };
    }
    QString password() const { return m_demo->cast.password; }
    PageDriver driver() { return PageDriver(*m_page); }
    HandOverWindow *window() { return m_page->findChild<HandOverWindow *>(); }
    TableView &view() { return *m_page->findChild<TableView *>(QStringLiteral("admins.table")); }
    AdminTableModel &model() { return *m_page->findChild<AdminTableModel *>(); }

    QModelIndex cell(const QString &name, Column column)
    {
        const int row = model().find([&](const AdminRow &one) { return one.person.name == name; });
        return row < 0 ? QModelIndex() : model().index(row, column);
    }
    QString text(const QString &name, Column column) { return cell(name, column).data().toString(); }
    bool isOn(const QString &name)
    {
        return cell(name, Column::Mfa).data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
    }
    /// With the keyboard, as somebody without a mouse.
    void press(const QString &name, Column column, Qt::Key key)
    {
        view().setCurrentIndex(cell(name, column));
        QTest::keyClick(&view(), key);
    }
    /// What the menu of the row offers, "Copy" and the like left out.
    QStringList menu(const QString &name)
    {
        QMenu menu;
        Q_EMIT view().menuAboutToOpen(&menu, cell(name, Column::Name));
        QStringList labels;
        for (const QAction *action : menu.actions())
            labels.append(action->text());
        return labels;
    }
    void choose(const QString &name, const QString &label)
    {
        QMenu menu;
        Q_EMIT view().menuAboutToOpen(&menu, cell(name, Column::Name));
        for (QAction *action : menu.actions()) {
            if (action->text() == label)
                action->trigger();
        }
    }

    void pass(std::chrono::milliseconds time) { m_now = m_now.load() + time; }
    /// A code of Rita's that has not been used: time goes on by half a minute.
    Secret nextCode()
    {
        pass(std::chrono::seconds(30));
        return codeOf(m_rita.authenticatorKey);
    }
    Secret codeOf(const Secret &base32)
    {
        const auto totp = Totp::create(*base32Decode(base32.text()));
        return Secret::fromBytes(totp->code(totp->stepAt(m_now.load())));
    }
    /// Identity verification, in the page or in a window.
    void verify(QWidget &inside)
    {
        PageDriver driver(inside);
        QTRY_VERIFY(driver.field(QStringLiteral("6-digit code")));
        QVERIFY(driver.type(QStringLiteral("6-digit code"), nextCode().text()));
        QVERIFY(driver.press(QStringLiteral("Enter")));
    }
    /// From the row to the window.
    void openWindow(const QString &name)
    {
        press(name, Column::Link, Qt::Key_Return);
        verify(page());
        QTRY_VERIFY(window() && window()->isVisible());
    }

    template <typename Op>
    typename Op::Reply ask(const Op &operation)
    {
        return answer(m_demo->backend->call(operation));
    }

private:
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
    DemoPerson m_rita;
    std::unique_ptr<AdminsPage> m_page;
};

} // namespace sallyport
