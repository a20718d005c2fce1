// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/mail/mailbackoff.h"
#include "app/server/mail/mailround.h"
#include "core/service/mailing.h"
#include "tests/service/office.h"

#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Step = MailRound::Step;
using Outcome = MailDelivery::Outcome;

/// A relay that answers what it is told to, and remembers what it was given.
struct ScriptedRelay : MailTransport
{
    MailDelivery send(const QString &recipient, const QByteArray &message) override
    {
        recipients.append(recipient);
        messages.append(message);
        if (during)
            during();
        return answers.isEmpty() ? MailDelivery{} : answers.takeFirst();
    }

    QList<MailDelivery> answers;
    QStringList recipients;
    QByteArrayList messages;
    std::function<void()> during;
};

MailSettings settings()
{
    MailSettings settings;
    settings.baseUrl = QUrl(u"https://mfa.example"_s);
    settings.sender = u"no-reply@mfa.example"_s;
    return settings;
}

/// An office with one link for Ben in the outbox.
struct PostRoom : Office
{
    MailComposer composer{settings()};
    ScriptedRelay relay;

    PostRoom() { context().sendsMail = true; }

    Secret token = secret(u"kQ3vY8pXw2_token-of-a-link-000000000000000"_s);
    void queue(LinkMail mail = LinkMail::MfaReset)
    {
        const auto queued = database().transaction([&]() -> Result<void> {
            queueLink(context(), ben.id, mail, token, now + 24h);
            return {};
        });
        QVERIFY(queued);
    }
    void queueNotice()
    {
        const auto queued = database().transaction([&]() -> Result<void> {
            context().record(u"password.change"_s, ben.id, ben.id, contoso.scope, u"ok"_s);
            return {};
        });
        QVERIFY(queued);
    }
    OutboxMail newest(MailKind kind = MailKind::MfaReset)
    {
        return **database().read(
            [&]() -> Result<std::optional<OutboxMail>> { return newestMail(database(), ben.id, kind); });
    }
};

} // namespace

class RoundTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyOutboxSendsNothing();
    void aMailGoesOutOnceAndItsTokenIsWiped();
    void twoSendersSendAMailOnce();
    void aSenderThatWasKilledIsReplaced();
    void aLateSenderDoesNotUndoWhatAnotherDid();
    void aRefusedMailIsGivenUpAndShown();
    void aPostponedMailComesBackLaterAndLater();
    void aRelayThatIsAwayCostsNoMail();
    void aLinkThatWorksNoMoreIsNotSent();
    void anOldNoticeIsNotSent();
    void anAddressThatCouldBeACommandIsNotSent();
    void aTokenThatWasMovedIsNotSent();
    void aFailingStoreSendsTheMailAgainRatherThanNever();
    void whatIsDoneIsForgottenAfterAMonth();
    void waitingDoublesUpToAnHourAndIsNeverTheSame();
};

void RoundTest::anEmptyOutboxSendsNothing()
{
    PostRoom room;
    MailRound round(room.context(), room.composer, room.relay);
    QCOMPARE(round.next(), Result<Step>(Step::NothingDue));
    QVERIFY(room.relay.messages.isEmpty());
}

void RoundTest::aMailGoesOutOnceAndItsTokenIsWiped()
{
    PostRoom room;
    room.queue();
    MailRound round(room.context(), room.composer, room.relay);
    QCOMPARE(round.next(), Result<Step>(Step::Sent));
    QCOMPARE(round.next(), Result<Step>(Step::NothingDue));
    QCOMPARE(room.relay.recipients, QStringList{room.ben.email});
    QVERIFY(room.relay.messages.first().contains("token-of-a-link"));
    const OutboxMail mail = room.newest();
    QCOMPARE(mail.state, MailState::Sent);
    QVERIFY(mail.sealedToken.isEmpty());
}

void RoundTest::twoSendersSendAMailOnce()
{
    PostRoom room;
    room.queue();
    auto connection = Database::open(room.address());
    ServiceContext elsewhere = room.contextOn(**connection);
    MailRound second(elsewhere, room.composer, room.relay);
    Result<Step> other = Step::Sent;
    room.relay.during = [&] { other = second.next(); }; // while the first one is at the relay
    MailRound first(room.context(), room.composer, room.relay);
    QCOMPARE(first.next(), Result<Step>(Step::Sent));
    QCOMPARE(other, Result<Step>(Step::NothingDue));
    QCOMPARE(room.relay.messages.size(), 1);
}

