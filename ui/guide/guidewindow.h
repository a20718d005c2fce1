// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/guidetopics.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace sallyport {

class ChapterList;
class GuideText;
class Languages;
class SearchField;

/// "User guide": the chapters beside the one that is read, in the language of the program. A window of its
/// own that stands in nobody's way: it stays while people do what it says. It remembers nothing.
class GuideWindow : public QWidget
{
    Q_OBJECT
public:
    /// `languages` outlives the window.
    explicit GuideWindow(const Languages &languages, QWidget *parent = nullptr);

    void open(const GuidePlace &place);
    GuidePlace place() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void load(GuideGroup group);
    void showChapters(const QString &topic);
    void showChapter();
    void retranslate();
    GuideGroup group() const;

    const Languages &m_languages;
    Guide m_guide;
    QLabel *m_label = nullptr;
    QComboBox *m_group = nullptr;
    SearchField *m_search = nullptr;
    ChapterList *m_chapters = nullptr;
    GuideText *m_text = nullptr;
};

} // namespace sallyport
