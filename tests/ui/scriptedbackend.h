// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/backend.h"

#include <QMetaObject>

#include <any>
#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace sallyport {

/// A backend that answers from a script: each kind of operation has a function that says what comes back.
/// Answers arrive through the event loop, as the contract of Backend demands. What nobody has scripted is
/// refused as Forbidden.
class ScriptedBackend : public Backend
{
public:
    /// From now on `Op` is answered by `answer`, a function from the operation to Result<Op::Reply>.
    template <Operation Op, typename Answer>
    void on(Answer answer)
    {
        m_answers[AnyOperation(Op{}).index()] = [answer](const AnyOperation &any) -> Result<std::any> {
            Result<typename Op::Reply> reply = answer(std::get<Op>(any));
            if (!reply)
                return tl::unexpected(reply.error());
            return std::any(*std::move(reply));
        };
    }

    /// How often `Op` was asked.
    template <Operation Op>
    int asked() const
    {
        int count = 0;
        for (const AnyOperation &operation : m_asked)
            count += std::holds_alternative<Op>(operation) ? 1 : 0;
        return count;
    }

    /// The newest `Op`; there has to be one.
    template <Operation Op>
    Op last() const
    {
        for (auto operation = m_asked.rbegin(); operation != m_asked.rend(); ++operation) {
            if (const auto *found = std::get_if<Op>(&*operation))
                return *found;
        }
        return Op{};
    }

    BackendPlace place() const override { return m_place; }
    void setPlace(BackendPlace place) { m_place = std::move(place); }

    bool isOnline() const override { return !m_offline; }
    Error offlineReason() const override { return m_offline.value_or(Error{}); }
    void reconnect() override { ++reconnects; }
    bool hasSession() const override { return m_hasSession; }
    void setStaySignedIn(bool stay) override { staysSignedIn = stay; }
    /// As if the way to the server broke, or were there again.
    void setOffline(const std::optional<Error> &reason)
    {
        m_offline = reason;
        Q_EMIT onlineChanged();
    }
    /// As if a session had been kept.
    void setHasSession(bool has) { m_hasSession = has; }
    int reconnects = 0;
    std::optional<bool> staysSignedIn; ///< what the sign-in page asked for last

    /// While holding, questions wait: to look at what a screen does meanwhile.
    void hold() { m_holding = true; }
    void release()
    {
        m_holding = false;
        for (auto &answer : std::exchange(m_held, {}))
            answer();
    }

protected:
    void submit(AnyOperation operation, Completion completion) override
    {
        m_asked.push_back(operation);
        QMetaObject::invokeMethod(
            this,
            [this, operation = std::move(operation), completion = std::move(completion)] {
                auto answer = [this, operation, completion] {
                    const auto found = m_answers.find(operation.index());
                    completion(found == m_answers.end() ? Result<std::any>(failure(ErrorCode::Forbidden))
                                                        : found->second(operation));
                };
                if (m_holding)
                    m_held.push_back(answer);
                else
                    answer();
            },
            Qt::QueuedConnection);
    }

private:
    std::map<std::size_t, std::function<Result<std::any>(const AnyOperation &)>> m_answers;
    std::vector<AnyOperation> m_asked;
    std::vector<std::function<void()>> m_held;
    BackendPlace m_place{true, QStringLiteral("/home/olga/sallyport.store"), false, false};
    bool m_holding = false;
    bool m_hasSession = false;
    std::optional<Error> m_offline;
};

} // namespace sallyport
