// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/storemover.h"
#include "tests/ui/profilescript.h"

#include <QPromise>

namespace sallyport {

/// A person whose store can be moved; the file is written when the test says so.
class MovingScript : public ProfileScript, public StoreMover
{
public:
    MovingScript() { setActive(); }

    bool allowed = true;
    StoreMove wish; ///< the newest
    std::shared_ptr<StoreMoveRun> run;
    int moves = 0;

    void conclude(const Result<qint64> &rows)
    {
        m_promise->addResult(rows);
        m_promise->finish();
    }

    QFuture<Result<bool>> mayMove() override
    {
        QPromise<Result<bool>> answer;
        answer.start();
        answer.addResult(Result<bool>(allowed));
        answer.finish();
        return answer.future();
    }
    Result<void> judge(const Secret &passphrase) const override
    {
        if (passphrase.size() < 15)
            return tl::unexpected(Error{ErrorCode::PasswordTooShort, {}, {QStringLiteral("15")}, {}});
        return {};
    }
    QFuture<Result<qint64>> move(const StoreMove &asked, std::shared_ptr<StoreMoveRun> of) override
    {
        ++moves;
        wish = asked;
        run = std::move(of);
        m_promise = std::make_unique<QPromise<Result<qint64>>>();
        m_promise->start();
        return m_promise->future();
    }

private:
    std::unique_ptr<QPromise<Result<qint64>>> m_promise;
};

} // namespace sallyport
