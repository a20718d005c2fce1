// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/clientwire.h"
#include "core/wire/json.h"
#include "core/wire/problemshape.h"
#include "core/wire/serverwire.h"
#include "core/wire/valuereader.h"
#include "core/wire/valuewriter.h"

#include <algorithm>
#include <array>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

/// `tells`: its detail is about the request. What happened inside of the server stays there.
struct Kind
{
    ErrorCode error;
    int status;
    const char *code;
    const char *title;
    bool tells = true;
};

constexpr std::array kinds{
    Kind{ErrorCode::Invalid, 422, "invalid", "A field is not acceptable"},
    Kind{ErrorCode::SignInFailed, 401, "sign-in-failed", "The sign-in failed"},
    Kind{ErrorCode::WrongCode, 401, "wrong-code", "The code is not accepted"},
    Kind{ErrorCode::WrongPassword, 401, "wrong-password", "The password is not accepted"},
    Kind{ErrorCode::Throttled, 429, "throttled", "Too many tries"},
    Kind{ErrorCode::ClockBehind, 503, "clock-behind", "The server's clock is behind"},
    Kind{ErrorCode::Unauthenticated, 401, "unauthenticated", "Not signed in"},
    Kind{ErrorCode::ApiPasswordRequired, 401, "api-password-required", "The API password is needed"},
    Kind{ErrorCode::TicketExpired, 401, "ticket-expired", "This step is over; start again"},
    Kind{ErrorCode::Forbidden, 403, "forbidden", "Not allowed"},
    Kind{ErrorCode::ProofRequired, 403, "proof-required", "The identity has to be verified first"},
    Kind{ErrorCode::MfaSetupRequired, 403, "mfa-setup-required", "MFA has to be set up first"},
    Kind{ErrorCode::OwnMfaRequired, 403, "own-mfa-required", "The caller's own MFA has to be active"},
    Kind{ErrorCode::MfaMandatory, 409, "required", "MFA is required and cannot be turned off"},
    Kind{ErrorCode::NotFound, 404, "not-found", "There is no such thing"},
    Kind{ErrorCode::Conflict, 409, "conflict", "The state does not allow it"},
    Kind{ErrorCode::PasswordTooShort, 422, "password-too-short", "The password is too short"},
    Kind{ErrorCode::PasswordTooLong, 422, "password-too-long", "The password is too long"},
    Kind{ErrorCode::PasswordCommon, 422, "password-common", "The password is easy to guess"},
    Kind{ErrorCode::Busy, 503, "busy", "Too much at once; try again", false},
    Kind{ErrorCode::StoreMissing, 503, "store-missing", "The store is not there", false},
    Kind{ErrorCode::StoreExists, 503, "store-exists", "There is a store already", false},
    Kind{ErrorCode::StoreForeign, 503, "store-foreign", "The store is another program's", false},
    Kind{ErrorCode::StoreNewer, 503, "store-newer", "The store is of a newer version", false},
    Kind{ErrorCode::StoreDamaged, 503, "store-damaged", "The store is damaged", false},
    Kind{ErrorCode::StoreUnfinished, 503, "store-unfinished", "The store is not finished", false},
    Kind{ErrorCode::StoreReadOnly, 503, "store-read-only", "The store cannot be written", false},
    Kind{ErrorCode::StoreFull, 503, "store-full", "There is no space left", false},
    Kind{ErrorCode::StoreLocked, 503, "store-locked", "The store is locked", false},
    Kind{ErrorCode::StoreFailed, 500, "store-failed", "The store failed", false},
    Kind{ErrorCode::KeyMissing, 503, "key-missing", "The store's key is missing", false},
    Kind{ErrorCode::KeyWrong, 503, "key-wrong", "The key is another store's", false},
    Kind{ErrorCode::KeyHolderSilent, 503, "key-holder-silent", "The key holder does not answer", false},
    Kind{ErrorCode::PassphraseNeeded, 503, "passphrase-needed", "A passphrase is needed", false},
    Kind{ErrorCode::PassphraseWrong, 503, "passphrase-wrong", "The passphrase is wrong", false},
    Kind{ErrorCode::SecretDamaged, 500, "secret-damaged", "A sealed secret does not open", false},
    Kind{ErrorCode::FileFailed, 500, "file-failed", "A file could not be read or written", false},
    Kind{ErrorCode::Cancelled, 503, "cancelled", "Given up", false},
};
// Those of the way to a server (ServerUnreachable and so on) never come from one.
constexpr std::size_t errorsOfTheWay = 7;
static_assert(kinds.size() == static_cast<std::size_t>(ErrorCode::Cancelled) + 1 - errorsOfTheWay);

