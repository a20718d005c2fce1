// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/proofreader.h"
#include "ui/paper/sheetpage.h"

#include <QObject>
#include <QPainter>
#include <QTimer>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPrinter;
class QSaveFile;

namespace sallyport {

/// Many sheets to a printer or into a PDF, some pages at a time from the event loop, so that the window stays
/// alive and no more than a page of sheets is in memory. Every page is read back first: before a printer gets
/// its first page, all are; a PDF is thrown away with its first bad page.
class SheetRun : public QObject
{
    Q_OBJECT
public:
    using SheetAt = std::function<Sheet(qsizetype)>;
    enum class Phase { Checking, Printing, Saving };
    struct End
    {
        enum class Kind {
            Done,
            Cancelled,
            Unreadable, ///< the code of `sheet`; nothing was printed or saved
            Refused,    ///< by the printer
            FileFailed, ///< `reason` is the system's own words; a file that was there stays as it was
        };
        Kind kind = Kind::Done;
        qsizetype sheet = -1;
        QString reason;
    };

    SheetRun(qsizetype count, SheetAt sheetAt, int sheetsPerPage, SheetPainting painting = paintSheet,
             QObject *parent = nullptr);
    ~SheetRun() override;

    /// The printer outlives the run.
    void print(QPrinter &printer);
    /// On A4 or Letter, as is usual in the user's country. Whole or not at all, mode 0600.
    void savePdf(const QString &path, const QString &title);
    /// No more pages; ends Cancelled. Not once a printer is at work: what it has cannot be taken back. Nor
    /// once it has ended, told or not.
    void cancel();
    bool mayCancel() const { return m_timer.isActive() && m_phase != Phase::Printing; }

Q_SIGNALS:
    /// Sheets.
    void progressed(SheetRun::Phase phase, qsizetype done, qsizetype total);
    void ended(const SheetRun::End &end);

private:
    void work();
    bool workOnPage();
    bool beginPrinting();
    void finish();
    void end(const End &end);
    QList<Sheet> sheetsOfPage() const;

    qsizetype m_count;
    SheetAt m_sheetAt;
    int m_sheetsPerPage;
    SheetPainting m_painting;
    ProofReader m_proofReader;
    Phase m_phase = Phase::Checking;
    qsizetype m_next = 0; ///< sheet that begins the next page
    QTimer m_timer;
    QPrinter *m_printer = nullptr;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<QPagedPaintDevice> m_pdf;
    std::unique_ptr<QPainter> m_painter; ///< ends before what it paints on
};

} // namespace sallyport
