// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/storecheck.h"
#include "core/keeping/breakglass.h"
#include "tests/service/storerig.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

ErrorCode codeOf(const auto &result)
{
    return result ? ErrorCode::Cancelled : result.error().code;
}

class StoreCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoreWithoutSecretsIsGood()
    {
        StoreRig rig;
        const auto check = checkStore(rig.context());
        QVERIFY(check);
        QCOMPARE(check->secrets, 0);
        QVERIFY(check->isGood());
    }

    void aSecretMovedToAnotherRowDoesNotOpen()
    {
        StoreRig rig;
        const Workplace account = rig.addAccount(u"Nord"_s);
        for (const QString &address : {u"ada@example.org"_s, u"ben@example.org"_s})
            rig.activate(rig.addPerson(address, {account}), account);
        rig.sql(
            u"update mfa_methods set sealed_secret = (select sealed_secret from mfa_methods order by person"
            " limit 1)"_s);
        const auto check = checkStore(rig.context());
        QVERIFY(check);
        QCOMPARE(check->secrets, 2);
        QCOMPARE(check->opened, 1);
    }

    void anEditedEventIsFound()
    {
        StoreRig rig;
        const Workplace account = rig.addAccount(u"Nord"_s);
        const Person ada = rig.addPerson(u"ada@example.org"_s, {account});
        QVERIFY(rig.signIn(ada));
        QVERIFY(rig.signIn(ada));
        rig.sql(u"drop trigger audit_events_cannot_change"_s);
        rig.sql(u"update audit_events set action = 'nothing' where seq = 2"_s);
        const auto check = checkStore(rig.context());
        QVERIFY(check);
        QCOMPARE(check->logBrokenAt.value_or(0), 2);
        QVERIFY(!check->isGood());
    }

    void breakGlassTakesMfaAwayAndLeavesThePassword()
    {
        StoreRig rig;
        const Workplace account = rig.addAccount(u"Nord"_s, true, Role::Owner);
        const Person ada = rig.addPerson(u"ada@example.org"_s, {account});
        rig.activate(ada, account);
        QVERIFY(rig.signInWithCode(ada, rig.code(ada)));
        const auto reset = breakGlass(rig.context(), u" ADA@example.org"_s);
        QVERIFY(reset);
        QCOMPARE(reset->id, ada.id);
        QCOMPARE(rig.count(u"mfa_methods"_s), 0);
        QCOMPARE(rig.count(u"backup_codes"_s), 0);
        QCOMPARE(rig.count(u"sessions"_s), 0);
        QVERIFY(rig.auditOf(ada).contains(u"mfa.break-glass ok"_s));
        const auto state = rig.signIn(ada);
        QVERIFY(state);
        QVERIFY(std::holds_alternative<SetupRequired>(*state)); // required: never plain entry
    }

    void breakGlassEndsASuspension()
    {
        StoreRig rig;
        const Workplace account = rig.addAccount(u"Nord"_s, false, Role::Owner);
        const Person ada = rig.addPerson(u"ada@example.org"_s, {account});
        rig.activate(ada, account);
        for (int tries = 0; tries < 60; ++tries) {
            const auto state = rig.signIn(ada);
            QVERIFY(state);
            QVERIFY(!rig.call(EnterCode{std::get<CodeRequired>(*state).ticket, Secret::fromBytes("000000")}));
            rig.pass(std::chrono::hours(2));
        }
        QVERIFY(breakGlass(rig.context(), ada.email));
        rig.activate(ada, account);
        QVERIFY(rig.signInWithCode(ada, rig.code(ada)));
    }

    void whoHasNothingToResetIsLeftAlone()
    {
        StoreRig rig;
        const Workplace account = rig.addAccount(u"Nord"_s);
        const Person ada = rig.addPerson(u"ada@example.org"_s, {account});
        QCOMPARE(codeOf(breakGlass(rig.context(), ada.email)), ErrorCode::Conflict);
        QCOMPARE(codeOf(breakGlass(rig.context(), u"nobody@example.org"_s)), ErrorCode::NotFound);
    }
};

} // namespace

QTEST_GUILESS_MAIN(StoreCheckTest)
#include "storechecktest.moc"
