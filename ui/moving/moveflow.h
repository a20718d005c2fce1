// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/storemover.h"
#include "ui/flows/journey.h"

#include <memory>

namespace sallyport {

class MoveForm;
class ProgressRow;

/// "Move to a server…": passphrase and place → identity verification → the file is written, which can be
/// cancelled → what to do with it on the server. Whoever goes away meanwhile stops it.
class MoveFlow : public Journey
{
    Q_OBJECT
public:
    struct Options
    {
        QString proposedPath;
        bool offersServer = false; ///< this program can connect to one
    };
    MoveFlow(const JourneyStart &start, StoreMover &mover, const Options &options, QWidget *parent = nullptr);
    ~MoveFlow() override;

Q_SIGNALS:
    void serverWanted();

protected:
    void fail(const Error &error) override;

private:
    MoveForm *showForm();
    void take(const StoreMove &wish);
    void write();
    void conclude(const Result<qint64> &rows);
    void showProgress();

    StoreMover &m_mover;
    Options m_options;
    StoreMove m_wish;
    std::shared_ptr<StoreMoveRun> m_run; ///< while it writes
    ProgressRow *m_progress = nullptr;
};

} // namespace sallyport
