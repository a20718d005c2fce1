// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printrun.h"

#include "ui/paper/printout.h"
#include "ui/widgets/readingdirection.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace sallyport {

PrintRun::PrintRun(QWidget *parent) : ProgressRow(tr("Progress"), parent)
{
    setObjectName(u"print.progress"_s);
    hide();
    connect(this, &PrintRun::cancelWanted, this, &PrintRun::cancel);
}

PrintRun::~PrintRun()
{
    delete m_run;
}

void PrintRun::start(const Job &job)
{
    m_run = new SheetRun(job.count, job.sheetAt, job.sheetsPerPage, job.painting, this);
    connect(m_run, &SheetRun::progressed, this, &PrintRun::showProgress);
    connect(m_run, &SheetRun::ended, this, [this, job](const SheetRun::End &end) { finish(job, end); });
    job.begin(*m_run);
    showProgress(SheetRun::Phase::Checking, 0, job.count);
    show();
}

void PrintRun::cancel()
{
    if (m_run)
        m_run->cancel();
}

void PrintRun::showProgress(SheetRun::Phase phase, qsizetype done, qsizetype total)
{
    QString text;
    switch (phase) {
    case SheetRun::Phase::Checking:
        //: %1 and %2 are numbers of sheets
        text = tr("Checking: %1 of %2");
        break;
    case SheetRun::Phase::Printing:
        //: %1 and %2 are numbers of sheets
        text = tr("Printing: %1 of %2");
        break;
    case SheetRun::Phase::Saving:
        //: %1 and %2 are numbers of sheets
        text = tr("Saving: %1 of %2");
        break;
    }
    setProgress(text.arg(locale().toString(done), locale().toString(total)), done, total);
    setCancellable(mayCancel());
}

void PrintRun::finish(const Job &job, const SheetRun::End &end)
{
    m_run->deleteLater();
    m_run.clear();
    hide();
    switch (end.kind) {
    case SheetRun::End::Kind::Done:
        if (job.savedAs.isEmpty())
            Q_EMIT ended(Tone::Good, tr("Sent to the printer. Check the sheets before you hand them out."));
        else
            //: %1 is the path of a file
            Q_EMIT ended(Tone::Good,
                         tr("Saved as %1. Only you can read the file.").arg(isolatedPath(job.savedAs)));
        break;
    case SheetRun::End::Kind::Cancelled:
        Q_EMIT ended(Tone::Accent, tr("Cancelled: nothing was printed or saved."));
        break;
    case SheetRun::End::Kind::Unreadable:
        Q_EMIT ended(Tone::Bad, unreadableSheetText(job.sheetAt(end.sheet).whose));
        break;
    case SheetRun::End::Kind::Refused:
        Q_EMIT ended(
            Tone::Bad,
            tr("The printer does not answer or has refused the sheets. Choose another one, or save them as "
               "PDF."));
        break;
    case SheetRun::End::Kind::FileFailed:
        //: %1 is the path of a file, %2 what the system says
        Q_EMIT ended(
            Tone::Bad,
            tr("The sheets could not be saved as %1: %2. Nothing was written. Choose another folder.")
                .arg(isolatedPath(job.savedAs), end.reason));
        break;
    }
}

} // namespace sallyport
