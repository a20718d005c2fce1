// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flows/journey.h"

namespace sallyport {

class BackupCodesPage;

/// "Generate backup codes": identity verification → ten new codes, all earlier ones void.
class BackupCodesFlow : public Journey
{
    Q_OBJECT
public:
    explicit BackupCodesFlow(const JourneyStart &start, QWidget *parent = nullptr);

    bool mayLeave() const override;

private:
    void showCodes(const BackupCodeSet &codes);

    BackupCodesPage *m_codes = nullptr;
};

} // namespace sallyport
