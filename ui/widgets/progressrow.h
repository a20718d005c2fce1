// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;

namespace sallyport {

class Button;
class Caption;

/// How far something is that takes a while: words, a bar, and "Cancel".
class ProgressRow : public QWidget
{
    Q_OBJECT
public:
    /// `name` is what the bar is called.
    explicit ProgressRow(const QString &name, QWidget *parent = nullptr);

    /// `total` 0: not known yet.
    void setProgress(const QString &text, qint64 done, qint64 total);
    /// False once it is asked to stop, or cannot be stopped any more.
    void setCancellable(bool cancellable);

Q_SIGNALS:
    void cancelWanted();

private:
    Caption *m_text;
    QProgressBar *m_bar;
    Button *m_cancel;
};

} // namespace sallyport
