// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/message.h"
#include "app/server/pages/pagewriter.h"
#include "core/model/result.h"
#include "core/operations/operations.h"

#include <QUrl>

#include <any>
#include <functional>

namespace sallyport {

class FormData;

/// The pages behind the links in mails: `/reset`, `/invitation`, `/password-reset`. Rendered here, without
/// script; a GET shows a form and changes nothing, a POST of that form asks the server's own operations. The
/// token travels in the body, and is nowhere but in the page and the link. Nothing is kept between two
/// requests, so that any server of several may answer the next one.
class Pages
{
public:
    /// `baseUrl` is what links in mails begin with; forms are taken from its origin only.
    Pages(QUrl baseUrl, QString language);

    static constexpr char mediaType[] = "text/html; charset=utf-8";

    /// Most that a form may be (R41).
    static constexpr qsizetype bodyLimit = 4 * 1024;

    /// Whether a path, without its query, is answered here.
    bool owns(const QByteArray &path) const;

    /// Runs an operation: `dispatch`, with one Credentials for all that one request asks.
    using Ask = std::function<Result<std::any>(const AnyOperation &)>;
    /// Without what every answer of the server has (R43).
    HttpResponse answer(const HttpRequest &request, const Ask &ask) const;
    /// Nobody has the time to answer it.
    HttpResponse busy(const HttpRequest &request) const;

private:
    /// One request, as far as it was understood.
    struct Visit
    {
        QString word;        ///< "reset", "invitation", "password-reset"
        bool second = false; ///< "/code" behind it
        QString language;
        bool languageChosen = false;
        QByteArray token;  ///< of the link
        QByteArray ticket; ///< of a sign-in that an invitation has begun
        QString name;      ///< as typed
    };
    using Sheet = PageWriter::Sheet;

    Visit visitOf(const HttpRequest &request) const;
    bool isOurs(const HttpRequest &request) const;
    HttpResponse show(const Visit &visit) const;
    HttpResponse post(Visit visit, const HttpRequest &request, const Ask &ask) const;

    HttpResponse beginReset(const Visit &visit, const FormData &form, const Ask &ask) const;
    HttpResponse confirmReset(const Visit &visit, const FormData &form, const Ask &ask) const;
    HttpResponse acceptInvitation(const Visit &visit, const FormData &form, const Ask &ask) const;
    HttpResponse confirmInvitation(const Visit &visit, const FormData &form, const Ask &ask) const;
    HttpResponse changePassword(const Visit &visit, const FormData &form, const Ask &ask) const;

    HttpResponse passwordForm(const Visit &visit, std::optional<PageRefusal> refusal = {}) const;
    HttpResponse chooseForm(const Visit &visit, std::optional<PageRefusal> refusal = {}) const;
    HttpResponse codeForm(const Visit &visit, const PageRefusal &refusal) const;
    HttpResponse setup(const Visit &visit, const SetupSecret &secret,
                       std::optional<PageRefusal> refusal = {}) const;
    HttpResponse codes(const Visit &visit, const BackupCodeSet &set) const;
    HttpResponse message(const Visit &visit, int status, const QString &name,
                         bool withApplication = false) const;

    Sheet sheetFor(const Visit &visit, const QString &form) const;
    HttpResponse written(Sheet sheet, const Visit &visit, const std::optional<PageRefusal> &refusal) const;

    QUrl m_baseUrl;
    QByteArray m_origin;
    QString m_language;
    PageWriter m_writer;
};

} // namespace sallyport
