// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/mail/mailmessage.h"
#include "app/server/mail/mailsettings.h"
#include "app/server/texts/textbook.h"
#include "core/store/outbox.h"

#include <QString>

namespace sallyport {

/// From a row of the outbox to a mail in the person's language.
class MailComposer
{
public:
    explicit MailComposer(MailSettings settings);

    /// `token` is that of a link. `language` is what the person chose, or empty.
    MailMessage compose(const OutboxMail &mail, const QString &name, const QString &language,
                        const Secret &token) const;

private:
    MailSettings m_settings;
    TextShelf m_texts;
    QString m_layout;
};

/// The word in the link of such a mail, "reset"; empty for a mail without a link.
QString linkWord(MailKind kind);

} // namespace sallyport
