// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/texts/textbook.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

namespace sallyport {

using namespace Qt::StringLiterals;

TextBook::TextBook(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return;
    static const QRegularExpression heading(u"^== ([a-z0-9.-]+) ==$"_s);
    QString name;
    QStringList lines;
    const auto close = [&] {
        if (!name.isEmpty())
            m_texts.insert(name, lines.join(u'\n').trimmed());
        lines.clear();
    };
    const QStringList all = QString::fromUtf8(source.readAll()).split(u'\n');
    for (const QString &line : all) {
        const auto match = heading.match(line);
        if (!match.hasMatch()) {
            lines.append(line);
            continue;
        }
        close();
        name = match.captured(1);
    }
    close();
}

TextShelf::TextShelf(const QString &folder)
{
    const QStringList files = QDir(folder).entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        m_books.insert(file.chopped(4), TextBook(folder + u'/' + file));
}

QString TextShelf::bestOf(const QStringList &wanted) const
{
    for (const QString &tag : wanted) {
        const QString language = tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (m_books.contains(language))
            return language;
    }
    return u"en"_s;
}

const TextBook &TextShelf::book(const QString &language) const
{
    static const TextBook none;
    const auto found = m_books.constFind(bestOf({language}));
    return found == m_books.constEnd() ? none : *found;
}

QString directionOf(const QString &language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
}

QString filled(const QString &text, const TextValues &values)
{
    static const QRegularExpression placeholder(u"\\{([a-zA-Z]+)\\}"_s);
    QString result;
    qsizetype from = 0;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        const auto value = values.constFind(match.captured(1));
        result += value == values.constEnd() ? match.captured(0) : *value;
        from = match.capturedEnd();
    }
    return result + QStringView(text).sliced(from);
}

QString filledHtml(const QString &text, const TextValues &values)
{
    TextValues escaped;
    for (auto value = values.constBegin(); value != values.constEnd(); ++value)
        escaped.insert(value.key(), value.value().toHtmlEscaped());
    return filled(text.toHtmlEscaped(), escaped);
}

} // namespace sallyport
