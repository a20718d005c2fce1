// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/membercsv.h"

#include <QAbstractTableModel>

namespace sallyport {

/// The rows of a file and what would become of each, in words.
class ImportTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column { Line, Name, Email, Role, Method, Verdict };
    static constexpr int columns = 6;
    enum class Filter { All, Accepted, ToMend };

    using QAbstractTableModel::QAbstractTableModel;

    /// One finding for each row.
    void take(const QList<MemberCsvRow> &rows, const QList<ImportFinding> &findings);
    void setFilter(Filter filter);
    /// Whatever is shown at this moment.
    qsizetype count(Filter filter) const;
    QList<qint64> linesToMend() const;
    /// Somebody does not sign in with a password.
    bool hasMethods() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isAccepted(qsizetype row) const;
    bool passes(qsizetype row, Filter filter) const;
    QString text(qsizetype row, Column column) const;
    QString verdict(qsizetype row) const;
    QString advice(qsizetype row) const;
    int tone(qsizetype row) const;
    QStringList unacceptable(qsizetype row) const;
    void fill();

    QList<MemberCsvRow> m_rows;
    QList<ImportFinding> m_findings;
    Filter m_filter = Filter::All;
    QList<qsizetype> m_shown; ///< numbers of rows
};

} // namespace sallyport
