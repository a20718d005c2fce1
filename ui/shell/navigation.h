// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace sallyport {

/// Down the side of the window: one row a page.
class Navigation : public QWidget
{
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);

    /// Rows are numbered in the order they come in.
    void addPage(const QString &title, QStringView icon);
    /// -1: what is open is none of them.
    void setCurrent(int page);

Q_SIGNALS:
    void chosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_rows = nullptr;
    QButtonGroup *m_group = nullptr;
};

} // namespace sallyport
