// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

class QMenu;
class QTableView;

namespace sallyport {

class ColumnMemory;

/// Which columns of a table are shown and how wide they are. A column is shown when the page offers it, the
/// person has not hidden it, and there is room or it does not give way. The first one always stays.
class TableColumns
{
    Q_DECLARE_TR_FUNCTIONS(sallyport::TableColumns)
public:
    explicit TableColumns(QTableView &view) : m_view(view) {}

    /// In pixels of the drawings, in proportion to the font; a column gets more, up to a limit, where its
    /// words are longer than in the drawings. Columns left out and those with 0 share what is left; a
    /// negative width is the least that such a column gets.
    void setPixels(const QList<double> &pixels);
    /// Those that give way where there is no room, the first one first; never the one that is sorted by.
    void setYielding(const QList<int> &columns);
    /// The page's say: what it does not offer is not in the person's choice either.
    void setOffered(int column, bool offered);
    /// The person's choice is taken from `memory`, where there is one, and kept there.
    void remember(ColumnMemory *memory, const QString &table);

    bool isOffered(int column) const { return !m_withheld.contains(column); }
    bool isChosen(int column) const;
    /// Wanted, but there is no room.
    bool givesWay(int column) const { return m_gone.contains(column); }
    /// The person's choice; the first column cannot be hidden.
    void choose(int column, bool shown);

    /// Shows, hides and measures, for the room there is now.
    void arrange();
    /// One entry for each column that can be chosen.
    void addChoice(QMenu &menu);

private:
    int count() const;
    QString nameOf(int column) const;
    bool isWanted(int column) const { return isOffered(column) && isChosen(column); }
    int widthOf(int column) const;
    void yieldTo(int room);
    void share(int room);

    QTableView &m_view;
    QList<double> m_pixels;
    QList<int> m_yielding;
    QSet<int> m_withheld;
    QSet<int> m_gone;
    QStringList m_hidden; ///< by name; those of another version of the program stay as they are
    ColumnMemory *m_memory = nullptr;
    QString m_table;
};

} // namespace sallyport
