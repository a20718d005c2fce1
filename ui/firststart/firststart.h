// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/storeopener.h"
#include "core/model/error.h"
#include "ui/widgets/palette.h"

#include <QWidget>

class QMenu;
class QStackedWidget;

namespace sallyport {

class CreateStorePage;
class GateFooter;
class PassphrasePage;
class WelcomePage;

/// The assistant of the first start. Collects what is asked into one draft; whoever takes `createWanted`
/// creates the store and answers with `showError`, or goes on.
///
/// Pages: page.firststart, page.firststart.create, page.firststart.passphrase.
class FirstStart : public QWidget
{
    Q_OBJECT
public:
    struct Options
    {
        QString storePath;
        bool askPassphrase = false; ///< do not even try a keychain
    };
    explicit FirstStart(const Options &options, QWidget *parent = nullptr);

    /// The answer to `createWanted` or `demoWanted`.
    void showError(const Error &error);
    void setBusy(bool busy);
    /// On the page that is shown: what just happened.
    void showNotice(Tone tone, const QString &text);
    /// Straight to "Create a store on this computer".
    void showCreate();
    void setLanguageMenu(QMenu *menu, const QString &currentLanguage);

    /// What was typed so far, to be given to an assistant in another language.
    NewStore draft() const;
    void setDraft(const NewStore &draft);

Q_SIGNALS:
    void createWanted(const NewStore &draft);
    void demoWanted();
    void openWanted(const QString &path);
    void serverWanted();

private:
    void showPage(QWidget *page);
    void showPassphrase();
    void submit(const Secret &passphrase);
    void choosePlace();
    void chooseStore();

    Options m_options;
    NewStore m_draft;
    QStackedWidget *m_pages = nullptr;
    GateFooter *m_footer = nullptr;
    WelcomePage *m_welcome = nullptr;
    CreateStorePage *m_create = nullptr;
    PassphrasePage *m_passphrase = nullptr;
};

} // namespace sallyport
