// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rosters/importkioskflow.h"

#include "core/kiosk/roster.h"
#include "ui/rosters/findingtable.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/switchdelegate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QRadioButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

using Column = FindingTable::Column;

// A shift of 500 people is much smaller.
constexpr qint64 largestBundle = 32 * 1024 * 1024;
constexpr int shownRows = 8;

} // namespace

ImportKioskFlow::ImportKioskFlow(const JourneyStart &start, QWidget *parent)
    : Journey(start, parent), m_model(new FindingTable(this))
{
    connect(m_model, &FindingTable::decided, this, &ImportKioskFlow::updateImport);
    showStart();
}

void ImportKioskFlow::showStart()
{
    auto *page = new FlowPage(u"page.kiosk.import"_s, tr("Import kiosk bundle"));
    page->addText(
        tr("\"Finish shift\" at the kiosk has written one file. Choose it: what it would change is shown "
           "before anything is changed."));
    page->addExplanation(tr("Only this store can read it. Importing it twice does no harm."));
    auto *cancel = page->addButton(tr("Cancel"));
    page->setEscape(cancel);
    auto *choose = page->addButton(tr("Choose file…"), Button::Kind::Primary);
    page->setFirstFocus(choose);
    connect(cancel, &Button::clicked, this, &Journey::cancelled);
    connect(choose, &Button::clicked, this, &ImportKioskFlow::chooseFile);
    goTo(page);
}

void ImportKioskFlow::chooseFile()
{
    // Opened, not executed: the page stays alive, and so does everything behind it.
    auto *dialog = new QFileDialog(this, tr("Import kiosk bundle"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Kiosk bundle (*.%1)").arg(QLatin1String(kioskBundleSuffix)), tr("All files (*)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    // Once it has closed: a page that is busy meanwhile would not get the focus back.
    connect(dialog, &QFileDialog::fileSelected, this, &ImportKioskFlow::readFile, Qt::QueuedConnection);
    dialog->open();
}

void ImportKioskFlow::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        fail({ErrorCode::FileFailed, file.errorString(), {}, {}});
        return;
    }
    if (file.size() > largestBundle) {
        fail({ErrorCode::Invalid, {}, {u"bundle"_s}, {}});
        return;
    }
    m_bundle = file.readAll();
    perform(RehearseKioskImport{m_bundle}, tr("The bundle of a kiosk is read next."),
            [this, name = QFileInfo(path).fileName()](const QList<KioskFinding> &findings) {
                showFindings(name, findings);
            });
}

TableView *ImportKioskFlow::makeTable()
{
    auto *table = new TableView(tr("People of the bundle"));
    table->setObjectName(u"kiosk.findings"_s);
    table->setModel(m_model);
    table->setItemDelegateForColumn(static_cast<int>(Column::Verdict), new PillDelegate(table));
    table->setItemDelegateForColumn(static_cast<int>(Column::Decision), new SwitchDelegate(table));
    table->horizontalHeader()->setSectionsClickable(false);
    table->setColumnPixels({0, 0, 164, 124, 208});
    table->columns().setYielding({static_cast<int>(Column::EnrolledAt), static_cast<int>(Column::Email)});
    // What has become of everybody needs a reason only where somebody was left out.
    table->setColumnHidden(static_cast<int>(Column::Decision), !m_model->hasReasons());
    // As high as its rows: on a card there is no page to be seen below the last one. Its header knows how
    // high it is once it is there.
    const int rows = std::clamp(m_model->rowCount(), 1, shownRows);
    QMetaObject::invokeMethod(
        table,
        [table, rows] {
            table->setFixedHeight(table->horizontalHeader()->height() +
                                  rows * table->verticalHeader()->defaultSectionSize() + 2);
        },
        Qt::QueuedConnection);
    return table;
}

QWidget *ImportKioskFlow::makeRules()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 8));
    column->addWidget(new GroupTitle(tr("Where home and the kiosk are in conflict")));
    auto *home = new QRadioButton(tr("Keep home's"));
    auto *kiosk = new QRadioButton(tr("Take the kiosk's"));
    home->setChecked(true);
    column->addWidget(home);
    column->addWidget(kiosk);
    column->addWidget(new Caption(tr("For everybody; each row can be decided otherwise.")));
    connect(home, &QRadioButton::clicked, this, [this] { m_model->setRule(KioskConflictRule::KeepHome); });
    connect(kiosk, &QRadioButton::clicked, this, [this] { m_model->setRule(KioskConflictRule::TakeKiosk); });
    return box;
}

