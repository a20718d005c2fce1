// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

namespace sallyport {

class TableView;

/// "Columns": which columns of the table are shown.
class ColumnsButton : public Button
{
    Q_OBJECT
public:
    explicit ColumnsButton(TableView &table, QWidget *parent = nullptr);
};

} // namespace sallyport
