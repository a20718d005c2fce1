// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/certificates.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSslError>
#include <QVariantMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

Timestamp timestampOf(const QDateTime &moment)
{
    return Timestamp(std::chrono::milliseconds(moment.toMSecsSinceEpoch()));
}

CertificateFault faultOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
        return CertificateFault::SelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return CertificateFault::UnknownIssuer;
    case QSslError::CertificateExpired:
        return CertificateFault::Expired;
    case QSslError::CertificateNotYetValid:
        return CertificateFault::NotYetValid;
    case QSslError::HostNameMismatch:
        return CertificateFault::OtherName;
    default:
        return CertificateFault::Unsound;
    }
}

/// The common name, with the organization where there is one.
QString partyText(const QStringList &names, const QStringList &organizations)
{
    const QString name = names.value(0);
    const QString organization = organizations.value(0);
    if (name.isEmpty() || organization.isEmpty())
        return name + organization;
    return name + u" ("_s + organization + u')';
}

bool isAuthority(const QSslCertificate &certificate)
{
    const auto extensions = certificate.extensions();
    return std::ranges::any_of(extensions, [](const QSslCertificateExtension &extension) {
        return extension.name() == "basicConstraints"_L1 && extension.value().toMap().value(u"ca"_s).toBool();
    });
}

} // namespace

ServerCertificate describe(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    names.sort();
    return {.subject = partyText(certificate.subjectInfo(QSslCertificate::CommonName),
                                 certificate.subjectInfo(QSslCertificate::Organization)),
            .issuer = partyText(certificate.issuerInfo(QSslCertificate::CommonName),
                                certificate.issuerInfo(QSslCertificate::Organization)),
            .names = names,
            .validFrom = timestampOf(certificate.effectiveDate()),
            .validUntil = timestampOf(certificate.expiryDate()),
            .der = certificate.toDer(),
            .fingerprint = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex()),
            .faults = {},
            .isAuthority = isAuthority(certificate)};
}

QList<CertificateFault> faultsOf(const QList<QSslError> &errors)
{
    QList<CertificateFault> faults;
    for (const QSslError &error : errors) {
        const CertificateFault fault = faultOf(error.error());
        if (!faults.contains(fault))
            faults.append(fault);
    }
    std::ranges::sort(faults);
    return faults;
}

Result<ServerCertificate> readCertificateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileFailed, file.errorString());
    const QByteArray bytes = file.read(1024 * 1024);
    for (const QSsl::EncodingFormat format : {QSsl::Pem, QSsl::Der}) {
        const QList<QSslCertificate> found = QSslCertificate::fromData(bytes, format);
        if (!found.isEmpty() && !found.first().isNull())
            return describe(found.first());
    }
    return tl::unexpected(Error{ErrorCode::Invalid, {}, {u"certificate"_s}, {}});
}

} // namespace sallyport
