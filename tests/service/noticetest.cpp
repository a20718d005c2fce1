// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/office.h"

#include "core/service/mailing.h"
#include "core/store/outbox.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Where mail is sent.
struct MailingOffice : Office
{
    Workplace ownersContoso{contoso.scope, ScopeKind::Account, contoso.name, Role::Owner};
    Person olga = addPerson(u"olga@contoso.example"_s, {ownersContoso});

    MailingOffice() { context().sendsMail = true; }

    /// "kind" of every mail to a person, the oldest first, and forgets them.
    QStringList mailsTo(const Person &person)
    {
        QStringList kinds;
        const auto read = database().transaction([&]() -> Result<void> {
            const QString place = TestStore::isPostgreSql() ? u"ctid"_s : u"rowid"_s;
            Rows rows = database().select(
                "select kind from outbox where person = ? order by created_at, "_L1 + place, {person.id.value});
            while (rows.next())
                kinds.append(rows.text(0));
            return {};
        });
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        sql(u"delete from outbox"_s);
        return kinds;
    }
    void becomeOlga()
    {
        activate(olga, ownersContoso);
        credentials = {};
        passStep();
        signInWithCode(olga, code(olga));
        sql(u"delete from outbox"_s);
    }
    void verify(const Person &person)
    {
        passStep();
        QVERIFY(call(VerifyIdentity{.code = code(person)}));
    }
};

} // namespace

class NoticeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsQueuedWhereNoMailIsSent();
    void whatARefusalRollsBackIsNotTold();
    void settingUpIsTold();
    void disablingIsTold();
    void resettingTheSecretIsTold();
    void newBackupCodesAreTold();
    void aUsedBackupCodeIsToldWithHowManyAreLeft();
    void aChangedPasswordAndAnApiPasswordAreTold();
    void theLockIsToldOnce();
    void wrongPasswordsAreToldOnceADay();
    void whatAnAdministratorDoesIsToldWithTheirName();
    void whoIsInvitedGetsNoNoticeBeside();
    void aMemberShowsWhatBecameOfTheirMail();
    void aLinkWaitsSealedAndBoundToItsRow();
    void aNewLinkWithdrawsTheOneBefore();
    void noSecretIsInTheOutbox();
};

void NoticeTest::nothingIsQueuedWhereNoMailIsSent()
{
    Office office;
    office.enterWithMfaActive();
    queueLink(office.context(), office.ben.id, LinkMail::MfaReset, secret(u"token"_s), office.now + 24h);
    QCOMPARE(office.count(u"outbox"_s), 0);
}

void NoticeTest::whatARefusalRollsBackIsNotTold()
{
    MailingOffice office;
    const auto refused = office.database().transaction([&]() -> Result<void> {
        office.context().record(u"mfa.disable"_s, office.ben.id, office.ben.id, office.contoso.scope,
                                u"ok"_s);
        return failure(ErrorCode::Conflict);
    });
    QVERIFY(!refused);
    QCOMPARE(office.mailsTo(office.ben), QStringList());
}

void NoticeTest::settingUpIsTold()
{
    MailingOffice office;
    QVERIFY(office.enterWithMfaOff());
    QCOMPARE(office.mailsTo(office.ben), QStringList());
    QVERIFY(office.setUp());
    QCOMPARE(office.mailsTo(office.ben), QStringList{u"enrolled"_s});

    MailingOffice other;
    QVERIFY(other.enterWithMfaOff());
    QVERIFY(other.call(EnableMfa{}));
    QCOMPARE(other.mailsTo(other.ben), QStringList{u"pending"_s});
}

void NoticeTest::disablingIsTold()
{
    MailingOffice office;
    office.enterWithMfaActive();
    office.verify(office.ben);
    QVERIFY(office.call(DisableMfa{}));
    QCOMPARE(office.mailsTo(office.ben), QStringList{u"disabled"_s});
}

