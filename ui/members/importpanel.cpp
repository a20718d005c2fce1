// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/importpanel.h"

#include "core/backend/backend.h"
#include "ui/deliver.h"
#include "ui/errortext.h"
#include "ui/members/filewell.h"
#include "ui/members/importhandover.h"
#include "ui/members/importpreview.h"
#include "ui/members/importtable.h"
#include "ui/members/importtext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QShortcut>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

using Filter = ImportTable::Filter;

/// The one file of the disk that is held over the panel; empty: something else is.
QString fileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

ImportPanel::ImportPanel(Backend &backend, const ScopeId &account, QWidget *parent)
    : Card(parent), m_backend(backend), m_account(account), m_model(new ImportTable(this)),
      m_message(new Banner), m_start(makeStart()), m_waiting(makeWaiting()),
      m_preview(new ImportPreview(*m_model)), m_buttons(makeButtons())
{
    setObjectName(u"members.import"_s);
    const QString title = tr("Import members");
    setAccessibleName(title);
    setAcceptDrops(true);
    m_message->setObjectName(u"import.message"_s);
    body()->addWidget(new GroupTitle(title));
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_message, m_start, m_waiting, m_preview, m_buttons})
        body()->addWidget(part);
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_cancel, &Button::click);
    enter(Stage::Choosing);
}

QWidget *ImportPanel::makeStart()
{
    auto *start = new QWidget;
    m_well = new FileWell;
    connect(m_well, &FileWell::chooseWanted, this, &ImportPanel::chooseFile);
    auto *example = new QLabel(u"Name;E-mail;Role;Sign-in method\n"
                               "Ada Lovelace;ada@example.com;Team admin;Password\n"
                               "Alan Turing;alan@example.com;;SSO"_s);
    example->setTextFormat(Qt::PlainText);
    example->setFont(fixedFont(font()));
    example->setLayoutDirection(Qt::LeftToRight);
    example->setAccessibleName(tr("Example"));
    example->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(start);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 12));
    column->addWidget(m_well);
    column->addWidget(
        new MutedText(tr("The first line names the columns; Role and Sign-in method may be left out or "
                         "empty, for a Member with a password. All rows are imported, or none.")));
    column->addWidget(example);
    //: The names in quotation marks are those of the columns of a file, always English
    column->addWidget(
        new Caption(tr("CSV in UTF-8, with commas or semicolons, at most %1 rows. Names of columns and roles "
                       "are in English, as \"Export…\" writes them.")
                        .arg(QLocale().toString(maximumImport))));
    return start;
}

QWidget *ImportPanel::makeWaiting()
{
    auto *waiting = new QWidget;
    m_waitingText = new MutedText;
    m_busyBar = new BusyBar;
    auto *column = new QVBoxLayout(waiting);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 8));
    column->addWidget(m_waitingText);
    column->addWidget(m_busyBar);
    return waiting;
}

QWidget *ImportPanel::makeButtons()
{
    auto *buttons = new QWidget;
    m_another = new Button(tr("Choose another file…"));
    m_cancel = new Button(tr("Cancel"));
    m_import = new Button({}, Button::Kind::Primary);
    m_import->setObjectName(u"import.import"_s);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(this, 12));
    row->addWidget(m_another);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    connect(m_another, &Button::clicked, this, &ImportPanel::chooseFile);
    connect(m_cancel, &Button::clicked, this, &ImportPanel::giveUp);
    connect(m_import, &Button::clicked, this, &ImportPanel::import);
    return buttons;
}

void ImportPanel::enter(Stage stage)
{
    m_stage = stage;
    const bool looking = stage == Stage::Looking || stage == Stage::Importing;
    m_start->setVisible(stage == Stage::Choosing);
    const bool waiting = stage == Stage::Waiting || stage == Stage::Importing;
    m_waiting->setVisible(waiting);
    m_busyBar->setBusy(waiting);
    m_preview->setVisible(looking);
    m_preview->setEnabled(stage == Stage::Looking);
    m_buttons->setVisible(stage != Stage::Done);
    m_another->setVisible(looking);
    m_another->setEnabled(stage == Stage::Looking);
    m_import->setVisible(looking);
    m_import->setBusy(stage == Stage::Importing);
    m_cancel->setEnabled(stage != Stage::Importing); // what the core writes is whole or not at all
}

void ImportPanel::focusFirst()
{
    m_well->focusFirst();
}

bool ImportPanel::mayLeave() const
{
    return m_stage != Stage::Importing && (!m_handOver || m_handOver->isKept());
}

