// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext.h"

#include "core/otp/codedoctor.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::ErrorText)
};

QString tryAgainIn(std::chrono::seconds wait)
{
    if (wait.count() <= 0)
        return Words::tr("Wait a moment, then try again.");
    //: %1 is a duration such as "40 seconds"
    return Words::tr("Try again in %1.").arg(durationText(wait));
}

/// How far a clock is off, to the second as long as that is worth knowing.
QString spanText(std::chrono::seconds span)
{
    using namespace std::chrono;
    if (span < minutes(3))
        return Words::tr("%n second(s)", nullptr, static_cast<int>(span.count()));
    if (span < hours(2))
        return Words::tr("%n minute(s)", nullptr, static_cast<int>(round<minutes>(span).count()));
    return Words::tr("%n hour(s)", nullptr, static_cast<int>(round<hours>(span).count()));
}

QString passwordLength(const Error &error)
{
    bool isNumber = false;
    const int least = error.fields.value(0).toInt(&isNumber);
    return Words::tr("Use %n or more characters; a sentence is fine.", nullptr, isNumber ? least : 15);
}

QString newerSchema(const Error &error)
{
    if (error.fields.isEmpty())
        return Words::tr("This store was written by a newer Sallyport.");
    //: %1 is the number of the file format
    return Words::tr("This store was written by a newer Sallyport (format %1).").arg(error.fields.first());
}

/// The system's own words where there are any: they name the folder, the printer or the reason.
QString withDetail(const QString &sentence, const QString &detail)
{
    return detail.isEmpty() ? sentence : sentence + u' ' + detail;
}

QString algorithmName(HashAlgorithm algorithm)
{
    switch (algorithm) {
    case HashAlgorithm::Sha1:
        return u"SHA-1"_s;
    case HashAlgorithm::Sha256:
        return u"SHA-256"_s;
    case HashAlgorithm::Sha512:
        return u"SHA-512"_s;
    }
    return {};
}

/// The code doctor's finding, and what cures it.
ErrorWords wrongCode(const CodeDiagnosis &diagnosis)
{
    using Kind = CodeDiagnosis::Kind;
    switch (diagnosis.kind) {
    case Kind::ClockOff: {
        const QString next =
            Words::tr("Turn on automatic date and time on the phone, then enter a new code.");
        const auto offset = diagnosis.clockOffset;
        //: %1 is a duration such as "95 seconds"
        return {(offset.count() < 0 ? Words::tr("The code is right, but the clock of your phone is %1 slow.")
                                    : Words::tr("The code is right, but the clock of your phone is %1 fast."))
                    .arg(spanText(std::chrono::abs(offset))),
                next};
    }
    case Kind::ReplacedSecret:
        return {Words::tr("This code belongs to the QR code that was replaced."),
                Words::tr("Delete the old entry in your app and scan the QR code shown now.")};
    case Kind::OtherPeriod:
        return {Words::tr("Your app makes a new code every %n second(s), but it has to be every 30.", nullptr,
                          static_cast<int>(diagnosis.period.count())),
                Words::tr("Set the period of this entry to 30 seconds, or scan the QR code again.")};
    case Kind::OtherDigits:
        return {Words::tr("Your app shows codes of %n digit(s), but they have to have 6.", nullptr,
                          diagnosis.digits),
                Words::tr("Set the number of digits of this entry to 6, or scan the QR code again.")};
    case Kind::OtherAlgorithm:
        //: %1 is the name of a hash such as SHA-256
        return {Words::tr("Your app computes codes with %1, but it has to be SHA-1.")
                    .arg(algorithmName(diagnosis.algorithm)),
                Words::tr("Set the algorithm of this entry to SHA-1, or scan the QR code again.")};
    case Kind::AlreadyUsed:
        return {Words::tr("This code was right, but it has been used already."),
                Words::tr("Wait until your app shows the next one.")};
    case Kind::Unknown:
        break;
    }
    return {
        Words::tr("This code was not accepted."),
        Words::tr(
            "Each code works once: wait for the next one in your app. After many wrong codes all codes are "
            "refused for a while.")};
}

} // namespace

