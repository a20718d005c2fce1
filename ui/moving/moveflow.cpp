// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/moving/moveflow.h"

#include "ui/moving/movedpage.h"
#include "ui/moving/moveform.h"
#include "ui/widgets/progressrow.h"

#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr std::chrono::milliseconds glance{100};

QString purpose()
{
    return MoveFlow::tr("Confirm that it is you who takes everything in this store along.");
}

} // namespace

MoveFlow::MoveFlow(const JourneyStart &start, StoreMover &mover, const Options &options, QWidget *parent)
    : Journey(start, parent), m_mover(mover), m_options(options), m_wish{options.proposedPath, {}}
{
    showForm();
}

MoveFlow::~MoveFlow()
{
    if (m_run)
        m_run->isStopped = true;
}

MoveForm *MoveFlow::showForm()
{
    auto *form = new MoveForm(m_wish);
    connect(form, &MoveForm::cancelled, this, &Journey::cancelled);
    connect(form, &MoveForm::submitted, this, &MoveFlow::take);
    goTo(form);
    return form;
}

void MoveFlow::take(const StoreMove &wish)
{
    m_wish = wish;
    if (const auto judged = m_mover.judge(wish.passphrase); !judged) {
        fail(judged.error());
        return;
    }
    verify(StoreMove::access, purpose(), [this] { write(); });
}

void MoveFlow::write()
{
    auto *page = new FlowPage(u"page.move.writing"_s, tr("Move to a server"));
    page->addText(tr("The store is being written into the file. Everybody can go on working meanwhile."));
    m_progress = new ProgressRow(tr("Writing…"));
    page->body()->addWidget(m_progress);
    m_run = std::make_shared<StoreMoveRun>();
    connect(m_progress, &ProgressRow::cancelWanted, page, [this] {
        if (m_run)
            m_run->isStopped = true;
        m_progress->setCancellable(false);
    });
    auto *clock = new QTimer(page);
    connect(clock, &QTimer::timeout, page, [this] { showProgress(); });
    clock->start(glance);
    goTo(page);
    showProgress();
    deliver(m_mover.move(m_wish, m_run), this, [this](const Result<qint64> &rows) { conclude(rows); });
}

void MoveFlow::showProgress()
{
    if (!m_run)
        return;
    const QLocale locale;
    const qint64 rows = m_run->rows;
    const qint64 total = m_run->total;
    if (total <= 0)
        m_progress->setProgress(tr("Writing…"), 0, 0);
    else
        //: %1 and %2 are numbers of rows of the store
        m_progress->setProgress(
            tr("Writing: %1 of %2").arg(locale.toString(rows), locale.toString(std::max(rows, total))), rows,
            std::max(rows, total));
}

void MoveFlow::conclude(const Result<qint64> &rows)
{
    m_run.reset();
    if (!rows && rows.error().code == ErrorCode::ProofRequired) {
        verifyAgain(StoreMove::access, purpose(), [this] { write(); });
        return;
    }
    if (!rows) {
        fail(rows.error());
        return;
    }
    m_wish.passphrase = {};
    auto *page = new MovedPage(m_wish.path, *rows, m_options.offersServer);
    connect(page, &MovedPage::done, this,
            [this] { Q_EMIT finished(tr("The store is in the file. It is still here, too.")); });
    connect(page, &MovedPage::serverWanted, this, &MoveFlow::serverWanted);
    goTo(page);
}

void MoveFlow::fail(const Error &error)
{
    auto *form = qobject_cast<MoveForm *>(currentWidget());
    if (!form)
        form = showForm();
    if (error.code == ErrorCode::Cancelled)
        form->showMessage(Tone::Accent, tr("Cancelled. Nothing was written."));
    else
        form->showProblem(error);
}

} // namespace sallyport
