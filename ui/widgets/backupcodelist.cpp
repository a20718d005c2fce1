// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/backupcodelist.h"

#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QStyle>

namespace sallyport {

using namespace Qt::StringLiterals;

BackupCodeList::BackupCodeList(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Backup codes"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
}

void BackupCodeList::setCodes(const QList<Secret> &codes)
{
    clear();
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->setHorizontalSpacing(scaled(this, 12));
    grid->setVerticalSpacing(scaled(this, 10));
    const int rows = int(codes.size() + 1) / 2;
    grid->setColumnMinimumWidth(2, scaled(this, 16));
    for (int i = 0; i < codes.size(); ++i) {
        auto *number = new MutedText(locale().toString(i + 1), this);
        number->setWordWrap(false);
        // Towards the code. Digits need no room above and below as letters do that run from the right.
        number->setAlignment(
            QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter) |
            Qt::AlignAbsolute);
        number->setLayoutDirection(Qt::LeftToRight);
        auto *code = new QLabel(codes.at(i).text(), this);
        code->setObjectName(u"backupCode%1"_s.arg(i + 1));
        code->setTextFormat(Qt::PlainText);
        code->setFont(sizedFont(fixedFont(font()), 15, QFont::Medium));
        code->setLayoutDirection(Qt::LeftToRight);
        const int column = i < rows ? 0 : 3;
        grid->addWidget(number, i % rows, column);
        grid->addWidget(code, i % rows, column + 1);
    }
    grid->setColumnStretch(5, 1);
}

void BackupCodeList::clear()
{
    while (auto *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace sallyport
