// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/backend.h"
#include "core/model/mfa.h"
#include "core/model/session.h"
#include "ui/deliver.h"
#include "ui/errortext.h"
#include "ui/flows/flowpage.h"
#include "ui/flows/identityverification.h"

#include <QStackedWidget>

#include <functional>

namespace sallyport {

class SecretClipboard;

/// What a journey over somebody's own MFA starts from.
struct JourneyStart
{
    Backend &backend;
    SecretClipboard &clipboard;
    MfaOverview mfa;
    SessionStrength strength = SessionStrength::Password;
};

/// One thing a person sets out to do, as pages one after the other. Knows how to ask for an identity
/// verification before an operation that needs one, and again when the core wants a fresh one. Sends each
/// operation once, however often a button is pressed.
class Journey : public QStackedWidget
{
    Q_OBJECT
public:
    /// False while leaving would lose something that is shown only once.
    virtual bool mayLeave() const { return true; }

Q_SIGNALS:
    /// At the end; `message` says the result in a sentence.
    void finished(const QString &message);
    /// The person has turned back; nothing has changed.
    void cancelled();
    void mayLeaveChanged(bool mayLeave);

protected:
    Journey(const JourneyStart &start, QWidget *parent);

    Backend &backend() const { return m_start.backend; }
    SecretClipboard &clipboard() const { return m_start.clipboard; }
    const MfaOverview &mfa() const { return m_start.mfa; }
    bool isBackupCodeSession() const { return m_start.strength == SessionStrength::BackupCode; }

    /// Makes `page` the current one; it is deleted as soon as another one is gone to.
    void goTo(QWidget *page);
    /// The current page, where it is one that can be busy and show an error.
    FlowPage *page() const { return qobject_cast<FlowPage *>(currentWidget()); }

    /// Verifies the identity where `access` asks for it, then goes on; on cancel the journey ends.
    void verify(const Access &access, const QString &purpose, std::function<void()> next);
    /// Always asks: the core has said that a proof is needed.
    void verifyAgain(const Access &access, const QString &purpose, std::function<void()> next);

    /// Calls the operation from the current page. An error other than a missing proof is shown there.
    template <Operation Op, typename Handler>
    void send(const Op &operation, const QString &purpose, Handler handler)
    {
        if (FlowPage *current = page())
            current->setBusy(true);
        deliver(backend().call(operation), this,
                [this, operation, purpose, handler](Result<typename Op::Reply> reply) {
                    if (FlowPage *current = page())
                        current->setBusy(false);
                    if (reply)
                        handler(*std::move(reply));
                    else if (reply.error().code == ErrorCode::ProofRequired)
                        verifyAgain(Op::access, purpose, [this, operation, purpose, handler] {
                            send(operation, purpose, handler);
                        });
                    else
                        fail(reply.error());
                });
    }
    /// Verification and call in one.
    template <Operation Op, typename Handler>
    void perform(const Op &operation, const QString &purpose, Handler handler)
    {
        verify(Op::access, purpose,
               [this, operation, purpose, handler] { send(operation, purpose, handler); });
    }

    /// Shows what went wrong on the current page.
    virtual void fail(const Error &error);

private:
    void ask(ProofMeans means, const QString &purpose, std::function<void()> next);

    JourneyStart m_start;
};

} // namespace sallyport
