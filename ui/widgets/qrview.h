// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/qrcode.h"

#include <QWidget>

#include <optional>

namespace sallyport {

class Secret;

/// A QR code on white, in both themes. It keeps the modules, not the text, offers neither menu nor drag,
/// and shows nothing after `clear()`.
class QrView : public QWidget
{
    Q_OBJECT
public:
    explicit QrView(QWidget *parent = nullptr);

    /// False, and empty, if the text does not fit a QR code.
    bool setText(const Secret &uri);
    void clear();
    bool isEmpty() const { return !m_matrix; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<QrMatrix> m_matrix;
};

} // namespace sallyport
