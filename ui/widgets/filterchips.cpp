// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchips.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace sallyport {

class FilterChips::Chip : public QPushButton
{
public:
    explicit Chip(const QString &label, QWidget *parent) : QPushButton(label, parent)
    {
        setAccessibleName(label);
        setCheckable(true);
        setAutoExclusive(true);
        setAutoDefault(false);
        setAttribute(Qt::WA_Hover);
    }

    void setCount(qint64 count)
    {
        const QString number = count < 0 ? QString() : QLocale().toString(count);
        setAccessibleDescription(number);
        //: %1 is a filter such as "MFA off", %2 how many rows it finds
        setText(number.isEmpty() ? accessibleName() : FilterChips::tr("%1 %2").arg(accessibleName(), number));
        updateGeometry();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(wordFont(true)); // as wide chosen as not, so that nothing moves
        return {metrics.horizontalAdvance(text()) + scaled(this, 24), scaled(this, 28)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto &c = Colours::of(this);
        const QColor fill = isChecked() ? c.accentSoft : underMouse() ? c.sunken : c.surface;
        paintRounded(painter, rect(), height() / 2.0, fill, isChecked() ? c.accent : c.border);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paintRounded(painter, rect(), height() / 2.0, {}, c.accent, 2);
        painter.setFont(wordFont(isChecked()));
        painter.setPen(isChecked() ? c.accent : c.text);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
    }

private:
    QFont wordFont(bool chosen) const
    {
        return sizedFont(font(), 13, chosen ? QFont::DemiBold : QFont::Normal);
    }
};

FilterChips::FilterChips(const QStringList &labels, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(this, 12));
    for (const QString &label : labels) {
        auto *chip = new Chip(label, this);
        const int number = static_cast<int>(m_chips.size());
        chip->setChecked(number == 0);
        connect(chip, &QAbstractButton::toggled, this, [this, number](bool on) {
            if (on)
                Q_EMIT chosen(number);
        });
        row->addWidget(chip);
        m_chips.append(chip);
    }
    row->addStretch();
}

int FilterChips::current() const
{
    for (int chip = 0; chip < m_chips.size(); ++chip) {
        if (m_chips.at(chip)->isChecked())
            return chip;
    }
    return 0;
}

void FilterChips::setCurrent(int chip)
{
    m_chips.at(chip)->setChecked(true);
}

void FilterChips::setCount(int chip, qint64 count)
{
    m_chips.at(chip)->setCount(count);
}

} // namespace sallyport
