// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/flows/journey.h"

class QButtonGroup;

namespace sallyport {

class FindingTable;
class GroupTitle;
class TableView;

/// "Import kiosk bundle…": a file, what it would do to everybody, a decision where home and the kiosk are in
/// conflict, and what has become of it. Pages: page.kiosk.import, page.kiosk.findings, page.kiosk.imported.
class ImportKioskFlow : public Journey
{
    Q_OBJECT
public:
    explicit ImportKioskFlow(const JourneyStart &start, QWidget *parent = nullptr);

    /// As if it had been chosen.
    void readFile(const QString &path);

Q_SIGNALS:
    /// Somebody's MFA has changed.
    void imported();

protected:
    void fail(const Error &error) override;

private:
    void showStart();
    void chooseFile();
    void showFindings(const QString &fileName, const QList<KioskFinding> &findings);
    QWidget *makeRules();
    void updateImport();
    void import();
    void showResults(const QList<KioskResult> &results);
    TableView *makeTable();

    QByteArray m_bundle;
    FindingTable *m_model;
    Button *m_import = nullptr;
};

} // namespace sallyport
