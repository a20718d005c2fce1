// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;

namespace sallyport {

class Caption;

/// What the print centre prints, and how many of it on a page.
class PrintChoices : public QWidget
{
    Q_OBJECT
public:
    enum class Kind {
        QrSheets,
        Slips,
        EnrolmentSlips, ///< for a kiosk
    };

    /// The first is chosen.
    explicit PrintChoices(const QList<Kind> &kinds, QWidget *parent = nullptr);

    Kind kind() const;
    int sheetsPerPage() const;
    /// So many sheets; said together with the pages they take.
    void setCount(qsizetype sheets);

Q_SIGNALS:
    void changed();

private:
    void updateExtent();

    qsizetype m_count = 0;
    QButtonGroup *m_kinds;
    QButtonGroup *m_layouts;
    Caption *m_extent;
};

} // namespace sallyport
