// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/membercsv.h"
#include "ui/widgets/card.h"

#include <QPointer>

namespace sallyport {

class Backend;
class Banner;
class BusyBar;
class Button;
class FileWell;
class ImportHandOver;
class ImportPreview;
class ImportTable;
class MutedText;
class SecretClipboard;

/// "Import…" inside of a page: a CSV file is chosen or dropped here, read and rehearsed off the window's
/// thread, shown with a verdict for each row, and imported as a whole or not at all.
class ImportPanel : public Card
{
    Q_OBJECT
public:
    /// The backend outlives the panel.
    ImportPanel(Backend &backend, const ScopeId &account, QWidget *parent = nullptr);

    void focusFirst();
    /// Offers "Copy" for the sign-in codes, too. The clipboard outlives the panel.
    void offerCopy(SecretClipboard &clipboard) { m_clipboard = &clipboard; }
    /// As if it had been chosen.
    void readFile(const QString &path);
    /// False while an import is under way, and while leaving would lose the codes of new members.
    bool mayLeave() const;

Q_SIGNALS:
    void mayLeaveChanged(bool mayLeave);
    /// There are new members; the panel stays as long as their codes are to be saved.
    void imported();
    /// It is over and may go; without a text it was given up.
    void finished(const QString &text);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Stage { Choosing, Waiting, Looking, Importing, Done };

    QWidget *makeStart();
    QWidget *makeWaiting();
    QWidget *makeButtons();
    void enter(Stage stage);
    bool takesFiles() const { return m_stage == Stage::Choosing || m_stage == Stage::Looking; }

    void chooseFile();
    void takeFile(const CsvResult<MemberCsv> &file);
    void rehearse();
    void look(const QList<ImportFinding> &findings);
    void import();
    void takeImported(const MembersImported &imported);
    void goBack(const QString &text);
    void giveUp();
    QList<NewMember> members() const;

    Backend &m_backend;
    ScopeId m_account;
    SecretClipboard *m_clipboard = nullptr;
    Stage m_stage = Stage::Choosing;
    int m_round = 0; ///< an answer to an older one is not wanted any more
    QFuture<Result<CsvResult<MemberCsv>>> m_reading;
    QString m_fileName;
    MemberCsv m_file;
    QString m_changed; ///< why the rows are looked at once more

    ImportTable *m_model;
    Banner *m_message;
    // Before the parts they lie in, which are made with them.
    FileWell *m_well = nullptr;
    MutedText *m_waitingText = nullptr;
    BusyBar *m_busyBar = nullptr;
    Button *m_another = nullptr;
    Button *m_import = nullptr;
    Button *m_cancel = nullptr;
    QWidget *m_start;
    QWidget *m_waiting;
    ImportPreview *m_preview;
    QWidget *m_buttons;
    QPointer<ImportHandOver> m_handOver;
};

} // namespace sallyport
