// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/header.h"

#include "ui/shell/userbutton.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/text.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace sallyport {

/// "● This computer" after a thin line: the sign of connection and the word for it.
class PlaceSign : public Caption
{
public:
    PlaceSign()
    {
        setWordWrap(false);
        setIndent(scaled(font(), 44));
        setFixedHeight(scaled(font(), 24));
        setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    }

    void setPlace(const QString &text, Tone tone)
    {
        setText(text);
        m_tone = tone;
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Caption::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colours &colours = Colours::of(this);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const auto fromLeading = [&](double x) { return mirrored ? width() - x : x; };
        const double middle = height() / 2.0;
        painter.setPen(QPen(colours.border, 1));
        const double line = qRound(fromLeading(scaled(font(), 12))) + 0.5;
        painter.drawLine(QPointF(line, 0), QPointF(line, height()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.tone(m_tone).ink);
        const double radius = scaled(font(), 8) / 2.0;
        painter.drawEllipse(QPointF(fromLeading(scaled(font(), 33)), middle), radius, radius);
    }

private:
    Tone m_tone = Tone::Good;
};

Header::Header(const BackendPlace &place, QWidget *parent)
    : QWidget(parent), m_place(place), m_sign(new PlaceSign), m_user(new UserButton)
{
    setObjectName(u"header"_s);
    auto *name = new QLabel(u"Sallyport"_s);
    name->setFont(sizedFont(font(), 15, QFont::DemiBold));
    m_sign->setObjectName(u"header.place"_s);
    m_sign->setToolTip(QDir::toNativeSeparators(place.name));
    setOnline(true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(this, 24), 0, scaled(this, 20), 1);
    row->setSpacing(scaled(this, 10));
    row->addWidget(new Mark(26));
    row->addWidget(name);
    row->addWidget(m_sign);
    row->addStretch(1);
    row->addWidget(m_user);
    setMinimumHeight(scaled(this, 56));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Header::setSession(const Session &session)
{
    m_user->setSession(session);
}

void Header::setMenu(QMenu *menu)
{
    m_user->setMenu(menu);
}

void Header::setOnline(bool online)
{
    const bool isGood = online && !m_place.demo && !m_place.readOnly;
    const QString text = placeText(m_place);
    //: %1 is the name of a server
    m_sign->setPlace(online ? text : tr("%1 · no connection").arg(text), isGood ? Tone::Good : Tone::Warning);
}

QString Header::placeText(const BackendPlace &place)
{
    if (place.demo)
        return tr("Sample data");
    return place.local ? tr("This computer") : place.name;
}

void Header::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = Colours::of(this);
    painter.fillRect(rect(), colours.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.border);
}

} // namespace sallyport
