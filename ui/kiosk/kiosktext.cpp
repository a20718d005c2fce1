// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk/kiosktext.h"

#include "core/model/kiosk.h"
#include "ui/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::KioskText)
};

} // namespace

QString unlockErrorText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Invalid:
        return Words::tr("This file is no roster, or it is damaged. Copy it from home once more.");
    case ErrorCode::PassphraseWrong: {
        const int left = error.fields.value(0).toInt();
        return Words::tr("This is not the PIN. %n tries are left, then this roster is blocked here.", nullptr,
                         left);
    }
    case ErrorCode::Throttled:
        return Words::tr(
            "There were too many wrong PINs: this roster is blocked on this kiosk for good. What was "
            "enrolled is kept. Prepare a new roster at home.");
    case ErrorCode::Conflict:
        if (error.fields.contains(u"journal"_s))
            return Words::tr(
                "What this shift has kept is damaged. Leave the kiosk's folder as it is, and prepare "
                "a new roster at home.");
        return Words::tr("This roster is too old: it is good for 7 days. Prepare a new one at home.");
    case ErrorCode::FileFailed:
        //: %1 is what the system says
        return Words::tr("The kiosk's folder cannot be written, so the PIN was not tried: %1")
            .arg(error.detail);
    default:
        return errorText(error);
    }
}

QString identifyErrorText(const Error &error)
{
    switch (error.code) {
    case ErrorCode::SignInFailed:
        return Words::tr("This email and enrollment code were not accepted. Check both on your slip.");
    case ErrorCode::Conflict:
        return Words::tr("This person has enrolled here already.");
    default:
        return errorText(error);
    }
}

QString keepErrorText(const Error &error)
{
    if (error.code == ErrorCode::FileFailed)
        //: %1 is what the system says
        return Words::tr("It could not be written: %1 Nothing is lost yet: try again.").arg(error.detail);
    return errorText(error);
}

QString clockText(const ClockFinding &finding)
{
    using Kind = ClockFinding::Kind;
    const QString by = durationText(std::chrono::abs(finding.wrongBy));
    const QString cure = Words::tr("Set the clock of this machine: codes depend on it.");
    switch (finding.kind) {
    case Kind::Fine:
        return {};
    case Kind::BeforeRoster:
        //: %1 is a duration such as "5 minutes"
        return Words::tr(
                   "The kiosk's clock is likely wrong: it is at least %1 behind, before the roster was made.")
                   .arg(by) +
               u' ' + cure;
    case Kind::AfterRoster:
        //: %1 is a duration such as "5 minutes"
        return Words::tr("The kiosk's clock is likely wrong, by %1 or more: it is later than the roster is "
                         "good for.")
                   .arg(by) +
               u' ' + cure;
    case Kind::BeforeProof:
        //: %1 is a duration such as "5 minutes"
        return Words::tr("The kiosk's clock is likely wrong: it was set back by %1 or more.").arg(by) + u' ' +
               cure;
    case Kind::PhonesDiffer:
        return (finding.wrongBy.count() < 0
                    //: %1 is a duration such as "5 minutes"
                    ? Words::tr("The kiosk's clock is likely wrong: the phones say it is %1 slow.")
                    //: %1 is a duration such as "5 minutes"
                    : Words::tr("The kiosk's clock is likely wrong: the phones say it is %1 fast."))
                   .arg(by) +
               u' ' + cure;
    }
    return {};
}

} // namespace sallyport
