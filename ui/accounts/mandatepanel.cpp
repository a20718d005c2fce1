// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/mandatepanel.h"

#include "ui/widgets/button.h"
#include "ui/widgets/dayfield.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"

#include <QAccessible>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr int longestGraceDays = 90;
constexpr int shownNames = 6;

struct Entry
{
    enum { AtOnce, OnDate };
};

QString sentence(const Rehearsal &rehearsal)
{
    QStringList parts;
    if (rehearsal.asked == 0)
        parts.append(MandatePanel::tr("Nobody will be asked: all members have set up MFA."));
    else
        parts.append(MandatePanel::tr("%n member(s) will be asked to set up at their next sign-in.", nullptr,
                                      static_cast<int>(rehearsal.asked)));
    if (rehearsal.sso > 0)
        parts.append(
            MandatePanel::tr("%n sign in by SSO and are exempt.", nullptr, static_cast<int>(rehearsal.sso)));
    return parts.join(u' ');
}

/// With some air round the names.
class NameList : public QListWidget
{
public:
    NameList()
    {
        const int air = scaled(this, 8);
        setViewportMargins(air, air, air, air);
        setBackgroundRole(QPalette::Base);
        setAutoFillBackground(true);
    }
    int airAbove() const { return viewportMargins().top() + viewportMargins().bottom(); }
};

QListWidget *listOf(const Rehearsal &rehearsal)
{
    auto *names = new NameList;
    names->setAccessibleName(MandatePanel::tr("Will be asked"));
    names->setSelectionMode(QAbstractItemView::NoSelection);
    for (const RehearsedPerson &person : rehearsal.askedByName)
        //: %1 is a name, %2 an email address
        names->addItem(MandatePanel::tr("%1 · %2").arg(person.name, person.email));
    const qint64 more = rehearsal.asked - rehearsal.askedByName.size();
    if (more > 0)
        names->addItem(MandatePanel::tr("and %n more", nullptr, static_cast<int>(more)));
    names->setCurrentRow(0); // shows where the focus is
    const int rows = qMin(shownNames, names->count());
    names->setFixedHeight(rows * names->sizeHintForRow(0) + 2 * names->frameWidth() + names->airAbove());
    names->hide();
    return names;
}

} // namespace

MandatePanel::MandatePanel(const Account &account, const Rehearsal &rehearsal, Timestamp now, QWidget *parent)
    : QFrame(parent), m_account(account), m_now(now),
      m_see(new Button(tr("See the names"), Button::Kind::Link)), m_error(new QLabel),
      m_turnOn(new Button(tr("Turn on"), Button::Kind::Primary))
{
    setObjectName(u"accounts.mandate"_s);
    //: %1 is the name of an account; what will happen follows
    const QString lead = tr("MFA for %1:").arg(account.name);
    const QString what = sentence(rehearsal);
    setAccessibleName(lead + u' ' + what);
    auto *text = new QLabel(u"<div dir='%1'><b>%2</b> %3</div>"_s.arg(
        isRightToLeft() ? u"rtl"_s : u"ltr"_s, lead.toHtmlEscaped(), what.toHtmlEscaped()));
    text->setObjectName(u"accounts.mandate.text"_s);
    text->setTextFormat(Qt::RichText); // for the weight only; what comes from people is escaped
    text->setAccessibleName(accessibleName());
    text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    text->setWordWrap(true); // after the policy, which would forget that the height follows the width
    m_error->setObjectName(u"accounts.mandate.error"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setForegroundRole(QPalette::BrightText);
    m_error->setWordWrap(true);
    m_error->hide();
    m_names = listOf(rehearsal);
    if (rehearsal.askedByName.isEmpty())
        m_see->hide();
    m_fields = makeFields();
    auto *cancel = new Button(tr("Cancel"));

    auto *upper = new QHBoxLayout;
    upper->setSpacing(scaled(this, 12));
    upper->addWidget(text, 1);
    upper->addWidget(cancel);
    upper->addWidget(m_turnOn);
    m_lower = new QHBoxLayout;
    m_lower->setSpacing(scaled(this, 8));
    m_lower->addWidget(m_see, 0, Qt::AlignLeading);
    m_lower->addStretch();
    m_lower->addWidget(m_fields);
    auto *column = new QVBoxLayout(this);
    const int side = scaled(this, 16);
    column->setContentsMargins(side, scaled(this, 12), side, scaled(this, 12));
    column->setSpacing(scaled(this, 8));
    column->addLayout(upper);
    column->addLayout(m_lower);
    column->addWidget(m_names);
    column->addWidget(m_error);

    connect(m_see, &Button::clicked, this, [this] { showNames(m_names->isHidden()); });
    connect(cancel, &Button::clicked, this, &MandatePanel::cancelled);
    connect(m_turnOn, &Button::clicked, this, [this] { Q_EMIT confirmed(mandate()); });
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, cancel, &Button::click);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(key, m_fields, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, m_turnOn, &Button::click);
    }
}

