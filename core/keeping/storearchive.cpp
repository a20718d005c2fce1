// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keeping/storearchive.h"

#include "core/store/database.h"
#include "core/store/searchindex.h"
#include "core/store/storetables.h"

#include <QBuffer>
#include <QDataStream>
#include <QHash>

#include <sodium.h>

#include <optional>

namespace sallyport {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 formatVersion = 1;
constexpr qsizetype pieceSize = 256 * 1024;

enum class PieceKind : quint8 { Head = 1, Rows = 2, End = 3 };
enum class CellKind : quint8 { Null = 0, Number = 1, Text = 2, Bytes = 3 };

/// The bytes of one piece while it is written; wiped when it goes.
class PieceDraft
{
public:
    explicit PieceDraft(PieceKind kind) : m_stream(&m_bytes, QIODevice::WriteOnly)
    {
        m_bytes.reserve(pieceSize + pieceSize / 4);
        m_stream.setVersion(QDataStream::Qt_6_4);
        m_stream << static_cast<quint8>(kind);
    }
    ~PieceDraft() { sodium_memzero(m_bytes.data(), static_cast<size_t>(m_bytes.size())); }
    Q_DISABLE_COPY_MOVE(PieceDraft)

    QDataStream &stream() { return m_stream; }
    qsizetype size() const { return m_bytes.size(); }
    Secret taken() const { return Secret::fromBytes(m_bytes); }

private:
    QByteArray m_bytes;
    QDataStream m_stream;
};

/// A piece that is read; the view is the secret's own memory.
class PieceText
{
public:
    explicit PieceText(const Secret &piece)
        : m_piece(piece), m_bytes(QByteArray::fromRawData(piece.view().data(), piece.size())),
          m_stream(m_bytes)
    {
        m_stream.setVersion(QDataStream::Qt_6_4);
        quint8 kind = 0;
        m_stream >> kind;
        m_kind = static_cast<PieceKind>(kind);
    }
    Q_DISABLE_COPY_MOVE(PieceText)

    PieceKind kind() const { return m_kind; }
    QDataStream &stream() { return m_stream; }
    bool atEnd() const { return m_stream.atEnd(); }
    bool isWhole() const { return m_stream.status() == QDataStream::Ok; }

private:
    Secret m_piece;
    QByteArray m_bytes;
    QDataStream m_stream;
    PieceKind m_kind = PieceKind::End;
};

void writeCell(QDataStream &out, const Rows &rows, int column, StoredColumn::Kind kind)
{
    if (rows.isNull(column)) {
        out << static_cast<quint8>(CellKind::Null);
        return;
    }
    switch (kind) {
    case StoredColumn::Kind::Number:
        out << static_cast<quint8>(CellKind::Number) << rows.number(column);
        return;
    case StoredColumn::Kind::Text:
        out << static_cast<quint8>(CellKind::Text) << rows.text(column).toUtf8();
        return;
    case StoredColumn::Kind::Bytes:
        out << static_cast<quint8>(CellKind::Bytes) << rows.bytes(column);
        return;
    }
}

QMetaType typeOf(StoredColumn::Kind kind)
{
    switch (kind) {
    case StoredColumn::Kind::Number:
        return QMetaType::fromType<qint64>();
    case StoredColumn::Kind::Bytes:
        return QMetaType::fromType<QByteArray>();
    case StoredColumn::Kind::Text:
        break;
    }
    return QMetaType::fromType<QString>();
}

/// Nothing when it is not of the column's kind.
std::optional<QVariant> readCell(QDataStream &in, StoredColumn::Kind column)
{
    quint8 kind = 0;
    in >> kind;
    if (static_cast<CellKind>(kind) == CellKind::Null)
        return QVariant(typeOf(column));
    if (static_cast<CellKind>(kind) == CellKind::Number && column == StoredColumn::Kind::Number) {
        qint64 number = 0;
        in >> number;
        return QVariant(number);
    }
    QByteArray bytes;
    in >> bytes;
    if (static_cast<CellKind>(kind) == CellKind::Text && column == StoredColumn::Kind::Text)
        return QVariant(QString::fromUtf8(bytes.isNull() ? QByteArray("") : bytes));
    if (static_cast<CellKind>(kind) == CellKind::Bytes && column == StoredColumn::Kind::Bytes)
        return QVariant(bytes);
    return std::nullopt;
}

QStringList namesOf(const QList<StoredColumn> &columns)
{
    QStringList names;
    for (const StoredColumn &column : columns)
        names.append(column.name);
    return names;
}

tl::unexpected<Error> damaged(const QString &where)
{
    return failure(ErrorCode::StoreDamaged, u"archive: "_s + where);
}

Result<void> writeTable(Database &database, const QString &table, ArchiveWriter &archive, qint64 &done,
                        const ArchiveProgress &progress)
{
    const QList<StoredColumn> columns = columnsOf(database, table);
    Rows rows = database.select(u"select "_s + namesOf(columns).join(u", "_s) + " from "_L1 + table);
    bool more = rows.next();
    while (more) {
        PieceDraft draft(PieceKind::Rows);
        draft.stream() << table << namesOf(columns);
        while (more && draft.size() < pieceSize) {
            for (int column = 0; column < columns.size(); ++column)
                writeCell(draft.stream(), rows, column, columns.at(column).kind);
            ++done;
            more = rows.next();
        }
        if (auto written = archive.write(draft.taken()); !written)
            return written;
        if (!progress(done))
            return failure(ErrorCode::Cancelled);
    }
    return {};
}

/// How a table's rows are put back.
struct Insertion
{
    QList<StoredColumn> columns;
    QString statement;
};

/// Errors: StoreDamaged when the archive was made by another schema.
Result<Insertion> insertionInto(Database &database, const QString &table, const QStringList &names)
{
    if (!storedTables().contains(table))
        return damaged(table);
    Insertion insertion{columnsOf(database, table), {}};
    if (namesOf(insertion.columns) != names)
        return damaged(table);
    insertion.statement = u"insert into "_s + table + " ("_L1 + names.join(u", "_s) + ") values ("_L1 +
                          QStringList(names.size(), u"?"_s).join(u", "_s) + u')';
    return insertion;
}

Result<qint64> insertRows(Database &database, PieceText &piece, QHash<QString, Insertion> &known)
{
    QString table;
    QStringList names;
    piece.stream() >> table >> names;
    if (!known.contains(table)) {
        const auto insertion = insertionInto(database, table, names);
        if (!insertion)
            return tl::unexpected(insertion.error());
        known.insert(table, *insertion);
    }
    const Insertion &insertion = known[table];
    if (namesOf(insertion.columns) != names)
        return damaged(table);
    qint64 inserted = 0;
    while (piece.isWhole() && !piece.atEnd()) {
        QVariantList values;
        for (const StoredColumn &column : insertion.columns) {
            const auto value = readCell(piece.stream(), column.kind);
            if (!value)
                return damaged(table + u'.' + column.name);
            values.append(*value);
        }
        if (!piece.isWhole())
            break;
        database.execute(insertion.statement, values);
        ++inserted;
    }
    if (!piece.isWhole())
        return damaged(table);
    return inserted;
}

} // namespace

