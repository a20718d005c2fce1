// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfa.h"
#include "ui/kiosk/kioskpage.h"

class QCheckBox;
class QLabel;

namespace sallyport {

class BackupCodeList;

/// The ten backup codes, to be printed or written down. The only way on is to have them.
class CodesPage : public KioskPage
{
    Q_OBJECT
public:
    /// `mayPrint`: there is a printer.
    CodesPage(const BackupCodeSet &codes, bool mayPrint, QWidget *parent = nullptr);

    void printed(bool well);
    void wipe() override;

Q_SIGNALS:
    void printWanted();
    void kept();

private:
    BackupCodeList *m_list;
    QLabel *m_about;
    Button *m_print = nullptr;
    QCheckBox *m_written;
    Button *m_finish;
};

} // namespace sallyport
