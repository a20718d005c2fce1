// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace sallyport {

/// A command to be read, selected and copied; as high as its lines are at the present width.
class CommandBox : public QWidget
{
    Q_OBJECT
public:
    /// `name` is what assistive technology calls it.
    explicit CommandBox(const QString &name, QWidget *parent = nullptr);

    void setCommand(const QString &command);
    QString command() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    QPlainTextEdit *m_text;
};

} // namespace sallyport
