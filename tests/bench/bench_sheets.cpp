// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// QR sheets: what one costs to draw into a PDF, and to read back.

#include "tests/bench/benchline.h"
#include "tests/ui/sheetsamples.h"
#include "ui/paper/proofreader.h"
#include "ui/paper/sheetpage.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <cstdlib>
#include <ctime>

using namespace sallyport;
using namespace sallyport::bench;

namespace {

constexpr int count = 1'000;

/// Of the processor's time, not the clock's: what else the machine does takes minutes from a document.
template <typename Work>
double processorMicroseconds(const Work &work)
{
    const std::clock_t start = std::clock();
    work();
    return double(std::clock() - start) * 1e6 / CLOCKS_PER_SEC;
}

/// Microseconds a sheet, of a whole document.
double drawing(const QList<QrSheet> &of, int each)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(600);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    return processorMicroseconds([&] {
               QPainter painter(&writer);
               for (qsizetype i = 0; i < of.size(); i += each) {
                   if (i > 0)
                       writer.newPage();
                   paintSheetPage(painter, pageOf(writer), 600, drawn(of.mid(i, each)), each);
               }
           }) /
           double(of.size());
}

double reading(const QList<QrSheet> &of, int each)
{
    ProofReader reader;
    return processorMicroseconds([&] {
               for (qsizetype i = 0; i < of.size(); i += each) {
                   if (reader.firstUnreadable(drawn(of.mid(i, each)), {595, 842}, each))
                       std::abort();
               }
           }) /
           double(of.size());
}

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const QList<QrSheet> sheets = sampleSheets(count);
    drawing(sheets.mid(0, 8), 4); // fonts
    for (const int each : {1, 2, 4}) {
        const std::string name = "QR sheet, " + std::to_string(each) + " per page, ";
        line(name + "encoded and drawn to PDF", drawing(sheets, each), "the limit", 1'000, "us",
             {Target::AtMost, 1});
        line(name + "read back", reading(sheets, each), "the limit", 1'000, "us");
    }
}
