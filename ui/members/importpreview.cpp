// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/importpreview.h"

#include "ui/members/importtable.h"
#include "ui/members/importtext.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/pilldelegate.h"
#include "ui/widgets/readingdirection.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sallyport {

namespace {

using Column = ImportTable::Column;
using Filter = ImportTable::Filter;

constexpr int shownRows = 8;

} // namespace

ImportPreview::ImportPreview(ImportTable &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_file(new GroupTitle), m_ignored(new Caption),
      m_chips(new FilterChips({tr("All"), tr("Accepted"), tr("To correct")})),
      m_view(new TableView(tr("Rows of the file")))
{
    m_file->setObjectName(u"import.file"_s);
    m_view->setObjectName(u"import.table"_s);
    m_view->setModel(&m_model);
    m_view->setItemDelegateForColumn(static_cast<int>(Column::Verdict), new PillDelegate(m_view));
    m_view->horizontalHeader()->setSectionsClickable(false); // the order is the file's
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(this, 12));
    column->addWidget(m_file);
    column->addWidget(m_chips);
    column->addWidget(m_view);
    column->addWidget(m_ignored);
    connect(m_chips, &FilterChips::chosen, this,
            [this](int chip) { m_model.setFilter(static_cast<Filter>(chip)); });
    connect(&m_model, &ImportTable::modelReset, this, &ImportPreview::measure);
    connect(m_view->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &ImportPreview::measure);
    measure();
}

void ImportPreview::showFile(const QString &fileName, const QStringList &ignored)
{
    const auto rows = static_cast<int>(m_model.count(Filter::All));
    //: %1 is the name of a file
    m_file->setText(tr("%1 · %n row(s)", nullptr, rows).arg(isolated(visibleText(fileName))));
    for (const Filter filter : {Filter::All, Filter::Accepted, Filter::ToMend})
        m_chips->setCount(static_cast<int>(filter), m_model.count(filter));
    const bool mixed = m_model.count(Filter::ToMend) > 0 && m_model.count(Filter::Accepted) > 0;
    m_chips->setCurrent(static_cast<int>(mixed ? Filter::ToMend : Filter::All));
    //: %1 is a list of names of columns
    m_ignored->setText(tr("Not read: %1.").arg(visibleText(QLocale().createSeparatedList(ignored))));
    m_ignored->setVisible(!ignored.isEmpty());
    m_view->setColumnHidden(static_cast<int>(Column::Method), !m_model.hasMethods());
    m_view->setColumnPixels({56, 0, 0, 112, 124, 224});
}

void ImportPreview::focusFirst()
{
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(m_model.index(0, 0));
    m_view->clearSelection();
}

void ImportPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void ImportPreview::measure()
{
    // As high as its rows: on a card there is no page to be seen below the last one.
    const int rows = qBound(1, m_model.rowCount(), shownRows);
    const QScrollBar *bar = m_view->horizontalScrollBar();
    m_view->setFixedHeight(m_view->horizontalHeader()->height() +
                           rows * m_view->verticalHeader()->defaultSectionSize() +
                           (bar->maximum() > 0 ? bar->sizeHint().height() : 0) + 2);
}

} // namespace sallyport
