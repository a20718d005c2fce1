// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/result.h"

#include <QString>

namespace sallyport {

/// How often a PIN was wrong in a row, in a file of one byte for each: a try is on the disk before the PIN is
/// looked at, so that pulling the plug gives no try back.
class PinTries
{
public:
    explicit PinTries(const QString &path) : m_path(path) {}

    /// Errors: FileFailed.
    Result<int> count() const;
    /// Errors: FileFailed: no try may be made.
    Result<void> add();
    /// The last one was none: the PIN could not be looked at.
    void takeBack();
    /// The PIN was right.
    void forgive();

private:
    Result<void> resize(qint64 size);

    QString m_path;
};

} // namespace sallyport
