// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/demostore.h"

#include "core/crypto/codehash.h"
#include "core/otp/backupcode.h"
#include "core/otp/base32.h"
#include "core/service/enrolment.h"
#include "core/store/accounts.h"
#include "core/store/backupcodes.h"
#include "core/store/persons.h"
#include "core/store/workplaces.h"

#include <array>

namespace sallyport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Where somebody stands when the demonstration begins.
enum class Stage {
    Off,
    Guided,
    PendingSelf,
    PendingReset,
    PendingHandedOver,
    Active,
    FewCodes,
    NoCodes,
    Sso
};

struct Part
{
    QString name;
    int workplace; ///< index into the workplaces
    Role role;
    Stage stage;
    bool onStage = false; ///< offered on the sign-in page
};

const QList<Part> &parts()
{
    static const QList<Part> all{
        {u"Rita Novak"_s, 0, Role::ResellerOwner, Stage::Active, true},
        {u"Anders Holm"_s, 0, Role::ResellerAdmin, Stage::Active},
        {u"Mara Lind"_s, 0, Role::ResellerAdmin, Stage::PendingHandedOver, true},
        {u"Pavel Ruzicka"_s, 0, Role::ResellerAdmin, Stage::Off},
        {u"Tom Eriksen"_s, 0, Role::ResellerAdmin, Stage::FewCodes},
        {u"Olga Brandt"_s, 1, Role::Owner, Stage::Active, true},
        {u"Jonas Weber"_s, 1, Role::TeamAdmin, Stage::Active, true},
        {u"Aiko Tanaka"_s, 1, Role::ServiceDesk, Stage::Active},
        {u"Ben Carter"_s, 1, Role::Member, Stage::Off, true},
        {u"Chiara Russo"_s, 1, Role::Member, Stage::Active},
        {u"David Okafor"_s, 1, Role::Member, Stage::PendingSelf},
        {u"Elena Petrova"_s, 1, Role::Member, Stage::FewCodes},
        {u"Farid Haddad"_s, 1, Role::Member, Stage::NoCodes},
        {u"Greta Lindqvist"_s, 1, Role::Member, Stage::PendingReset},
        {u"Hugo Martin"_s, 1, Role::Member, Stage::Sso},
        {u"Ines Duarte"_s, 2, Role::Owner, Stage::Off, true},
        {u"Karl Maier"_s, 2, Role::TeamAdmin, Stage::PendingSelf, true},
        {u"Lucia Moreno"_s, 2, Role::Member, Stage::Active, true},
        {u"Mehmet Kaya"_s, 2, Role::Member, Stage::Off},
        {u"Nora Jansen"_s, 2, Role::Member, Stage::Guided},
        {u"Oskar Nilsen"_s, 2, Role::Member, Stage::FewCodes},
        {u"Petra Horvat"_s, 2, Role::Member, Stage::Off},
        {u"Quentin Dubois"_s, 3, Role::Owner, Stage::Off},
        {u"Rosa Alvarez"_s, 3, Role::Member, Stage::Active},
        {u"Samir Patel"_s, 3, Role::Member, Stage::Off},
        {u"Tilda Berg"_s, 3, Role::Member, Stage::PendingSelf},
        {u"Umar Aziz"_s, 3, Role::Member, Stage::Off},
        {u"Vera Kowalska"_s, 2, Role::Member, Stage::Active},
        {u"Wim de Vries"_s, 1, Role::Member, Stage::Off},
        {u"Xenia Papadaki"_s, 1, Role::Member, Stage::Active},
    };
    return all;
}

class Director
{
public:
    explicit Director(ServiceContext &context) : m_context(context), m_now(context.clock()) {}

    Result<DemoCast> direct()
    {
        const Secret password = newBackupCode(m_context.random);
        m_cast.password = displayedBackupCode(password).toLower();
        const auto hash = m_context.hasher.hash(Secret::fromText(m_cast.password));
        if (!hash)
            return tl::unexpected(hash.error());
        return m_context.database.transaction([&]() -> Result<DemoCast> {
            buildWorkplaces();
            for (const Part &part : parts())
                play(part, *hash);
            return m_cast;
        });
    }

private:
    void buildWorkplaces()
    {
        const ScopeId reseller{newIdText(m_context.random)};
        insertReseller(m_context.database, reseller, u"Northwind"_s, m_now - 400 * 24h);
        m_workplaces.append({.scope = reseller, .kind = ScopeKind::Reseller, .name = u"Northwind"_s});
        const auto account = [&](const QString &name, Plan plan, bool mfaRequired) {
            const ScopeId id{newIdText(m_context.random)};
            insertAccount(m_context.database,
                          {.id = id,
                           .reseller = reseller,
                           .name = name,
                           .plan = plan,
                           .mandate = mfaRequired ? std::optional(MfaMandate{}) : std::nullopt},
                          m_now - 300 * 24h);
            m_workplaces.append({.scope = id, .kind = ScopeKind::Account, .name = name});
        };
        account(u"Contoso Ltd"_s, Plan::Premium, true);
        account(u"Fabrikam GmbH"_s, Plan::Essential, false);
        account(u"Lakeside Dental"_s, Plan::Free, false);
    }

