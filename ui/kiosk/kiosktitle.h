// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text.h"

namespace sallyport {

/// What a page of the kiosk asks for, in letters that are read from a step away. Wraps.
class KioskTitle : public ScaledLabel
{
    Q_OBJECT
public:
    explicit KioskTitle(const QString &text, QWidget *parent = nullptr)
        : ScaledLabel(text, 25, QFont::Bold, parent)
    {
        setWordWrap(true);
    }
};

/// A sentence of the kiosk.
class KioskText : public ScaledLabel
{
    Q_OBJECT
public:
    explicit KioskText(const QString &text = {}, QWidget *parent = nullptr)
        : ScaledLabel(text, 14, QFont::Normal, parent)
    {
        setWordWrap(true);
    }
};

} // namespace sallyport
