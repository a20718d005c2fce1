// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/happenings/happenings.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace sallyport {

class Button;
class Caption;
class ToneSign;

/// What there is to be seen of a happening: how it ended, when, the words, and "Undo" or what has become of
/// it. Where there is little room the words go below.
class HappeningFace : public QWidget
{
    Q_OBJECT
public:
    explicit HappeningFace(QWidget *parent = nullptr);

    void setHappening(const Happening &happening);
    /// All in one sentence, for assistive technology.
    QString sentence() const;
    /// At the end.
    void addWidget(QWidget *widget);
    Button *undoButton() const { return m_undo; }
    /// Where the focus goes when "Undo" has it and goes away; nullptr: here.
    void setRefuge(QWidget *refuge) { m_refuge = refuge; }
    void retranslate();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void undoWanted(qint64 number);
    /// Says something else, or in another language.
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    const Happening &happening() const { return m_happening; }

private:
    void showWayBack();
    void alignColumns();
    void arrange();

    Happening m_happening;
    QWidget *m_refuge = nullptr;
    bool m_narrow = false;
    QGridLayout *m_grid;
    ToneSign *m_sign;
    QLabel *m_time;
    QLabel *m_text;
    QHBoxLayout *m_end;
    Button *m_undo;
    Caption *m_standing;
};

} // namespace sallyport
