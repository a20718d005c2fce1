// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sallyport {

class MutedText;

/// What a page shows when it has nothing to show: one sentence, one button.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// Without `action` there is no button.
    explicit EmptyState(const QString &sentence, const QString &action = {}, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);

Q_SIGNALS:
    void actionTriggered();

private:
    MutedText *m_sentence;
};

} // namespace sallyport