struct Titled
{
    int status;
    const char *title;
};
constexpr std::array titles{Titled{400, "The request cannot be read"},
                            Titled{401, "Not signed in"},
                            Titled{403, "Not allowed"},
                            Titled{404, "There is no such thing"},
                            Titled{405, "This path has no such method"},
                            Titled{408, "The request took too long"},
                            Titled{413, "The body is too large"},
                            Titled{414, "The address is too long"},
                            Titled{415, "This content type is not taken"},
                            Titled{421, "This host is not served"},
                            Titled{431, "The header is too large"},
                            Titled{500, "The server failed"},
                            Titled{503, "Too much at once; try again"}};

WireProblem written(Problem problem)
{
    problem.type = u"urn:sallyport:problem:"_s + problem.code;
    JsonDocument document;
    writeValue(document.value(), problem);
    return {problem.status, document.text(), problem.retryAfter};
}

ErrorCode errorOf(int status)
{
    switch (status) {
    case 401:
        return ErrorCode::Unauthenticated;
    case 403:
        return ErrorCode::Forbidden;
    case 404:
        return ErrorCode::NotFound;
    case 409:
        return ErrorCode::Conflict;
    case 429:
        return ErrorCode::Throttled;
    case 502:
    case 503:
    case 504:
        return ErrorCode::Busy;
    default:
        return status >= 500 ? ErrorCode::StoreFailed : ErrorCode::Invalid;
    }
}

} // namespace

WireProblem writeProblem(const Error &error, const QByteArray &requestId)
{
    const auto *kind = std::ranges::find(kinds, error.code, &Kind::error);
    if (kind == kinds.end())
        kind = std::ranges::find(kinds, ErrorCode::Busy, &Kind::error);
    return written({.title = QString::fromLatin1(kind->title),
                    .status = kind->status,
                    .detail = kind->tells ? error.detail : QString(),
                    .code = QString::fromLatin1(kind->code),
                    .fields = error.fields,
                    .retryAfter = error.retryAfter,
                    .requestId = QString::fromUtf8(requestId)});
}

WireProblem writeProblem(int status, const QByteArray &code, const QString &detail,
                         const QByteArray &requestId)
{
    const auto *const titled = std::ranges::find(titles, status, &Titled::status);
    return written({.title = titled != titles.end() ? QString::fromLatin1(titled->title) : u"Refused"_s,
                    .status = status,
                    .detail = detail,
                    .code = QString::fromUtf8(code),
                    .requestId = QString::fromUtf8(requestId)});
}

Error readProblem(int status, QByteArrayView body)
{
    JsonDocument document;
    QString reason;
    Problem problem;
    Reading reading(false);
    if (!document.parse(body, reason) || !readValue(document.value(), problem, reading))
        return {errorOf(status), u"HTTP status "_s + QString::number(status), {}, {}};
    const auto known = [&problem](const Kind &kind) { return problem.code == QLatin1StringView(kind.code); };
    const auto *const kind = std::ranges::find_if(kinds, known);
    return {kind != kinds.end() ? kind->error : errorOf(status), problem.detail, problem.fields,
            problem.retryAfter};
}

} // namespace sallyport
