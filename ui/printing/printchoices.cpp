// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printchoices.h"

#include "ui/widgets/text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

void addChoice(QVBoxLayout *column, QButtonGroup *group, int id, const QString &label)
{
    auto *choice = new QRadioButton(label);
    group->addButton(choice, id);
    column->addWidget(choice);
}

/// In line with the words of the choice above it.
void addHint(QVBoxLayout *column, const QString &text)
{
    auto *hint = new Caption(text);
    const QStyle &style = *hint->style();
    auto *row = new QHBoxLayout;
    row->addSpacing(style.pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                    style.pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
    row->addWidget(hint);
    column->addLayout(row);
}

} // namespace

PrintChoices::PrintChoices(const QList<Kind> &kinds, QWidget *parent)
    : QWidget(parent), m_kinds(new QButtonGroup(this)), m_layouts(new QButtonGroup(this)),
      m_extent(new Caption)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 8));

    column->addWidget(new GroupTitle(tr("What is printed")));
    if (kinds.contains(Kind::QrSheets)) {
        addChoice(column, m_kinds, int(Kind::QrSheets), tr("QR sheets"));
        addHint(column, tr("With QR code and secret key: hand each sheet to its person only. Every code is "
                           "read back from the page before it is printed."));
    }
    if (kinds.contains(Kind::Slips)) {
        addChoice(column, m_kinds, int(Kind::Slips), tr("Hand-out slips"));
        addHint(column, tr("Without a secret: what is asked at the next sign-in, and what to have ready."));
    }
    if (kinds.contains(Kind::EnrolmentSlips)) {
        addChoice(column, m_kinds, int(Kind::EnrolmentSlips), tr("Enrollment slips"));
        addHint(column, tr("With the enrollment code for the kiosk: hand each slip to its person only."));
    }
    m_kinds->buttons().constFirst()->setChecked(true);

    column->addSpacing(scaled(this, 12));
    column->addWidget(new GroupTitle(tr("Sheets per page")));
    const std::array labels{std::pair{1, tr("1 per page")}, std::pair{2, tr("2 per page")},
                            std::pair{4, tr("4 per page")}};
    for (const auto &[each, label] : labels)
        addChoice(column, m_layouts, each, label);
    m_layouts->button(1)->setChecked(true);
    m_extent->setObjectName(u"print.extent"_s);
    column->addWidget(m_extent);
    column->addStretch();
    for (const QButtonGroup *group : {m_kinds, m_layouts}) {
        connect(group, &QButtonGroup::idToggled, this, [this](int, bool on) {
            if (!on)
                return;
            updateExtent();
            Q_EMIT changed();
        });
    }
}

PrintChoices::Kind PrintChoices::kind() const
{
    return static_cast<Kind>(m_kinds->checkedId());
}

int PrintChoices::sheetsPerPage() const
{
    return m_layouts->checkedId();
}

void PrintChoices::setCount(qsizetype sheets)
{
    m_count = sheets;
    updateExtent();
}

void PrintChoices::updateExtent()
{
    const int each = sheetsPerPage();
    const auto pages = static_cast<int>((m_count + each - 1) / each);
    //: %1 is "3 sheets", %2 is "on 1 page"
    m_extent->setText(tr("%1 %2").arg(tr("%n sheet(s)", nullptr, static_cast<int>(m_count)),
                                      tr("on %n page(s)", nullptr, pages)));
}

} // namespace sallyport
