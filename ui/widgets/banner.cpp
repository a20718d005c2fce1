// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tonesign.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

class Words : public ScaledLabel
{
public:
    explicit Words(QWidget *parent) : ScaledLabel({}, bodyPixels, QFont::Normal, parent) {}
};

/// Enter presses it, as it presses every button.
class Cross : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QToolButton::keyPressEvent(event);
    }
};

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent), m_text(new Words(this)), m_action(new Button({}, Button::Kind::Secondary, this)),
      m_close(new Cross(this))
{
    m_text->setObjectName(u"bannerText"_s);
    m_text->setWordWrap(true);
    // A wrapped label asks for a narrow column; beside a button it should take what there is.
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_action->setObjectName(u"bannerAction"_s);
    m_action->hide();
    m_close->setObjectName(u"bannerDismiss"_s);
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss"));
    m_close->setIcon(themedIcon(u"close"));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->hide();

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_action, 0, Qt::AlignVCenter);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    measure();

    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    hide();
}

void Banner::announce(Tone tone, const QString &text)
{
    m_tone = tone;
    m_text->setText(text);
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::clear()
{
    hide();
    m_text->clear();
    setAccessibleName({});
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Banner::setDismissible(bool dismissible)
{
    m_close->setVisible(dismissible);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto pair = Colours::of(this).tone(m_tone);
    paintRounded(painter, rect(), scaled(this, 8), pair.ground);
    const int side = scaled(this, 20);
    const QRect place(scaled(this, 14), m_text->geometry().center().y() - side / 2 + 1, side, side);
    QPixmap picture = tintedIcon(toneDrawing(m_tone), pair.ink, qRound(side * devicePixelRatioF()));
    picture.setDevicePixelRatio(devicePixelRatioF());
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), place), picture);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        measure();
}

void Banner::measure()
{
    const int start = scaled(this, 44);
    const int end = scaled(this, 14);
    const int above = scaled(this, 12);
    layout()->setSpacing(scaled(this, 12));
    // A box layout mirrors its children but not its margins.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    layout()->setContentsMargins(mirrored ? end : start, above, mirrored ? start : end, above);
}

} // namespace sallyport
