// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timestamp.h"

#include <QString>

namespace sallyport {

/// Who did what to whom, when, from where, with what result (R56). Never holds a secret.
struct AuditEvent
{
    qint64 sequence = 0; ///< 1, 2, 3 ... without a gap
    Timestamp at;
    QString actor;   ///< a person's id; empty for somebody unknown
    QString action;  ///< e.g. "sign-in", "mfa.activate"
    QString target;  ///< a person's or a scope's id
    QString scope;   ///< the workplace it happened in
    QString source;  ///< "this computer", an address
    QString outcome; ///< "ok" or an error's word
    QString detail;  ///< e.g. the factor used
};

} // namespace sallyport
