// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/sheetrun.h"

#include "ui/exports/privatefile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

/// How long the event loop waits for us at most, as long as a page takes no longer.
constexpr qint64 turnMilliseconds = 20;

constexpr int pdfDotsPerInch = 600;

} // namespace

SheetRun::SheetRun(qsizetype count, SheetAt sheetAt, int sheetsPerPage, SheetPainting painting,
                   QObject *parent)
    : QObject(parent), m_count(count), m_sheetAt(std::move(sheetAt)), m_sheetsPerPage(sheetsPerPage),
      m_painting(painting), m_proofReader(std::move(painting))
{
    connect(&m_timer, &QTimer::timeout, this, &SheetRun::work);
}

SheetRun::~SheetRun()
{
    m_painter.reset();
    m_pdf.reset();
    if (m_file)
        m_file->cancelWriting();
}

void SheetRun::print(QPrinter &printer)
{
    m_printer = &printer;
    m_phase = Phase::Checking;
    m_timer.start(0);
}

void SheetRun::savePdf(const QString &path, const QString &title)
{
    m_phase = Phase::Saving;
    m_timer.start(0);
    m_file = std::make_unique<QSaveFile>(path);
    if (const auto opened = openPrivately(*m_file); !opened) {
        end({End::Kind::FileFailed, -1, opened.error().detail});
        return;
    }
    auto writer = std::make_unique<QPdfWriter>(m_file.get());
    writer->setResolution(pdfDotsPerInch);
    writer->setPageSize(QPageSize(
        QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4));
    writer->setPageMargins({});
    writer->setTitle(title);
    writer->setCreator(u"Sallyport"_s);
    m_pdf = std::move(writer);
    m_painter = std::make_unique<QPainter>();
    if (!m_painter->begin(m_pdf.get()))
        end({End::Kind::FileFailed, -1, m_file->errorString()});
}

void SheetRun::cancel()
{
    if (mayCancel())
        end({End::Kind::Cancelled, -1, {}});
}

void SheetRun::work()
{
    QElapsedTimer time;
    time.start();
    do {
        if (!workOnPage())
            return;
    } while (time.elapsed() < turnMilliseconds);
    Q_EMIT progressed(m_phase, m_next, m_count);
}

QList<Sheet> SheetRun::sheetsOfPage() const
{
    QList<Sheet> sheets;
    for (qsizetype i = m_next; i < std::min(m_count, m_next + m_sheetsPerPage); ++i)
        sheets.append(m_sheetAt(i));
    return sheets;
}

/// False when the run is at its end.
bool SheetRun::workOnPage()
{
    if (m_next >= m_count) {
        if (m_phase != Phase::Checking) {
            finish();
            return false;
        }
        m_next = 0;
        m_phase = Phase::Printing;
        return beginPrinting();
    }
    const QPagedPaintDevice &device = m_pdf ? *m_pdf : *m_printer;
    const double inch = device.logicalDpiX();
    const QRectF page = pageOf(device);
    const QList<Sheet> sheets = sheetsOfPage();
    if (m_phase != Phase::Printing) {
        if (const auto bad =
                m_proofReader.firstUnreadable(sheets, page.size() * 72 / inch, m_sheetsPerPage)) {
            end({End::Kind::Unreadable, m_next + *bad, {}});
            return false;
        }
    }
    if (m_phase != Phase::Checking) {
        if (m_next > 0 && !(m_pdf ? m_pdf->newPage() : m_printer->newPage())) {
            end({m_pdf ? End::Kind::FileFailed : End::Kind::Refused, -1, {}});
            return false;
        }
        paintSheetPage(*m_painter, page, inch, sheets, m_sheetsPerPage, m_painting);
        if (m_file && m_file->error() != QFileDevice::NoError) {
            end({End::Kind::FileFailed, -1, m_file->errorString()});
            return false;
        }
    }
    m_next += sheets.size();
    return true;
}

bool SheetRun::beginPrinting()
{
    m_painter = std::make_unique<QPainter>();
    if (m_painter->begin(m_printer))
        return true;
    end({End::Kind::Refused, -1, {}});
    return false;
}

void SheetRun::finish()
{
    const bool painted = m_painter->end();
    m_painter.reset();
    if (m_file) {
        m_pdf.reset();
        if (!painted || !m_file->commit())
            end({End::Kind::FileFailed, -1, m_file->errorString()});
        else
            end({});
        return;
    }
    const bool refused = !painted || m_printer->printerState() == QPrinter::Error ||
                         m_printer->printerState() == QPrinter::Aborted;
    if (!refused && !m_printer->outputFileName().isEmpty())
        QFile::setPermissions(m_printer->outputFileName(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    end({refused ? End::Kind::Refused : End::Kind::Done, -1, {}});
}

void SheetRun::end(const End &end)
{
    m_timer.stop();
    m_painter.reset();
    m_pdf.reset();
    if (m_file && end.kind != End::Kind::Done)
        m_file->cancelWriting();
    m_file.reset();
    // Later: who has asked is perhaps still in the middle of asking.
    QMetaObject::invokeMethod(
        this, [this, end] { Q_EMIT ended(end); }, Qt::QueuedConnection);
}

} // namespace sallyport
