// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/storekey.h"
#include "core/model/account.h"
#include "core/model/workplace.h"
#include "core/operations/operations.h"
#include "core/service/credentials.h"
#include "core/service/dispatch.h"
#include "core/service/servicecontext.h"
#include "core/store/database.h"
#include "tests/store/teststore.h"

#include <functional>
#include <memory>

namespace sallyport {

/// A real store, in either database, with a clock that stands still until it is moved, and people in it.
class StoreRig
{
public:
    /// As weak as Argon2id gets unless told otherwise: tests are about rules, not about how long a hash
    /// takes.
    explicit StoreRig(Argon2Parameters hashing = {.memoryKiB = 8, .passes = 1});

    ServiceContext &context() { return *m_context; }
    Database &database() { return *m_database; }
    /// The rules on another connection to the same store, as a second program would have it.
    ServiceContext contextOn(Database &database) const;
    StoreAddress address() const { return m_place.address(); }
    QString addressText() const { return m_place.addressText(); }
    /// Closes the store and opens it again: what was only in memory is gone.
    void restart();
    /// Closes the store while `work` runs, e.g. in another process, and opens it again.
    void away(const std::function<void()> &work);
    /// Remembers the store as it is, and makes it so again.
    void keep();
    void bringBack();
    void disarm() { m_place.disarm(*m_database); }
    const StoreKey &key() const { return m_key; }
    QString storeId() const { return m_storeId; }
    /// All rows of these tables as text, to be compared.
    QStringList rowsOf(const QStringList &tables);

    Timestamp now{std::chrono::milliseconds(1'790'000'000'000)};
    void pass(std::chrono::milliseconds time) { now += time; }
    /// To the next step of a 30-second code, so that a fresh code is there.
    void passStep() { pass(std::chrono::seconds(30)); }

    static QString password() { return QStringLiteral("a quiet harbour at dusk 42"); }

    Workplace addAccount(const QString &name, bool mfaRequired = false, Role role = Role::Member,
                         const ScopeId &reseller = {});
    Workplace addReseller(const QString &name, Role role);
    Person addPerson(const QString &email, const QList<Workplace> &workplaces, bool mfaEnabled = false,
                     SignInMethod method = SignInMethod::Password);
    /// Makes MFA Active without a sign-in; returns the ten codes as displayed.
    QList<Secret> activate(const Person &person, const Workplace &workplace);
    void handOver(const Person &person, const Workplace &workplace);
    /// The code that the person's authenticator shows now, or so many steps later.
    Secret code(const Person &person, int stepsAhead = 0);
    /// The code of a secret as shown, in base32.
    Secret codeOf(const Secret &base32Key, int stepsAhead = 0) const;

    template <Operation Op>
    Result<typename Op::Reply> call(Op operation)
    {
        return call(credentials, std::move(operation));
    }
    template <Operation Op>
    Result<typename Op::Reply> call(Credentials &of, Op operation)
    {
        auto reply = dispatch(*m_context, of, AnyOperation(std::move(operation)));
        if (!reply)
            return tl::unexpected(reply.error());
        return std::any_cast<typename Op::Reply>(*reply);
    }
    /// First step with the right password.
    Result<SignInState> signIn(const Person &person);
    /// First and second step; the code is the authenticator's.
    Result<SignInState> signInWithCode(const Person &person, const Secret &code);

    /// Identity verification with the next code of the authenticator; leaves a proof in the credentials.
    Result<IdentityVerified> prove(const Person &person);
    Result<IdentityVerified> prove(Credentials &of, const Person &person);
    /// The whole guided setup in the session of the credentials; the ten codes as displayed.
    Result<BackupCodeSet> setUp();

    qint64 count(const QString &table);
    /// One statement behind the rules' back.
    void sql(const QString &statement);
    /// Whether the database finds nothing wrong with its file.
    bool isSound();
    /// Whether the audit log is whole.
    bool auditHolds();
    /// "action outcome detail" of everything that was recorded about a person.
    QStringList auditOf(const Person &person);

    Credentials credentials;

private:
    void open();

    Argon2Parameters m_hashing;
    TestStore m_place;
    StoreKey m_key;
    QString m_storeId;
    QByteArray m_passwordHash;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ServiceContext> m_context;
};

} // namespace sallyport