ErrorWords errorWords(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Invalid:
        return {error.fields.isEmpty() ? fieldErrorText({}) : fieldErrorText(error.fields.first()),
                Words::tr("Correct it and try again.")};
    case ErrorCode::SignInFailed:
        return {Words::tr("This email and password were not accepted."),
                Words::tr("Check both and try again. Several wrong tries make sign-in wait for a while.")};
    case ErrorCode::WrongCode:
        return wrongCode(CodeDiagnosis::fromFields(error.fields));
    case ErrorCode::WrongPassword:
        return {Words::tr("This is not your password."), Words::tr("Check it and try again.")};
    case ErrorCode::Throttled:
        if (error.retryAfter.count() == 0)
            return {Words::tr("There were too many wrong codes in a row, so codes are no longer accepted."),
                    Words::tr("Ask somebody who administers your account to reset your MFA.")};
        return {Words::tr("There were too many tries."), tryAgainIn(error.retryAfter)};
    case ErrorCode::ClockBehind:
        return {Words::tr("The clock of this machine is behind, so codes cannot be checked."),
                Words::tr("Set the date and time of the machine, then try again. Backup codes still work.")};
    case ErrorCode::ApiPasswordRequired:
        return {Words::tr("With MFA on, the management API does not accept the regular password."),
                Words::tr("Use the API password of \"My profile\".")};
    case ErrorCode::Unauthenticated:
        return {Words::tr("Your session has ended."), Words::tr("Sign in again.")};
    case ErrorCode::TicketExpired:
        return {Words::tr("This sign-in took too long, or too many codes were wrong."),
                Words::tr("Start again.")};
    case ErrorCode::Forbidden:
        return {Words::tr("Your role does not allow this."),
                Words::tr("An owner can do it, or change your role.")};
    case ErrorCode::ProofRequired:
        return {Words::tr("This needs a fresh identity verification."),
                Words::tr("Enter the current code of your authenticator app.")};
    case ErrorCode::MfaSetupRequired:
        return {Words::tr("You have to set up MFA first."), Words::tr("Finish the setup, then go on.")};
    case ErrorCode::OwnMfaRequired:
        return {Words::tr("Whoever administers the MFA of others needs MFA first, and yours is not active."),
                Words::tr("\"My profile\" → \"Add new method\" sets it up.")};
    case ErrorCode::MfaMandatory:
        return {Words::tr("MFA cannot be turned off, because it is required for you."),
                Words::tr("To use another phone or app, choose \"Reset\".")};
    case ErrorCode::NotFound:
        return {Words::tr("This is no longer there."), Words::tr("Go back and look at the current list.")};
    case ErrorCode::Conflict:
        if (error.fields.contains(u"email"_s))
            return {Words::tr("This address is in use already."), Words::tr("Enter another one.")};
        if (error.fields.contains(u"role"_s))
            return {Words::tr("An account has one Owner, and keeps that one."),
                    Words::tr("Choose another role.")};
        // Both are this code, and which of them it is the state says.
        return {Words::tr("As things stand now this is not possible; they may have been changed in the "
                          "meantime."),
                Words::tr("Look at the current state and try again.")};
    case ErrorCode::PasswordTooShort:
        return {Words::tr("This password is too short."), passwordLength(error)};
    case ErrorCode::PasswordTooLong:
        return {Words::tr("This password is too long."), Words::tr("Use at most 256 characters.")};
    case ErrorCode::PasswordCommon:
        return {Words::tr("This password is easy to guess: it is well known or made of your own name."),
                Words::tr("Choose another one; a sentence only you would write is good.")};
    case ErrorCode::Busy:
        return {Words::tr("Too much is going on at this moment."), tryAgainIn(error.retryAfter)};
    case ErrorCode::StoreMissing:
        return {Words::tr("There is no store at this place."),
                Words::tr("If it is on a removable or network drive, connect the drive and try again.")};
    case ErrorCode::StoreExists:
        return {Words::tr("There is already a file at this place; it was left as it is."),
                Words::tr("Open that store, or choose another place.")};
    case ErrorCode::StoreForeign:
        return {Words::tr("This file belongs to another program."),
                Words::tr("Choose a store of Sallyport.")};
    case ErrorCode::StoreNewer:
        return {newerSchema(error), Words::tr("Install the newer version and open the store with it.")};
    case ErrorCode::StoreDamaged:
        return {Words::tr("This store is damaged or not complete."),
                Words::tr("Put a backup of the file in its place, then try again.")};
    case ErrorCode::StoreUnfinished:
        return {Words::tr("Creating this store was interrupted."),
                Words::tr("Create it again at the same place: that goes on where it stopped.")};
    case ErrorCode::StoreReadOnly:
        return {Words::tr("This store is read-only: nothing can be saved, not even that a code was used, so "
                          "nobody can sign in."),
                Words::tr("Make the file and its folder writable, then try again.")};
    case ErrorCode::StoreFull:
        return {Words::tr("There is no space left where the store lies, so nothing was changed."),
                Words::tr("Make some space, then try again.")};
    case ErrorCode::StoreLocked:
        return {Words::tr("Another program is working on this store."),
                Words::tr("Wait until it is done or close it, then try again.")};
    case ErrorCode::StoreFailed:
        return {Words::tr("The store could not be read or written, so nothing was changed."),
                Words::tr("Try again; if it stays so, look at the disk the file is on.")};
    case ErrorCode::KeyMissing:
        return {Words::tr("The keychain has no key for this store."),
                Words::tr(
                    "Unlock the keychain it was created with, or restore it from a backup, then try again.")};
    case ErrorCode::KeyWrong:
        return {Words::tr("The key that was found is not the key of this store."),
                Words::tr("Use the keychain or key file this store was created with, then try again.")};
    case ErrorCode::KeyHolderSilent:
        if (!error.fields.isEmpty())
            //: %1 is the untranslated name of a keychain, or "file"
            return {
                Words::tr("The key of this store is kept in another place: %1.").arg(error.fields.first()),
                Words::tr(
                    "Start Sallyport where that place is at hand; for a key file, with --key file:PATH.")};
        return {
            Words::tr("The keychain does not answer: it is missing, locked, or its question was dismissed."),
            Words::tr("Unlock the keychain of your desktop, then try again.")};
    case ErrorCode::PassphraseNeeded:
        return {Words::tr("This store is protected by a passphrase."), Words::tr("Enter the passphrase.")};
    case ErrorCode::PassphraseWrong:
        return {Words::tr("This passphrase does not open the store."),
                Words::tr("Check its spelling and try again.")};
    case ErrorCode::SecretDamaged:
        return {Words::tr("A protected entry of the store does not open: it is damaged or was moved."),
                Words::tr("Sign in with a backup code, or ask an owner to reset your MFA.")};
    case ErrorCode::ServerUnreachable:
        return {Words::tr("The server does not answer."),
                Words::tr("Check the network connection, then try again.")};
    case ErrorCode::AnswerLost:
        return {Words::tr("The connection broke before the server had answered, so it is not certain whether "
                          "this was done."),
                Words::tr("Look at the current state before you try again.")};
    case ErrorCode::ServerUntrusted:
        return {Words::tr("The certificate of the server is not trusted, so nothing was sent to it."),
                Words::tr("Connect to the server anew to look at its certificate, or ask whoever runs the "
                          "server.")};
    case ErrorCode::ServerInsecure:
        return {Words::tr("No secure connection to the server could be made, so nothing was sent to it."),
                Words::tr("Check the address. If it is right, whoever runs the server has to turn on TLS 1.2 "
                          "or newer.")};
    case ErrorCode::ServerMoved:
        return {
            error.fields.isEmpty()
                ? Words::tr("The server sends elsewhere, and that was not followed.")
                //: %1 is an address such as https://mfa.example.org
                : Words::tr("The server sends to %1, and that was not followed.").arg(error.fields.first()),
            Words::tr("If you know that address, connect to it instead.")};
    case ErrorCode::ServerForeign:
        return {
            Words::tr("Something answers there, but it is not a Sallyport server."),
            Words::tr("Check the address and the port. In a guest network, sign in to the network first.")};
    case ErrorCode::ServerIncompatible:
        return {Words::tr("The server is of a version that this program does not understand."),
                Words::tr("Install the version of Sallyport that goes with the server.")};
    case ErrorCode::FileFailed:
        return {withDetail(Words::tr("The file could not be written or read."), error.detail),
                Words::tr("Choose another place and try again.")};
    case ErrorCode::Cancelled:
        return {Words::tr("This was cancelled before it was done."),
                Words::tr("Try again if you still want it.")};
    }
    return {Words::tr("Something went wrong that Sallyport has no words for."), Words::tr("Try again.")};
}

