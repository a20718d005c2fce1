// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/audit.h"
#include "ui/exports/listexport.h"
#include "ui/widgets/palette.h"

#include <QPointer>
#include <QWidget>

namespace sallyport {

class ProgressRow;

/// What is exported, and under which name.
struct ExportWish
{
    ExportKind kind = ExportKind::Members;
    ScopeId scope;    ///< as RecordExport
    QString fileName; ///< proposed, with ".csv"
    QStringList header;
    CellPages pages;
};

/// "Export…": asks where to, has it noted in the audit log, saves the list with progress and "Cancel", and
/// says what became of it.
class ExportPanel : public QWidget
{
    Q_OBJECT
public:
    ExportPanel(Backend &backend, ExportWish wish, QWidget *parent = nullptr);

    /// Asks for the file.
    void start();
    void saveTo(const QString &path);

Q_SIGNALS:
    /// It is over; an empty text: the person chose no file.
    void finished(sallyport::Tone tone, const QString &text);

private:
    void run(const QString &path);
    void showProgress(qint64 done, qint64 total);
    void conclude(const QString &path, const Result<qint64> &records);

    Backend &m_backend;
    ExportWish m_wish;
    ProgressRow *m_progress;
    QPointer<ListExport> m_export;
};

/// Shows the panel in the place that the page has for it and starts it; what became of it is announced there.
template <typename Page>
void exportList(Page *page, Backend &backend, ExportWish wish)
{
    auto *panel = new ExportPanel(backend, std::move(wish));
    QObject::connect(panel, &ExportPanel::finished, page, [page](Tone tone, const QString &text) {
        page->setInset(nullptr);
        if (!text.isEmpty())
            page->announce(tone, text);
    });
    page->setInset(panel);
    panel->start();
}

} // namespace sallyport
