// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/mail/mailsender.h"
#include "app/server/mail/smtptransport.h"
#include "core/service/mailing.h"
#include "tests/mail/relay.h"
#include "tests/service/office.h"

#include <QElapsedTimer>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// An office whose outbox a sender looks after, with its own connection to the store.
struct Branch : Office
{
    Branch() { context().sendsMail = true; }

    void queue(const Person &person)
    {
        const auto queued = database().transaction([&]() -> Result<void> {
            queueLink(context(), person.id, LinkMail::MfaReset, secret(u"the-token"_s), now + 24h);
            return {};
        });
        QVERIFY(queued);
    }
    MailState stateOf(const Person &person)
    {
        return (*database().read([&]() -> Result<std::optional<OutboxMail>> {
                   return newestMail(database(), person.id, MailKind::MfaReset);
               }))
            ->state;
    }
    std::unique_ptr<MailSender> sender(const MailSettings &settings)
    {
        return std::make_unique<MailSender>(
            settings,
            [this](StoreThread::Room &room) -> Result<void> {
                auto connection = Database::open(address());
                if (!connection)
                    return tl::unexpected(connection.error());
                room.database = std::move(*connection);
                room.context.emplace(contextOn(*room.database));
                return {};
            },
            std::make_shared<SmtpTransport>(settings),
            MailSender::Pace{.look = 20ms, .firstPause = 20ms, .longestPause = 100ms});
    }
    static MailSettings settingsFor(const QString &relay)
    {
        MailSettings settings =
            *readMailSettings(relay, u"no-reply@mfa.example"_s, QUrl(u"https://mfa.example"_s));
        settings.timeout = 10s;
        return settings;
    }
};

} // namespace

class SenderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsQueuedArrives();
    void twoServersSendEachMailOnce();
    void aHangingRelayHoldsUpNobody();
    void stoppingIsQuickAndMayBeRepeated();
};

void SenderTest::whatIsQueuedArrives()
{
    Relay relay;
    Branch branch;
    const auto sender = branch.sender(Branch::settingsFor(relay.address()));
    sender->start();
    branch.queue(branch.ben);
    const QJsonObject mail = relay.mail();
    QCOMPARE(mail.value(u"to"_s).toString(), branch.ben.email);
    QVERIFY(mail.value(u"plain"_s).toString().contains(u"https://mfa.example/reset?token=the-token"_s));
    QTRY_COMPARE(branch.stateOf(branch.ben), MailState::Sent);
}

void SenderTest::twoServersSendEachMailOnce()
{
    Relay relay;
    Branch branch;
    QList<Person> people;
    for (int i = 0; i < 30; ++i) {
        people.append(branch.addPerson(u"person%1@contoso.example"_s.arg(i), {branch.contoso}));
        branch.queue(people.last());
    }
    const auto first = branch.sender(Branch::settingsFor(relay.address()));
    const auto second = branch.sender(Branch::settingsFor(relay.address()));
    first->start();
    second->start();
    QStringList recipients;
    for (int i = 0; i < 30; ++i)
        recipients.append(relay.mail().value(u"to"_s).toString());
    recipients.removeDuplicates();
    QCOMPARE(recipients.size(), 30);
    for (const Person &person : people)
        QTRY_COMPARE(branch.stateOf(person), MailState::Sent);
    first->stop();
    second->stop();
    QVERIFY(!relay.hasMail());
}

void SenderTest::aHangingRelayHoldsUpNobody()
{
    Relay relay({u"--silent"_s});
    Branch branch;
    const auto sender = branch.sender(Branch::settingsFor(relay.address()));
    sender->start();
    branch.queue(branch.ben);
    // While the sender waits for the relay, the store is free.
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i)
        QVERIFY(branch.enterWithMfaOff());
    QVERIFY(timer.elapsed() < 4'000);
    QCOMPARE(branch.stateOf(branch.ben), MailState::Queued);
    sender->stop(0ms);
    QVERIFY(timer.elapsed() < 8'000);
}

void SenderTest::stoppingIsQuickAndMayBeRepeated()
{
    Relay relay;
    Branch branch;
    const auto sender = branch.sender(Branch::settingsFor(relay.address()));
    sender->stop();
    sender->start();
    sender->stop();
    sender->stop();
    branch.queue(branch.ben);
    QCOMPARE(branch.stateOf(branch.ben), MailState::Queued);
}

QTEST_GUILESS_MAIN(SenderTest)
#include "sendertest.moc"