QWidget *MandatePanel::makeFields()
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_now.time_since_epoch().count()).date();
    auto *fields = new QWidget;
    m_from = new QComboBox;
    m_from->setAccessibleName(tr("From"));
    m_from->addItem(tr("At once"));
    m_from->addItem(tr("A date…"));
    //: A short date with the month in letters, as a pattern of QLocale: d day, MMM month, yyyy year
    const QString pattern = tr("d MMM yyyy");
    m_date = new DayField(tr("Date"), today.addDays(1), pattern);
    m_date->setDateRange(today, today.addDays(365));
    m_date->hide();
    m_days = new QSpinBox;
    m_days->setAccessibleName(tr("Days to set up"));
    m_days->setRange(0, longestGraceDays);
    m_days->setMinimumWidth(scaled(this, 64));
    // Assistive technology may stand on the line edit inside.
    for (auto *edit : m_days->findChildren<QLineEdit *>())
        edit->setAccessibleName(m_days->accessibleName());
    connect(m_from, &QComboBox::currentIndexChanged, this, [this](int entry) {
        m_date->setVisible(entry == Entry::OnDate);
        arrange();
    });

    const auto label = [](const QString &words, QWidget *field) {
        auto *caption = new QLabel(words);
        caption->setForegroundRole(QPalette::PlaceholderText);
        caption->setBuddy(field);
        return caption;
    };
    m_groups = new QHBoxLayout(fields);
    m_groups->setContentsMargins(0, 0, 0, 0);
    m_groups->setSpacing(scaled(this, 16));
    const auto group = [this](std::initializer_list<QWidget *> parts) {
        auto *row = new QHBoxLayout;
        row->setSpacing(scaled(this, 8));
        for (QWidget *part : parts)
            row->addWidget(part);
        m_groups->addLayout(row);
        m_groups->setAlignment(row, Qt::AlignLeading | Qt::AlignVCenter);
    };
    group({label(tr("From"), m_from), m_from, m_date});
    group({label(tr("Days to set up"), m_days), m_days});
    fields->setMinimumWidth(scaled(this, 300)); // narrower than both groups: they may stand in two rows
    return fields;
}

void MandatePanel::focusFirst()
{
    m_turnOn->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MandatePanel::setBusy(bool busy)
{
    m_fields->setEnabled(!busy);
    m_turnOn->setBusy(busy);
    if (busy)
        m_error->hide();
}

void MandatePanel::showError(const QString &text)
{
    setBusy(false);
    m_error->setText(text);
    m_error->show();
    QAccessibleEvent alert(m_error, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MandatePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), scaled(this, 8), Colours::of(this).accentSoft);
}

void MandatePanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void MandatePanel::arrange()
{
    // In one row where there is room, else below each other.
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    int groups = m_groups->spacing();
    for (int i = 0; i < m_groups->count(); ++i)
        groups += m_groups->itemAt(i)->sizeHint().width();
    const auto direction = [](bool fits) { return fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom; };
    m_groups->setDirection(direction(groups <= room));
    m_lower->setDirection(direction(m_see->sizeHint().width() + 2 * m_lower->spacing() + groups <= room));
}

void MandatePanel::showNames(bool shown)
{
    m_names->setVisible(shown);
    m_see->setText(shown ? tr("Hide the names") : tr("See the names"));
}

MfaMandate MandatePanel::mandate() const
{
    MfaMandate mandate{.from = {}, .graceDays = m_days->value()};
    if (m_from->currentIndex() == Entry::OnDate)
        mandate.from = Timestamp(std::chrono::milliseconds(m_date->date().startOfDay().toMSecsSinceEpoch()));
    else if (mandate.graceDays > 0)
        mandate.from = m_now; // without it the days would count from the day each person joined
    return mandate;
}

} // namespace sallyport
