// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flows/journey.h"

namespace sallyport {

class SetupFlow;

/// The guided setup inside a session: "Add new method", "Reset" and "Finish now".
class EnrolFlow : public Journey
{
    Q_OBJECT
public:
    enum class Kind {
        AddMethod,     ///< four pages
        Reset,         ///< identity verification with the current code first; the old method works until then
        FinishPending, ///< the secret that is Pending; only the code is asked for when it was handed over
    };
    EnrolFlow(const JourneyStart &start, Kind kind, QWidget *parent = nullptr);

    bool mayLeave() const override;

private:
    void setUp();

    Kind m_kind;
    SetupFlow *m_setup = nullptr;
};

} // namespace sallyport
