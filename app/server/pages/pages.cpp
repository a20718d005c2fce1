// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/pages/pages.h"

#include "app/server/pages/formdata.h"

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tokenLength = 43; // 256 bits in base64url

bool isToken(const QByteArray &text)
{
    return text.size() == tokenLength && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '-' || c == '_';
           });
}

/// RFC 9110 section 12.5.4; without weights, in the order given: browsers send the best first.
QStringList acceptedLanguages(const QByteArray &header)
{
    QStringList languages;
    const QByteArrayList entries = header.left(256).split(',');
    for (const QByteArray &entry : entries)
        languages.append(QString::fromLatin1(entry.split(';').first().trimmed()));
    return languages;
}

template <typename Op>
Result<typename Op::Reply> asked(const Pages::Ask &ask, Op operation)
{
    auto reply = ask(AnyOperation(std::move(operation)));
    if (!reply)
        return tl::unexpected(reply.error());
    return std::any_cast<typename Op::Reply>(*reply);
}

/// Six digits, however they were grouped.
Secret codeOf(const FormData &form)
{
    QByteArray code = form.bytes("code");
    code.replace(' ', "");
    return Secret::fromBytes(code);
}

/// As browsers write it: RFC 6454 section 6.2.
QByteArray originOf(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    if (url.port() != (url.scheme() == "https"_L1 ? 443 : 80))
        origin.setPort(url.port());
    return origin.toEncoded();
}

PageRefusal said(const QString &text)
{
    return {422, text, {}};
}

} // namespace

Pages::Pages(QUrl baseUrl, QString language)
    : m_baseUrl(std::move(baseUrl)), m_origin(originOf(m_baseUrl)), m_language(std::move(language)),
      m_writer(m_baseUrl.host())
{
}

bool Pages::owns(const QByteArray &path) const
{
    static const QByteArrayList paths{"/reset", "/reset/code", "/invitation", "/invitation/code",
                                      "/password-reset"};
    return paths.contains(path);
}

Pages::Visit Pages::visitOf(const HttpRequest &request) const
{
    Visit visit;
    const QByteArrayList path = request.path().split('/'); // "", the word, and perhaps "code"
    visit.word = QString::fromLatin1(path.value(1));
    visit.second = path.size() > 2;
    QStringList wanted = acceptedLanguages(request.field("accept-language").value_or(QByteArray()));
    if (const auto query = FormData::read(request.query(), {"token", "lang"})) {
        if (isToken(query->bytes("token")))
            visit.token = query->bytes("token");
        if (query->has("lang")) {
            wanted.prepend(query->text("lang"));
            visit.languageChosen = true;
        }
    }
    visit.language = m_writer.language(wanted + QStringList{m_language});
    return visit;
}

/// A page of ours sent this form. Pages are sent without a referrer, and browsers then say "null" where the
/// origin stands; those tell where a form comes from in Sec-Fetch-Site.
bool Pages::isOurs(const HttpRequest &request) const
{
    const auto site = request.field("sec-fetch-site");
    if (site && *site != "same-origin")
        return false;
    const auto origin = request.field("origin");
    if (origin && *origin != "null")
        return *origin == m_origin;
    return site.has_value();
}

HttpResponse Pages::answer(const HttpRequest &request, const Ask &ask) const
{
    Visit visit = visitOf(request);
    if (request.method == "GET" || request.method == "HEAD")
        return visit.second ? message(visit, 404, u"gone"_s) : show(visit);
    if (request.method == "POST")
        return post(std::move(visit), request, ask);
    HttpResponse response = message(visit, 405, u"unreadable"_s);
    response.fields.append(HttpField{"Allow", "GET, HEAD, POST"});
    return response;
}

HttpResponse Pages::busy(const HttpRequest &request) const
{
    HttpResponse response = message(visitOf(request), 503, u"failed"_s);
    response.fields.append(HttpField{"Retry-After", "1"});
    return response;
}

HttpResponse Pages::show(const Visit &visit) const
{
    if (visit.token.isEmpty())
        return message(visit, 404, u"gone"_s);
    return visit.word == "reset"_L1 ? passwordForm(visit) : chooseForm(visit);
}

