// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/sheetrun.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/progressrow.h"

#include <QPointer>

#include <functional>

namespace sallyport {

/// One run of sheets after the other in the print centre: how far it is, "Cancel", and what became of it in
/// words. Hidden while nothing runs.
class PrintRun : public ProgressRow
{
    Q_OBJECT
public:
    struct Job
    {
        qsizetype count = 0;
        SheetRun::SheetAt sheetAt;
        int sheetsPerPage = 1;
        SheetPainting painting = paintSheet;
        std::function<void(SheetRun &)> begin; ///< prints or saves; what it prints on outlives the run
        QString savedAs;                       ///< path of the file; empty: a printer
    };

    explicit PrintRun(QWidget *parent = nullptr);
    ~PrintRun() override;

    /// Not while one is under way.
    void start(const Job &job);
    bool isRunning() const { return !m_run.isNull(); }
    /// False once a printer is at work, or where nothing runs.
    bool mayCancel() const { return m_run && m_run->mayCancel(); }
    void cancel();

Q_SIGNALS:
    void ended(sallyport::Tone tone, const QString &text);

private:
    void showProgress(SheetRun::Phase phase, qsizetype done, qsizetype total);
    void finish(const Job &job, const SheetRun::End &end);

    QPointer<SheetRun> m_run;
};

} // namespace sallyport
