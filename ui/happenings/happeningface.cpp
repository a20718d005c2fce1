// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/happenings/happeningface.h"

#include "ui/widgets/button.h"
#include "ui/widgets/text.h"
#include "ui/widgets/tonesign.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QTime>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

/// Below this the words have a line of their own; in pixels of the drawings.
constexpr double roomForOneLine = 560;

} // namespace

HappeningFace::HappeningFace(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this)), m_sign(new ToneSign), m_time(new QLabel),
      m_text(new QLabel), m_end(new QHBoxLayout), m_undo(new Button({}, Button::Kind::Link)),
      m_standing(new Caption)
{
    m_time->setForegroundRole(QPalette::PlaceholderText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_text->setWordWrap(true); // after the policy, which it makes ask for height by width
    m_standing->setWordWrap(false);
    m_end->setSpacing(scaled(this, 12));
    m_end->addStretch();
    m_end->addWidget(m_undo);
    m_end->addWidget(m_standing);
    m_grid->setSizeConstraint(QLayout::SetNoConstraint);
    m_grid->setHorizontalSpacing(scaled(this, 12));
    m_grid->setVerticalSpacing(scaled(this, 4));
    m_grid->addWidget(m_sign, 0, 0, Qt::AlignVCenter);
    m_grid->addWidget(m_time, 0, 1, Qt::AlignVCenter);
    m_grid->addWidget(m_text, 0, 2);
    m_grid->addLayout(m_end, 0, 3, Qt::AlignVCenter);
    m_grid->setColumnStretch(2, 1);
    connect(m_undo, &Button::clicked, this, [this] { Q_EMIT undoWanted(m_happening.number); });
    retranslate();
}

void HappeningFace::setHappening(const Happening &happening)
{
    m_happening = happening;
    m_text->setText(happening.text);
    retranslate();
}

QString HappeningFace::sentence() const
{
    //: %1 is "Done", "Failed" ..., %2 the time, %3 a sentence
    const QString sentence = tr("%1, %2: %3").arg(m_happening.word(), m_happening.time(), m_happening.text);
    return m_standing->text().isEmpty() ? sentence : sentence + u' ' + m_standing->text();
}

void HappeningFace::addWidget(QWidget *widget)
{
    m_end->addWidget(widget);
}

void HappeningFace::retranslate()
{
    alignColumns();
    m_sign->setState(m_happening.word(), m_happening.tone);
    m_time->setText(m_happening.time());
    m_undo->setText(tr("Undo"));
    //: %1 is what was done, e.g. "Ben Carter was saved."
    m_undo->setAccessibleDescription(tr("Undo: %1").arg(m_happening.text));
    showWayBack();
}

void HappeningFace::alignColumns()
{
    // One below the other, whatever the words and the hours are.
    int widest = 0;
    for (const Tone tone : {Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad}) {
        m_sign->setState(Happening{.tone = tone, .text = {}, .undo = {}}.word(), tone);
        widest = qMax(widest, m_sign->sizeHint().width());
    }
    m_sign->setMinimumWidth(widest);
    m_time->setMinimumWidth(QFontMetrics(m_time->font())
                                .horizontalAdvance(QLocale().toString(QTime(20, 58), QLocale::ShortFormat)));
}

void HappeningFace::showWayBack()
{
    using WayBack = Happening::WayBack;
    const WayBack wayBack = m_happening.wayBack;
    if (m_undo->hasFocus() && wayBack != WayBack::Open) // before the button loses it to whatever is next
        (m_refuge ? m_refuge : this)->setFocus(Qt::OtherFocusReason);
    m_undo->setBusy(wayBack == WayBack::Going);
    m_undo->setVisible(wayBack == WayBack::Open || wayBack == WayBack::Going);
    m_standing->setText(wayBack == WayBack::Gone     ? tr("Undone")
                        : wayBack == WayBack::Closed ? tr("Can no longer be undone")
                                                     : QString());
    m_standing->setVisible(!m_standing->text().isEmpty());
    Q_EMIT changed();
}

QSize HappeningFace::minimumSizeHint() const
{
    // As narrow as it can be with the words below; the layout of this moment may be the wide one.
    const QMargins margins = m_grid->contentsMargins();
    const int head = m_sign->minimumWidth() + m_time->minimumWidth() + m_end->minimumSize().width() +
                     3 * m_grid->horizontalSpacing();
    return {head + margins.left() + margins.right(), m_grid->minimumSize().height()};
}

void HappeningFace::arrange()
{
    const bool narrow = width() < scaled(this, roomForOneLine);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_grid->removeWidget(m_text);
    if (narrow)
        m_grid->addWidget(m_text, 1, 0, 1, 4);
    else
        m_grid->addWidget(m_text, 0, 2);
}

void HappeningFace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HappeningFace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace sallyport