void RoundTest::aSenderThatWasKilledIsReplaced()
{
    PostRoom room;
    room.queue();
    const auto claimed = room.database().transaction([&]() -> Result<bool> {
        return claimMail(room.database(), u"killed"_s, room.now, room.now + 5min).has_value();
    });
    QCOMPARE(claimed, Result<bool>(true));
    MailRound round(room.context(), room.composer, room.relay);
    room.pass(4min);
    QCOMPARE(round.next(), Result<Step>(Step::NothingDue));
    room.pass(1min);
    QCOMPARE(round.next(), Result<Step>(Step::Sent));
}

void RoundTest::aLateSenderDoesNotUndoWhatAnotherDid()
{
    PostRoom room;
    room.queue();
    auto connection = Database::open(room.address());
    ServiceContext elsewhere = room.contextOn(**connection);
    ScriptedRelay otherRelay;
    MailRound second(elsewhere, room.composer, otherRelay);
    room.relay.answers = {{Outcome::Refused, u"recipient-refused 550"_s}};
    room.relay.during = [&] {
        room.pass(6min); // so slow that the claim lapses
        QCOMPARE(second.next(), Result<Step>(Step::Sent));
    };
    MailRound first(room.context(), room.composer, room.relay);
    QVERIFY(first.next());
    QCOMPARE(room.newest().state, MailState::Sent);
}

void RoundTest::aRefusedMailIsGivenUpAndShown()
{
    PostRoom room;
    room.queue();
    room.relay.answers = {{Outcome::Refused, u"recipient-refused 550"_s}};
    MailRound round(room.context(), room.composer, room.relay);
    QCOMPARE(round.next(), Result<Step>(Step::GivenUp));
    const OutboxMail mail = room.newest();
    QCOMPARE(mail.state, MailState::GivenUp);
    QCOMPARE(mail.failure, u"recipient-refused 550"_s);
    QVERIFY(mail.sealedToken.isEmpty());
    room.pass(24h);
    QCOMPARE(round.next(), Result<Step>(Step::NothingDue));
    const auto counts =
        room.database().read([&]() -> Result<OutboxCounts> { return outboxCounts(room.database()); });
    QCOMPARE(counts->givenUp, 1);
    QCOMPARE(counts->queued, 0);
}

void RoundTest::aPostponedMailComesBackLaterAndLater()
{
    PostRoom room;
    room.queue();
    MailRound round(room.context(), room.composer, room.relay);
    std::chrono::milliseconds before{0};
    for (int tries = 1; tries <= 6; ++tries) {
        room.relay.answers = {{Outcome::Postponed, u"recipient-postponed 451"_s}};
        QCOMPARE(round.next(), Result<Step>(Step::Postponed));
        const OutboxMail mail = room.newest();
        QCOMPARE(mail.state, MailState::Queued);
        QCOMPARE(mail.tries, tries);
        QCOMPARE(mail.failure, u"recipient-postponed 451"_s);
        const auto wait = mail.nextTryAt - room.now;
        QVERIFY(wait > before);
        before = wait;
        room.pass(wait - 1ms);
        QCOMPARE(round.next(), Result<Step>(Step::NothingDue));
        room.pass(1ms);
    }
    QCOMPARE(round.next(), Result<Step>(Step::Sent));
}

void RoundTest::aRelayThatIsAwayCostsNoMail()
{
    PostRoom room;
    room.queue();
    room.relay.answers = {{Outcome::RelayDown, u"relay-unreachable"_s}};
    MailRound round(room.context(), room.composer, room.relay);
    QCOMPARE(round.next(), Result<Step>(Step::RelayDown));
    QCOMPARE(room.newest().state, MailState::Queued);
    QVERIFY(!room.newest().sealedToken.isEmpty());
    room.pass(1h);
    QCOMPARE(round.next(), Result<Step>(Step::Sent));
}

