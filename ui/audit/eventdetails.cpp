// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/eventdetails.h"

#include "core/model/escapedtext.h"
#include "ui/audit/actiontext.h"
#include "ui/audit/eventtext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

struct Fact
{
    QString label;
    QString value;
};

/// "Ben Carter (ca11ab1e)"
QString withId(const QString &name, const QString &id)
{
    if (id.isEmpty() || name == id)
        return name;
    //: %1 is a name, %2 the identifier behind it
    return EventDetails::tr("%1 (%2)").arg(name, escapedText(id));
}

QList<Fact> factsOf(const AuditRow &row)
{
    const AuditEvent &event = row.event;
    const auto utc = QDateTime::fromMSecsSinceEpoch(event.at.time_since_epoch().count(), Qt::UTC);
    const QString whom = event.target == event.actor ? whoText(row) : whomText(row);
    QString result = outcomeText(row);
    if (isRefused(row))
        //: %1 is the result "Refused", %2 the reason
        result = EventDetails::tr("%1 · %2").arg(result, withId(reasonText(event.outcome), event.outcome));
    QList<Fact> facts{{EventDetails::tr("What"), withId(actionText(event.action), event.action)},
                      {EventDetails::tr("Number"), QLocale().toString(event.sequence)},
                      {EventDetails::tr("Who"), withId(whoText(row), event.actor)},
                      {EventDetails::tr("When"), preciseTimeText(event.at)},
                      {EventDetails::tr("Whom"), withId(whom, event.target)},
                      {EventDetails::tr("UTC"), utc.toString(Qt::ISODateWithMs)},
                      {EventDetails::tr("Where"), withId(whereText(row), event.scope)},
                      {EventDetails::tr("From"), fromText(row)},
                      {EventDetails::tr("Result"), result}};
    if (!event.detail.isEmpty())
        facts.append({EventDetails::tr("Detail"), escapedText(event.detail)});
    return facts;
}

} // namespace

EventDetails::EventDetails(QWidget *parent) : Card(parent), m_grid(new QGridLayout)
{
    setObjectName(u"audit.details"_s);
    setAccessibleName(tr("Details"));
    auto *head = new QHBoxLayout;
    head->addWidget(new GroupTitle(tr("Details")));
    head->addStretch();
    auto *close = new Button(tr("Close"), Button::Kind::Link);
    head->addWidget(close);
    m_grid->setHorizontalSpacing(scaled(this, 16));
    m_grid->setVerticalSpacing(scaled(this, 6));
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(3, 2);
    body()->setSpacing(scaled(this, 8));
    body()->addLayout(head);
    body()->addLayout(m_grid);
    connect(close, &Button::clicked, this, &EventDetails::closed);
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &EventDetails::closed);
}

void EventDetails::setRow(const AuditRow &row)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<Fact> facts = factsOf(row);
    for (int number = 0; number < facts.size(); ++number) {
        const Fact &fact = facts.at(number);
        const int line = number / 2;
        const int column = number % 2 * 2;
        auto *label = new Caption(fact.label);
        label->setWordWrap(false);
        auto *value = new QLabel(fact.value);
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setWordWrap(true);
        value->setObjectName(u"audit.fact"_s);
        //: %1 is a label such as "Who", %2 its value
        value->setAccessibleName(tr("%1: %2").arg(fact.label, fact.value));
        m_grid->addWidget(label, line, column, Qt::AlignTop);
        m_grid->addWidget(value, line, column + 1, Qt::AlignTop);
    }
}

QString EventDetails::textOf(const AuditRow &row)
{
    QStringList lines;
    const QList<Fact> facts = factsOf(row);
    for (const Fact &fact : facts)
        lines.append(tr("%1: %2").arg(fact.label, fact.value));
    return lines.join(u'\n');
}

} // namespace sallyport
