// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/audit.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace sallyport {

/// All that is known of one event, with its identifiers, to be read and copied.
class EventDetails : public Card
{
    Q_OBJECT
public:
    explicit EventDetails(QWidget *parent = nullptr);

    void setRow(const AuditRow &row);
    /// Line by line, for the clipboard.
    static QString textOf(const AuditRow &row);

Q_SIGNALS:
    void closed();

private:
    QGridLayout *m_grid;
};

} // namespace sallyport
