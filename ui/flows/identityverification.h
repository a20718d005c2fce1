// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfa.h"
#include "core/model/session.h"
#include "core/operations/access.h"
#include "ui/flows/flowpage.h"

#include <optional>

class QLineEdit;

namespace sallyport {

class Backend;
class CodeField;

/// How somebody proves who they are.
enum class ProofMeans { Code, Password };

/// What an operation with this access asks for, before it is called; nothing when it needs no proof (R11,
/// R14).
std::optional<ProofMeans> proofMeans(const Access &access, MfaStatus status, SessionStrength strength);

/// The page "Identity verification" (page.verify): asks for the current "6-digit code", or the "Password"
/// where that is what counts, and calls VerifyIdentity. After `verified` the backend holds the proof and the
/// operation can be called.
class IdentityVerification : public FlowPage
{
    Q_OBJECT
public:
    /// `purpose` says in a sentence what the identity is verified for.
    IdentityVerification(Backend &backend, ProofMeans means, const QString &purpose,
                         QWidget *parent = nullptr);

    /// A sentence under the field, e.g. what to do without the authenticator.
    void setHint(const QString &text);
    /// Ends busy; the field is empty and has the focus.
    void showError(const QString &text) override;

Q_SIGNALS:
    void verified();
    void cancelled();

private:
    void submit();
    void updateEnter();

    Backend &m_backend;
    CodeField *m_code = nullptr;
    QLineEdit *m_password = nullptr;
    Button *m_enter = nullptr;
};

} // namespace sallyport
