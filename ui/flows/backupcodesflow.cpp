// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/backupcodesflow.h"

#include "ui/flows/backupcodespage.h"

namespace sallyport {

BackupCodesFlow::BackupCodesFlow(const JourneyStart &start, QWidget *parent) : Journey(start, parent)
{
    perform(GenerateBackupCodes{}, tr("Ten new backup codes are made, and all earlier ones stop working."),
            [this](const BackupCodeSet &codes) { showCodes(codes); });
}

bool BackupCodesFlow::mayLeave() const
{
    return !m_codes || m_codes->isFinished();
}

void BackupCodesFlow::showCodes(const BackupCodeSet &codes)
{
    m_codes = new BackupCodesPage(codes, clipboard());
    connect(m_codes, &BackupCodesPage::finished, this, [this, set = codes.setNumber] {
        Q_EMIT mayLeaveChanged(true);
        //: %1 is the number of the set
        Q_EMIT finished(tr("Set %1 of your backup codes is in force; all earlier codes are void.").arg(set));
    });
    goTo(m_codes);
    Q_EMIT mayLeaveChanged(false);
}

} // namespace sallyport
