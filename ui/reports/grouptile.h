// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/adoptionreport.h"

#include <QAbstractButton>

namespace sallyport {

/// A number of the report with its word and its pattern. Pressed, it opens the names behind it.
class GroupTile : public QAbstractButton
{
    Q_OBJECT
public:
    explicit GroupTile(AdoptionGroup group, QWidget *parent = nullptr);

    AdoptionGroup group() const { return m_group; }
    void setCount(qint64 count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    AdoptionGroup m_group;
    QString m_number;
};

} // namespace sallyport
