// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/scriptedbackend.h"

#include <QStringList>

namespace sallyport {

/// A backend that plays one person: keeps who they are and their MFA, answers every operation of the profile,
/// and remembers the order in which it was asked. Codes: "492183" is right, all others wrong.
class ProfileScript : public ScriptedBackend
{
public:
    static constexpr std::chrono::sys_days today = std::chrono::year(2026) / 11 / 21;
    static Timestamp now() { return today + std::chrono::hours(10); }
    static Clock clock()
    {
        return [] { return now(); };
    }
    static Secret rightCode() { return Secret::fromText(u"492183"); }
    static Secret rightPassword() { return Secret::fromText(u"correct horse battery"); }

    Session session;
    MfaOverview mfa;

    ProfileScript()
    {
        session.person = {{QStringLiteral("p1")},
                          QStringLiteral("Olga Brandt"),
                          QStringLiteral("olga.brandt@northwind.example"),
                          SignInMethod::Password,
                          QStringLiteral("en")};
        session.workplace = {
            {QStringLiteral("a1")}, ScopeKind::Account, QStringLiteral("Contoso Ltd"), Role::Owner};
        session.workplaces = {
            session.workplace,
            {{QStringLiteral("a2")}, ScopeKind::Account, QStringLiteral("Fabrikam"), Role::Member}};
        session.expiresAt = now() + std::chrono::hours(8);
        answerAll();
    }

    void setOff()
    {
        mfa = MfaOverview{};
        mfa.noBackupCodesReason = NoBackupCodesReason::NoMethod;
    }
    void setPending(PendingOrigin origin)
    {
        setOff();
        mfa.status = MfaStatus::Pending;
        mfa.pending = PendingSetup{origin, now() - std::chrono::hours(20), now() + std::chrono::hours(52)};
    }
    void setActive(int used = 2)
    {
        mfa = MfaOverview{};
        mfa.status = MfaStatus::Active;
        mfa.method = MfaMethod{QStringLiteral("Authenticator application"), today - std::chrono::days(49),
                               today + std::chrono::hours(9) + std::chrono::minutes(14)};
        BackupCodeLedger ledger{.setNumber = 2, .createdAt = today - std::chrono::days(49), .codes = {}};
        for (int number = 1; number <= 10; ++number) {
            BackupCodeState code{.number = number, .usedAt = {}, .usedFrom = {}};
            if (number <= used) {
                code.usedAt = today - std::chrono::days(40 - number);
                code.usedFrom = QStringLiteral("this computer");
            }
            ledger.codes.append(code);
        }
        mfa.backupCodes = ledger;
        session.strength = SessionStrength::Totp;
        session.mfaActive = true;
    }
    void setRequired() { mfa.requiredBecause = {{MfaReason::Kind::Account, QStringLiteral("Contoso Ltd")}}; }
    void setBackupCodeSession()
    {
        session.strength = SessionStrength::BackupCode;
        mfa.noBackupCodesReason = NoBackupCodesReason::SignedInWithBackupCode;
    }

