// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace sallyport {

/// The steps of a guided flow: done ones ticked, the current one filled, later ones outlined. Where the
/// width does not hold all names, only the current one is written out. To assistive technology it is one
/// line: "Step 2 of 4: Set up your authenticator".
class StepBar : public QWidget
{
    Q_OBJECT
public:
    explicit StepBar(const QStringList &steps, QWidget *parent = nullptr);

    /// Counted from 0.
    int current() const { return m_current; }
    void setCurrent(int step);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont nameFont(int step) const;
    int widthOf(int step, bool named) const;
    int wholeWidth(bool allNamed) const;
    void describe();

    QStringList m_steps;
    int m_current = 0;
};

} // namespace sallyport
