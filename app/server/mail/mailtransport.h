// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sallyport {

struct MailDelivery
{
    enum class Outcome {
        Taken,     ///< the relay answers for it from now on
        Refused,   ///< for good: this mail, or this recipient
        Postponed, ///< the relay says "later" about this one
        RelayDown, ///< nothing to do with this mail: no connection, no encryption, no sign-in
    };
    Outcome outcome = Outcome::Taken;
    QString failure; ///< a word, and the relay's code where there is one; never an address or a text
};

/// Takes one mail to the relay. Used by one thread.
class MailTransport
{
public:
    virtual ~MailTransport() = default;
    virtual MailDelivery send(const QString &recipient, const QByteArray &message) = 0;
    /// From any thread: what is under way ends soon, as RelayDown.
    virtual void abort() {}
};

} // namespace sallyport
