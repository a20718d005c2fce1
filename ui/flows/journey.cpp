// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/journey.h"

namespace sallyport {

Journey::Journey(const JourneyStart &start, QWidget *parent) : QStackedWidget(parent), m_start(start)
{
}

void Journey::goTo(QWidget *page)
{
    QWidget *before = currentWidget();
    addWidget(page);
    setCurrentWidget(page);
    if (before) {
        removeWidget(before);
        // Later: the page before may be in the middle of telling us.
        before->deleteLater();
    }
}

void Journey::verify(const Access &access, const QString &purpose, std::function<void()> next)
{
    const auto means = proofMeans(access, m_start.mfa.status, m_start.strength);
    if (means)
        ask(*means, purpose, std::move(next));
    else
        next();
}

void Journey::verifyAgain(const Access &access, const QString &purpose, std::function<void()> next)
{
    // No proof was expected and yet one is wanted: MFA has become Active elsewhere, so it is the code.
    const auto means = proofMeans(access, m_start.mfa.status, m_start.strength);
    ask(means.value_or(ProofMeans::Code), purpose, std::move(next));
}

void Journey::ask(ProofMeans means, const QString &purpose, std::function<void()> next)
{
    auto *verification = new IdentityVerification(m_start.backend, means, purpose);
    if (means == ProofMeans::Code && isBackupCodeSession())
        verification->setHint(
            tr("You signed in with a backup code. If you no longer have your authenticator, choose "
               "\"Reset\" in the menu of the method first: it takes your password."));
    connect(verification, &IdentityVerification::verified, this, next);
    connect(verification, &IdentityVerification::cancelled, this, &Journey::cancelled);
    goTo(verification);
}

void Journey::fail(const Error &error)
{
    if (FlowPage *current = page())
        current->showError(errorText(error));
}

} // namespace sallyport
