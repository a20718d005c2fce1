// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timestamp.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace sallyport {

/// Why a server's certificate is not believed.
enum class CertificateFault {
    SelfSigned,    ///< vouches for itself
    UnknownIssuer, ///< vouched for by somebody this computer does not know
    Expired,
    NotYetValid,
    OtherName, ///< made out to another server
    Unsound,   ///< revoked, badly signed, too weak, or not for servers
};

/// What a server shows of itself before anything is said to it.
struct ServerCertificate
{
    QString subject;
    QString issuer;
    QStringList names; ///< the servers it is made out to
    Timestamp validFrom;
    Timestamp validUntil;
    QByteArray der;
    QString fingerprint; ///< SHA-256 of `der`: 64 digits, lower case
    QList<CertificateFault> faults;
    bool replacesTrusted = false; ///< another certificate was trusted for this server
    bool isAuthority = false;     ///< signs others: read from a file, never what a server shows

    /// Nothing is wrong but that nobody vouches for it: a person who has compared the fingerprint can.
    bool isTrustable() const
    {
        return std::ranges::all_of(faults, [](CertificateFault fault) {
            return fault == CertificateFault::SelfSigned || fault == CertificateFault::UnknownIssuer;
        });
    }
    friend bool operator==(const ServerCertificate &a, const ServerCertificate &b) = default;
};

} // namespace sallyport
