// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/sheet.h"

#include "core/operations/sheets.h"
#include "core/otp/base32.h"
#include "core/otp/keyuri.h"
#include "ui/widgets/secretkeyfield.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace sallyport {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::Sheet)
};

QDate dayOf(Timestamp moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count()).date();
}

QString longDate(const QDate &date)
{
    return QLocale().toString(date, QLocale::LongFormat);
}

/// A day's code ends at an hour.
QString longMoment(Timestamp moment)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count()).time();
    //: %1 is a date, %2 a time of day
    return Words::tr("%1, %2").arg(longDate(dayOf(moment)), QLocale().toString(time, QLocale::ShortFormat));
}

Sheet qrSheet(const Person &person, const QString &issuer, const Secret &uri, const Secret &key,
              const QDate &date)
{
    return {.title = Words::tr("Set up MFA"),
            .facts = {{Words::tr("Issuer"), issuer},
                      {Words::tr("Name"), person.name},
                      {Words::tr("Email"), person.email, true},
                      {Words::tr("Date"), longDate(date)}},
            .qr = uri,
            .secretName = Words::tr("Secret key"),
            .secret = Secret::fromText(SecretKeyField::grouped(key.text())),
            .codes = {},
            .steps = {Words::tr(
                          "Scan the QR code with an authenticator app, or type the secret key (time based, 6 "
                          "digits, every 30 seconds)."),
                      Words::tr(
                          "Sign in to Sallyport, enter the code of the app, and keep the ten backup codes."),
                      Words::tr("Destroy this sheet.")},
            .explanation = {},
            .whose = person.name};
}

} // namespace

Sheet qrSheet(const QrSheet &of, const QDate &date)
{
    const Secret uri = of.uri();
    const auto parsed = parseUri(uri);
    const Secret key = parsed ? Secret::fromText(base32Encode(parsed->key.view())) : Secret();
    return qrSheet(of.person, of.issuer, uri, key, date);
}

Sheet qrSheet(const Person &person, const SetupSecret &secret, const QDate &date)
{
    return qrSheet(person, secret.issuer, secret.uri, secret.key, date);
}

Sheet handOutSlip(const Person &person, const QString &place, const QDate &date)
{
    return {
        .title = Words::tr("MFA at your next sign-in"),
        .facts = {{Words::tr("Name"), person.name},
                  {Words::tr("Email"), person.email, true},
                  {Words::tr("Sign in at"), place},
                  {Words::tr("Date"), longDate(date)}},
        .qr = {},
        .secretName = {},
        .secret = {},
        .codes = {},
        .steps = {Words::tr(
                      "Before: install an authenticator app on your phone, and have the phone with you."),
                  Words::tr(
                      "Sign in with your email address and your password. Sallyport shows a QR code: scan it "
                      "with the app, then enter the code the app shows."),
                  Words::tr(
                      "Ten backup codes are shown once. Print or save them, and keep them where your phone "
                      "is not.")},
        .explanation = Words::tr("From then on, every sign-in asks for your password and a code of the app. "
                                 "Nobody will ask you for a code by phone or by email."),
        .whose = person.name};
}

Sheet enrolmentSlip(const EnrolmentSlip &slip, Timestamp expiresAt)
{
    return {
        .title = Words::tr("Enrollment code"),
        .facts = {{Words::tr("Name"), slip.person.name},
                  {Words::tr("Email"), slip.person.email, true},
                  {Words::tr("Valid until"), longDate(dayOf(expiresAt))}},
        .qr = {},
        .secretName = Words::tr("Enrollment code"),
        .secret = slip.code,
        .codes = {},
        .steps = {Words::tr("Before: install an authenticator app on your phone, and bring the phone."),
                  Words::tr(
                      "At the kiosk, touch \"I have an enrollment code\" and type your email address and "
                      "this code."),
                  Words::tr("Scan the QR code with the app, type the code the app shows, and keep the ten "
                            "backup codes.")},
        .explanation =
            Words::tr("The code works once, at this kiosk only. Nobody will ask you for it by phone "
                      "or by email."),
        .whose = slip.person.name};
}

Sheet signInCodeSheet(const SignInCode &code, const QString &name)
{
    return {.title = Words::tr("Sign-in code"),
            .facts = {{Words::tr("Name"), name},
                      {Words::tr("Email"), code.email, true},
                      {Words::tr("Valid until"), longDate(dayOf(code.expiresAt))}},
            .qr = {},
            .secretName = Words::tr("Sign-in code"),
            .secret = code.code,
            .codes = {},
            .steps = {},
            .explanation =
                Words::tr("Start Sallyport and choose \"I have a sign-in code\" on the sign-in page. Enter "
                          "your email address, this code and a password of your own with 15 or more "
                          "characters. The code works once."),
            .whose = name};
}

Sheet resetCodeSheet(const SignInCode &code, const QString &name)
{
    return {.title = Words::tr("Reset code"),
            .facts = {{Words::tr("Name"), name},
                      {Words::tr("Email"), code.email, true},
                      {Words::tr("Valid until"), longMoment(code.expiresAt)}},
            .qr = {},
            .secretName = Words::tr("Reset code"),
            .secret = code.code,
            .codes = {},
            .steps = {},
            .explanation =
                Words::tr("Have an authenticator app at hand. Start Sallyport and choose \"I have a reset "
                          "code\" on the sign-in page. Enter your email address, your password and this "
                          "code, then scan the QR code that is shown and keep the ten backup codes. The "
                          "code works once."),
            .whose = name};
}

Sheet backupCodeSheet(const BackupCodeSet &codes)
{
    return {.title = Words::tr("Backup codes"),
            .facts = {{Words::tr("Issuer"), codes.issuer},
                      {Words::tr("Person"), codes.account, true},
                      {Words::tr("Set"), QLocale().toString(codes.setNumber)},
                      {Words::tr("Date"), longDate(dayOf(codes.createdAt))}},
            .qr = {},
            .secretName = {},
            .secret = {},
            .codes = codes.codes,
            .steps = {},
            .explanation =
                Words::tr("Each code works once. Use one in place of the code from your authenticator app, "
                          "then cross it out. Keep this sheet where only you can reach it. A new set makes "
                          "all codes of this sheet void."),
            .whose = codes.account};
}

} // namespace sallyport
