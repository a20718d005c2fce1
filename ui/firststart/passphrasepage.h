// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/error.h"
#include "ui/signin/gatepage.h"

namespace sallyport {

class LabelledField;

/// Asks for the passphrase of a store: to open it (page.passphrase), or twice, for a new one
/// (page.firststart.passphrase).
class PassphrasePage : public GatePage
{
    Q_OBJECT
public:
    enum class Purpose { Open, Create };

    /// `storePath` is shown where a store is opened.
    explicit PassphrasePage(Purpose purpose, const QString &storePath = {}, QWidget *parent = nullptr);

    /// Why a passphrase is asked for: there is no keychain, and what it said.
    void explain(const Error &keychain);
    /// Ends busy; what belongs to a field is said beside it.
    void showError(const Error &error);
    void setBusy(bool busy) override;

Q_SIGNALS:
    void submitted(const Secret &passphrase);
    void backRequested();

private:
    void submit();

    LabelledField *m_passphrase = nullptr;
    LabelledField *m_repeat = nullptr;
};

} // namespace sallyport
