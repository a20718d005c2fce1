// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/enrolflow.h"

#include "ui/flows/requirementtext.h"
#include "ui/flows/setupflow.h"
#include "ui/flows/setupsteps.h"

namespace sallyport {

EnrolFlow::EnrolFlow(const JourneyStart &start, Kind kind, QWidget *parent)
    : Journey(start, parent), m_kind(kind)
{
    if (kind == Kind::FinishPending)
        setUp();
    else
        verify(BeginSetup::access, tr("Confirm that it is you who sets up a new method."),
               [this] { setUp(); });
}

bool EnrolFlow::mayLeave() const
{
    return !m_setup || m_setup->mayLeave();
}

void EnrolFlow::setUp()
{
    SetupFlow::Options options;
    if (mfa().status != MfaStatus::Active && !mfa().requiredBecause.isEmpty())
        options.note = requirementText(mfa().requiredBecause) + QChar(u'.');
    if (m_kind == Kind::FinishPending) {
        options.methodPage = false;
        options.scanPage = !mfa().pending || mfa().pending->origin != PendingOrigin::HandedOver;
    }
    if (mfa().status == MfaStatus::Active)
        options.footnote = tr("Your present method works until a code of the new one has been verified.");
    const auto source =
        m_kind == Kind::FinishPending ? SessionSetup::Kind::Pending : SessionSetup::Kind::NewSecret;
    m_setup = new SetupFlow(std::make_unique<SessionSetup>(backend(), source), clipboard(), options);
    connect(m_setup, &SetupFlow::finished, this, [this] {
        Q_EMIT finished(m_kind == Kind::Reset
                            ? tr("The new method is active; the old one has stopped working.")
                            : tr("MFA is active."));
    });
    connect(m_setup, &SetupFlow::cancelled, this, &Journey::cancelled);
    connect(m_setup, &SetupFlow::mayLeaveChanged, this, &Journey::mayLeaveChanged);
    connect(m_setup, &SetupFlow::proofRequired, this, [this] {
        m_setup = nullptr;
        verifyAgain(BeginSetup::access, tr("Confirm that it is you who sets up a new method."),
                    [this] { setUp(); });
    });
    goTo(m_setup);
}

} // namespace sallyport
