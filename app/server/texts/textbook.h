// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <QString>
#include <QStringList>

namespace sallyport {

/// The texts of one language, each under a name: a file in which `== name ==` stands before each. What stands
/// before the first is for translators.
class TextBook
{
public:
    TextBook() = default;
    explicit TextBook(const QString &file);

    /// Empty: there is none.
    QString text(const QString &name) const { return m_texts.value(name); }
    QStringList names() const { return m_texts.keys(); }

private:
    QMap<QString, QString> m_texts;
};

/// All languages of a folder, e.g. ":/mail".
class TextShelf
{
public:
    explicit TextShelf(const QString &folder);

    QStringList languages() const { return m_books.keys(); }
    /// The first that there is, by language alone ("de-AT" gets "de"); else English.
    QString bestOf(const QStringList &wanted) const;
    const TextBook &book(const QString &language) const;

private:
    QMap<QString, TextBook> m_books;
};

/// "rtl" or "ltr", for HTML.
QString directionOf(const QString &language);

using TextValues = QHash<QString, QString>;

/// With each `{name}` replaced by its value. What a value says is never looked at again.
QString filled(const QString &text, const TextValues &values);
/// The same with every value escaped for HTML; the text itself is escaped first.
QString filledHtml(const QString &text, const TextValues &values);

} // namespace sallyport
