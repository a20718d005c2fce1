// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/kiosk.h"
#include "core/model/mfa.h"
#include "core/model/person.h"
#include "core/model/signincode.h"

#include <QDate>
#include <QList>
#include <QString>

namespace sallyport {

struct QrSheet;

/// What is handed to one person on paper. Every sheet has the same frame: mark, title, who and what for;
/// under it come those of the parts that it has, in this order.
struct Sheet
{
    struct Fact
    {
        QString name;
        QString value;
        bool leftToRight = false; ///< an address: never mirrored
    };
    QString title;
    QList<Fact> facts;
    Secret qr; ///< text of the QR code
    QString secretName;
    Secret secret;       ///< as displayed, in groups
    QList<Secret> codes; ///< numbered from 1, each with a line to cross it out
    QStringList steps;   ///< what to do, numbered
    QString explanation;
    QString whose; ///< the name that a message about this sheet says
};

/// The one for an admin who sets MFA up from paper.
Sheet qrSheet(const QrSheet &of, const QDate &date);
/// As above, of the secret that is on the screen.
Sheet qrSheet(const Person &person, const SetupSecret &secret, const QDate &date);
/// Holds no secret: what is asked at the next sign-in, and what to have ready. `place` is where to sign in.
Sheet handOutSlip(const Person &person, const QString &place, const QDate &date);
/// For an unattended kiosk. `expiresAt` is that of the roster.
Sheet enrolmentSlip(const EnrolmentSlip &slip, Timestamp expiresAt);
Sheet signInCodeSheet(const SignInCode &code, const QString &name);
Sheet resetCodeSheet(const SignInCode &code, const QString &name);
Sheet backupCodeSheet(const BackupCodeSet &codes);

} // namespace sallyport
