// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/sheet.h"

#include <QWidget>

namespace sallyport {

/// A page of sheets as it will come from the printer, always on white paper. Shows secrets only while it
/// holds them.
class SheetPreview : public QWidget
{
    Q_OBJECT
public:
    explicit SheetPreview(QWidget *parent = nullptr);

    void setPage(QList<Sheet> sheets, int sheetsPerPage);
    void clear();
    bool isEmpty() const { return m_sheets.isEmpty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Sheet> m_sheets;
    int m_sheetsPerPage = 1;
};

} // namespace sallyport
