// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wrappingcheckbox.h"

#include <QStyle>
#include <QStyleOption>
#include <QTextLayout>

#include <algorithm>

namespace sallyport {

WrappingCheckBox::WrappingCheckBox(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    int widest = 0;
    for (const QString &word : text().split(u' '))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return {indicatorWidth() + widest + 1, sizeHint().height()};
}

int WrappingCheckBox::heightForWidth(int width) const
{
    const int further = static_cast<int>(lines(width).size()) - 1;
    return sizeHint().height() + further * fontMetrics().lineSpacing();
}

void WrappingCheckBox::initStyleOption(QStyleOptionButton *option) const
{
    QCheckBox::initStyleOption(option);
    option->text = lines(width()).join(u'\n');
}

QStringList WrappingCheckBox::lines(int width) const
{
    QStringList lines;
    QTextLayout layout(text(), font());
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width - indicatorWidth()));
        lines.append(text().mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

int WrappingCheckBox::indicatorWidth() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) +
           style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

} // namespace sallyport
