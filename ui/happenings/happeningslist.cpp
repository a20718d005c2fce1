// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/happenings/happeningslist.h"

#include "ui/widgets/button.h"
#include "ui/widgets/pagearea.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

HappeningsRow::HappeningsRow(const Happening &happening, QWidget *parent) : HappeningFace(parent)
{
    const int beside = scaled(this, 8);
    layout()->setContentsMargins(beside, scaled(this, 4), beside, scaled(this, 4));
    setMinimumHeight(scaled(this, 36));
    connect(this, &HappeningFace::changed, this, [this] { setAccessibleName(sentence()); });
    setHappening(happening);
    setCurrent(false);
}

void HappeningsRow::setCurrent(bool current)
{
    setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
    undoButton()->setFocusPolicy(current ? Qt::StrongFocus : Qt::ClickFocus);
}

void HappeningsRow::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    Q_EMIT focused();
    update();
}

void HappeningsRow::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void HappeningsRow::paintEvent(QPaintEvent *)
{
    if (!hasFocus())
        return;
    QPainter painter(this);
    const Colours &colours = Colours::of(this);
    paintRounded(painter, rect(), scaled(this, 6), colours.accentSoft, colours.accent, 2);
}

HappeningsList::HappeningsList(Happenings &happenings, QWidget *parent)
    : QWidget(parent), m_happenings(happenings), m_title(new GroupTitle),
      m_close(new Button({}, Button::Kind::Quiet)), m_content(new QWidget),
      m_column(new QVBoxLayout(m_content)), m_area(new PageArea(m_content))
{
    setObjectName(u"happenings.list"_s);
    const int margin = scaled(this, 32);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(margin, scaled(this, 8), margin, scaled(this, 4));
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_close);
    m_column->setContentsMargins(margin - scaled(this, 8), 0, margin - scaled(this, 8), scaled(this, 8));
    m_column->setSpacing(0);
    for (const Happening &happening : m_happenings.all()) {
        m_rows.append(makeRow(happening));
        m_column->addWidget(m_rows.last());
    }
    m_column->addStretch();
    // The ground of the line shows through.
    m_content->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_area, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    retranslate();
    if (!m_rows.isEmpty())
        setCurrent(m_rows.first());

    connect(m_close, &Button::clicked, this, &HappeningsList::closeWanted);
    connect(&m_happenings, &Happenings::added, this, &HappeningsList::takeAdded);
    connect(&m_happenings, &Happenings::wayBackChanged, this, [this](qint64 number) {
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (m_rows.at(i)->number() == number)
                m_rows.at(i)->setHappening(m_happenings.all().at(i));
        }
    });
}

HappeningsRow *HappeningsList::makeRow(const Happening &happening)
{
    auto *row = new HappeningsRow(happening);
    // Before the scroll area and the button have them.
    row->installEventFilter(this);
    row->undoButton()->installEventFilter(this);
    connect(row, &HappeningFace::undoWanted, &m_happenings, &Happenings::undo);
    connect(row, &HappeningsRow::focused, this, [this, row] { setCurrent(row); });
    return row;
}

void HappeningsList::takeAdded()
{
    auto *row = makeRow(m_happenings.all().first());
    m_rows.prepend(row);
    m_column->insertWidget(0, row);
    if (m_rows.size() > m_happenings.all().size()) {
        HappeningsRow *oldest = m_rows.takeLast();
        if (oldest == current() || oldest->isAncestorOf(focusWidget()))
            setCurrent(m_rows.last());
        oldest->hide();
        oldest->deleteLater();
    }
    updateGeometry();
}

HappeningsRow *HappeningsList::current() const
{
    for (HappeningsRow *row : m_rows) {
        if (row->focusPolicy() == Qt::StrongFocus)
            return row;
    }
    return nullptr;
}

void HappeningsList::setCurrent(HappeningsRow *current)
{
    for (HappeningsRow *row : std::as_const(m_rows))
        row->setCurrent(row == current);
    m_area->ensureWidgetVisible(current, 0, 0);
}

void HappeningsList::focusNewest()
{
    if (!m_rows.isEmpty())
        m_rows.first()->setFocus(Qt::OtherFocusReason);
}

void HappeningsList::step(int by)
{
    const qsizetype next = m_rows.indexOf(current()) + by;
    if (next >= 0 && next < m_rows.size())
        m_rows.at(next)->setFocus(Qt::TabFocusReason);
}

bool HappeningsList::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        Q_EMIT closeWanted();
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Home:
        focusNewest();
        return true;
    case Qt::Key_End:
        step(static_cast<int>(m_rows.size() - 1 - m_rows.indexOf(current())));
        return true;
    default:
        return false;
    }
}

bool HappeningsList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QWidget::eventFilter(watched, event);
}

void HappeningsList::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(event->key()))
        QWidget::keyPressEvent(event);
}

void HappeningsList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void HappeningsList::retranslate()
{
    m_title->setText(tr("What happened"));
    setAccessibleName(m_title->text());
    m_close->setText(tr("Close"));
}

QSize HappeningsList::sizeHint() const
{
    const int head = m_area->y() > 0 ? m_area->y() : scaled(this, 48);
    const int most = qMin(scaled(this, 280), window()->height() * 2 / 5);
    return {QWidget::sizeHint().width(), qMin(head + m_content->sizeHint().height(), most)};
}

QSize HappeningsList::minimumSizeHint() const
{
    return {0, scaled(this, 120)};
}

} // namespace sallyport
