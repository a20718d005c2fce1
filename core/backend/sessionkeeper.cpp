// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/sessionkeeper.h"

#include <QFutureWatcher>

#include <utility>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

QString entryOf(const ServerAddress &address)
{
    return u"session "_s + address.text();
}

template <typename T, typename Handler>
void whenEnded(QFuture<Result<T>> future, QObject *owner, Handler handler)
{
    auto *watcher = new QFutureWatcher<Result<T>>(owner);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, owner, [watcher, handler = std::move(handler)]() mutable {
            watcher->deleteLater();
            const QFuture<Result<T>> ended = watcher->future();
            handler(ended.resultCount() > 0 ? ended.result() : Result<T>(failure(ErrorCode::Cancelled)));
        });
    watcher->setFuture(std::move(future));
}

} // namespace

SessionKeeper::SessionKeeper(const ServerAddress &address, std::shared_ptr<KeyVault> vault,
                             ConnectionBook &book, QObject *parent)
    : QObject(parent), m_address(address), m_vault(std::move(vault)), m_book(book)
{
}

void SessionKeeper::fetch(const std::function<void(const Secret &)> &done)
{
    const auto known = m_book.find(m_address);
    if (!known || !known->staysSignedIn) {
        QMetaObject::invokeMethod(
            this, [done] { done({}); }, Qt::QueuedConnection);
        return;
    }
    whenEnded(m_vault->read(entryOf(m_address)), this,
              [done](const Result<Secret> &token) { done(token.value_or(Secret())); });
}

void SessionKeeper::keep(const Secret &token)
{
    m_wanted = token;
    next();
}

void SessionKeeper::forget()
{
    const auto known = m_book.find(m_address);
    if (!m_isBusy && !m_wanted && (!known || !known->staysSignedIn))
        return;
    m_wanted = Secret();
    next();
}

// One after the other: what is asked for while the keychain is at work waits, and only the newest counts.
void SessionKeeper::next()
{
    if (m_isBusy || !m_wanted)
        return;
    m_isBusy = true;
    const Secret token = *std::exchange(m_wanted, std::nullopt);
    const bool keeps = !token.isEmpty();
    if (keeps)
        note(true); // before: a token that is in the keychain is never forgotten there
    whenEnded(keeps ? m_vault->write(entryOf(m_address), token) : m_vault->remove(entryOf(m_address)), this,
              [this, keeps](const Result<void> &done) {
                  m_isBusy = false;
                  if (done && !keeps)
                      note(false);
                  if (!done)
                      Q_EMIT failed(done.error());
                  next();
              });
}

void SessionKeeper::note(bool kept)
{
    auto known = m_book.find(m_address);
    if (!known || known->staysSignedIn == kept)
        return;
    known->staysSignedIn = kept;
    m_book.put(*known);
}

} // namespace sallyport