Result<qint64> countRows(Database &database)
{
    return database.read([&]() -> Result<qint64> {
        qint64 count = 0;
        for (const QString &table : storedTables()) {
            Rows rows = database.select(u"select count(*) from "_s + table);
            rows.next();
            count += rows.number(0);
        }
        return count;
    });
}

Result<qint64> writeStore(Database &database, const StoreKey &key, ArchiveWriter &archive,
                          const ArchiveProgress &progress)
{
    return database.read([&]() -> Result<qint64> {
        const StoreInfo info = readStoreInfo(database);
        if (info.next)
            return failure(ErrorCode::Conflict, u"the key of the store is being replaced"_s);
        {
            PieceDraft head(PieceKind::Head);
            head.stream() << formatVersion << static_cast<quint32>(Database::schemaVersion) << info.storeId
                          << static_cast<qint64>(info.createdAt.time_since_epoch().count()) << info.pinnedKeys
                          << key.id;
            head.stream().writeBytes(key.bytes.view().data(), static_cast<uint>(key.bytes.size()));
            if (auto written = archive.write(head.taken()); !written)
                return tl::unexpected(written.error());
        }
        qint64 done = 0;
        for (const QString &table : storedTables())
            if (auto written = writeTable(database, table, archive, done, progress); !written)
                return tl::unexpected(written.error());
        PieceDraft end(PieceKind::End);
        end.stream() << done;
        if (auto written = archive.write(end.taken()); !written)
            return tl::unexpected(written.error());
        return done;
    });
}

Result<ArchivedStore> readArchivedStore(ArchiveReader &archive)
{
    const auto piece = archive.read();
    if (!piece)
        return tl::unexpected(piece.error());
    if (piece->isEmpty())
        return damaged(u"no head"_s);
    PieceText head(*piece);
    quint32 format = 0;
    quint32 schema = 0;
    head.stream() >> format >> schema;
    if (head.kind() != PieceKind::Head || !head.isWhole())
        return damaged(u"head"_s);
    if (format > formatVersion || schema > static_cast<quint32>(Database::schemaVersion))
        return tl::unexpected(Error{ErrorCode::StoreNewer, {}, {QString::number(schema)}, {}});
    ArchivedStore store;
    qint64 createdAt = 0;
    head.stream() >> store.storeId >> createdAt >> store.pinnedKeys >> store.key.id;
    store.createdAt = Timestamp(std::chrono::milliseconds(createdAt));
    quint32 size = 0;
    head.stream() >> size;
    if (!head.isWhole() || store.storeId.isEmpty() || size != storeKeySize)
        return damaged(u"head"_s);
    bool whole = false;
    store.key.bytes = Secret::make(storeKeySize, [&](char *out) {
        whole = head.stream().readRawData(out, static_cast<int>(storeKeySize)) == storeKeySize;
    });
    if (!whole || !head.atEnd())
        return damaged(u"head"_s);
    return store;
}

Result<qint64> fillStore(Database &database, ArchiveReader &archive, const StoreInfo &info,
                         const ArchiveProgress &progress)
{
    return database.transaction([&]() -> Result<qint64> {
        {
            Rows any = database.select(u"select count(*) from persons"_s);
            any.next();
            if (any.number(0) != 0)
                return failure(ErrorCode::StoreExists);
        }
        QHash<QString, Insertion> known;
        qint64 done = 0;
        std::optional<qint64> announced;
        for (;;) {
            const auto bytes = archive.read();
            if (!bytes)
                return tl::unexpected(bytes.error());
            if (bytes->isEmpty())
                break;
            PieceText piece(*bytes);
            if (announced)
                return damaged(u"rows behind the end"_s);
            if (piece.kind() == PieceKind::End) {
                qint64 rows = 0;
                piece.stream() >> rows;
                announced = rows;
                continue;
            }
            if (piece.kind() != PieceKind::Rows)
                return damaged(u"piece"_s);
            const auto inserted = insertRows(database, piece, known);
            if (!inserted)
                return tl::unexpected(inserted.error());
            done += *inserted;
            if (!progress(done))
                return failure(ErrorCode::Cancelled);
        }
        if (announced != done)
            return damaged(u"number of rows"_s);
        numberBehind(database);
        rebuildSearch(database);
        recordStoreKey(database, info);
        return done;
    });
}

} // namespace sallyport