QString errorText(const Error &error)
{
    const ErrorWords words = errorWords(error);
    return words.what + u' ' + words.next;
}

QString fieldErrorText(const QString &field)
{
    if (field == "organization"_L1)
        return Words::tr("Enter a name of 1 to 200 visible characters.");
    if (field == "ownerName"_L1 || field == "name"_L1)
        return Words::tr("Enter a name of 1 to 200 visible characters.");
    if (field == "ownerEmail"_L1 || field == "email"_L1)
        return Words::tr("This is not an email address. It looks like name@example.com.");
    if (field == "passphrase"_L1)
        return Words::tr("This passphrase is too short. Use 15 or more characters; a sentence is fine.");
    if (field == "address"_L1)
        return Words::tr("This is not the address of a server. It looks like mfa.example.org or "
                         "mfa.example.org:8443.");
    if (field == "plainAddress"_L1)
        return Words::tr("A server on another computer is only reached encrypted: leave out http://.");
    if (field == "certificate"_L1)
        return Words::tr("There is no certificate in this file. It ends in .pem, .crt or .cer.");
    if (field == "path"_L1)
        return Words::tr("No store can be kept at this place. Choose another folder.");
    if (field == "code"_L1)
        return Words::tr("Enter the six digits your app shows.");
    if (field == "role"_L1)
        return Words::tr("This role is not yours to give. Choose one below your own.");
    if (field == "from"_L1)
        return Words::tr("MFA can be required from today on, or from a day within a year.");
    if (field == "graceDays"_L1)
        return Words::tr("The time to set up MFA can be 0 to 90 days.");
    if (field == "againAfterHours"_L1)
        return Words::tr("This is not an acceptable number of hours.");
    if (field == "rows"_L1)
        return Words::tr("The file has no rows, or more than can be imported at once.");
    if (field == "admins"_L1)
        return Words::tr("Nobody is selected, or more than can be changed at once.");
    if (field == "bundle"_L1)
        return Words::tr("This file is not a bundle of a kiosk.");
    if (field == "roster"_L1)
        return Words::tr("This file is not a roster for a kiosk.");
    if (field == "language"_L1)
        return Words::tr("This language is not available.");
    return Words::tr("Something that was entered is not acceptable.");
}

QString durationText(std::chrono::seconds duration)
{
    using namespace std::chrono;
    if (duration < minutes(1))
        return Words::tr("%n second(s)", nullptr, static_cast<int>(qMax<seconds::rep>(1, duration.count())));
    if (duration < hours(1))
        return Words::tr("%n minute(s)", nullptr, static_cast<int>(ceil<minutes>(duration).count()));
    return Words::tr("%n hour(s)", nullptr, static_cast<int>(ceil<hours>(duration).count()));
}

} // namespace sallyport
