// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace sallyport {

class Button;

/// A dashed place for one file: a button that chooses it, and words that it may be dropped here.
class FileWell : public QFrame
{
    Q_OBJECT
public:
    explicit FileWell(QWidget *parent = nullptr);

    void focusFirst();
    /// A file is held over it.
    void setHot(bool hot);

Q_SIGNALS:
    void chooseWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Button *m_choose;
    bool m_hot = false;
};

} // namespace sallyport
