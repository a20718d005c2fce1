// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/guide.h"

#include <QListWidget>

namespace sallyport {

/// Titles of chapters; the one that is read has a bar at its leading edge and stands in bold.
class ChapterList : public QListWidget
{
    Q_OBJECT
public:
    /// Rows are at least that high, in pixels of the screen.
    explicit ChapterList(int leastHeight = 0, QWidget *parent = nullptr);

    /// Those of the guide, by their numbers; the first one where none has that topic.
    void setChapters(const Guide &guide, const QList<int> &numbers, const QString &topic);
    /// Of the current row; -1: there is none.
    int number() const;
    QString topic() const;
};

} // namespace sallyport
