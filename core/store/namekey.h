// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sallyport {

/// The form in which names are sorted and searched: composed and case-folded.
inline QString nameKey(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

// For LIKE with escape '\': what is typed is text, not a pattern.
inline QString beginsPattern(const QString &text)
{
    QString escaped = nameKey(text);
    for (const QChar special : {QChar(u'\\'), QChar(u'%'), QChar(u'_')})
        escaped.replace(special, QString(u'\\') + special);
    return escaped + u'%';
}
inline QString containsPattern(const QString &text)
{
    return u'%' + beginsPattern(text);
}

} // namespace sallyport
