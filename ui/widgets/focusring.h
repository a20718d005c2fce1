// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractScrollArea;

namespace sallyport {

/// At the edge of what is read by scrolling, while the keyboard's focus is on it. To be called while the
/// viewport is painted.
void paintFocusRing(QAbstractScrollArea &area);

} // namespace sallyport
