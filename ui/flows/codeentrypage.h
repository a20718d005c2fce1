// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "ui/flows/flowpage.h"

namespace sallyport {

class CodeField;

/// "Identity verification": "6-digit code" and "Enter". Sends nothing itself. Whoever takes `entered` answers
/// with `showError`, which empties the field and puts the cursor there, or goes elsewhere. Busy from
/// `entered` on.
class CodeEntryPage : public FlowPage
{
    Q_OBJECT
public:
    struct Texts
    {
        QString explanation; ///< which code is meant
        QString cancel;      ///< empty: no such button
        QString back;        ///< empty: no such button
    };
    explicit CodeEntryPage(const Texts &texts, QWidget *parent = nullptr);

    /// Ends busy; the field is empty and has the focus.
    void showError(const QString &text) override;
    /// As new: no error, empty field.
    void reset();

Q_SIGNALS:
    void entered(const Secret &code);
    void cancelRequested();
    void backRequested();

private:
    void submit();

    CodeField *m_code = nullptr;
    Button *m_enter = nullptr;
};

} // namespace sallyport
