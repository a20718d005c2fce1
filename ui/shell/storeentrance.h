// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/serveraddress.h"
#include "core/backend/storeopener.h"
#include "core/model/error.h"

#include <QPointer>
#include <QStackedWidget>

#include <functional>
#include <memory>
#include <optional>

namespace sallyport {

class ConnectFlow;
class FirstStart;
class Languages;
class PassphrasePage;
class Preferences;
class ServerConnector;

/// What to open when the program starts.
struct StoreStart
{
    QString storePath; ///< empty: the one opened last, or the default
    QString server;    ///< an address: a server instead of a store
    bool demo = false;
    bool askPassphrase = false; ///< new stores get a passphrase, even where there is a keychain
};

/// A store that is open, and how it came to be.
struct OpenedStore
{
    std::shared_ptr<Backend> backend;
    std::optional<DemoCast> cast;        ///< where it is sample data
    QString owner;                       ///< e-mail of its owner, where it was created just now
    std::optional<ServerAddress> server; ///< where it is one on a server
};

/// All that comes before the sign-in: opens the store or connects to the server, or makes one with the
/// assistant of the first start, asks for its passphrase, or says calmly why it does not open.
class StoreEntrance : public QStackedWidget
{
    Q_OBJECT
public:
    /// Without a connector there are only stores on this computer.
    StoreEntrance(StoreOpener &opener, ServerConnector *connector, Preferences &preferences,
                  const Languages &languages, QWidget *parent = nullptr);

    void start(const StoreStart &start);
    /// "Switch connection": where to go on.
    void showConnections();
    /// "Connect to a server", from a place that is there to go back to.
    void showServer();
    /// In another language; what was typed stays.
    void retranslate();

Q_SIGNALS:
    void opened(const OpenedStore &store);
    void languageChosen(const QString &language);

private:
    void open(const QString &path, const Secret &passphrase = {});
    void takeFailure(const QString &path, const Error &error);
    void create(const NewStore &draft);
    void startDemo();

    void showOpening();
    FirstStart *showFirstStart(const NewStore &draft);
    void showPassphrase(const QString &path);
    void showProblem(const QString &path, const Error &error);
    void chooseStore();
    QString usualPath() const;
    ConnectFlow *showConnect(const QString &address);
    void connectTo(const QString &address);
    void connectToKnown(const ServerAddress &address);
    void leaveConnect();
    void showPage(QWidget *page);

    StoreOpener &m_opener;
    ServerConnector *m_connector;
    Preferences &m_preferences;
    const Languages &m_languages;
    StoreStart m_start;
    QPointer<FirstStart> m_firstStart;
    QPointer<ConnectFlow> m_connect;
    bool m_hasPlace = false; ///< there is something to switch between
    QPointer<PassphrasePage> m_passphrase;
    std::function<void()> m_again; ///< makes the page that is shown anew
};

} // namespace sallyport
