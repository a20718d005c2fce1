// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/mfastate.h"
#include "core/store/workplaces.h"
#include "tests/kiosk/machine.h"
#include "tests/service/answers.h"
#include "tests/service/storerig.h"

namespace sallyport {

inline Workplace in(Workplace workplace, Role role)
{
    workplace.role = role;
    return workplace;
}

/// A store with an account whose owner is signed in, and the reseller who sells it.
struct Home : StoreRig
{
    Workplace north = addReseller(QStringLiteral("North"), Role::ResellerOwner);
    Workplace contoso = addAccount(QStringLiteral("Contoso"), false, Role::Member, north.scope);
    Workplace fabrikam = addAccount(QStringLiteral("Fabrikam"), false, Role::Member, north.scope);
    Person rita = addPerson(QStringLiteral("rita@north.example"), {north});
    Person adam = addPerson(QStringLiteral("adam@north.example"), {in(north, Role::ResellerAdmin)});
    Person olga = addPerson(QStringLiteral("olga@contoso.example"), {in(contoso, Role::Owner)});
    Person otto = addPerson(QStringLiteral("otto@fabrikam.example"), {in(fabrikam, Role::Owner)});
    Person tara = addPerson(QStringLiteral("tara@contoso.example"), {in(contoso, Role::TeamAdmin)});
    Person ann = addPerson(QStringLiteral("ann@contoso.example"), {contoso});
    Person ben = addPerson(QStringLiteral("ben@contoso.example"), {contoso});
    Person cyd = addPerson(QStringLiteral("cyd@contoso.example"), {contoso});
    Person dan = addPerson(QStringLiteral("dan@contoso.example"), {contoso});

    Home() { become(olga); }
    static Secret pin() { return Secret::fromText(u"kestrel 4242"); }

    /// Whoever administers has MFA; made only where it is needed, as the hashes of its backup codes take
    /// long.
    void become(const Person &person)
    {
        if (statusOf(person) != MfaStatus::Active)
            activate(person, contoso);
        credentials = {};
        passStep();
        signInWithCode(person, code(person));
        m_who = person;
    }
    /// A fresh code of whoever is signed in; signs in again where the session has ended meanwhile.
    void verify()
    {
        if (!call(GetSession{}))
            become(m_who);
        prove(m_who);
    }
    Result<PreparedKiosk> prepare(const QList<PersonId> &people)
    {
        verify();
        return call(PrepareKiosk{contoso.scope, people, pin()});
    }
    Result<QList<KioskFinding>> rehearse(const QByteArray &bundle)
    {
        if (!call(GetSession{}))
            become(m_who);
        return call(RehearseKioskImport{bundle});
    }
    Result<QList<KioskResult>> import(const QByteArray &bundle,
                                      KioskConflictRule rule = KioskConflictRule::KeepHome,
                                      const QList<KioskDecision> &decisions = {})
    {
        verify();
        return call(ImportKioskBundle{bundle, rule, decisions});
    }
    MfaStatus statusOf(const Person &person)
    {
        return *database().read(
            [&]() -> Result<MfaStatus> { return mfaStateOf(database(), person, now).status; });
    }

private:
    Person m_who;
};

/// A kiosk beside a home, with the same clock.
struct Errand : Home
{
    Machine machine;
    PreparedKiosk prepared;

    explicit Errand(KioskMode mode = KioskMode::Attended)
    {
        prepared = *prepare({ann.id, ben.id, cyd.id, dan.id});
        unlock(mode);
    }
    bool unlock(KioskMode mode = KioskMode::Attended)
    {
        machine.now = now;
        return machine.clerk->unlock(prepared.file, pin(), mode).has_value();
    }
    std::optional<Machine::Enrolled> enrol(const Person &person)
    {
        machine.now = now;
        return machine.enrol(person.id);
    }
    QByteArray bundle()
    {
        machine.now = now;
        const QString path = machine.folder.filePath(QStringLiteral("out.sallyport-bundle"));
        if (!machine.clerk->openOperator(pin()) || !machine.clerk->finishShift(path))
            return {};
        return contentOf(path);
    }
};

} // namespace sallyport
