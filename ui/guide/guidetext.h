// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/guide.h"

#include <QTextBrowser>

namespace sallyport {

/// A chapter to be read, in the look of the house: it follows the palette, the font and the direction of
/// writing. There are no links in it.
class GuideText : public QTextBrowser
{
    Q_OBJECT
public:
    explicit GuideText(QWidget *parent = nullptr);

    /// From its beginning; the words are marked.
    void setChapter(const GuideChapter &chapter, const QString &words = {});
    /// A sentence instead of a chapter.
    void setNothing(const QString &why);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void render();
    void formatBlocks();
    void formatTables();
    void markWords();

    GuideChapter m_chapter;
    QString m_words;
};

} // namespace sallyport
