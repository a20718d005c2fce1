// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/backend.h"
#include "core/backend/serverlink.h"
#include "core/backend/sessionkeeper.h"
#include "core/service/credentials.h"

#include <deque>
#include <memory>

namespace sallyport {

/// The rules, asked of a server. See Backend for the contract.
///
/// Changes go one after the other, in the order they were asked for; what only looks goes at once. The token
/// of the session goes with what needs a session, the proof with what needs a proof, and neither anywhere
/// else.
class RemoteBackend : public Backend
{
    Q_OBJECT
public:
    /// `session`: the token of a session that was kept; empty: nobody is signed in.
    RemoteBackend(const ServerAddress &address, std::unique_ptr<ServerLink> link,
                  std::unique_ptr<SessionKeeper> keeper, const Secret &session);
    ~RemoteBackend() override;

    BackendPlace place() const override;
    bool isOnline() const override { return m_link->isOnline(); }
    Error offlineReason() const override { return m_link->offlineReason(); }
    void reconnect() override { m_link->look(); }
    bool hasSession() const override { return !m_credentials.session.isEmpty(); }
    void setStaySignedIn(bool stay) override { m_staysSignedIn = stay; }

protected:
    void submit(AnyOperation operation, Completion completion) override;

private:
    struct Question;
    using QuestionPointer = std::shared_ptr<Question>;

    void ask(const QuestionPointer &question);
    void askNext();
    void take(const QuestionPointer &question, const Result<ServerAnswer> &answer);
    Result<std::any> replyOf(const Question &question, const ServerAnswer &answer);
    void takeCredentials(const Credentials &made);
    void dropSession();

    ServerAddress m_address;
    std::unique_ptr<ServerLink> m_link;
    std::unique_ptr<SessionKeeper> m_keeper;
    Credentials m_credentials;
    bool m_staysSignedIn = false;
    std::deque<QuestionPointer> m_changes; ///< the first one is under way
};

} // namespace sallyport
