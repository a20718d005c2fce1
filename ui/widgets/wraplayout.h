// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <cstdint>
#include <memory>
#include <vector>

namespace sallyport {

/// Things beside each other that go on in a further line where there is no room for them: search, filters and
/// buttons above a table. None becomes wider than it wants to be; a field is content with two thirds of it
/// before what follows goes on in a further line.
class WrapLayout : public QLayout
{
    Q_OBJECT
public:
    explicit WrapLayout(QWidget *parent = nullptr) : QLayout(parent) {}
    ~WrapLayout() override;

    /// At the end of its line; what is added later follows it.
    void addTrailing(QWidget *widget);

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Place
    {
        std::size_t item = 0;
        QSize size;
        int wanted = 0; ///< width
    };
    struct Line
    {
        std::vector<Place> places;
        int width = 0;
        int height = 0;
    };
    std::vector<Line> linesFor(int width) const;
    Place placeOf(std::size_t item, int width) const;
    int gap() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    std::size_t m_trailing = SIZE_MAX; ///< the first item at the end
    int m_width = 0;                   ///< for which the least height holds
};

} // namespace sallyport
