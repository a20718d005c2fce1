// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace sallyport {

/// A large button with a line below its title: a roster, a drive, a language, a way to work. Where it is
/// checkable a tick says which one is chosen.
class TouchTile : public QPushButton
{
    Q_OBJECT
public:
    explicit TouchTile(const QString &title, const QString &detail = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont titleFont() const;
    QFont detailFont() const;
    int markWidth() const;
    /// Between the margins, beside the tick.
    int roomIn(int width) const;
    int widestWord() const;
    /// It wraps between its words; a word that is too wide loses its middle.
    QString titleFor(int room) const;
    int titleHeight(int room) const;
    int textHeight(int width) const;

    QString m_detail;
};

} // namespace sallyport