void RoundTest::aLinkThatWorksNoMoreIsNotSent()
{
    PostRoom room;
    room.queue();
    room.pass(24h);
    MailRound round(room.context(), room.composer, room.relay);
    QCOMPARE(round.next(), Result<Step>(Step::GivenUp));
    QCOMPARE(room.newest().failure, u"too-late"_s);
    QVERIFY(room.relay.messages.isEmpty());
}

void RoundTest::anOldNoticeIsNotSent()
{
    PostRoom room;
    room.queueNotice();
    room.pass(24h * 7);
    MailRound round(room.context(), room.composer, room.relay);
    QCOMPARE(round.next(), Result<Step>(Step::GivenUp));
    QCOMPARE(room.newest(MailKind::PasswordChanged).failure, u"too-late"_s);
}

void RoundTest::anAddressThatCouldBeACommandIsNotSent()
{
    PostRoom room;
    room.queue();
    room.sql(u"update outbox set recipient = 'a@b.example>' || char(13, 10) || 'RCPT TO:<c@d.example'"_s);
    MailRound round(room.context(), room.composer, room.relay);
    QCOMPARE(round.next(), Result<Step>(Step::GivenUp));
    QCOMPARE(room.newest().failure, u"address-unusable"_s);
    QVERIFY(room.relay.messages.isEmpty());
}

void RoundTest::aTokenThatWasMovedIsNotSent()
{
    PostRoom room;
    room.queue();
    room.sql(u"update outbox set id = 'another'"_s);
    MailRound round(room.context(), room.composer, room.relay);
    QCOMPARE(codeOf(round.next()), ErrorCode::SecretDamaged);
    QCOMPARE(room.newest().failure, u"secret-damaged"_s);
    QCOMPARE(room.newest().state, MailState::Queued); // the key may have been replaced meanwhile
    QVERIFY(room.relay.messages.isEmpty());
    room.pass(24h);
    QCOMPARE(round.next(), Result<Step>(Step::GivenUp));
}

void RoundTest::aFailingStoreSendsTheMailAgainRatherThanNever()
{
    PostRoom room;
    room.queue();
    bool fails = false;
    room.database().setObserver([&](const QString &sql) {
        if (fails && sql.startsWith(u"update outbox"_s))
            throw StoreFailure{Error{ErrorCode::StoreFull, {}, {}, {}}};
    });
    room.relay.during = [&] { fails = true; };
    MailRound round(room.context(), room.composer, room.relay);
    QCOMPARE(codeOf(round.next()), ErrorCode::StoreFull);
    fails = false;
    room.relay.during = {};
    room.pass(5min);
    QCOMPARE(round.next(), Result<Step>(Step::Sent));
    // The same mail to every program that reads it.
    const auto idOf = [](const QByteArray &mail) { return mail.mid(mail.indexOf("Message-ID"), 60); };
    QCOMPARE(idOf(room.relay.messages.at(0)), idOf(room.relay.messages.at(1)));
}

void RoundTest::whatIsDoneIsForgottenAfterAMonth()
{
    PostRoom room;
    room.queue();
    MailRound round(room.context(), room.composer, room.relay);
    QVERIFY(round.next());
    room.pass(24h * 29);
    room.queueNotice();
    QVERIFY(round.tidy());
    QCOMPARE(room.count(u"outbox"_s), 2);
    room.pass(24h * 2);
    QVERIFY(round.tidy());
    QCOMPARE(room.count(u"outbox"_s), 1); // what waits stays
}

void RoundTest::waitingDoublesUpToAnHourAndIsNeverTheSame()
{
    const RandomSource least = [](std::span<unsigned char> bytes) { std::ranges::fill(bytes, 0); };
    QCOMPARE(backoff(1, 30s, 1h, least), 24s);
    QCOMPARE(backoff(2, 30s, 1h, least), 48s);
    QCOMPARE(backoff(8, 30s, 1h, least), 48min);
    QCOMPARE(backoff(1000, 30s, 1h, least), 48min);
    const RandomSource most = [](std::span<unsigned char> bytes) {
        bytes[0] = 1;
        bytes[1] = 144; // 400
    };
    QCOMPARE(backoff(1, 30s, 1h, most), 36s);
}

QTEST_GUILESS_MAIN(RoundTest)
#include "roundtest.moc"
