// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/methodbox.h"

#include "ui/flows/datetext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

constexpr double margin = 16;
constexpr double tileSide = 36;

} // namespace

MethodBox::MethodBox(const MfaMethod &method, Timestamp now, QWidget *parent) : QFrame(parent)
{
    setObjectName(u"mfaMethod"_s);
    auto *name = new QLabel(method.name.isEmpty() ? tr("Authenticator application") : method.name);
    name->setTextFormat(Qt::PlainText);
    QFont strong = name->font();
    strong.setWeight(QFont::DemiBold);
    name->setFont(strong);
    auto *standard = new Pill(tr("Default"), Tone::Accent);
    standard->setDot(false);

    auto *first = new QHBoxLayout;
    first->setSpacing(scaled(this, 10));
    first->addWidget(name);
    first->addWidget(standard);
    first->addStretch();
    const QString used = method.lastUsedAt
                             //: %1 is a moment such as "today, 09:14"
                             ? tr("last used %1").arg(momentText(*method.lastUsedAt, now))
                             : tr("not used yet");
    auto *words = new QVBoxLayout;
    words->setSpacing(scaled(this, 2));
    words->addLayout(first);
    //: %1 is a date, %2 is "last used today, 09:14" or "not used yet"
    words->addWidget(new Caption(tr("Added %1 · %2").arg(dateText(method.createdAt), used)));

    auto *resetSecret = new Button(tr("Reset Secret"));
    auto *more = new Button(u"…"_s);
    more->setObjectName(u"methodMenu"_s);
    more->setAccessibleName(tr("Method menu"));
    more->setToolTip(tr("Method menu"));
    auto *menu = new QMenu(more);
    menu->setAccessibleName(tr("Method menu"));
    menu->addAction(tr("Reset"), this, [this] { Q_EMIT chosen(ProfileAction::Reset); });
    menu->addAction(tr("Delete"), this, [this] { Q_EMIT chosen(ProfileAction::DeleteMethod); });
    // Shown by ourselves: a button that owns a menu paints an arrow and opens it in a loop of its own.
    connect(more, &Button::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    connect(resetSecret, &Button::clicked, this, [this] { Q_EMIT chosen(ProfileAction::ResetSecret); });

    auto *row = new QHBoxLayout(this);
    const int inside = scaled(this, margin);
    row->setContentsMargins(inside, inside, inside, inside);
    row->setSpacing(scaled(this, 14));
    row->addSpacing(scaled(this, tileSide + 14));
    row->addLayout(words, 1);
    row->addWidget(resetSecret);
    row->addWidget(more);
}

void MethodBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Colours::of(this);
    paintRounded(painter, rect(), scaled(this, 8), colours.surface, colours.border);
    const int side = scaled(this, tileSide);
    const QRect tile = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(scaled(this, margin), (height() - side) / 2, side, side));
    paintRounded(painter, tile, scaled(this, 8), colours.accentSoft);
    const int drawing = scaled(this, 20);
    QPixmap picture = tintedIcon(u"authenticator", colours.accent, qRound(drawing * devicePixelRatioF()));
    picture.setDevicePixelRatio(devicePixelRatioF());
    painter.drawPixmap(tile.center() - QPoint(drawing / 2 - 1, drawing / 2 - 1), picture);
}

} // namespace sallyport
