// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/mailing.h"

#include "core/service/servicecontext.h"
#include "core/store/persons.h"

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

MailKind kindOf(LinkMail mail)
{
    switch (mail) {
    case LinkMail::Invitation:
        return MailKind::Invitation;
    case LinkMail::PasswordReset:
        return MailKind::PasswordReset;
    case LinkMail::MfaReset:
        break;
    }
    return MailKind::MfaReset;
}

} // namespace

SealContext sealContextOf(const QString &storeId, const OutboxMail &mail)
{
    return {.table = u"outbox"_s,
            .column = u"sealed_token"_s,
            .tenant = storeId,
            .row = mail.person.value + u'/' + mail.id};
}

void queueLink(ServiceContext &context, const PersonId &person, LinkMail mail, const Secret &token,
               Timestamp validUntil, const LinkCause &cause)
{
    if (!context.sendsMail)
        return;
    const auto record = findPerson(context.database, person);
    if (!record)
        return;
    const Timestamp now = context.clock();
    OutboxMail queued{.id = newIdText(context.random),
                      .person = person,
                      .recipient = record->person.email,
                      .kind = kindOf(mail),
                      .validUntil = validUntil,
                      .place = placeName(context.database, cause.place),
                      .source = context.source,
                      .createdAt = now};
    if (const auto by = findPerson(context.database, cause.by); by && cause.by != person)
        queued.by = by->person.name;
    queued.sealedToken = context.sealer.seal(token, sealContextOf(context.storeId, queued), context.random);
    withdrawMails(context.database, person, queued.kind, now);
    insertMail(context.database, queued);
}

Result<Secret> linkTokenOf(const ServiceContext &context, const OutboxMail &mail)
{
    return context.sealer.open(mail.sealedToken, sealContextOf(context.storeId, mail));
}

} // namespace sallyport