void NoticeTest::resettingTheSecretIsTold()
{
    MailingOffice office;
    office.enterWithMfaActive();
    office.verify(office.ben);
    QVERIFY(office.call(ResetSecret{}));
    QCOMPARE(office.mailsTo(office.ben), QStringList{u"secret-reset"_s});
}

void NoticeTest::newBackupCodesAreTold()
{
    MailingOffice office;
    office.enterWithMfaActive();
    office.verify(office.ben);
    QVERIFY(office.call(GenerateBackupCodes{}));
    QCOMPARE(office.mailsTo(office.ben), QStringList{u"backup-codes-made"_s});
}

void NoticeTest::aUsedBackupCodeIsToldWithHowManyAreLeft()
{
    MailingOffice office;
    const QList<Secret> codes = office.activate(office.ben, office.contoso);
    for (int used = 1; used <= 2; ++used) {
        office.credentials = {};
        QVERIFY(as<SignedIn>(office.signInWithCode(office.ben, codes.at(used))));
        const auto told = office.database().read([&]() -> Result<std::optional<OutboxMail>> {
            return newestMail(office.database(), office.ben.id, MailKind::BackupCodeUsed);
        });
        QVERIFY(told && *told);
        QCOMPARE((*told)->left, std::optional(10 - used));
        QCOMPARE((*told)->recipient, office.ben.email);
        office.pass(1s);
    }
    QCOMPARE(office.mailsTo(office.ben).size(), 2);
}

void NoticeTest::aChangedPasswordAndAnApiPasswordAreTold()
{
    MailingOffice office;
    office.enterWithMfaActive();
    office.verify(office.ben);
    QVERIFY(office.call(ChangePassword{.current = secret(StoreRig::password()),
                                       .next = secret(u"grey pebbles under warm rain 7"_s)}));
    office.verify(office.ben);
    QVERIFY(office.call(GenerateApiPassword{}));
    office.pass(1s);
    office.verify(office.ben);
    QVERIFY(office.call(DeleteApiPassword{}));
    QCOMPARE(office.mailsTo(office.ben),
             (QStringList{u"password-changed"_s, u"api-password-made"_s, u"api-password-removed"_s}));
}

void NoticeTest::theLockIsToldOnce()
{
    MailingOffice office;
    office.activate(office.ben, office.contoso);
    for (int tries = 0; tries < 14; ++tries) {
        office.credentials = {};
        office.signInWithCode(office.ben, secret(u"000000"_s));
    }
    QCOMPARE(office.mailsTo(office.ben), QStringList{u"second-step-locked"_s});
}

void NoticeTest::wrongPasswordsAreToldOnceADay()
{
    MailingOffice office;
    const auto guess = [&] {
        office.call(SignIn{.email = office.ben.email, .password = secret(u"not the password"_s)});
    };
    for (int tries = 0; tries < 9; ++tries)
        guess();
    QCOMPARE(office.mailsTo(office.ben), QStringList());
    guess();
    for (int tries = 0; tries < 5; ++tries) {
        office.pass(2h);
        guess();
    }
    QCOMPARE(office.mailsTo(office.ben), QStringList{u"password-locked"_s});
}

void NoticeTest::whatAnAdministratorDoesIsToldWithTheirName()
{
    MailingOffice office;
    office.activate(office.ben, office.contoso);
    office.becomeOlga();
    office.verify(office.olga);
    QVERIFY(office.call(
        ResetMemberMfa{.account = office.contoso.scope, .member = office.ben.id, .stopOldNow = true}));
    const auto told = office.database().read([&]() -> Result<std::optional<OutboxMail>> {
        return newestMail(office.database(), office.ben.id, MailKind::MfaStopped);
    });
    QVERIFY(told && *told);
    QCOMPARE((*told)->by, office.olga.name);
    QCOMPARE((*told)->place, u"Contoso"_s);
    QCOMPARE(office.mailsTo(office.olga), QStringList());
}

