// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace sallyport {

/// Filters as chips of which one is chosen: a tab stop, arrows choose. A chip's accessible name is its label,
/// its description the count.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    /// The first one is chosen.
    explicit FilterChips(const QStringList &labels, QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int chip);
    /// Shown behind the label; a negative one is not.
    void setCount(int chip, qint64 count);

Q_SIGNALS:
    /// Another one than before.
    void chosen(int chip);

private:
    class Chip;

    QList<Chip *> m_chips;
};

} // namespace sallyport
