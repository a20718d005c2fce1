// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/storeentrance.h"

#include "core/backend/serverconnector.h"
#include "ui/deliver.h"
#include "ui/firststart/connectflow.h"
#include "ui/firststart/connectionspage.h"
#include "ui/firststart/firststart.h"
#include "ui/firststart/passphrasepage.h"
#include "ui/firststart/storeproblempage.h"
#include "ui/languages.h"
#include "ui/shell/languagemenu.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

StoreEntrance::StoreEntrance(StoreOpener &opener, ServerConnector *connector, Preferences &preferences,
                             const Languages &languages, QWidget *parent)
    : QStackedWidget(parent), m_opener(opener), m_connector(connector), m_preferences(preferences),
      m_languages(languages)
{
}

void StoreEntrance::start(const StoreStart &start)
{
    m_start = start;
    if (start.demo) {
        showOpening();
        startDemo();
        return;
    }
    if (m_connector && !start.server.isEmpty()) {
        connectTo(start.server);
        return;
    }
    if (m_connector && start.storePath.isEmpty()) {
        if (const auto server = m_connector->book().current()) {
            connectToKnown(*server);
            return;
        }
    }
    const QString path = usualPath();
    const bool wasThere = start.storePath.isEmpty() && !m_preferences.storePath().isEmpty();
    if (QFileInfo::exists(path) || wasThere)
        open(path);
    else
        showFirstStart({.path = path});
}

void StoreEntrance::retranslate()
{
    if (m_again)
        m_again();
}

void StoreEntrance::open(const QString &path, const Secret &passphrase)
{
    if (m_passphrase)
        m_passphrase->setBusy(true);
    else
        showOpening();
    deliver(m_opener.open(path, passphrase), this,
            [this, path](const Result<std::shared_ptr<Backend>> &backend) {
                if (!backend) {
                    takeFailure(path, backend.error());
                    return;
                }
                m_preferences.setStorePath(path);
                if (m_connector)
                    m_connector->book().setCurrent({});
                Q_EMIT opened({*backend, {}, {}, {}});
            });
}

void StoreEntrance::takeFailure(const QString &path, const Error &error)
{
    if (error.code == ErrorCode::PassphraseNeeded) {
        showPassphrase(path);
    } else if (error.code == ErrorCode::PassphraseWrong && m_passphrase) {
        m_passphrase->showError(error);
    } else if (error.code == ErrorCode::StoreUnfinished) {
        FirstStart *assistant = showFirstStart({.path = path});
        assistant->showCreate();
        assistant->showNotice(Tone::Warning,
                              tr("Creating this store was interrupted. Enter the same again: it goes on "
                                 "where it stopped."));
    } else {
        showProblem(path, error);
    }
}

void StoreEntrance::create(const NewStore &draft)
{
    deliver(m_opener.create(draft), this, [this, draft](const Result<std::shared_ptr<Backend>> &backend) {
        if (backend) {
            m_preferences.setStorePath(draft.path);
            if (m_connector)
                m_connector->book().setCurrent({});
            Q_EMIT opened({*backend, {}, draft.ownerEmail, {}});
        } else if (m_firstStart) {
            m_firstStart->showError(backend.error());
        }
    });
}

void StoreEntrance::startDemo()
{
    deliver(m_opener.createDemo(), this, [this](const Result<StoreOpener::Demo> &demo) {
        if (demo) {
            Q_EMIT opened({demo->backend, demo->cast, {}, {}});
            return;
        }
        if (!m_firstStart)
            showFirstStart({.path = StoreOpener::defaultPath()});
        m_firstStart->showError(demo.error());
    });
}

void StoreEntrance::showOpening()
{
    auto *page = new QWidget;
    page->setObjectName(u"page.opening"_s);
    auto *words = new MutedText(m_start.demo ? tr("Preparing the sample data…") : tr("Opening the store…"));
    words->setAlignment(Qt::AlignHCenter);
    words->setWordWrap(false);
    auto *bar = new BusyBar;
    bar->setFixedWidth(scaled(this, 240));
    bar->setBusy(true);
    auto *column = new QVBoxLayout(page);
    column->setSpacing(scaled(this, 16));
    column->addStretch(1);
    column->addWidget(new Mark(44), 0, Qt::AlignHCenter);
    column->addWidget(words, 0, Qt::AlignHCenter);
    column->addWidget(bar, 0, Qt::AlignHCenter);
    column->addStretch(1);
    showPage(page);
    m_again = [this] { showOpening(); };
}

