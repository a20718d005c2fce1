// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flows/journey.h"

namespace sallyport {

/// "Generate New API Password": identity verification → the password, shown once, with "Copy". And its
/// deletion: confirm → identity verification → gone.
class ApiPasswordFlow : public Journey
{
    Q_OBJECT
public:
    enum class Kind { Generate, Delete };
    /// `userName` is what the API takes as user name: the sign-in name, or the person's id where the name has
    /// a colon.
    ApiPasswordFlow(const JourneyStart &start, Kind kind, const QString &userName, QWidget *parent = nullptr);

    bool mayLeave() const override { return m_mayLeave; }

private:
    void generate();
    void confirmDeletion();
    void showPassword(const Secret &password);

    QString m_userName;
    bool m_mayLeave = true;
};

} // namespace sallyport
