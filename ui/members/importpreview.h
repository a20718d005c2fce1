// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sallyport {

class Caption;
class FilterChips;
class GroupTitle;
class ImportTable;
class TableView;

/// The rows of a file with a verdict each, and chips that count and filter them.
class ImportPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPreview(ImportTable &model, QWidget *parent = nullptr);

    /// The model has new rows. `ignored`: columns of the file that mean nothing here.
    void showFile(const QString &fileName, const QStringList &ignored);
    void focusFirst();

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();

    ImportTable &m_model;
    GroupTitle *m_file;
    Caption *m_ignored;
    FilterChips *m_chips;
    TableView *m_view;
};

} // namespace sallyport
