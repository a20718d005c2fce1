// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QHBoxLayout;

namespace sallyport {

/// The six digits of an authenticator: one line edit painted as six cells, so that it is one control for
/// the keyboard, paste and screen reader.
///
/// Spaces go ("492 183" becomes 492183). Anything else typed or pasted stays and is shown, up to sixteen
/// characters, so that the person sees the mistake and the core refuses it. Always left to right.
/// Set the accessible name, or make a label its buddy.
class CodeField : public QLineEdit
{
    Q_OBJECT
public:
    explicit CodeField(QWidget *parent = nullptr);

    /// Exactly six ASCII digits.
    bool isComplete() const;
    /// The border of errors, until the text changes. Say why beside it.
    void setInvalid(bool invalid);
    /// What is wrong, for assistive technology: part of the description, which also counts the digits.
    void setNote(const QString &note);

    /// A row with the field at its beginning, to lay it out by: the digits run from the left in every
    /// language, but the field stands where the layout begins.
    QHBoxLayout *row();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    /// The text became six digits, however it got there.
    void completed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QRectF cell(qsizetype index) const;
    qsizetype cellCount() const;
    void describe();

    QString m_note;
    bool m_invalid = false;
};

} // namespace sallyport
