// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/rowtablemodel.h"
#include "ui/widgets/switchdelegate.h"
#include "ui/widgets/tablerole.h"
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace sallyport {

using namespace Qt::StringLiterals;

struct Lamp
{
    QString name;
    bool on = false;
    bool refused = false;
};

/// A model whose questions wait until the test answers them, in any order.
class Lamps : public RowTableModel<Lamp>
{
public:
    struct Question
    {
        PageRequest page;
        std::shared_ptr<QPromise<Result<Page<Lamp>>>> promise;
    };
    QList<Question> questions;

    void answer(int number, const Result<Page<Lamp>> &reply)
    {
        questions.at(number).promise->addResult(reply);
        questions.at(number).promise->finish();
    }
    static Page<Lamp> page(int from, int count, const QString &next = {})
    {
        Page<Lamp> page{.rows = {}, .next = next, .total = 9};
        for (int i = from; i < from + count; ++i)
            page.rows.append({.name = u"Lamp %1"_s.arg(i)});
        return page;
    }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const Lamp &lamp = row(index);
        if (role == Qt::DisplayRole)
            return index.column() == 0   ? lamp.name
                   : index.column() == 2 ? u"today"_s
                   : lamp.on             ? u"ON"_s
                                         : u"OFF"_s;
        if (role == Qt::CheckStateRole && index.column() == 1)
            return QVariant::fromValue(lamp.on ? Qt::Checked : Qt::Unchecked);
        if (role == ReasonRole && lamp.refused)
            return u"Only owners can change this"_s;
        return {};
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return RowTableModel::headerData(section, orientation, role);
        return QStringList{u"Lamp"_s, u"Switch"_s, u"Changed"_s}.at(section);
    }
    std::optional<SortKey> sortKey(int column) const override
    {
        return column == 0   ? std::optional(SortKey::Name)
               : column == 2 ? std::optional(SortKey::Changed)
                             : std::nullopt;
    }
    QString columnName(int column) const override
    {
        return QStringList{u"name"_s, u"switch"_s, u"changed"_s}.at(column);
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        auto flags = PagedTableModel::flags(index);
        if (index.isValid() && index.column() == 1)
            flags.setFlag(Qt::ItemIsUserCheckable, !row(index).refused);
        return flags;
    }

protected:
    QFuture<Result<Page<Lamp>>> request(const PageRequest &wanted) override
    {
        questions.append({wanted, std::make_shared<QPromise<Result<Page<Lamp>>>>()});
        questions.last().promise->start();
        return questions.last().promise->future();
    }
};

/// A table with three lamps; the last one cannot be switched.
struct LampStage
{
    Lamps model;
    TableView view{u"Lamps"_s};
    QSignalSpy asked{&model, &PagedTableModel::switchRequested};

    void open()
    {
        view.setModel(&model);
        view.setItemDelegateForColumn(1, new SwitchDelegate(&view));
        view.setColumnPixels({0, 200});
        view.resize(600, 300);
        view.show();
        model.reload();
        auto page = Lamps::page(1, 3);
        page.rows[2].refused = true;
        model.answer(0, page);
        QTRY_COMPARE(model.rowCount(), 3);
        view.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&view));
    }
    void clickHeader(int column)
    {
        auto *header = view.horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(column) + 20, 10});
    }
    /// The menu of the row where the keyboard stands, as long as it is open.
    QMenu *openMenu()
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(view.viewport(), &event);
        return view.findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly).constLast();
    }
    static QAction *entry(const QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    static QStringList entries(const QMenu *menu)
    {
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                texts.append(action->text());
        }
        return texts;
    }
    QList<int> shown() const
    {
        QList<int> columns;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (!view.isColumnHidden(column))
                columns.append(column);
        }
        return columns;
    }
    QPoint switchAt(int row) const { return view.visualRect(model.index(row, 1)).topLeft() + QPoint(24, 24); }
};

} // namespace sallyport
