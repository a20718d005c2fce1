// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace sallyport {

/// A field that searches while one types: 200 ms after the last key, at once with Enter or when emptied.
/// Escape empties it.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    /// `label` stands in the empty field and is its accessible name.
    explicit SearchField(const QString &label, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Never twice the same.
    void searched(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();

    QTimer m_delay;
    QString m_last;
};

} // namespace sallyport
