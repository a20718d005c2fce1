// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/timestamp.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QWidget>

#include <optional>

namespace sallyport {

/// One backup code of a set, by its number on the printed sheet.
struct LedgerEntry
{
    int number = 0;
    std::optional<Timestamp> usedAt;
    QString usedWhere; ///< shown as it is, e.g. "this computer"
};

/// The codes of a set as cells: unused, or used, when and where. Five columns, fewer where it is narrow.
/// Each cell reads as one sentence: "Code 4, used 8 Nov, server login".
class LedgerView : public QWidget
{
    Q_OBJECT
public:
    explicit LedgerView(QWidget *parent = nullptr);

    /// Dates of another year than that of `today` are shown with theirs.
    void setEntries(const QList<LedgerEntry> &entries, QDate today = QDate::currentDate());

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int columnsFor(int width) const;
    int cellHeight() const;
    void arrange();

    QList<QWidget *> m_cells;
};

} // namespace sallyport
