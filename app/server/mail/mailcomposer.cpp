// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/mail/mailcomposer.h"

#include "app/server/texts/weblinks.h"
#include "core/model/languagelocale.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewCodes = 3;

/// Which text of its kind.
QString textName(const OutboxMail &mail)
{
    const QString word = wordOf(mail.kind);
    if (mail.kind == MailKind::BackupCodeUsed && mail.left && *mail.left <= fewCodes)
        return word + ".few"_L1;
    return !linkWord(mail.kind).isEmpty() && !mail.by.isEmpty() ? QString(word + ".by"_L1) : word;
}

struct Fact
{
    QString label;
    QString value;
};

/// The body, once as text and once as HTML, a piece at a time.
class Body
{
public:
    void paragraph(const QString &text, const TextValues &values)
    {
        addPlain(filled(text, values));
        m_html += "<p style=\"margin: 0 0 16px;\">"_L1 + filledHtml(text, values) + "</p>\n"_L1;
    }
    void button(const QString &label, const QString &link, const QString &until, const QString &about)
    {
        addPlain(label + ":\n"_L1 + link);
        addPlain(until);
        m_html +=
            "<p style=\"margin: 24px 0;\"><a class=\"button\" href=\""_L1 + link.toHtmlEscaped() +
            "\" style=\"display: inline-block; padding: 10px 20px; border-radius: 6px; font-weight: 600;"
            " text-decoration: none;\">"_L1 +
            label.toHtmlEscaped() +
            "</a></p>\n<p class=\"muted\" style=\"margin: 0 0 4px; font-size: 13px;\">"_L1 +
            until.toHtmlEscaped() + u' ' + about.toHtmlEscaped() +
            "</p>\n<p style=\"margin: 0 0 16px; font-size: 13px; word-break: break-all;\">"
            "<a class=\"address\" href=\""_L1 +
            link.toHtmlEscaped() + "\" style=\"color: #0B6B82;\">"_L1 + link.toHtmlEscaped() +
            "</a></p>\n"_L1;
    }
    void facts(const QList<Fact> &facts)
    {
        QStringList lines;
        m_html +=
            "<table role=\"presentation\" class=\"facts\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\""
            " style=\"margin: 0 0 20px; font-size: 14px;\">\n"_L1;
        for (const Fact &fact : facts) {
            lines.append(fact.label + ": "_L1 + fact.value);
            m_html += "<tr><td class=\"muted\" style=\"padding: 8px 16px 8px 0; white-space: nowrap;\">"_L1 +
                      fact.label.toHtmlEscaped() + "</td><td width=\"100%\" style=\"padding: 8px 0;\">"_L1 +
                      fact.value.toHtmlEscaped() + "</td></tr>\n"_L1;
        }
        m_html += "</table>\n"_L1;
        addPlain(lines.join(u'\n'));
    }
    void addPlain(const QString &text) { m_plain += (m_plain.isEmpty() ? u""_s : u"\n\n"_s) + text; }
    QString plain() const { return m_plain; }
    QString html() const { return m_html; }

private:
    QString m_plain;
    QString m_html;
};

} // namespace

QString linkWord(MailKind kind)
{
    switch (kind) {
    case MailKind::Invitation:
        return u"invitation"_s;
    case MailKind::PasswordReset:
        return u"password-reset"_s;
    case MailKind::MfaReset:
        return u"reset"_s;
    default:
        return {};
    }
}

MailComposer::MailComposer(MailSettings settings) : m_settings(std::move(settings)), m_texts(u":/mail"_s)
{
    QFile layout(u":/mail/layout.html"_s);
    if (layout.open(QIODevice::ReadOnly))
        m_layout = QString::fromUtf8(layout.readAll());
}

MailMessage MailComposer::compose(const OutboxMail &mail, const QString &name, const QString &language,
                                  const Secret &token) const
{
    const QString tongue = m_texts.bestOf({language, m_settings.language});
    const TextBook &book = m_texts.book(tongue);
    const auto timeText = [&](Timestamp time) {
        return localeOf(tongue).toString(
            QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC), book.text(u"time"_s));
    };
    const QString word = wordOf(mail.kind);
    const QString text = book.text(textName(mail));
    TextValues values{{u"name"_s, name},
                      {u"server"_s, m_settings.baseUrl.host()},
                      {u"by"_s, mail.by.isEmpty() ? book.text(u"administrator"_s) : mail.by},
                      {u"place"_s, mail.place.isEmpty() ? u"Sallyport"_s : mail.place},
                      {u"left"_s, QString::number(mail.left.value_or(0))},
                      {u"until"_s, mail.validUntil ? timeText(*mail.validUntil) : QString()}};
    const QString subject = filled(text.section(u'\n', 0, 0), values);

    Body body;
    body.paragraph(book.text(u"hello"_s), values);
    const QStringList paragraphs = text.section(u'\n', 1).trimmed().split(u"\n\n"_s);
    for (const QString &paragraph : paragraphs)
        body.paragraph(paragraph, values);
    if (const QString link = linkWord(mail.kind); !link.isEmpty()) {
        body.button(book.text(word + ".button"_L1),
                    linkTo(m_settings.baseUrl, link, token, language.isEmpty() ? QString() : tongue),
                    filled(book.text(u"link.until"_s), values), book.text(u"link.address"_s));
        const QString ignore = book.text(word + ".ignore"_L1);
        body.paragraph(ignore.isEmpty() ? book.text(u"ignore"_s) : ignore, values);
    } else {
        QList<Fact> facts{{book.text(u"fact.when"_s), timeText(mail.createdAt)}};
        if (!mail.by.isEmpty())
            facts.append({book.text(u"fact.by"_s), mail.by});
        if (!mail.place.isEmpty())
            facts.append({book.text(u"fact.place"_s), mail.place});
        if (!mail.source.isEmpty())
            facts.append({book.text(u"fact.source"_s), mail.source});
        facts.append({book.text(u"fact.account"_s), mail.recipient});
        body.facts(facts);
        QString objection = book.text(word + ".objection"_L1);
        if (objection.isEmpty())
            objection = book.text(mail.by.isEmpty() ? u"objection"_s : u"objection.admin"_s);
        body.paragraph(objection, values);
    }
    const QString footer = book.text(u"footer"_s);
    QString page = m_layout;
    // The body is HTML already; everything else is escaped.
    const qsizetype at = page.indexOf("{body}"_L1);
    const TextValues frame{{u"language"_s, tongue},
                           {u"direction"_s, directionOf(tongue)},
                           {u"subject"_s, subject},
                           {u"footer"_s, filled(footer, values)}};
    TextValues escaped;
    for (auto value = frame.constBegin(); value != frame.constEnd(); ++value)
        escaped.insert(value.key(), value.value().toHtmlEscaped());
    page = filled(page.left(at), escaped) + body.html() + filled(page.mid(at + 6), escaped);
    return {.from = {m_settings.senderName, m_settings.sender},
            .to = {name, mail.recipient},
            .subject = subject,
            .plain = body.plain() + "\n\n-- \n"_L1 + filled(footer, values) + u'\n',
            .html = page,
            .language = tongue,
            .date = mail.createdAt,
            .id = mail.id.toLatin1()};
}

} // namespace sallyport
