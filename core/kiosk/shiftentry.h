// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/secret.h"
#include "core/model/id.h"
#include "core/model/timestamp.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace sallyport {

/// Somebody who has finished at a kiosk.
struct KioskEnrolment
{
    PersonId person;
    QString name; ///< these two as in the roster: for whom home no longer knows
    QString email;
    QString methodId;
    QString issuer;
    Secret key;      ///< of the authenticator, raw
    qint64 step = 0; ///< that the proving code has spent
    Timestamp at;    ///< by the kiosk's clock
    QByteArray codeSalt;
    QList<QByteArray> codeHashes; ///< of the ten backup codes
};

/// What happened at a kiosk, for the audit log of home.
struct KioskEvent
{
    Timestamp at;    ///< by the kiosk's clock
    PersonId person; ///< may be empty
    QString action;  ///< "kiosk.unlock" and the like
    QString outcome; ///< "ok" or an error's word
    QString detail;
};

enum class RecordKind : quint8 { Enrolment = 1, Event = 2 };

} // namespace sallyport
