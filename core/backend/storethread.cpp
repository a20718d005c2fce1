// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backend/storethread.h"

namespace sallyport {

StoreThread::StoreThread() : m_context(std::make_unique<QObject>())
{
    m_context->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("store"));
    m_thread.start();
}

StoreThread::~StoreThread()
{
    // The last task: it waits behind all others, closes the connection in its own thread, and ends the loop.
    QMetaObject::invokeMethod(
        m_context.get(),
        [this] {
            m_room.context.reset();
            m_room.database.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace sallyport
