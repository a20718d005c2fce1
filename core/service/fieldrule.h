// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QString>
#include <QStringList>

namespace sallyport {

constexpr int maximumNameLength = 200;
constexpr int maximumEmailLength = 254; // RFC 5321 section 4.5.3.1.3, without the angle brackets

/// A name of a person or an organization, trimmed. Errors: Invalid with `field`: empty, too long, or with
/// control, bidirectional or zero-width characters (R58).
Result<QString> acceptableName(const QString &text, const QString &field);

/// A BCP 47 tag of a language that there is, or nothing: the system's. Errors: Invalid with `field`.
Result<QString> acceptableLanguage(const QString &text, const QString &field);

/// An address as RFC 5321 lets a mailbox be, in ASCII, without quoted local parts. Errors: Invalid with
/// `field`.
Result<QString> acceptableEmail(const QString &text, const QString &field);

/// Words that a person's password must not be made of (R33).
QStringList ownWords(const QString &name, const QString &email, const QString &organization);

} // namespace sallyport
