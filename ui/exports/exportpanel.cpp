// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exports/exportpanel.h"

#include "ui/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

ExportPanel::ExportPanel(Backend &backend, ExportWish wish, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_wish(std::move(wish)), m_text(new Caption(tr("Exporting…"))),
      m_bar(new QProgressBar), m_cancel(new Button(tr("Cancel")))
{
    setObjectName(u"export"_s);
    m_text->setWordWrap(false);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(scaled(this, 6));
    m_bar->setAccessibleName(tr("Exporting…"));
    m_bar->setRange(0, 0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(this, 16));
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &Button::clicked, this, [this] {
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
    if (total <= 0) {
        m_text->setText(tr("Exporting: %1").arg(locale.toString(done)));
        return;
    }
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(std::min<qint64>(1000, done * 1000 / total)));
    //: %1 and %2 are numbers of rows
    m_text->setText(
        tr("Exporting: %1 of %2").arg(locale.toString(done), locale.toString(std::max(done, total))));
}

void ExportPanel::conclude(const QString &path, const Result<qint64> &records)
{
    const QString place = QDir::toNativeSeparators(path);
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
