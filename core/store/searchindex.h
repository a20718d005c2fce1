// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

namespace sallyport {

class Database;

// The index of three letters in a row (trigrams) over names and addresses, and all that is peculiar to how
// each database is asked for it. Who writes a row writes the index in the same transaction.

/// Accounts stand in the index at this place, the members of a scope at the scope's own.
constexpr qint64 accountsPlace = 0;

/// The numbers that the rows of a place have.
struct NumberRange
{
    qint64 first = 0;
    qint64 last = 0;
};
constexpr NumberRange numbersOf(qint64 place)
{
    return {place << 32, (place << 32) + 0xffff'ffff};
}

// Inside a transaction of the database. `texts`: of the searched columns; to remove them, exactly as they
// were added.
void addToSearch(Database &database, qint64 number, const QStringList &texts);
void removeFromSearch(Database &database, qint64 number, const QStringList &texts);

/// From the rows that are there, where the index is empty.
void rebuildSearch(Database &database);

/// Which trigrams of a searched text are worth asking for: those that nearly everybody has, as of a common
/// domain, cost the most and tell the least.
class TrigramSample
{
public:
    /// `text`: as nameKey folds it.
    explicit TrigramSample(const QString &text);
    /// Somebody's name or address, as folded.
    void add(const QString &value);
    /// The rarest ones.
    QStringList choice() const;

private:
    struct Counted
    {
        QString trigram;
        qsizetype place = 0; ///< in the text
        int seen = 0;
    };
    QList<Counted> m_trigrams;
    int m_added = 0;
};

/// Whether choosing among the trigrams helps the database.
bool needsSample(const Database &database);

/// What finds every row that may have the text, and some that have not. Shorter than a trigram: all that
/// begin with it. `Broad`: it would be more than is sensible to ask for. `Nothing`: no row has it.
struct SearchTerms
{
    enum Kind { Exact, Broad, Nothing } kind = Exact;
    QString expression;
    int otherColumn = -1; ///< this one does not begin with the start; only where the expression cannot say so
    QString otherStart;
};

/// The rows that the index leads to.
struct Searched
{
    QString table;       ///< with its alias: "memberships m"
    QString number;      ///< "m.number"
    QStringList columns; ///< with text
};

/// A part of a statement, and the values for it.
struct SqlPart
{
    QString sql;
    QVariantList values;
};
// Inside a transaction of the database.
SearchTerms searchTerms(Database &database, const QString &text, const TrigramSample &sample);
/// Of those, only the rows whose searched column number `column` does not begin with `start`: one or two
/// letters.
SearchTerms notBeginningWith(Database &database, const SearchTerms &terms, int column, const QString &start);
/// How many rows of a place, or of several, may have the text; counts no further than `most`.
qint64 countFound(Database &database, const SearchTerms &terms, const Searched &searched,
                  const NumberRange &range, int most);
/// " from ... " that gives those rows; a condition has to follow. `joins`: more tables.
SqlPart fromFound(Database &database, const SearchTerms &terms, const Searched &searched,
                  const NumberRange &range, const QString &joins = {});
/// A condition with as many values as columns: one of them has the text.
QString containsCondition(const QStringList &columns);

} // namespace sallyport
