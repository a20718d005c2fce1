// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backend/demoperson.h"
#include "core/model/timestamp.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QListWidget;

namespace sallyport {

/// Beside the sign-in to sample data: who one can be, everybody's password, and the codes that the
/// authenticators of those with MFA show at this moment.
class DemoCard : public Card
{
    Q_OBJECT
public:
    DemoCard(DemoCast cast, Clock clock, QWidget *parent = nullptr);

    /// What the authenticator of this person shows now; empty where there is none.
    QString codeOf(qsizetype person) const;

Q_SIGNALS:
    /// Clicked, or Enter pressed on them.
    void chosen(const QString &email, const QString &password);
    /// Selected in the list: all that assistive technology can do.
    void pointedAt(const QString &email, const QString &password);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateCodes();

    DemoCast m_cast;
    Clock m_clock;
    QTimer m_timer;
    QListWidget *m_list = nullptr;
};

} // namespace sallyport
