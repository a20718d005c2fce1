// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guide.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

QList<GuideGroup> Guide::groups()
{
    return {GuideGroup::Member, GuideGroup::Owner, GuideGroup::Reseller, GuideGroup::Kiosk};
}

QString Guide::fileName(GuideGroup group)
{
    switch (group) {
    case GuideGroup::Member:
        return u"member"_s;
    case GuideGroup::Owner:
        return u"owner"_s;
    case GuideGroup::Reseller:
        return u"reseller"_s;
    case GuideGroup::Kiosk:
        return u"kiosk"_s;
    }
    return {};
}

Guide Guide::load(GuideGroup group, const QString &language)
{
    for (const QString &one : {language, u"en"_s}) {
        QFile file(u":/guide/%1/%2.md"_s.arg(one, fileName(group)));
        if (file.open(QIODevice::ReadOnly))
            return parse(QString::fromUtf8(file.readAll()));
    }
    return {};
}

Guide Guide::parse(const QString &markdown)
{
    static const QRegularExpression mark(u"^<!-- topic: ([a-z-]+) -->$"_s);
    Guide guide;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        if (const auto found = mark.match(line); found.hasMatch())
            guide.m_chapters.append({found.captured(1), {}, {}});
        else if (guide.m_chapters.isEmpty() && line.startsWith("# "_L1))
            guide.m_title = line.mid(2).trimmed();
        else if (guide.m_chapters.isEmpty())
            continue; // what stands before the first chapter is for who reads the file
        else if (guide.m_chapters.last().title.isEmpty() && line.startsWith("## "_L1))
            guide.m_chapters.last().title = line.mid(3).trimmed();
        else
            guide.m_chapters.last().markdown += line + u'\n';
    }
    return guide;
}

int Guide::indexOf(const QString &topic) const
{
    const auto found = std::ranges::find(m_chapters, topic, &GuideChapter::topic);
    return found == m_chapters.end() ? -1 : static_cast<int>(found - m_chapters.begin());
}

QList<int> Guide::containing(const QString &words) const
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QList<int> found;
    for (int i = 0; i < m_chapters.size(); ++i) {
        const QString text = m_chapters.at(i).title + u'\n' + m_chapters.at(i).markdown;
        if (std::ranges::all_of(
                wanted, [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); }))
            found.append(i);
    }
    return found;
}

} // namespace sallyport
