// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/servercertificate.h"
#include "ui/signin/gatepage.h"

class QCheckBox;

namespace sallyport {

class Button;

/// A server whose certificate is not trusted (page.certificate): who it says it is, and why that is not
/// believed. Where nobody but the person can vouch for it, the fingerprint has to be compared first; where
/// something is wrong with it, there is no way on.
class CertificatePage : public GatePage
{
    Q_OBJECT
public:
    /// `server` is the name of the address that was asked.
    CertificatePage(const QString &server, const ServerCertificate &certificate, QWidget *parent = nullptr);

    void setBusy(bool busy) override;

Q_SIGNALS:
    void trusted();
    void backRequested();
    void tryAgainRequested();
    /// "Use a certificate file…"
    void fileRequested();

private:
    void addDetails(const ServerCertificate &certificate);
    void addComparison();
    void addWays(bool isTrustable, bool isFile);

    QCheckBox *m_compared = nullptr;
};

} // namespace sallyport
