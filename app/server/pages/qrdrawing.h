// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace sallyport {

/// A QR code as an SVG element without any style of its own: black on white in every theme, with its quiet
/// zone. `label` is for those who do not see it. Empty when the text does not fit.
QString qrDrawing(QByteArrayView utf8, const QString &label);

} // namespace sallyport