void ImportPanel::chooseFile()
{
    // Opened, not executed: the page stays alive, and so does everything behind it.
    auto *dialog = new QFileDialog(this, tr("Import members"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Table (*.csv *.txt)"), tr("All files (*)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPanel::readFile);
    dialog->open();
}

void ImportPanel::readFile(const QString &path)
{
    if (!takesFiles())
        return;
    m_message->clear();
    m_changed.clear();
    m_fileName = QFileInfo(path).fileName();
    //: %1 is the name of a file
    m_waitingText->setText(tr("Reading %1…").arg(visibleText(m_fileName)));
    enter(Stage::Waiting);
    m_cancel->setFocus(Qt::OtherFocusReason);
    m_reading = readMemberCsvFile(path);
    deliver(m_reading, this, [this, round = ++m_round](const Result<CsvResult<MemberCsv>> &file) {
        if (round == m_round && file)
            takeFile(*file);
    });
}

void ImportPanel::takeFile(const CsvResult<MemberCsv> &file)
{
    if (!file) {
        goBack(csvFaultText(file.error()));
        return;
    }
    m_file = *file;
    rehearse();
}

void ImportPanel::rehearse()
{
    m_waitingText->setText(tr("Checking %n row(s)…", nullptr, static_cast<int>(m_file.rows.size())));
    enter(Stage::Waiting);
    deliver(m_backend.call(RehearseMemberImport{m_account, members()}), this,
            [this, round = ++m_round](const Result<QList<ImportFinding>> &findings) {
                if (round != m_round)
                    return;
                if (findings)
                    look(*findings);
                else
                    goBack(errorText(findings.error()));
            });
}

void ImportPanel::look(const QList<ImportFinding> &findings)
{
    m_model->take(m_file.rows, findings);
    m_preview->showFile(m_fileName, m_file.ignoredColumns);
    enter(Stage::Looking);
    const QList<qint64> lines = m_model->linesToMend();
    m_import->setText(tr("Import %n member(s)", nullptr, static_cast<int>(m_file.rows.size())));
    m_import->setEnabled(lines.isEmpty());
    m_import->setVisible(lines.isEmpty()); // nobody to import, nothing to press
    if (!lines.isEmpty())
        //: %n is a number of rows, %1 a list of numbers of lines
        m_message->announce(
            Tone::Warning,
            tr("%n row(s) cannot be imported, so nobody was added. Correct the file and choose "
               "it again. Lines: %1.",
               nullptr, static_cast<int>(lines.size()))
                .arg(lineList(lines)));
    else if (!m_changed.isEmpty())
        m_message->announce(Tone::Warning, m_changed);
    else
        m_message->clear();
    if (lines.isEmpty())
        m_import->setFocus(Qt::OtherFocusReason);
    else
        m_preview->focusFirst();
}

void ImportPanel::import()
{
    m_message->clear();
    // Why "Cancel" has to wait.
    m_waitingText->setText(tr("Adding %n member(s): all of them, or nobody where something fails.", nullptr,
                              static_cast<int>(m_file.rows.size())));
    enter(Stage::Importing);
    Q_EMIT mayLeaveChanged(false);
    deliver(m_backend.call(ImportMembers{m_account, members()}), this,
            [this](const Result<MembersImported> &imported) {
                if (imported) {
                    takeImported(*imported);
                    return;
                }
                enter(Stage::Looking);
                Q_EMIT mayLeaveChanged(true);
                if (imported.error().code == ErrorCode::Conflict) {
                    m_changed = tr("Something has changed since the file was checked, so nobody was added. "
                                   "It was checked again.");
                    rehearse();
                } else {
                    m_message->announce(Tone::Bad, errorText(imported.error()));
                }
            });
}

void ImportPanel::takeImported(const MembersImported &imported)
{
    QString text = tr("%n member(s) were added.", nullptr, static_cast<int>(imported.added));
    enter(Stage::Done);
    QList<SignInCode> handedOver; // those that were not mailed
    for (const SignInCode &code : imported.invitations) {
        if (!code.mailed)
            handedOver.append(code);
    }
    const auto mailed = static_cast<int>(imported.invitations.size() - handedOver.size());
    if (mailed > 0)
        text += u' ' + tr("A link was sent to %n of them.", nullptr, mailed);
    if (handedOver.isEmpty()) {
        Q_EMIT mayLeaveChanged(true);
        Q_EMIT this->imported();
        Q_EMIT finished(text);
        return;
    }
    QHash<QString, QString> names;
    for (const MemberCsvRow &row : std::as_const(m_file.rows))
        names.insert(row.member.email.toLower(), row.member.name);
    QList<IssuedCode> codes;
    for (const SignInCode &code : std::as_const(handedOver))
        codes.append({names.value(code.email.toLower()), code});
    m_handOver = new ImportHandOver(text, codes);
    if (m_clipboard)
        m_handOver->offerCopy(*m_clipboard);
    connect(m_handOver, &ImportHandOver::kept, this, [this] { Q_EMIT mayLeaveChanged(true); });
    connect(m_handOver, &ImportHandOver::finished, this, [this, text] { Q_EMIT finished(text); });
    body()->addWidget(m_handOver);
    m_handOver->focusFirst();
    Q_EMIT this->imported();
}

void ImportPanel::goBack(const QString &text)
{
    enter(Stage::Choosing);
    if (text.isEmpty())
        m_message->clear();
    else
        m_message->announce(Tone::Bad, text);
    m_well->focusFirst();
}

void ImportPanel::giveUp()
{
    if (m_stage != Stage::Waiting) {
        Q_EMIT finished({});
        return;
    }
    ++m_round;
    m_reading.cancel();
    goBack({});
}

QList<NewMember> ImportPanel::members() const
{
    QList<NewMember> members;
    members.reserve(m_file.rows.size());
    for (const MemberCsvRow &row : m_file.rows)
        members.append(row.member);
    return members;
}

void ImportPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (!takesFiles() || fileOf(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_well->setHot(true);
}

void ImportPanel::dragLeaveEvent(QDragLeaveEvent *)
{
    m_well->setHot(false);
}

void ImportPanel::dropEvent(QDropEvent *event)
{
    m_well->setHot(false);
    const QString path = fileOf(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    readFile(path);
}

} // namespace sallyport
