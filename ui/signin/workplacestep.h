// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/error.h"
#include "core/model/workplace.h"
#include "ui/signin/gatepage.h"

#include <QList>

class QVBoxLayout;

namespace sallyport {

/// The person has several workplaces: one button for each.
class WorkplaceStep : public GatePage
{
    Q_OBJECT
public:
    explicit WorkplaceStep(QWidget *parent = nullptr);

    void begin(const QList<Workplace> &workplaces);
    void showError(const Error &error);
    void setBusy(bool busy) override;

Q_SIGNALS:
    void chosen(const ScopeId &scope);
    void backRequested();

private:
    QWidget *m_choices = nullptr;
    QVBoxLayout *m_list = nullptr;
};

} // namespace sallyport