    static SetupSecret secret()
    {
        return {.key = Secret::fromText(u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"),
                .uri = Secret::fromText(
                    u"otpauth://totp/Contoso:olga.brandt%40northwind.example?secret="
                    u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Contoso&algorithm=SHA1&digits=6&period=30"),
                .issuer = QStringLiteral("Contoso"),
                .account = QStringLiteral("olga.brandt@northwind.example"),
                .expiresAt = now() + std::chrono::minutes(10)};
    }
    static BackupCodeSet codes(int setNumber)
    {
        BackupCodeSet set{.codes = {},
                          .setNumber = setNumber,
                          .createdAt = now(),
                          .issuer = QStringLiteral("Contoso"),
                          .account = QStringLiteral("olga.brandt@northwind.example")};
        for (int i = 0; i < 10; ++i)
            set.codes.append(Secret::fromText(QStringLiteral("K7QM-4T%1X-9WPC-H2DN").arg(i)));
        return set;
    }

    /// Names of the operations that change something or show a secret, in the order they were asked.
    QStringList sent;

protected:
    void submit(AnyOperation operation, Completion completion) override
    {
        const QString name = std::visit([](const auto &op) { return nameOf(op); }, operation);
        if (!name.isEmpty())
            sent.append(name);
        ScriptedBackend::submit(std::move(operation), std::move(completion));
    }

private:
    static QString nameOf(const VerifyIdentity &) { return QStringLiteral("VerifyIdentity"); }
    static QString nameOf(const UpdateProfile &) { return QStringLiteral("UpdateProfile"); }
    static QString nameOf(const ChangePassword &) { return QStringLiteral("ChangePassword"); }
    static QString nameOf(const BeginSetup &) { return QStringLiteral("BeginSetup"); }
    static QString nameOf(const ShowPendingSetup &) { return QStringLiteral("ShowPendingSetup"); }
    static QString nameOf(const ConfirmSetup &) { return QStringLiteral("ConfirmSetup"); }
    static QString nameOf(const CancelSetup &) { return QStringLiteral("CancelSetup"); }
    static QString nameOf(const EnableMfa &) { return QStringLiteral("EnableMfa"); }
    static QString nameOf(const ResetSecret &) { return QStringLiteral("ResetSecret"); }
    static QString nameOf(const DisableMfa &) { return QStringLiteral("DisableMfa"); }
    static QString nameOf(const GenerateBackupCodes &) { return QStringLiteral("GenerateBackupCodes"); }
    static QString nameOf(const GenerateApiPassword &) { return QStringLiteral("GenerateApiPassword"); }
    static QString nameOf(const DeleteApiPassword &) { return QStringLiteral("DeleteApiPassword"); }
    template <typename Other>
    static QString nameOf(const Other &)
    {
        return {};
    }

    void answerAll()
    {
        on<GetSession>([this](const GetSession &) { return Result<Session>(session); });
        on<GetMfa>([this](const GetMfa &) { return Result<MfaOverview>(mfa); });
        on<UpdateProfile>([this](const UpdateProfile &op) {
            session.person.name = op.name.value_or(session.person.name);
            session.person.language = op.language.value_or(session.person.language);
            return Result<Person>(session.person);
        });
        on<VerifyIdentity>([](const VerifyIdentity &op) -> Result<IdentityVerified> {
            if (!op.code.isEmpty() && !(op.code == rightCode()))
                return failure(ErrorCode::WrongCode);
            if (!op.password.isEmpty() && !(op.password == rightPassword()))
                return failure(ErrorCode::WrongPassword);
            return IdentityVerified{.expiresAt = now() + std::chrono::minutes(5)};
        });
        on<BeginSetup>([](const BeginSetup &) { return Result<SetupSecret>(secret()); });
        on<ShowPendingSetup>([](const ShowPendingSetup &) { return Result<SetupSecret>(secret()); });
        on<CancelSetup>([](const CancelSetup &) { return Result<Done>(Done{}); });
        on<ConfirmSetup>([this](const ConfirmSetup &op) -> Result<BackupCodeSet> {
            if (!(op.code == rightCode()))
                return failure(ErrorCode::WrongCode);
            setActive(0);
            return codes(3);
        });
        on<EnableMfa>([this](const EnableMfa &) {
            setPending(PendingOrigin::Self);
            return Result<MfaEnabled>({.overview = mfa, .setup = {}});
        });
        on<ResetSecret>([this](const ResetSecret &) {
            setPending(PendingOrigin::Reset);
            return Result<MfaOverview>(mfa);
        });
        on<DisableMfa>([this](const DisableMfa &) {
            setOff();
            return Result<MfaOverview>(mfa);
        });
        on<GenerateBackupCodes>([](const GenerateBackupCodes &) { return Result<BackupCodeSet>(codes(3)); });
        on<ChangePassword>([](const ChangePassword &op) -> Result<Done> {
            if (!(op.current == rightPassword()))
                return failure(ErrorCode::WrongPassword);
            return Done{};
        });
        on<GenerateApiPassword>([this](const GenerateApiPassword &) {
            mfa.apiPassword.set = true;
            mfa.apiPassword.createdAt = now();
            return Result<Secret>(Secret::fromText(u"mvx3-7kqp-tz9w-hd2n-4rcb"));
        });
        on<DeleteApiPassword>([this](const DeleteApiPassword &) {
            mfa.apiPassword = {};
            return Result<Done>(Done{});
        });
    }
};

} // namespace sallyport
