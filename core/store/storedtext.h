// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/account.h"
#include "core/model/mfarequirement.h"
#include "core/model/person.h"
#include "core/model/session.h"
#include "core/model/workplace.h"
#include "core/otp/totp.h"
#include "core/store/storefailure.h"

#include <QString>

#include <array>
#include <utility>

namespace sallyport {

/// The words that stand in the store for the values of an enumeration; specialised once for each, for those
/// of the store itself beside their table.
template <typename Enum>
constexpr auto storedWords() = delete;

template <>
constexpr auto storedWords<SignInMethod>()
{
    return std::array{std::pair{SignInMethod::Password, "password"}, std::pair{SignInMethod::Sso, "sso"}};
}

template <>
constexpr auto storedWords<Plan>()
{
    return std::array{std::pair{Plan::Free, "free"}, std::pair{Plan::Essential, "essential"},
                      std::pair{Plan::Premium, "premium"}};
}

template <>
constexpr auto storedWords<ScopeKind>()
{
    return std::array{std::pair{ScopeKind::Installation, "installation"},
                      std::pair{ScopeKind::Reseller, "reseller"}, std::pair{ScopeKind::Account, "account"}};
}

template <>
constexpr auto storedWords<Role>()
{
    return std::array{std::pair{Role::SystemAdministrator, "system-administrator"},
                      std::pair{Role::ResellerOwner, "reseller-owner"},
                      std::pair{Role::ResellerAdmin, "reseller-admin"},
                      std::pair{Role::Owner, "owner"},
                      std::pair{Role::TeamAdmin, "team-admin"},
                      std::pair{Role::ServiceDesk, "service-desk"},
                      std::pair{Role::Member, "member"}};
}

template <>
constexpr auto storedWords<Application>()
{
    return std::array{std::pair{Application::ControlPanel, "control-panel"},
                      std::pair{Application::ClientApplication, "client-application"}};
}

template <>
constexpr auto storedWords<SessionStrength>()
{
    return std::array{std::pair{SessionStrength::Password, "password"},
                      std::pair{SessionStrength::Totp, "totp"},
                      std::pair{SessionStrength::BackupCode, "backup-code"}};
}

template <>
constexpr auto storedWords<HashAlgorithm>()
{
    return std::array{std::pair{HashAlgorithm::Sha1, "SHA1"}, std::pair{HashAlgorithm::Sha256, "SHA256"},
                      std::pair{HashAlgorithm::Sha512, "SHA512"}};
}

template <typename Enum>
QString toStored(Enum value)
{
    for (const auto &[candidate, word] : storedWords<Enum>())
        if (candidate == value)
            return QString::fromLatin1(word);
    Q_UNREACHABLE();
}

/// A word that this program does not know is damage: the schema lets no other in.
template <typename Enum>
Enum fromStored(const QString &text)
{
    for (const auto &[value, word] : storedWords<Enum>())
        if (text == QLatin1StringView(word))
            return value;
    throw StoreFailure{Error{ErrorCode::StoreDamaged, text, {}, {}}};
}

} // namespace sallyport