FirstStart *StoreEntrance::showFirstStart(const NewStore &draft)
{
    auto *assistant = new FirstStart({draft.path, m_start.askPassphrase});
    assistant->setDraft(draft);
    auto *languages = new LanguageMenu(m_languages, assistant);
    assistant->setLanguageMenu(languages, Languages::name(m_languages.current()));
    connect(languages, &LanguageMenu::chosen, this, &StoreEntrance::languageChosen);
    connect(assistant, &FirstStart::createWanted, this, &StoreEntrance::create);
    connect(assistant, &FirstStart::demoWanted, this, &StoreEntrance::startDemo);
    connect(assistant, &FirstStart::serverWanted, this, [this] {
        if (m_connector)
            showConnect({});
    });
    connect(assistant, &FirstStart::openWanted, this, [this](const QString &path) { open(path); });
    showPage(assistant);
    m_firstStart = assistant;
    m_again = [this] { showFirstStart(m_firstStart->draft()); };
    return assistant;
}

void StoreEntrance::showPassphrase(const QString &path)
{
    auto *page = new PassphrasePage(PassphrasePage::Purpose::Open, path);
    connect(page, &PassphrasePage::submitted, this,
            [this, path](const Secret &passphrase) { open(path, passphrase); });
    connect(page, &PassphrasePage::backRequested, this, &StoreEntrance::chooseStore);
    showPage(page);
    m_passphrase = page;
    m_again = [this, path] { showPassphrase(path); };
}

void StoreEntrance::showProblem(const QString &path, const Error &error)
{
    auto *page = new StoreProblemPage(error, path);
    connect(page, &StoreProblemPage::tryAgain, this, [this, path] { open(path); });
    connect(page, &StoreProblemPage::otherStoreRequested, this, &StoreEntrance::chooseStore);
    connect(page, &StoreProblemPage::createRequested, this,
            [this, path] { showFirstStart({.path = path})->showCreate(); });
    showPage(page);
    m_again = [this, path, error] { showProblem(path, error); };
}

QString StoreEntrance::usualPath() const
{
    const QString remembered = m_preferences.storePath();
    return !m_start.storePath.isEmpty() ? m_start.storePath
           : !remembered.isEmpty()      ? remembered
                                        : StoreOpener::defaultPath();
}

void StoreEntrance::showConnections()
{
    m_hasPlace = true;
    auto *page = new ConnectionsPage(usualPath(), m_connector->book().all());
    connect(page, &ConnectionsPage::storeChosen, this, [this] {
        const QString path = usualPath();
        if (QFileInfo::exists(path))
            open(path);
        else
            showFirstStart({.path = path});
    });
    connect(page, &ConnectionsPage::serverChosen, this, &StoreEntrance::connectToKnown);
    connect(page, &ConnectionsPage::removeRequested, this, [this](const ServerAddress &address) {
        m_connector->remove(address);
        showConnections();
    });
    connect(page, &ConnectionsPage::newServerRequested, this, [this] { showConnect({}); });
    showPage(page);
    m_again = [this] { showConnections(); };
}

void StoreEntrance::showServer()
{
    m_hasPlace = true;
    showConnect({});
}

ConnectFlow *StoreEntrance::showConnect(const QString &address)
{
    auto *flow = new ConnectFlow(*m_connector);
    flow->setAddress(address);
    connect(flow, &ConnectFlow::cancelled, this, &StoreEntrance::leaveConnect);
    connect(flow, &ConnectFlow::opened, this,
            [this](const std::shared_ptr<Backend> &backend, const ServerAddress &server) {
                Q_EMIT opened({backend, {}, {}, server});
            });
    showPage(flow);
    m_connect = flow;
    m_again = [this] { showConnect(m_connect ? m_connect->address() : QString()); };
    return flow;
}

void StoreEntrance::connectTo(const QString &address)
{
    showConnect(address)->connectTo(address);
    m_again = [this, address] { connectTo(address); };
}

void StoreEntrance::connectToKnown(const ServerAddress &address)
{
    showConnect(address.name())->connectToKnown(address);
    m_again = [this, address] { connectToKnown(address); };
}

void StoreEntrance::leaveConnect()
{
    if (m_hasPlace || !m_connector->book().all().isEmpty())
        showConnections();
    else
        showFirstStart({.path = usualPath()});
}

void StoreEntrance::chooseStore()
{
    auto *dialog = new QFileDialog(this, tr("Choose another store"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        // Another store: the passphrase page of the one before has nothing to say to it.
        m_passphrase.clear();
        open(path);
    });
    dialog->open();
}

void StoreEntrance::showPage(QWidget *page)
{
    QWidget *before = currentWidget();
    addWidget(page);
    setCurrentWidget(page);
    m_passphrase.clear();
    if (before) {
        removeWidget(before);
        before->deleteLater();
    }
}

} // namespace sallyport
