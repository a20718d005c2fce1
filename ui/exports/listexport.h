// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/backend.h"
#include "ui/deliver.h"

#include <QObject>
#include <QSaveFile>
#include <QStringList>

#include <functional>

namespace sallyport {

/// A page of a list as cells.
struct CellPage
{
    QList<QStringList> records;
    QString next; ///< empty on the last page
    qint64 total = 0;
};

/// Asks for the page after a cursor; the answer goes to the handler as long as the owner is there.
using CellPages = std::function<void(const QString &after, QObject *owner,
                                     std::function<void(const Result<CellPage> &)> handler)>;

/// The pages of a list operation; `cells` turns one of its rows into cells. The backend outlives what comes
/// back.
template <Operation Op, typename Cells>
CellPages cellPages(Backend &backend, Op operation, Cells cells)
{
    return [&backend, operation, cells](const QString &after, QObject *owner,
                                        std::function<void(const Result<CellPage> &)> handler) {
        Op wanted = operation;
        wanted.page.after = after;
        wanted.page.limit = maximumPageSize;
        deliver(backend.call(std::move(wanted)), owner,
                [cells, handler = std::move(handler)](const Result<typename Op::Reply> &page) {
                    if (!page) {
                        handler(tl::unexpected(page.error()));
                        return;
                    }
                    CellPage records{.records = {}, .next = page->next, .total = page->total};
                    for (const auto &row : page->rows)
                        records.records.append(cells(row));
                    handler(records);
                });
    };
}

/// Saves a whole list as CSV, a page at a time, as a file of the person's own: whole, or not at all.
class ListExport : public QObject
{
    Q_OBJECT
public:
    ListExport(QString path, QStringList header, CellPages pages, QObject *parent = nullptr);

    void start();
    /// Nothing stays of what has been written; `ended` comes with Cancelled.
    void cancel();

Q_SIGNALS:
    /// `total` is 0 when the list does not know it.
    void progressed(qint64 done, qint64 total);
    /// How many records are in the file. Errors: FileFailed, Cancelled, or the list's own. Comes once.
    void ended(const sallyport::Result<qint64> &records);

private:
    void askFor(const QString &after);
    void take(const CellPage &page);
    void end(const Result<qint64> &records);

    QSaveFile m_file;
    QStringList m_header;
    CellPages m_pages;
    qint64 m_done = 0;
    bool m_ended = false;
};

} // namespace sallyport