    void play(const Part &part, const QByteArray &passwordHash)
    {
        Workplace workplace = m_workplaces.at(part.workplace);
        workplace.role = part.role;
        static constexpr std::array domains{"northwind.example", "contoso.example", "fabrikam.example",
                                            "lakeside.example"};
        const Person person{.id = {newIdText(m_context.random)},
                            .name = part.name,
                            .email = part.name.toLower().replace(u' ', u'.') + u'@' +
                                     QLatin1StringView(domains.at(static_cast<size_t>(part.workplace))),
                            .signInMethod =
                                part.stage == Stage::Sso ? SignInMethod::Sso : SignInMethod::Password};
        insertPerson(m_context.database,
                     {.person = person,
                      .passwordHash = part.stage == Stage::Sso ? QByteArray() : passwordHash,
                      .createdAt = m_now - 200 * 24h});
        insertMembership(m_context.database, person.id, workplace, m_now - 200 * 24h,
                         part.role == Role::ResellerAdmin && part.stage != Stage::Off);
        if (part.name == "Jonas Weber"_L1) {
            Workplace second = m_workplaces.at(2);
            second.role = Role::Member;
            insertMembership(m_context.database, person.id, second, m_now - 90 * 24h);
        }
        const Secret key = setStage(part.stage, person, workplace);
        if (part.onStage)
            m_cast.people.append({.name = person.name,
                                  .email = person.email,
                                  .role = part.role,
                                  .workplace = workplace.name,
                                  .authenticatorKey = key});
    }

    /// The key in base32 where an authenticator has it: MFA is Active, or was handed over.
    Secret setStage(Stage stage, const Person &person, const Workplace &workplace)
    {
        switch (stage) {
        case Stage::Off:
        case Stage::Sso:
            return {};
        case Stage::Guided:
            startCandidate(m_context, person, workplace, MethodOrigin::Guided, QByteArray(32, '\0'));
            return {};
        case Stage::PendingSelf:
            startCandidate(m_context, person, workplace, MethodOrigin::Self);
            return {};
        case Stage::PendingReset:
            startCandidate(m_context, person, workplace, MethodOrigin::Reset);
            return {};
        case Stage::PendingHandedOver:
            return keyOf(startCandidate(m_context, person, workplace, MethodOrigin::HandedOver), person);
        case Stage::Active:
            return activate(person, workplace, 2);
        case Stage::FewCodes:
            return activate(person, workplace, 7);
        case Stage::NoCodes:
            return activate(person, workplace, 10);
        }
        return {};
    }

    Secret activate(const Person &person, const Workplace &workplace, int usedCodes)
    {
        MethodRecord method = startCandidate(m_context, person, workplace, MethodOrigin::Guided);
        const Secret key = keyOf(method, person);
        removeMethod(m_context.database, person.id, MethodSlot::Candidate);
        method.slot = MethodSlot::Active;
        method.expiresAt.reset();
        method.createdAt = m_now - 49 * 24h;
        method.lastUsedAt = m_now - 2h;
        putMethod(m_context.database, method);
        // Codes that nobody was ever given: random hashes have no code that opens them.
        HashedCodeSet codes{.salt = newCodeSalt(m_context.random), .hashes = {}};
        for (int i = 0; i < backupCodesPerSet; ++i) {
            QByteArray hash(32, '\0');
            m_context.random(
                {reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hash.size())});
            codes.hashes.append(hash);
        }
        putBackupCodes(m_context.database, person.id, codes, method.createdAt);
        for (int number = 1; number <= usedCodes; ++number)
            claimBackupCode(m_context.database, person.id, usedCodes == 2 ? number * 3 - 2 : number,
                            m_now - (50 - 4 * number) * 24h, m_context.source);
        return key;
    }

    Secret keyOf(const MethodRecord &method, const Person &person) const
    {
        const auto setup = setupSecretOf(m_context, method, person);
        return setup ? setup->key : Secret();
    }

    ServiceContext &m_context;
    Timestamp m_now;
    QList<Workplace> m_workplaces;
    DemoCast m_cast;
};

} // namespace

Result<DemoCast> fillDemoStore(ServiceContext &context)
{
    return Director(context).direct();
}

} // namespace sallyport
