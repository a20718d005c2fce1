// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/pages/pages.h"
#include "app/server/pages/qrdrawing.h"
#include "app/server/texts/weblinks.h"
#include "core/model/languagelocale.h"

#include <QDateTime>
#include <QLocale>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

QString inGroups(const QString &key)
{
    QStringList groups;
    for (qsizetype i = 0; i < key.size(); i += 4)
        groups.append(key.mid(i, 4));
    return groups.join(u' ');
}

QString hidden(const QString &name, const QString &value)
{
    return "<input type=\"hidden\" name=\""_L1 + name + "\" value=\""_L1 + value.toHtmlEscaped() + "\">"_L1;
}

QString pathTo(const QString &word)
{
    return u'/' + word;
}

} // namespace

Pages::Sheet Pages::sheetFor(const Visit &visit, const QString &form) const
{
    const Secret token = Secret::fromBytes(visit.token);
    Sheet sheet;
    sheet.language = visit.language;
    sheet.form = form;
    sheet.values = {{u"action"_s, pathTo(visit.word)},
                    {u"application"_s, applicationLinkTo(m_baseUrl, visit.word, token)}};
    QString carried = hidden(u"token"_s, QString::fromLatin1(visit.token));
    if (visit.languageChosen)
        carried += hidden(u"lang"_s, visit.language);
    sheet.html = {{u"hidden"_s, carried}};
    return sheet;
}

HttpResponse Pages::written(Sheet sheet, const Visit &visit, const std::optional<PageRefusal> &refusal) const
{
    if (refusal && refusal->text.isEmpty())
        return message(visit, refusal->status, u"failed"_s);
    if (refusal)
        sheet.status = refusal->status;
    sheet.refusal = refusal;
    return m_writer.write(sheet);
}

HttpResponse Pages::passwordForm(const Visit &visit, std::optional<PageRefusal> refusal) const
{
    Sheet sheet = sheetFor(visit, u"password"_s);
    sheet.title = u"reset.title"_s;
    sheet.lead = u"reset.about"_s;
    sheet.step = 1;
    sheet.linkHere = pathTo(visit.word) + "?token="_L1 + QString::fromLatin1(visit.token);
    return written(std::move(sheet), visit, refusal);
}

HttpResponse Pages::chooseForm(const Visit &visit, std::optional<PageRefusal> refusal) const
{
    Sheet sheet = sheetFor(visit, u"choose"_s);
    sheet.title = visit.word + ".title"_L1;
    sheet.lead = visit.word + ".about"_L1;
    sheet.linkHere = pathTo(visit.word) + "?token="_L1 + QString::fromLatin1(visit.token);
    if (visit.word == "invitation"_L1)
        sheet.html.insert(u"name"_s,
                          m_writer.rendered(u"name"_s, visit.language, {{u"typedName"_s, visit.name}}, {}));
    return written(std::move(sheet), visit, refusal);
}

HttpResponse Pages::codeForm(const Visit &visit, const PageRefusal &refusal) const
{
    Sheet sheet = sheetFor(visit, u"code"_s);
    sheet.title = u"code.title"_s;
    sheet.lead = u"code.about"_s;
    sheet.step = 2;
    sheet.values.insert(u"action"_s, pathTo(visit.word) + "/code"_L1);
    sheet.values.insert(u"again"_s, pathTo(visit.word) + "?token="_L1 + QString::fromLatin1(visit.token) +
                                        "&lang="_L1 + visit.language);
    return written(std::move(sheet), visit, refusal);
}

HttpResponse Pages::setup(const Visit &visit, const SetupSecret &secret,
                          std::optional<PageRefusal> refusal) const
{
    Sheet sheet = sheetFor(visit, u"setup"_s);
    sheet.width = "wide";
    sheet.title = u"setup.title"_s;
    sheet.lead = u"setup.nothing"_s;
    sheet.step = 2;
    sheet.values.insert(u"action"_s, pathTo(visit.word) + "/code"_L1);
    sheet.values.insert(u"issuer"_s, secret.issuer);
    sheet.values.insert(u"account"_s, secret.account);
    sheet.values.insert(u"key"_s, inGroups(secret.key.text()));
    sheet.html.insert(u"qr"_s, qrDrawing(secret.uri.view(), m_writer.texts(visit.language).text(u"qr"_s)));
    if (!visit.ticket.isEmpty())
        sheet.html.insert(u"hidden"_s, hidden(u"ticket"_s, QString::fromLatin1(visit.ticket)) +
                                           hidden(u"lang"_s, visit.language));
    return written(std::move(sheet), visit, refusal);
}

HttpResponse Pages::codes(const Visit &visit, const BackupCodeSet &set) const
{
    Sheet sheet = sheetFor(visit, u"codes"_s);
    sheet.width = "middle";
    sheet.title = u"codes.title"_s;
    sheet.step = 3;
    QString items;
    int number = 0;
    for (const Secret &code : set.codes)
        items += "<li><span aria-hidden=\"true\">"_L1 + QString::number(++number) +
                 "</span><code dir=\"ltr\">"_L1 + code.text().toHtmlEscaped() + "</code></li>\n"_L1;
    sheet.html.insert(u"codes"_s, items);
    const auto made = QDateTime::fromMSecsSinceEpoch(set.createdAt.time_since_epoch().count(), Qt::UTC);
    sheet.values.insert(
        u"date"_s, localeOf(visit.language).toString(made, m_writer.texts(visit.language).text(u"date"_s)));
    sheet.values.insert(u"set"_s, QString::number(set.setNumber));
    sheet.values.insert(u"account"_s, set.account);
    sheet.values.insert(u"application"_s, applicationLinkTo(m_baseUrl));
    sheet.values.insert(u"good"_s, u"codes.good"_s);
    return written(std::move(sheet), visit, std::nullopt);
}

HttpResponse Pages::message(const Visit &visit, int status, const QString &name, bool withApplication) const
{
    Sheet sheet = sheetFor(visit, u"message"_s);
    const TextBook &book = m_writer.texts(visit.language);
    sheet.status = status;
    sheet.title = name + ".title"_L1;
    sheet.values.insert(u"about"_s, book.text(name + ".about"_L1));
    if (withApplication)
        sheet.html.insert(u"beside"_s, "<div class=\"beside\"><a class=\"button\" href=\""_L1 +
                                           applicationLinkTo(m_baseUrl).toHtmlEscaped() + "\">"_L1 +
                                           book.text(u"application"_s).toHtmlEscaped() + "</a></div>"_L1);
    return m_writer.write(sheet);
}

} // namespace sallyport
