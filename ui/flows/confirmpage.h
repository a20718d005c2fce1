// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flows/flowpage.h"

namespace sallyport {

/// Asks before something is lost, inside the page (page.confirm): what will happen, a button that says so,
/// and "Cancel". Of several lines the first is the one that matters.
class ConfirmPage : public FlowPage
{
    Q_OBJECT
public:
    ConfirmPage(const QString &title, const QString &consequence, const QString &action,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void confirmed();
    void cancelled();
};

/// Says why something cannot be done, and offers what can be done instead (page.refused).
class RefusedPage : public FlowPage
{
    Q_OBJECT
public:
    RefusedPage(const QString &title, const QString &reason, const QString &instead,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void insteadRequested();
    void cancelled();
};

} // namespace sallyport
