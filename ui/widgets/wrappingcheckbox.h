// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace sallyport {

/// A check box for a whole sentence: where it is too narrow for one line, the text goes on in the next.
class WrappingCheckBox : public QCheckBox
{
    Q_OBJECT
public:
    explicit WrappingCheckBox(const QString &text, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void initStyleOption(QStyleOptionButton *option) const override;

private:
    /// The text in lines for a box of that width.
    QStringList lines(int width) const;
    /// What stands before the text, and the space between.
    int indicatorWidth() const;
};

} // namespace sallyport
