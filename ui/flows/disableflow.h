// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flows/journey.h"

namespace sallyport {

/// "Delete" of the method, and "Disable MFA": confirm → identity verification → the result in a sentence.
/// Where MFA is required it explains that and offers "Reset" instead. In a session opened with a backup code
/// the password is the proof.
class DisableFlow : public Journey
{
    Q_OBJECT
public:
    enum class Kind { DeleteMethod, DisableMfa };
    DisableFlow(const JourneyStart &start, Kind kind, QWidget *parent = nullptr);

Q_SIGNALS:
    /// "Reset" was chosen instead.
    void resetRequested();

protected:
    void fail(const Error &error) override;

private:
    QString title() const;
    void confirm();
    void refuse();

    Kind m_kind;
};

} // namespace sallyport
