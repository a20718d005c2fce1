// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace sallyport {

/// Whom a guide is written for.
enum class GuideGroup { Member, Owner, Reseller, Kiosk };

/// One subject of a guide.
struct GuideChapter
{
    QString topic;    ///< the key that F1 knows it by, the same in every language
    QString title;    ///< plain text
    QString markdown; ///< without the title
};

/// A user guide: a text file whose chapters begin with `<!-- topic: KEY -->` and a heading of the second
/// level.
class Guide
{
public:
    static QList<GuideGroup> groups();
    /// The name of the file, without the language: "member".
    static QString fileName(GuideGroup group);
    /// In that language (BCP 47, as of Languages), or in English where there is no such file.
    static Guide load(GuideGroup group, const QString &language);
    static Guide parse(const QString &markdown);

    QString title() const { return m_title; }
    const QList<GuideChapter> &chapters() const { return m_chapters; }
    /// -1: there is no such chapter.
    int indexOf(const QString &topic) const;
    /// Chapters that have every word, in any case, in title or text. Without a word: all.
    QList<int> containing(const QString &words) const;

private:
    QString m_title;
    QList<GuideChapter> m_chapters;
};

} // namespace sallyport
