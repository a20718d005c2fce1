// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace sallyport {

/// The licence to be read, in English everywhere.
class LicenceText : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit LicenceText(const QString &accessibleName, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
};

} // namespace sallyport