HttpResponse Pages::post(Visit visit, const HttpRequest &request, const Ask &ask) const
{
    if (!isOurs(request))
        return message(visit, 403, u"refused"_s);
    const QByteArray type =
        request.field("content-type").value_or(QByteArray()).split(';').first().trimmed().toLower();
    if (type != "application/x-www-form-urlencoded")
        return message(visit, 415, u"unreadable"_s);
    const auto form =
        request.body.size() > bodyLimit
            ? std::nullopt
            : FormData::read(request.body, {"token", "ticket", "lang", "password", "again", "name", "code"});
    if (!form)
        return message(visit, 400, u"unreadable"_s);
    if (form->has("lang")) {
        visit.language = m_writer.language({form->text("lang"), visit.language});
        visit.languageChosen = true;
    }
    visit.token = form->bytes("token");
    visit.ticket = form->bytes("ticket");
    visit.name = form->text("name").trimmed();
    const bool byTicket = visit.word == "invitation"_L1 && visit.second;
    if (!isToken(byTicket ? visit.ticket : visit.token))
        return message(visit, 404, u"gone"_s);
    if (visit.word == "reset"_L1)
        return visit.second ? confirmReset(visit, *form, ask) : beginReset(visit, *form, ask);
    if (visit.word == "invitation"_L1)
        return visit.second ? confirmInvitation(visit, *form, ask) : acceptInvitation(visit, *form, ask);
    return changePassword(visit, *form, ask);
}

HttpResponse Pages::beginReset(const Visit &visit, const FormData &form, const Ask &ask) const
{
    if (form.bytes("password").isEmpty())
        return passwordForm(visit, said(u"error.empty"_s));
    const auto secret = asked(
        ask, BeginMfaReset{.token = Secret::fromBytes(visit.token), .password = form.secret("password")});
    if (!secret)
        return passwordForm(visit, refusalOf(secret.error()));
    return setup(visit, *secret);
}

HttpResponse Pages::confirmReset(const Visit &visit, const FormData &form, const Ask &ask) const
{
    const Secret code = codeOf(form);
    if (code.isEmpty())
        return codeForm(visit, said(u"error.code-empty"_s));
    const auto set = asked(ask, ConfirmMfaReset{.token = Secret::fromBytes(visit.token), .code = code});
    if (set)
        return codes(visit, *set);
    if (set.error().code == ErrorCode::SignInFailed)
        return message(visit, 403, u"gone"_s);
    return codeForm(visit, refusalOf(set.error()));
}

HttpResponse Pages::acceptInvitation(const Visit &visit, const FormData &form, const Ask &ask) const
{
    if (form.bytes("password").isEmpty())
        return chooseForm(visit, said(u"error.empty"_s));
    if (form.bytes("password") != form.bytes("again"))
        return chooseForm(visit, said(u"error.different"_s));
    auto state =
        asked(ask, AcceptInvitation{.token = Secret::fromBytes(visit.token),
                                    .password = form.secret("password"),
                                    .name = visit.name.isEmpty() ? std::nullopt : std::optional(visit.name)});
    if (!state && state.error().code == ErrorCode::SignInFailed)
        return message(visit, 403, u"gone"_s);
    if (!state)
        return chooseForm(visit, refusalOf(state.error()));
    if (const auto *required = std::get_if<SetupRequired>(&*state)) {
        Visit goesOn = visit;
        goesOn.ticket = required->ticket.view().toByteArray();
        const auto secret = asked(ask, BeginSignInSetup{required->ticket});
        return secret ? setup(goesOn, *secret) : message(visit, 200, u"expired"_s, true);
    }
    if (std::holds_alternative<SignedIn>(*state))
        asked(ask, SignOut{}); // the browser keeps no session
    return message(visit, 200, u"invited"_s, true);
}

HttpResponse Pages::confirmInvitation(const Visit &visit, const FormData &form, const Ask &ask) const
{
    const Secret ticket = Secret::fromBytes(visit.ticket);
    const Secret code = codeOf(form);
    PageRefusal refusal = said(u"error.code-empty"_s);
    if (!code.isEmpty()) {
        const auto state = asked(ask, ConfirmSignInSetup{.ticket = ticket, .code = code});
        const auto *in = state ? std::get_if<SignedIn>(&*state) : nullptr;
        if (in && in->backupCodes) {
            const BackupCodeSet set = *in->backupCodes;
            asked(ask, SignOut{});
            return codes(visit, set);
        }
        if (state || state.error().code == ErrorCode::TicketExpired)
            return message(visit, 403, u"expired"_s, true);
        refusal = refusalOf(state.error());
    }
    const auto secret = asked(ask, BeginSignInSetup{ticket});
    return secret ? setup(visit, *secret, refusal) : message(visit, 403, u"expired"_s, true);
}

HttpResponse Pages::changePassword(const Visit &visit, const FormData &form, const Ask &ask) const
{
    if (form.bytes("password").isEmpty())
        return chooseForm(visit, said(u"error.empty"_s));
    if (form.bytes("password") != form.bytes("again"))
        return chooseForm(visit, said(u"error.different"_s));
    const auto done = asked(ask, ConfirmPasswordReset{.token = Secret::fromBytes(visit.token),
                                                      .password = form.secret("password")});
    if (done)
        return message(visit, 200, u"changed"_s, true);
    if (done.error().code == ErrorCode::SignInFailed)
        return message(visit, 403, u"gone"_s);
    return chooseForm(visit, refusalOf(done.error()));
}

} // namespace sallyport
