// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace sallyport {

class Button;

/// A label, the line edit below it that it is the buddy of, and one line of hint or error.
/// The accessible name is the label, the accessible description the hint or error.
class LabelledField : public QWidget
{
    Q_OBJECT
public:
    enum class Kind {
        Text,
        Password,   ///< masked, with a button "Show password"; paste is allowed
        Passphrase, ///< as Password, with "Show passphrase"
    };

    explicit LabelledField(const QString &label, Kind kind = Kind::Text, QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }
    QString text() const;
    void setText(const QString &text);

    void setLabel(const QString &label);
    void setHint(const QString &hint);
    /// Shows it in place of the hint, in red, with a red border, and says it aloud; empty brings the hint
    /// back. Typing does not clear it: whoever set it knows when it is cured.
    void setError(const QString &error);
    QString error() const { return m_error; }
    /// Masks again and empties the field.
    void clear();

Q_SIGNALS:
    void textChanged(const QString &text);
    void returnPressed();

private:
    void showNote();
    void setRevealed(bool revealed);

    const Kind m_kind;
    QLabel *m_label;
    QLineEdit *m_edit;
    QLabel *m_note;
    Button *m_reveal = nullptr;
    QString m_hint;
    QString m_error;
};

} // namespace sallyport
