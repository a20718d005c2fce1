// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sallyport {

class Button;

/// Enter anywhere on `page` presses `primary`; on another button it presses that one.
void giveEnterTo(Button *primary, QWidget *page);

} // namespace sallyport
