// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/mail/mailround.h"

#include "app/server/mail/mailbackoff.h"
#include "core/service/mailing.h"
#include "core/service/servicecontext.h"
#include "core/store/persons.h"

#include <QLoggingCategory>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(mailLog, "sallyport.mail")

constexpr std::chrono::minutes claimLife{5}; // longer than any time-out of the relay
constexpr std::chrono::seconds firstWait{30};
constexpr std::chrono::hours longestWait{1};
constexpr std::chrono::hours noticeLife{24 * 7};
constexpr std::chrono::hours memory{24 * 30};
constexpr int forgottenAtOnce = 1000;

/// A link that works no more is no use; an old notice would only confuse.
bool isTooLate(const OutboxMail &mail, Timestamp now)
{
    return now >= mail.validUntil.value_or(mail.createdAt + noticeLife);
}

} // namespace

struct MailRound::Claimed
{
    OutboxMail mail;
    Person person;
    Secret token;
    QString failure;                 ///< it cannot be sent at all
    std::optional<Error> unreadable; ///< its token does not open, with this key at least
};

MailRound::MailRound(ServiceContext &context, const MailComposer &composer, MailTransport &transport)
    : m_context(context), m_composer(composer), m_transport(transport), m_claim(newIdText(context.random))
{
}

Result<std::optional<MailRound::Claimed>> MailRound::claim()
{
    return m_context.database.transaction([&]() -> Result<std::optional<Claimed>> {
        const Timestamp now = m_context.clock();
        auto mail = claimMail(m_context.database, m_claim, now, now + claimLife);
        if (!mail)
            return std::optional<Claimed>();
        Claimed claimed{.mail = *std::move(mail), .person = {}, .token = {}, .failure = {}, .unreadable = {}};
        if (const auto record = findPerson(m_context.database, claimed.mail.person))
            claimed.person = record->person;
        if (isTooLate(claimed.mail, now))
            claimed.failure = u"too-late"_s;
        else if (!isPlainAddress(claimed.mail.recipient))
            claimed.failure = u"address-unusable"_s;
        else if (!linkWord(claimed.mail.kind).isEmpty()) {
            if (auto token = linkTokenOf(m_context, claimed.mail))
                claimed.token = *token;
            else
                claimed.unreadable = token.error();
        }
        return std::optional(std::move(claimed));
    });
}

Result<MailRound::Step> MailRound::next()
{
    const auto claimed = claim();
    if (!claimed)
        return tl::unexpected(claimed.error());
    if (!*claimed)
        return Step::NothingDue;
    const OutboxMail &mail = (*claimed)->mail;
    using Outcome = MailDelivery::Outcome;
    MailDelivery delivery{Outcome::Refused, (*claimed)->failure};
    if ((*claimed)->unreadable) {
        delivery = {Outcome::Postponed, u"secret-damaged"_s};
    } else if (delivery.failure.isEmpty()) {
        const MailMessage message =
            m_composer.compose(mail, (*claimed)->person.name, (*claimed)->person.language, (*claimed)->token);
        delivery = m_transport.send(mail.recipient, writeMessage(message));
    }
    // Also after a stop: what the relay has taken must not go out again.
    const auto noted = m_context.database.transaction([&]() -> Result<bool> {
        const Timestamp now = m_context.clock();
        switch (delivery.outcome) {
        case Outcome::Taken:
            return markMailSent(m_context.database, mail.id, m_claim, now);
        case Outcome::Refused:
            return giveUpMail(m_context.database, mail.id, m_claim, delivery.failure, now);
        case Outcome::Postponed:
        case Outcome::RelayDown:
            break;
        }
        return postponeMail(m_context.database, mail.id, m_claim, delivery.failure,
                            now + backoff(mail.tries + 1, firstWait, longestWait, m_context.random));
    });
    if (!noted)
        return tl::unexpected(noted.error());
    if (delivery.outcome != Outcome::Taken)
        qCWarning(mailLog).noquote() << "mail" << mail.id << wordOf(mail.kind)
                                     << "not sent:" << delivery.failure;
    if ((*claimed)->unreadable)
        return tl::unexpected(*(*claimed)->unreadable);
    switch (delivery.outcome) {
    case Outcome::Taken:
        return Step::Sent;
    case Outcome::Refused:
        return Step::GivenUp;
    case Outcome::Postponed:
        return Step::Postponed;
    case Outcome::RelayDown:
        break;
    }
    return Step::RelayDown;
}

Result<void> MailRound::tidy()
{
    return m_context.database.transaction([&]() -> Result<void> {
        removeDoneMails(m_context.database, m_context.clock() - memory, forgottenAtOnce);
        return {};
    });
}

} // namespace sallyport
