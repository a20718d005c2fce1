// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firststart/firststart.h"

#include "ui/errortext.h"
#include "ui/firststart/createstorepage.h"
#include "ui/firststart/passphrasepage.h"
#include "ui/firststart/welcomepage.h"
#include "ui/signin/gatefooter.h"
#include "ui/widgets/banner.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

FirstStart::FirstStart(const Options &options, QWidget *parent)
    : QWidget(parent), m_options(options), m_pages(new QStackedWidget), m_footer(new GateFooter),
      m_welcome(new WelcomePage)
{
    m_draft.path = options.storePath;
    m_pages->addWidget(m_welcome);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages);
    m_welcome->below()->addWidget(m_footer);

    connect(m_welcome, &WelcomePage::createChosen, this, &FirstStart::showCreate);
    connect(m_welcome, &WelcomePage::serverChosen, this, &FirstStart::serverWanted);
    connect(m_welcome, &WelcomePage::openChosen, this, &FirstStart::chooseStore);
    connect(m_welcome, &WelcomePage::demoChosen, this, [this] {
        m_welcome->clearMessage();
        m_welcome->setBusy(true);
        Q_EMIT demoWanted();
    });
}

void FirstStart::showError(const Error &error)
{
    setBusy(false);
    if (m_pages->currentWidget() == m_welcome) {
        m_welcome->showMessage(Tone::Bad, errorText(error));
        return;
    }
    const bool wantsPassphrase =
        error.code == ErrorCode::KeyHolderSilent || error.code == ErrorCode::PassphraseNeeded;
    const bool ofPassphrase = error.code == ErrorCode::PassphraseWrong ||
                              (error.code == ErrorCode::Invalid && error.fields.contains(u"passphrase"_s));
    if (wantsPassphrase) {
        showPassphrase();
        if (error.code == ErrorCode::KeyHolderSilent)
            m_passphrase->explain(error);
    } else if (ofPassphrase) {
        showPassphrase();
        m_passphrase->showError(error);
    } else {
        showCreate();
        m_create->showError(error);
    }
}

void FirstStart::setBusy(bool busy)
{
    if (auto *page = qobject_cast<GatePage *>(m_pages->currentWidget()))
        page->setBusy(busy);
}

void FirstStart::showNotice(Tone tone, const QString &text)
{
    if (auto *page = qobject_cast<GatePage *>(m_pages->currentWidget()))
        page->showMessage(tone, text);
}

void FirstStart::showCreate()
{
    if (!m_create) {
        m_create = new CreateStorePage;
        m_create->setDraft(m_draft);
        m_pages->addWidget(m_create);
        connect(m_create, &CreateStorePage::backRequested, this, [this] { showPage(m_welcome); });
        connect(m_create, &CreateStorePage::otherPlaceRequested, this, &FirstStart::choosePlace);
        connect(m_create, &CreateStorePage::submitted, this, [this] {
            if (m_options.askPassphrase)
                showPassphrase();
            else
                submit({});
        });
    }
    showPage(m_create);
}

void FirstStart::setLanguageMenu(QMenu *menu, const QString &currentLanguage)
{
    m_footer->setLanguages(menu, currentLanguage);
}

NewStore FirstStart::draft() const
{
    return m_create ? m_create->draft() : m_draft;
}

void FirstStart::setDraft(const NewStore &draft)
{
    m_draft = draft;
    if (m_create)
        m_create->setDraft(draft);
}

void FirstStart::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
}

void FirstStart::showPassphrase()
{
    if (!m_passphrase) {
        m_passphrase = new PassphrasePage(PassphrasePage::Purpose::Create);
        m_pages->addWidget(m_passphrase);
        connect(m_passphrase, &PassphrasePage::backRequested, this, &FirstStart::showCreate);
        connect(m_passphrase, &PassphrasePage::submitted, this, &FirstStart::submit);
    }
    showPage(m_passphrase);
}

void FirstStart::submit(const Secret &passphrase)
{
    NewStore store = draft();
    store.passphrase = passphrase;
    setBusy(true);
    Q_EMIT createWanted(store);
}

void FirstStart::choosePlace()
{
    auto *dialog = new QFileDialog(this, tr("Choose another place"), QFileInfo(draft().path).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    // The core refuses a file that is there; it never overwrites one.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(QFileInfo(draft().path).fileName());
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_create->setPath(path); });
    dialog->open();
}

void FirstStart::chooseStore()
{
    auto *dialog = new QFileDialog(this, tr("Open an existing store"), QFileInfo(m_draft.path).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FirstStart::openWanted);
    dialog->open();
}

} // namespace sallyport
