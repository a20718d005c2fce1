// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/remotebackend.h"

#include "core/wire/clientwire.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

Access accessOf(const AnyOperation &operation)
{
    return std::visit([](const auto &op) { return std::decay_t<decltype(op)>::access; }, operation);
}

QByteArray bearer(const Secret &token)
{
    return "Bearer " + token.view().toByteArray();
}

} // namespace

struct RemoteBackend::Question
{
    AnyOperation operation;
    Access access;
    ServerRequest request;
    Completion completion;
    Secret session; ///< the one it was asked in
    bool gaveProof = false;

    bool isChange() const { return request.method != "GET"; }
};

RemoteBackend::RemoteBackend(const ServerAddress &address, std::unique_ptr<ServerLink> link,
                             std::unique_ptr<SessionKeeper> keeper, const Secret &session)
    : m_address(address), m_link(std::move(link)),
      m_keeper(std::move(keeper)), m_credentials{.session = session}, m_staysSignedIn(!session.isEmpty())
{
    connect(m_link.get(), &ServerLink::onlineChanged, this, &Backend::onlineChanged);
    connect(m_keeper.get(), &SessionKeeper::failed, this, [this](const Error &error) {
        if (m_staysSignedIn)
            Q_EMIT sessionNotKept(error);
    });
}

RemoteBackend::~RemoteBackend() = default;

BackendPlace RemoteBackend::place() const
{
    return {.local = false, .name = m_address.name()};
}

void RemoteBackend::submit(AnyOperation operation, Completion completion)
{
    const ClientRequest wire = writeRequest(operation);
    auto question = std::make_shared<Question>();
    question->access = accessOf(operation);
    question->operation = std::move(operation);
    question->request = {.method = wire.method, .path = "/api/v1" + wire.path, .body = wire.body};
    question->completion = std::move(completion);
    if (std::holds_alternative<SignOut>(question->operation))
        m_keeper->forget(); // at once: nobody may wait for the answer
    if (!question->isChange()) {
        ask(question);
        return;
    }
    m_changes.push_back(question);
    if (m_changes.size() == 1)
        askNext();
}

void RemoteBackend::askNext()
{
    if (!m_changes.empty())
        ask(m_changes.front());
}

void RemoteBackend::ask(const QuestionPointer &question)
{
    // Only now: a change may have waited for the one before, which signed in or verified an identity.
    auto &headers = question->request.headers;
    if (question->access.who != Access::Who::Anyone && hasSession()) {
        question->session = m_credentials.session;
        headers.append({"Authorization", bearer(m_credentials.session)});
    }
    if (question->access.proof != Access::Proof::None && !m_credentials.proof.isEmpty()) {
        question->gaveProof = true;
        headers.append({"Identity-Proof", m_credentials.proof.view().toByteArray()});
    }
    m_link->send(question->request,
                 [this, question](const Result<ServerAnswer> &answer) { take(question, answer); });
}

void RemoteBackend::take(const QuestionPointer &question, const Result<ServerAnswer> &answer)
{
    const Result<std::any> reply =
        answer ? replyOf(*question, *answer) : Result<std::any>(tl::unexpected(answer.error()));
    const bool isSignOut = std::holds_alternative<SignOut>(question->operation);
    const bool isOver = !reply && reply.error().code == ErrorCode::Unauthenticated &&
                        question->access.who == Access::Who::Session;
    const bool isOfThisSession = question->session == m_credentials.session;
    const bool needsSetup = !reply && reply.error().code == ErrorCode::MfaSetupRequired;
    if (answer && question->gaveProof)
        m_credentials.proof = {}; // good for one
    // Whatever the answer: who has signed out here leaves nothing behind.
    if (isSignOut || (isOver && isOfThisSession))
        dropSession();

    const QPointer<RemoteBackend> alive(this); // whoever is answered may drop the backend there and then
    if (question->isChange()) {
        m_changes.pop_front();
        askNext();
    }
    question->completion(reply);
    if (!alive)
        return;
    if (isOver && isOfThisSession && !isSignOut)
        Q_EMIT sessionEnded();
    else if (needsSetup)
        Q_EMIT mfaSetupRequired();
}

Result<std::any> RemoteBackend::replyOf(const Question &question, const ServerAnswer &answer)
{
    if (answer.status >= 400) {
        Error error = readProblem(answer.status, answer.body);
        if (error.retryAfter.count() == 0 && error.code == ErrorCode::Busy)
            error.retryAfter = answer.retryAfter;
        return tl::unexpected(error);
    }
    Credentials made;
    auto reply = readReply(question.operation, answer.body, made);
    if (!reply)
        return failure(ErrorCode::ServerIncompatible, reply.error().detail);
    takeCredentials(made);
    return reply;
}

void RemoteBackend::takeCredentials(const Credentials &made)
{
    if (!made.proof.isEmpty())
        m_credentials.proof = made.proof;
    if (made.session.isEmpty())
        return;
    m_credentials = {.session = made.session, .proof = made.proof};
    if (m_staysSignedIn)
        m_keeper->keep(made.session);
    else
        m_keeper->forget();
}

void RemoteBackend::dropSession()
{
    m_credentials = {};
    m_keeper->forget();
}

} // namespace sallyport