void ImportKioskFlow::showFindings(const QString &fileName, const QList<KioskFinding> &findings)
{
    m_model->take(findings);
    auto *page = new FlowPage(u"page.kiosk.findings"_s, tr("Import kiosk bundle"));
    page->body()->addWidget(new GroupTitle(fileName));
    QStringList counts;
    if (const int some = m_model->count(KioskVerdict::New))
        counts.append(tr("%n new", nullptr, some));
    if (const int some = m_model->count(KioskVerdict::Same))
        counts.append(tr("%n already here", nullptr, some));
    if (const int some = m_model->count(KioskVerdict::Conflicting))
        counts.append(tr("%n in conflict", nullptr, some));
    if (const int some = m_model->count(KioskVerdict::Stale))
        counts.append(tr("%n out of date", nullptr, some));
    page->addText(counts.isEmpty() ? tr("Nobody was enrolled in this shift.") : counts.join(u" · "_s));
    if (!findings.isEmpty())
        page->body()->addWidget(makeTable());
    if (m_model->count(KioskVerdict::Conflicting) > 0)
        page->body()->addWidget(makeRules());
    auto *cancel = page->addButton(tr("Cancel"));
    page->setEscape(cancel);
    auto *another = page->addButton(tr("Choose another file…"));
    m_import = page->addButton(tr("Import"), Button::Kind::Primary);
    page->setFirstFocus(m_import);
    connect(cancel, &Button::clicked, this, &Journey::cancelled);
    connect(another, &Button::clicked, this, &ImportKioskFlow::chooseFile);
    connect(m_import, &Button::clicked, this, &ImportKioskFlow::import);
    goTo(page);
    if (m_model->toImport() == 0 && m_model->count(KioskVerdict::Conflicting) == 0)
        page->showMessage(Tone::Accent, tr("Nothing in this bundle is new."));
    updateImport();
}

void ImportKioskFlow::updateImport()
{
    if (!m_import)
        return;
    // What the kiosk has noted joins the audit log also where nobody is new.
    const int count = m_model->toImport();
    m_import->setText(count > 0 ? tr("Import %n people", nullptr, count) : tr("Import"));
}

void ImportKioskFlow::import()
{
    const ImportKioskBundle operation{m_bundle, KioskConflictRule::KeepHome, m_model->decisions()};
    const int count = m_model->toImport();
    m_import = nullptr;
    perform(operation,
            count > 0 ? tr("The MFA of %n people becomes active as they have set it up at the kiosk.",
                           nullptr, count)
                      : tr("What the kiosk has noted joins the audit log."),
            [this](const QList<KioskResult> &results) { showResults(results); });
}

void ImportKioskFlow::showResults(const QList<KioskResult> &results)
{
    m_bundle.clear();
    m_model->take(results);
    auto *page = new FlowPage(u"page.kiosk.imported"_s, tr("Import kiosk bundle"));
    const int some = m_model->count(KioskOutcome::Imported);
    const QString text = some > 0 ? tr("%n people were imported: their MFA is active.", nullptr, some)
                                  : tr("Nothing was new: nobody's MFA has changed.");
    page->addNote(some > 0 ? Tone::Good : Tone::Accent, text);
    if (const int kept = m_model->count(KioskOutcome::KeptHome))
        page->addText(tr("%n kept what they have at home.", nullptr, kept));
    if (const int refused = m_model->count(KioskOutcome::Refused))
        page->addText(tr("%n were not imported; the table says why.", nullptr, refused));
    if (!results.isEmpty())
        page->body()->addWidget(makeTable());
    auto *finish = page->addButton(tr("Finish"), Button::Kind::Primary);
    page->setFirstFocus(finish);
    connect(finish, &Button::clicked, this, [this, text] { Q_EMIT finished(text); });
    goTo(page);
    Q_EMIT imported();
}

void ImportKioskFlow::fail(const Error &error)
{
    FlowPage *current = page();
    if (!current)
        return;
    switch (error.code) {
    case ErrorCode::Invalid:
        current->showError(
            tr("This file is no bundle of a kiosk, or it is damaged. Copy it from the kiosk once more; "
               "nothing was changed."));
        return;
    case ErrorCode::NotFound:
        current->showError(
            tr("This bundle does not belong here: no roster of yours led to it. Nothing was changed."));
        return;
    case ErrorCode::Conflict:
        current->showError(
            tr("This bundle is too old: its roster was made more than 7 days ago. Nothing was changed. "
               "The people have to enroll again."));
        return;
    default:
        Journey::fail(error);
    }
}

} // namespace sallyport
