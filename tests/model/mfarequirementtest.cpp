// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/mfarequirement.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

constexpr Timestamp now{std::chrono::milliseconds(1'790'000'000'000)};

} // namespace

/// Whether MFA is required, and because of what.
class MfaRequirementTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingRequiresNothing();
    void everyCombinationNamesItsReasonsInOrder();
    void anAccountRequiresItFromThePersonsDeadlineOn();
};

void MfaRequirementTest::nothingRequiresNothing()
{
    const MfaPolicies policies{.workplace = {.name = u"Contoso"_s}, .resellerName = u"Northwind"_s};
    QVERIFY(mfaRequirement(policies, Application::ControlPanel, now).isEmpty());
    QVERIFY(mfaRequirement(policies, Application::ClientApplication, now).isEmpty());
}

void MfaRequirementTest::everyCombinationNamesItsReasonsInOrder()
{
    using Kind = MfaReason::Kind;
    for (int bits = 0; bits < 32; ++bits) {
        const auto on = [bits](int bit) { return (bits & (1 << bit)) != 0; };
        const MfaPolicies policies{.workplace = {.name = u"Contoso"_s},
                                   .accountRequires = on(0),
                                   .resellerName = u"Northwind"_s,
                                   .resellerRequires = on(1),
                                   .adminToggle = on(2),
                                   .teamPolicyControlPanel = on(3),
                                   .teamPolicyClientApplication = on(4)};
        QList<MfaReason> always;
        if (on(0))
            always.append({Kind::Account, u"Contoso"_s});
        if (on(1))
            always.append({Kind::Reseller, u"Northwind"_s});
        if (on(2))
            always.append({Kind::AdminToggle, u"Northwind"_s});
        QList<MfaReason> panel = always;
        if (on(3))
            panel.append({Kind::TeamPolicy, u"Contoso"_s});
        QList<MfaReason> client = always;
        if (on(4))
            client.append({Kind::TeamPolicy, u"Contoso"_s});
        QCOMPARE(mfaRequirement(policies, Application::ControlPanel, now), panel);
        QCOMPARE(mfaRequirement(policies, Application::ClientApplication, now), client);
    }
}

void MfaRequirementTest::anAccountRequiresItFromThePersonsDeadlineOn()
{
    const MfaPolicies policies{
        .workplace = {.name = u"Contoso"_s}, .accountRequires = true, .accountDeadline = now};
    const auto before = now - std::chrono::milliseconds(1);
    QVERIFY(mfaRequirement(policies, Application::ControlPanel, before).isEmpty());
    QCOMPARE(mfaRequirement(policies, Application::ControlPanel, now).size(), 1);
}

QTEST_GUILESS_MAIN(MfaRequirementTest)
#include "mfarequirementtest.moc"