void NoticeTest::whoIsInvitedGetsNoNoticeBeside()
{
    MailingOffice office;
    office.becomeOlga();
    const auto added = office.call(AddMember{.account = office.contoso.scope,
                                             .name = u"Nina"_s,
                                             .email = u"nina@contoso.example"_s,
                                             .role = Role::Member});
    QVERIFY(added);
    QCOMPARE(added->row.linkMail, LinkMailState::Waiting);
    const auto invitation = office.database().read([&]() -> Result<std::optional<OutboxMail>> {
        return newestMail(office.database(), added->row.person.id, MailKind::Invitation);
    });
    QVERIFY(invitation && *invitation);
    QCOMPARE((*invitation)->by, office.olga.name);
    QCOMPARE((*invitation)->place, u"Contoso"_s);
    QCOMPARE(office.mailsTo(added->row.person), QStringList{u"invitation"_s});
}

void NoticeTest::aMemberShowsWhatBecameOfTheirMail()
{
    MailingOffice office;
    office.activate(office.ben, office.contoso);
    office.becomeOlga();
    const auto shown = [&] {
        return office.call(GetMember{.account = office.contoso.scope, .member = office.ben.id})->linkMail;
    };
    QCOMPARE(shown(), LinkMailState::None);
    office.verify(office.olga);
    QVERIFY(office.call(ResetMemberMfa{.account = office.contoso.scope, .member = office.ben.id}));
    QCOMPARE(shown(), LinkMailState::Waiting);
    office.sql(u"update outbox set state = 'given-up', done_at = created_at"_s);
    QCOMPARE(shown(), LinkMailState::GivenUp);
    office.sql(u"update outbox set state = 'sent'"_s);
    QCOMPARE(shown(), LinkMailState::Sent);
    office.context().sendsMail = false;
    QCOMPARE(shown(), LinkMailState::None);
}

void NoticeTest::aLinkWaitsSealedAndBoundToItsRow()
{
    MailingOffice office;
    const Secret token = secret(u"kQ3vY8pXw2_token-of-a-link-000000000000000"_s);
    const auto queued = office.database().transaction([&]() -> Result<std::optional<OutboxMail>> {
        queueLink(office.context(), office.ben.id, LinkMail::MfaReset, token, office.now + 24h,
                  {.by = office.olga.id, .place = office.contoso.scope});
        return newestMail(office.database(), office.ben.id, MailKind::MfaReset);
    });
    QVERIFY(queued && *queued);
    OutboxMail mail = **queued;
    QCOMPARE(mail.by, office.olga.name);
    QVERIFY(!mail.sealedToken.contains(token.view().toByteArray()));
    QVERIFY(linkTokenOf(office.context(), mail) == token);
    mail.id = u"another row"_s;
    QCOMPARE(codeOf(linkTokenOf(office.context(), mail)), ErrorCode::SecretDamaged);
}

void NoticeTest::aNewLinkWithdrawsTheOneBefore()
{
    MailingOffice office;
    const auto queued = office.database().transaction([&]() -> Result<void> {
        for (const QString &token : {u"first"_s, u"second"_s})
            queueLink(office.context(), office.ben.id, LinkMail::PasswordReset, secret(token),
                      office.now + 1h);
        return {};
    });
    QVERIFY(queued);
    QCOMPARE(office.count(u"outbox where failure = 'replaced'"_s), 1);
    QCOMPARE(office.count(u"outbox where state = 'queued'"_s), 1);
}

void NoticeTest::noSecretIsInTheOutbox()
{
    MailingOffice office;
    const QList<Secret> codes = office.enterWithMfaActive();
    office.verify(office.ben);
    const auto fresh = office.call(GenerateBackupCodes{});
    office.verify(office.ben);
    const auto api = office.call(GenerateApiPassword{});
    QVERIFY(fresh && api);
    const QString rows = office.rowsOf({u"outbox"_s}).join(u'\n');
    QVERIFY(rows.contains(u"api-password-made"_s));
    QVERIFY(!rows.contains(api->text()));
    for (const Secret &code : codes + fresh->codes)
        QVERIFY(!rows.contains(code.text()));
}

QTEST_GUILESS_MAIN(NoticeTest)
#include "noticetest.moc"
