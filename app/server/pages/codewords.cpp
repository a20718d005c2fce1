// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/pages/codewords.h"

#include "core/otp/codedoctor.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

QString minutes(std::chrono::seconds time)
{
    return QString::number(std::max<qint64>(1, (std::abs(time.count()) + 30) / 60));
}

PageRefusal wrongCode(const QStringList &finding)
{
    using Kind = CodeDiagnosis::Kind;
    const CodeDiagnosis diagnosis = CodeDiagnosis::fromFields(finding);
    switch (diagnosis.kind) {
    case Kind::ClockOff:
        return {422,
                diagnosis.clockOffset.count() < 0 ? u"wrong.slow"_s : u"wrong.fast"_s,
                {{u"minutes"_s, minutes(diagnosis.clockOffset)}}};
    case Kind::ReplacedSecret:
        return {422, u"wrong.replaced"_s, {}};
    case Kind::OtherPeriod:
    case Kind::OtherDigits:
    case Kind::OtherAlgorithm:
        return {422, u"wrong.settings"_s, {}};
    case Kind::AlreadyUsed:
        return {422, u"wrong.used"_s, {}};
    case Kind::Unknown:
        break;
    }
    return {422, u"wrong"_s, {}};
}

} // namespace

PageRefusal refusalOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::SignInFailed:
        return {403, u"error.sign-in"_s, {}};
    case ErrorCode::WrongCode:
        return wrongCode(error.fields);
    case ErrorCode::Throttled:
        if (error.retryAfter.count() <= 0)
            return {429, u"error.suspended"_s, {}};
        return {429,
                u"error.throttled"_s,
                {{u"minutes"_s, QString::number((error.retryAfter.count() + 59) / 60)}}};
    case ErrorCode::PasswordTooShort:
        return {422, u"error.short"_s, {{u"minimum"_s, error.fields.value(0)}}};
    case ErrorCode::PasswordTooLong:
        return {422, u"error.long"_s, {}};
    case ErrorCode::PasswordCommon:
        return {422, u"error.common"_s, {}};
    case ErrorCode::Invalid:
        return {422, error.fields.contains("name"_L1) ? u"error.name"_s : u"error.password"_s, {}};
    case ErrorCode::Busy:
    case ErrorCode::StoreLocked:
        return {503, u"error.busy"_s, {}};
    default:
        return {500, {}, {}};
    }
}

} // namespace sallyport
