// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/democard.h"

#include "core/otp/base32.h"
#include "core/otp/totp.h"
#include "ui/roletext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/text.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

enum ItemRole { NameRole = Qt::UserRole, PlaceRole, CodeRole };

/// Two lines, name and role, and at the end the code in the fixed-width font.
class PersonDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {scaled(option.font, 120), scaled(option.font, 48)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &colours = Colours::of(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? colours.accentSoft : colours.sunken);
            painter->drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), scaled(option.font, 6),
                                     scaled(option.font, 6));
        }

        const int margin = scaled(option.font, 10);
        QRect inside = option.rect.adjusted(margin, scaled(option.font, 5), -margin, -scaled(option.font, 5));
        const QString code = index.data(CodeRole).toString();
        if (!code.isEmpty()) {
            painter->setFont(fixedFont(option.font));
            painter->setPen(colours.accent);
            const int width = painter->fontMetrics().horizontalAdvance(code);
            const QRect place = QStyle::alignedRect(option.direction, Qt::AlignTrailing | Qt::AlignVCenter,
                                                    {width, inside.height()}, inside);
            painter->drawText(place, Qt::AlignCenter, code);
            inside = option.direction == Qt::RightToLeft ? inside.adjusted(width + margin, 0, 0, 0)
                                                         : inside.adjusted(0, 0, -width - margin, 0);
        }
        const int half = inside.height() / 2;
        const auto line = [&](const QRect &place, const QFont &font, const QColor &ink, const QString &text) {
            painter->setFont(font);
            painter->setPen(ink);
            painter->drawText(place,
                              Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeading),
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        };
        line(inside.adjusted(0, 0, 0, -half), sizedFont(option.font, bodyPixels, QFont::DemiBold),
             colours.text, index.data(NameRole).toString());
        line(inside.adjusted(0, half, 0, 0), sizedFont(option.font, 12), colours.muted,
             index.data(PlaceRole).toString());
        painter->restore();
    }
};

} // namespace

DemoCard::DemoCard(DemoCast cast, Clock clock, QWidget *parent)
    : Card(parent), m_cast(std::move(cast)), m_clock(std::move(clock)), m_list(new QListWidget)
{
    setObjectName(u"signin.demo"_s);
    body()->addWidget(new GroupTitle(tr("Sample data")));
    body()->addWidget(
        new MutedText(tr("Everything here is made up and gone when you close the window. Choose who you "
                         "want to be; where there is a code, their authenticator shows it now.")));

    auto *passwordLabel = new Caption(tr("Everybody's password"));
    auto *password = new QLabel(m_cast.password);
    password->setTextFormat(Qt::PlainText);
    password->setFont(fixedFont(password->font()));
    password->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // No buddy: a label that is one is called by the other's text, and this one has to be read.
    auto *passwordLines = new QVBoxLayout;
    passwordLines->setSpacing(scaled(this, 4));
    passwordLines->addWidget(passwordLabel);
    passwordLines->addWidget(password);
    body()->addLayout(passwordLines);

    m_list->setObjectName(u"signin.people"_s);
    m_list->setAccessibleName(tr("People"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PersonDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (const DemoPerson &person : std::as_const(m_cast.people)) {
        auto *item = new QListWidgetItem(m_list);
        item->setData(NameRole, person.name);
        item->setData(PlaceRole, workplaceText({{}, ScopeKind::Account, person.workplace, person.role}));
    }
    body()->addWidget(m_list, 1);

    const auto choose = [this](QListWidgetItem *item) {
        Q_EMIT chosen(m_cast.people.at(m_list->row(item)).email, m_cast.password);
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        const QList<QListWidgetItem *> selected = m_list->selectedItems();
        if (!selected.isEmpty())
            Q_EMIT pointedAt(m_cast.people.at(m_list->row(selected.first())).email, m_cast.password);
    });

    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &DemoCard::updateCodes);
    updateCodes();
}

QString DemoCard::codeOf(qsizetype person) const
{
    const Secret &text = m_cast.people.at(person).authenticatorKey;
    if (text.isEmpty())
        return {};
    const auto key = base32Decode(text.text());
    if (!key)
        return {};
    const auto totp = Totp::create(*key);
    return totp ? QString::fromLatin1(totp->code(totp->stepAt(m_clock()))) : QString();
}

void DemoCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    updateCodes();
    m_timer.start();
}

void DemoCard::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    m_timer.stop();
}

void DemoCard::updateCodes()
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString code = codeOf(row);
        if (item->data(CodeRole).toString() == code && !item->text().isEmpty())
            continue;
        item->setData(CodeRole, code);
        const QString who = item->data(NameRole).toString() + u", "_s + item->data(PlaceRole).toString();
        //: read aloud: %1 is a name and a role, %2 six digits
        const QString spoken = code.isEmpty() ? who : tr("%1, code %2").arg(who, code);
        item->setText(spoken);
    }
}

} // namespace sallyport
