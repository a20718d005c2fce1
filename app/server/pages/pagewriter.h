// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/message.h"
#include "app/server/pages/codewords.h"
#include "app/server/texts/textbook.h"

#include <QHash>

namespace sallyport {

/// Writes pages from the templates in the resources: `{t:NAME}` is a text of the language, anything else a
/// value. Whatever is filled in is escaped, but for what `html` says is HTML.
class PageWriter
{
public:
    struct Sheet
    {
        int status = 200;
        const char *width = "narrow"; ///< "narrow", "middle", "wide"
        QString language;
        QString title; ///< names of texts
        QString lead;
        int step = 0; ///< 1 to 3 of the three steps; 0: none are shown
        QString form; ///< name of a template
        TextValues values;
        TextValues html;
        std::optional<PageRefusal> refusal;
        QString linkHere; ///< of the page in another language, without it; empty: not offered
    };

    explicit PageWriter(QString server);

    /// The first of the languages that there is; else English.
    QString language(const QStringList &wanted) const { return m_texts.bestOf(wanted); }
    const TextBook &texts(const QString &language) const { return m_texts.book(language); }
    QString rendered(const QString &form, const QString &language, const TextValues &values,
                     const TextValues &html) const;
    HttpResponse write(const Sheet &sheet) const;

private:
    QString steps(const Sheet &sheet) const;
    QString footer(const Sheet &sheet) const;

    QString m_server;
    TextShelf m_texts;
    QHash<QString, QString> m_forms;
    QString m_style;
    QList<HttpField> m_fields; ///< of every page
};

/// What every page is sent with: no script, nothing from elsewhere, no frame, no referrer.
QList<HttpField> pageFields(const QString &style);

} // namespace sallyport
