// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/backend.h"
#include "tests/service/storerig.h"

#include <QMetaObject>

#include <utility>

namespace sallyport {

/// One window over the real rules and the real store of a StoreRig. Several of them are several people, each
/// with a session of their own; the rig's clock is everybody's.
class RigBackend : public Backend
{
public:
    explicit RigBackend(StoreRig &rig) : m_rig(rig) {}

    BackendPlace place() const override { return {.local = true, .name = m_rig.address().location}; }
    Credentials credentials;

protected:
    void submit(AnyOperation operation, Completion completion) override
    {
        QMetaObject::invokeMethod(
            this,
            [this, operation = std::move(operation), completion = std::move(completion)] {
                completion(dispatch(m_rig.context(), credentials, operation));
            },
            Qt::QueuedConnection);
    }

private:
    StoreRig &m_rig;
};

} // namespace sallyport
