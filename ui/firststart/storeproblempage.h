// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "ui/signin/gatepage.h"

namespace sallyport {

/// A store that cannot be opened (page.storeproblem): what happened, where the file is, that it was left as
/// it is, and what to do next.
class StoreProblemPage : public GatePage
{
    Q_OBJECT
public:
    StoreProblemPage(const Error &error, const QString &path, QWidget *parent = nullptr);

Q_SIGNALS:
    void tryAgain();
    void otherStoreRequested();
    /// Only offered where there is no file.
    void createRequested();
};

} // namespace sallyport
