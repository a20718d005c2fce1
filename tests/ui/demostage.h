// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/argon2.h"
#include "core/otp/base32.h"
#include "core/otp/totp.h"
#include "tests/ui/pagedriver.h"
#include "tests/ui/scriptedconnector.h"
#include "ui/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/secretclipboard.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>

namespace sallyport {

/// The whole window over the real rules and the sample data, on a clock that the test moves. Everybody of the
/// sample data can be played.
class DemoStage
{
public:
    explicit DemoStage(Theme &theme, const QSize &size = {1024, 700})
    {
        languages.apply(QStringLiteral("en"));
        window = std::make_unique<MainWindow>(MainWindow::Tools{
            opener, theme, languages, preferences, clipboard, clock(), std::chrono::hours(9), &connector});
        window->resize(size);
        window->show();
        QApplication::setActiveWindow(window.get());
    }

    Clock clock()
    {
        return [this] { return systemClock()() + std::chrono::seconds(m_ahead); };
    }
    /// A code counts once: the next one needs the next half minute.
    void nextCode() { m_ahead += 31; }

    bool openSampleData()
    {
        const auto future = opener.createDemo();
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000) || !future.result())
            return false;
        m_cast = future.result()->cast;
        window->use({future.result()->backend, std::nullopt, {}, {}});
        return page() == QLatin1String("page.signin");
    }
    const DemoPerson *person(const QString &name) const
    {
        for (const DemoPerson &one : m_cast.people) {
            if (one.name == name)
                return &one;
        }
        return nullptr;
    }
    /// What the authenticator with this base32 key shows next.
    QString codeOf(const QString &key)
    {
        nextCode();
        const auto totp = Totp::create(*base32Decode(key));
        return QString::fromLatin1(totp->code(totp->stepAt(clock()())));
    }
    QString codeOfPerson(const QString &name) { return codeOf(person(name)->authenticatorKey.text()); }
    /// Of the page that shows one to be set up.
    QString shownKey()
    {
        QString key;
        const auto read = [&] {
            const QLineEdit *field = driver().field(QStringLiteral("Secret key"));
            key = field ? field->text().remove(QLatin1Char(' ')) : QString();
            return !key.isEmpty();
        };
        return QTest::qWaitFor(read) ? key : QString();
    }

    bool typePassword(const QString &name)
    {
        const DemoPerson *one = person(name);
        return isAt("page.signin") && one && type("Email", one->email) && type("Password", m_cast.password) &&
               press("Sign in");
    }
    bool signIn(const QString &name)
    {
        if (!typePassword(name))
            return false;
        if (!person(name)->authenticatorKey.isEmpty() &&
            (!isAt("page.signin.code") || !type("Authentication code", codeOfPerson(name)) ||
             !press("Sign in")))
            return false;
        return isAt("page.profile");
    }
    bool signOut() { return choose("Sign out") && isAt("page.signin"); }
    /// Who is asked for it, says so with the code.
    bool verify(const QString &name)
    {
        return isAt("page.verify") && type("6-digit code", codeOfPerson(name)) && press("Enter");
    }

    /// The window that is in front.
    QWidget *front() const
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (top != window.get() && top->isVisible() && top->isWindow() &&
                (top->windowType() == Qt::Dialog || top->windowType() == Qt::Window))
                return top;
        }
        return window.get();
    }
    PageDriver driver() const { return PageDriver(*front()); }
    QString page() const { return driver().page(); }
    bool isAt(const char *name)
    {
        return QTest::qWaitFor([&] { return page() == QLatin1String(name) && isStill(); }, 20'000);
    }
    /// Nothing is on its way any more.
    bool settle()
    {
        return QTest::qWaitFor([&] { return isStill(); }, 20'000);
    }
    bool press(const char *label)
    {
        return QTest::qWaitFor([&] { return driver().isEnabled(QString::fromUtf8(label)); }) &&
               driver().press(QString::fromUtf8(label)) && settle();
    }
    bool type(const char *label, const QString &text)
    {
        return QTest::qWaitFor([&] { return driver().field(QString::fromUtf8(label)) != nullptr; }) &&
               driver().type(QString::fromUtf8(label), text);
    }
    bool says(const char *text)
    {
        return QTest::qWaitFor([&] { return driver().shows(QString::fromUtf8(text)); });
    }
    /// An entry of a menu, whichever.
    bool choose(const char *entry)
    {
        const auto action = [&]() -> QAction * {
            for (const QMenu *menu : front()->findChildren<QMenu *>()) {
                for (QAction *one : menu->actions()) {
                    if (one->text() == QString::fromUtf8(entry) && one->isEnabled())
                        return one;
                }
            }
            return nullptr;
        };
        if (!QTest::qWaitFor([&] { return action() != nullptr; }))
            return false;
        if (auto *open = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            open->setActiveAction(action());
            QTest::keyClick(open, Qt::Key_Return);
        } else {
            action()->trigger();
        }
        return settle();
    }
    /// The row of the table that shows, with this text in it, becomes the current one.
    QTableView *chooseRow(const QString &text)
    {
        QTableView *found = nullptr;
        const auto look = [&] {
            for (auto *table : front()->findChildren<QTableView *>()) {
                if (!table->isVisible() || !table->model())
                    continue;
                const auto *model = table->model();
                for (int cell = 0; cell < model->rowCount() * model->columnCount(); ++cell) {
                    const QModelIndex index =
                        model->index(cell / model->columnCount(), cell % model->columnCount());
                    if (index.data().toString() != text)
                        continue;
                    table->setCurrentIndex(index);
                    table->setFocus();
                    found = table;
                    return true;
                }
            }
            return false;
        };
        return QTest::qWaitFor(look) ? found : nullptr;
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Preferences preferences{settings};
    Languages languages;
    SecretClipboard clipboard;
    StoreOpener opener{nullptr, {clock(), systemRandom(), argon2Floor}};
    ScriptedConnector connector;
    std::unique_ptr<MainWindow> window;

private:
    bool isStill() const
    {
        QCoreApplication::sendPostedEvents();
        for (const auto *bar : front()->findChildren<BusyBar *>()) {
            if (bar->isVisible() && bar->isBusy())
                return false;
        }
        return true;
    }

    std::atomic<int> m_ahead{0};
    DemoCast m_cast;
};

} // namespace sallyport
