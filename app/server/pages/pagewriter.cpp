// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/pages/pagewriter.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

QString resource(const QString &name)
{
    QFile file(":/pages/"_L1 + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString banner(bool good, const QString &text)
{
    // A sign as well as a colour.
    const QLatin1StringView sign =
        good ? "<path d=\"m5 10.5 3.2 3.2L15 7\"/>"_L1 : "<path d=\"M10 5.5v5.5M10 14.2v.3\"/>"_L1;
    return "<div class=\"banner "_L1 + (good ? "good\" role=\"status\""_L1 : "bad\" role=\"alert\""_L1) +
           "><svg width=\"20\" height=\"20\" viewBox=\"0 0 20 20\" fill=\"none\" stroke=\"currentColor\""
           " stroke-width=\"1.8\" stroke-linecap=\"round\" aria-hidden=\"true\">"
           "<circle cx=\"10\" cy=\"10\" r=\"8.5\"/>"_L1 +
           sign + "</svg><p id=\"said\">"_L1 + text + "</p></div>\n"_L1;
}

} // namespace

QList<HttpField> pageFields(const QString &style)
{
    const QByteArray hash = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
    return {{"Content-Security-Policy", "default-src 'none'; style-src 'sha256-" + hash +
                                            "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"},
            {"Referrer-Policy", "no-referrer"},
            {"X-Frame-Options", "DENY"},
            {"Cross-Origin-Opener-Policy", "same-origin"},
            {"Cross-Origin-Resource-Policy", "same-origin"},
            {"Permissions-Policy", "camera=(), microphone=(), geolocation=()"}};
}

PageWriter::PageWriter(QString server) : m_server(std::move(server)), m_texts(u":/pages"_s)
{
    for (const QString &form : {u"layout"_s, u"password"_s, u"choose"_s, u"name"_s, u"setup"_s, u"code"_s,
                                u"codes"_s, u"message"_s})
        m_forms.insert(form, resource(form + ".html"_L1));
    m_style = resource(u"page.css"_s).trimmed();
    m_fields = pageFields(m_style);
}

QString PageWriter::rendered(const QString &form, const QString &language, const TextValues &values,
                             const TextValues &html) const
{
    static const QRegularExpression placeholder(u"\\{(t:)?([a-zA-Z.-]+)\\}"_s);
    const TextBook &book = m_texts.book(language);
    const QString source = m_forms.value(form);
    QString result;
    qsizetype from = 0;
    auto matches = placeholder.globalMatch(source);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString name = match.captured(2);
        result += QStringView(source).sliced(from, match.capturedStart() - from);
        if (match.hasCaptured(1))
            result += filledHtml(book.text(name), values);
        else
            result += html.contains(name) ? html.value(name) : values.value(name).toHtmlEscaped();
        from = match.capturedEnd();
    }
    return result + QStringView(source).sliced(from);
}

QString PageWriter::steps(const Sheet &sheet) const
{
    if (sheet.step == 0)
        return {};
    const TextBook &book = m_texts.book(sheet.language);
    QString items;
    int number = 0;
    for (const QString &name : {u"step.password"_s, u"step.authenticator"_s, u"step.codes"_s}) {
        ++number;
        const bool past = number < sheet.step;
        items += "<li"_L1 +
                 (past                   ? " class=\"past\""_L1
                  : number == sheet.step ? " class=\"now\" aria-current=\"step\""_L1
                                         : ""_L1) +
                 "><b>"_L1 + (past ? u"✓"_s : QString::number(number)) + "</b>"_L1 +
                 book.text(name).toHtmlEscaped() + "</li>"_L1;
    }
    return "<ol class=\"steps\">"_L1 + items + "</ol>"_L1;
}

QString PageWriter::footer(const Sheet &sheet) const
{
    QString footer = m_server.toHtmlEscaped();
    if (sheet.linkHere.isEmpty())
        return footer;
    for (const QString &language : m_texts.languages())
        if (language != sheet.language)
            footer += u" · <a lang=\""_s + language + "\" href=\""_L1 +
                      QString(sheet.linkHere + "&lang="_L1 + language).toHtmlEscaped() + "\">"_L1 +
                      m_texts.book(language).text(u"language"_s).toHtmlEscaped() + "</a>"_L1;
    return footer;
}

HttpResponse PageWriter::write(const Sheet &sheet) const
{
    const TextBook &book = m_texts.book(sheet.language);
    TextValues html = sheet.html;
    if (sheet.refusal) {
        html.insert(u"banner"_s,
                    banner(false, filledHtml(book.text(sheet.refusal->text), sheet.refusal->values)));
        html.insert(u"described"_s, u" aria-invalid=\"true\" aria-describedby=\"said\""_s);
        html.insert(u"describedToo"_s, u" said"_s);
    } else if (sheet.values.contains(u"good"_s)) {
        html.insert(u"banner"_s, banner(true, book.text(sheet.values.value(u"good"_s)).toHtmlEscaped()));
    }
    const QString lead =
        sheet.lead.isEmpty()
            ? QString()
            : QString("<p>"_L1 + filledHtml(book.text(sheet.lead), sheet.values) + "</p>"_L1);
    const QString page = rendered(u"layout"_s, sheet.language,
                                  {{u"language"_s, sheet.language},
                                   {u"direction"_s, directionOf(sheet.language)},
                                   {u"title"_s, book.text(sheet.title)},
                                   {u"width"_s, QString::fromLatin1(sheet.width)}},
                                  {{u"style"_s, m_style},
                                   {u"lead"_s, lead},
                                   {u"steps"_s, steps(sheet)},
                                   {u"content"_s, rendered(sheet.form, sheet.language, sheet.values, html)},
                                   {u"footer"_s, footer(sheet)}});
    HttpResponse response{.status = sheet.status, .fields = m_fields, .body = page.toUtf8()};
    response.fields.append(HttpField{"Content-Language", sheet.language.toLatin1()});
    return response;
}

} // namespace sallyport
