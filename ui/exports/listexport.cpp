// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/listexport.h"

#include "core/csv/csvwriter.h"
#include "ui/exports/privatefile.h"

namespace sallyport {

ListExport::ListExport(QString path, QStringList header, CellPages pages, QObject *parent)
    : QObject(parent), m_file(std::move(path)), m_header(std::move(header)), m_pages(std::move(pages))
{
}

void ListExport::start()
{
    if (const auto opened = openPrivately(m_file); !opened) {
        end(tl::unexpected(opened.error()));
        return;
    }
    m_file.write(csvByteOrderMark() + csvRecord(m_header));
    Q_EMIT progressed(0, 0);
    askFor({});
}

void ListExport::cancel()
{
    end(failure(ErrorCode::Cancelled));
}

void ListExport::askFor(const QString &after)
{
    m_pages(after, this, [this](const Result<CellPage> &page) {
        if (m_ended)
            return;
        if (page)
            take(*page);
        else
            end(tl::unexpected(page.error()));
    });
}

void ListExport::take(const CellPage &page)
{
    QByteArray lines;
    for (const QStringList &record : page.records)
        lines += csvRecord(record);
    if (m_file.write(lines) != lines.size()) {
        end(failure(ErrorCode::FileFailed, m_file.errorString()));
        return;
    }
    m_done += page.records.size();
    Q_EMIT progressed(m_done, page.total);
    if (!page.next.isEmpty())
        askFor(page.next);
    else if (m_file.commit())
        end(m_done);
    else
        end(failure(ErrorCode::FileFailed, m_file.errorString()));
}

void ListExport::end(const Result<qint64> &records)
{
    if (m_ended)
        return;
    m_ended = true;
    if (!records)
        m_file.cancelWriting();
    Q_EMIT ended(records);
}

} // namespace sallyport
