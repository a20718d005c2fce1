// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kiosk.h"
#include "ui/flows/journey.h"
#include "ui/rosters/kioskcrowd.h"

#include <QPointer>

class QRadioButton;

namespace sallyport {

class LabelledField;
class PrintCentre;

/// "Prepare kiosk…": for whom, the operator's PIN, and then the roster to be saved and the slips to be
/// printed; both only now. Pages: page.kiosk.prepare, page.kiosk.prepared.
class PrepareKioskFlow : public Journey
{
    Q_OBJECT
public:
    struct Options
    {
        ScopeId account;        ///< empty: admins of the caller's reseller
        QList<Person> selected; ///< may be empty
        KioskCrowdSource shown; ///< everybody whom the list shows
        Clock clock = systemClock();
    };
    PrepareKioskFlow(const JourneyStart &start, const Options &options, QWidget *parent = nullptr);

    bool mayLeave() const override { return !m_prepared || m_saved; }
    void saveTo(const QString &path);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void showWish();
    void countShown();
    QList<Person> chosen() const;
    void updateNext();
    void prepare();
    void showPrepared(const PreparedKiosk &prepared);
    void chooseFile();
    void print();

    Options m_options;
    KioskCrowd m_shown;
    bool m_counted = false;
    std::optional<PreparedKiosk> m_prepared;
    bool m_saved = false;

    QRadioButton *m_selectedChoice = nullptr;
    QRadioButton *m_shownChoice = nullptr;
    Caption *m_note = nullptr;
    LabelledField *m_pin = nullptr;
    LabelledField *m_repeat = nullptr;
    Button *m_next = nullptr;
    Button *m_finish = nullptr;
    QPointer<PrintCentre> m_printCentre;
};

} // namespace sallyport
