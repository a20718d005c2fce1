// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"
#include "core/model/servercertificate.h"

#include <QList>

class QSslCertificate;
class QSslError;

namespace sallyport {

/// Without faults.
ServerCertificate describe(const QSslCertificate &certificate);

/// Each fault once, the gravest last of all.
QList<CertificateFault> faultsOf(const QList<QSslError> &errors);

/// The first certificate in a PEM or DER file. Errors: FileFailed, Invalid (`fields`: "certificate").
Result<ServerCertificate> readCertificateFile(const QString &path);

} // namespace sallyport
