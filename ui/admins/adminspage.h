// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/admin.h"
#include "core/model/mfa.h"
#include "core/model/session.h"
#include "ui/widgets/palette.h"

#include <QPointer>
#include <QWidget>

#include <optional>

namespace sallyport {

class AdminList;
class Backend;
class ColumnMemory;
class HandOverWindow;
class Happenings;
class Journey;
class JourneyPlace;
class PrintCentre;
class SecretClipboard;

/// "Admins" (page.admins): the admins of the reseller, their MFA, and the hand-over of their QR codes.
/// Journeys run in the place of the table; only the hand-over has a window of its own.
class AdminsPage : public QWidget
{
    Q_OBJECT
public:
    AdminsPage(Backend &backend, SecretClipboard &clipboard, Clock clock = systemClock(),
               ColumnMemory *columns = nullptr, QWidget *parent = nullptr);

    /// False while leaving would lose a code that is shown only once.
    bool mayLeave() const;
    /// Above the table; the one before goes. nullptr: only that.
    void setInset(QWidget *inset);
    /// How something ended is told there from now on; what went wrong stays on the page too.
    void tellTo(Happenings &happenings) { m_happenings = &happenings; }
    void announce(Tone tone, const QString &text);

Q_SIGNALS:
    void mayLeaveChanged(bool mayLeave);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeOverview();
    void takeSession(const Session &session);
    bool mayAdminister();
    void open(Journey *journey);
    void closeJourney();
    void openFlow(int kind, const AdminRow &admin);
    void openWindow(const AdminRow &admin, const SetupSecret &secret);
    void exportAdmins();
    void openPrintCentre(const QList<Person> &admins);
    void prepareKiosk(const QList<Person> &selected);
    void importFromKiosk();

    Backend &m_backend;
    SecretClipboard &m_clipboard;
    Clock m_clock;
    ColumnMemory *m_columns;
    Happenings *m_happenings = nullptr;
    std::optional<Session> m_session;
    JourneyPlace *m_place;
    AdminList *m_list = nullptr;
    QPointer<HandOverWindow> m_window;
    QPointer<PrintCentre> m_printCentre;
};

} // namespace sallyport
