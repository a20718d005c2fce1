// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace sallyport {

/// One numbered cell of the ledger of backup codes.
class LedgerCell : public QWidget
{
    Q_OBJECT
public:
    struct Words
    {
        int number = 0;
        bool used = false;
        QString when;
        QString where;
    };

    explicit LedgerCell(const Words &words, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString title() const;
    QString detail() const;

    Words m_words;
};

} // namespace sallyport
