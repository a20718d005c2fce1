// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/fieldrule.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> invalid(const QString &field)
{
    return tl::unexpected(Error{ErrorCode::Invalid, {}, {field}, {}});
}

bool isDeceptive(uint codePoint)
{
    switch (QChar::category(codePoint)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional overrides, zero-width characters, tags
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

Result<QString> acceptableName(const QString &text, const QString &field)
{
    const QString name = text.trimmed().normalized(QString::NormalizationForm_C);
    if (name.isEmpty() || name.size() > maximumNameLength || !name.isValidUtf16() ||
        std::ranges::any_of(name.toUcs4(), isDeceptive))
        return invalid(field);
    return name;
}

Result<QString> acceptableLanguage(const QString &text, const QString &field)
{
    static const QRegularExpression tag(u"\\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\\z"_s);
    if (!text.isEmpty() && (!tag.match(text).hasMatch() || QLocale(text).language() == QLocale::C))
        return invalid(field);
    return text;
}

Result<QString> acceptableEmail(const QString &text, const QString &field)
{
    static const QRegularExpression mailbox(
        u"\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~:-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~:-]+)*"
        "@[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+\\z"_s);
    const QString email = text.trimmed();
    if (email.size() > maximumEmailLength || email.indexOf(u'@') > 64 || !mailbox.match(email).hasMatch())
        return invalid(field);
    return email;
}

QStringList ownWords(const QString &name, const QString &email, const QString &organization)
{
    static const QRegularExpression separators(u"[^\\p{L}\\p{N}]+"_s);
    QStringList words{u"sallyport"_s, email};
    for (const QString &text : {name, email, organization})
        for (const QString &word : text.split(separators, Qt::SkipEmptyParts))
            if (word.size() >= 3 && !words.contains(word))
                words.append(word);
    return words;
}

} // namespace sallyport
