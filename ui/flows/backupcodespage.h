// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/mfa.h"
#include "ui/flows/flowpage.h"

class QCheckBox;
class QPrinter;

namespace sallyport {

class SecretClipboard;
class Voice;

/// "Backup codes": the ten codes, shown this once, with "Copy", "Save as…", "Print…" and the tick "I have
/// saved these codes". "Finish" stays disabled until the codes were copied, saved or printed, or the tick is
/// set. There is no other way out of the page.
class BackupCodesPage : public FlowPage
{
    Q_OBJECT
public:
    BackupCodesPage(const BackupCodeSet &codes, SecretClipboard &clipboard, QWidget *parent = nullptr);

    /// True once "Finish" was pressed.
    bool isFinished() const { return m_finished; }

    /// What "Save as…" does with the path that was chosen, and "Print…" with the printer.
    void saveTo(const QString &path);
    void printOn(QPrinter &printer);

Q_SIGNALS:
    void finished();

private:
    void copy();
    void chooseFile();
    void choosePrinter();
    void keep(const QString &how);
    void updateFinish();

    BackupCodeSet m_codes;
    SecretClipboard &m_clipboard;
    QCheckBox *m_saved = nullptr;
    Button *m_finish = nullptr;
    Voice *m_voice = nullptr;
    QString m_how; ///< the codes were kept; the footnote says so
    bool m_kept = false;
    bool m_finished = false;
};

} // namespace sallyport
