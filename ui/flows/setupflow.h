// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfa.h"
#include "core/model/result.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace sallyport {

class BackupCodesPage;
class Button;
class CodeEntryPage;
class FlowPage;
class SecretClipboard;
class SecretPanel;
class SetupSteps;

/// The guided setup: "New MFA method" → "Set up your authenticator" → "Identity verification" → "Backup
/// codes". Nothing is active before the third; cancelling before it leaves the state as it was. The last page
/// can only be left by "Finish".
///
/// Pages, by object name: page.setup.method, page.setup.scan, page.setup.verify, page.setup.codes.
class SetupFlow : public QWidget
{
    Q_OBJECT
public:
    struct Options
    {
        bool methodPage = true; ///< begin with "New MFA method"
        bool scanPage = true;   ///< false: the secret was handed over and is never shown; ask for the code
        QString note;           ///< a sentence on the first page, e.g. why this is required; may be empty
        QString cancelText;     ///< instead of "Cancel"
        QString footnote;       ///< instead of "Nothing changes until a code has been verified."
    };
    SetupFlow(std::unique_ptr<SetupSteps> steps, SecretClipboard &clipboard, const Options &options,
              QWidget *parent = nullptr);
    /// Cancels a setup that was begun and not proved.
    ~SetupFlow() override;

    /// False while leaving would lose backup codes nobody has seen or kept.
    bool mayLeave() const;

Q_SIGNALS:
    /// "Finish": MFA is Active and the codes are kept.
    void finished();
    /// Cancelled by the person; the steps have been told.
    void cancelled();
    /// The core wants a fresh identity verification before it makes a secret; then start a new flow.
    void proofRequired();
    /// `mayLeave` has changed.
    void mayLeaveChanged(bool mayLeave);

private:
    FlowPage *makeMethodPage();
    FlowPage *makeScanPage();
    CodeEntryPage *makeCodePage();
    void addSteps(FlowPage *page, int step);
    void show(FlowPage *page);
    FlowPage *current() const;

    void begin();
    void takeSecret(const Result<SetupSecret> &secret);
    void confirm(const Secret &code);
    void takeCodes(const Result<BackupCodeSet> &codes);
    void cancel();

    std::unique_ptr<SetupSteps> m_steps;
    SecretClipboard &m_clipboard;
    Options m_options;
    bool m_begun = false;
    bool m_confirming = false;
    bool m_proved = false;
    QStackedWidget *m_pages = nullptr;
    FlowPage *m_methodPage = nullptr;
    FlowPage *m_scanPage = nullptr;
    Button *m_scanNext = nullptr;
    SecretPanel *m_secret = nullptr;
    CodeEntryPage *m_codePage = nullptr;
    BackupCodesPage *m_codesPage = nullptr;
};

} // namespace sallyport
