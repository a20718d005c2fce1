// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/exportpanel.h"

#include "ui/errortext.h"
#include "ui/widgets/progressrow.h"
#include "ui/widgets/readingdirection.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

ExportPanel::ExportPanel(Backend &backend, ExportWish wish, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_wish(std::move(wish)),
      m_progress(new ProgressRow(tr("Exporting…")))
{
    setObjectName(u"export"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progress);
    connect(m_progress, &ProgressRow::cancelWanted, this, [this] {
        if (m_export)
            m_export->cancel();
        else
            Q_EMIT finished(Tone::Accent, {});
    });
}

void ExportPanel::start()
{
    // Opened, not executed: the page stays alive, and so does everything behind it.
    auto *dialog = new QFileDialog(this, tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilters({tr("Table (*.csv)"), tr("All files (*)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(m_wish.fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportPanel::saveTo);
    connect(dialog, &QDialog::rejected, this, [this] { Q_EMIT finished(Tone::Accent, {}); });
    dialog->open();
}

void ExportPanel::saveTo(const QString &path)
{
    deliver(m_backend.call(RecordExport{m_wish.kind, m_wish.scope}), this,
            [this, path](const Result<Done> &noted) {
                if (noted)
                    run(path);
                else
                    conclude(path, tl::unexpected(noted.error()));
            });
}

void ExportPanel::run(const QString &path)
{
    m_export = new ListExport(path, m_wish.header, m_wish.pages, this);
    connect(m_export, &ListExport::progressed, this, &ExportPanel::showProgress);
    connect(m_export, &ListExport::ended, this,
            [this, path](const Result<qint64> &records) { conclude(path, records); });
    m_export->start();
}

void ExportPanel::showProgress(qint64 done, qint64 total)
{
    const QLocale locale;
    if (total <= 0)
        m_progress->setProgress(tr("Exporting: %1").arg(locale.toString(done)), 0, 0);
    else
        m_progress->setProgress(
            //: %1 and %2 are numbers of rows
            tr("Exporting: %1 of %2").arg(locale.toString(done), locale.toString(std::max(done, total))),
            done, total);
}

void ExportPanel::conclude(const QString &path, const Result<qint64> &records)
{
    const QString place = isolatedPath(path);
    if (records) {
        //: %1 is the path of a file
        Q_EMIT finished(Tone::Good, tr("%n row(s) saved as %1. Only you can read the file.", nullptr,
                                       static_cast<int>(*records))
                                        .arg(place));
        return;
    }
    const Error &error = records.error();
    if (error.code == ErrorCode::Cancelled)
        Q_EMIT finished(Tone::Accent, tr("Export cancelled. Nothing was saved."));
    else if (error.code == ErrorCode::FileFailed)
        Q_EMIT finished(
            Tone::Bad,
            //: %1 is the path of a file, %2 what the system says
            tr("The list could not be saved as %1: %2. Nothing was written. Choose another folder.")
                .arg(place, error.detail));
    else
        Q_EMIT finished(Tone::Bad, errorText(error));
}

} // namespace sallyport
