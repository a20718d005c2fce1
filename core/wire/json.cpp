// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/json.h"

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/memory_resource.hpp>
#include <boost/json/serializer.hpp>
#include <boost/json/value_stack.hpp>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace sallyport {

using namespace Qt::StringLiterals;
namespace json = boost::json;

namespace {

constexpr std::size_t deepest = 32;
constexpr std::size_t mostNames = 64;

/// What the parser finds goes onto a value stack; here is refused what it would let pass.
class Builder
{
public:
    static constexpr std::size_t max_object_size = mostNames;
    static constexpr std::size_t max_array_size = json::array::max_size();
    static constexpr std::size_t max_key_size = 256;
    static constexpr std::size_t max_string_size = json::string::max_size();

    explicit Builder(const json::storage_ptr &storage) : m_stack(storage) { m_stack.reset(storage); }

    json::value take() { return m_stack.release(); }
    const char *reason() const { return m_reason; }

    bool on_document_begin(json::error_code &) { return true; }
    bool on_document_end(json::error_code &) { return true; }
    bool on_object_begin(json::error_code &)
    {
        m_names.emplace_back();
        return true;
    }
    bool on_object_end(std::size_t size, json::error_code &)
    {
        m_names.pop_back();
        m_stack.push_object(size);
        return true;
    }
    bool on_array_begin(json::error_code &) { return true; }
    bool on_array_end(std::size_t size, json::error_code &)
    {
        m_stack.push_array(size);
        return true;
    }
    bool on_key_part(json::string_view part, std::size_t, json::error_code &error)
    {
        m_name.append(part.data(), part.size());
        m_stack.push_chars(part);
        return isWithoutNul(part, error);
    }
    bool on_key(json::string_view part, std::size_t, json::error_code &error)
    {
        m_name.append(part.data(), part.size());
        m_stack.push_key(part);
        auto &names = m_names.back();
        if (std::find(names.begin(), names.end(), m_name) != names.end())
            return refuse("the same name twice in an object", error);
        names.push_back(std::move(m_name));
        m_name.clear();
        return isWithoutNul(part, error);
    }
    bool on_string_part(json::string_view part, std::size_t, json::error_code &error)
    {
        m_stack.push_chars(part);
        return isWithoutNul(part, error);
    }
    bool on_string(json::string_view part, std::size_t, json::error_code &error)
    {
        m_stack.push_string(part);
        return isWithoutNul(part, error);
    }
    bool on_number_part(json::string_view, json::error_code &) { return true; }
    bool on_int64(std::int64_t number, json::string_view, json::error_code &)
    {
        m_stack.push_int64(number);
        return true;
    }
    bool on_uint64(std::uint64_t number, json::string_view, json::error_code &)
    {
        m_stack.push_uint64(number);
        return true;
    }
    bool on_double(double number, json::string_view, json::error_code &)
    {
        m_stack.push_double(number);
        return true;
    }
    bool on_bool(bool value, json::error_code &)
    {
        m_stack.push_bool(value);
        return true;
    }
    bool on_null(json::error_code &)
    {
        m_stack.push_null();
        return true;
    }
    bool on_comment_part(json::string_view, json::error_code &) { return true; }
    bool on_comment(json::string_view, json::error_code &) { return true; }

private:
    bool refuse(const char *reason, json::error_code &error)
    {
        m_reason = reason;
        error = json::error::syntax;
        return false;
    }
    bool isWithoutNul(json::string_view text, json::error_code &error)
    {
        return text.find('\0') == json::string_view::npos || refuse("NUL in a text", error);
    }

    json::value_stack m_stack;
    std::vector<std::vector<std::string>> m_names; // of the objects that are open
    std::string m_name;
    const char *m_reason = nullptr;
};

} // namespace

/// Gives pieces of large blocks, takes none back, and wipes all in the end.
class JsonDocument::Memory final : public json::memory_resource
{
public:
    Memory() = default;
    Q_DISABLE_COPY_MOVE(Memory)
    ~Memory() override
    {
        for (const Block &block : m_blocks)
            sodium_memzero(block.bytes.get(), block.size);
    }

private:
    struct Block
    {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0;
    };
    void *do_allocate(std::size_t size, std::size_t alignment) override
    {
        void *place = m_free;
        if (!place || !std::align(alignment, size, place, m_left)) {
            const std::size_t wanted = std::max(size + alignment, m_next);
            m_next = std::min<std::size_t>(m_next * 2, 1024 * 1024);
            m_blocks.push_back({std::make_unique_for_overwrite<char[]>(wanted), wanted});
            place = m_blocks.back().bytes.get();
            m_left = wanted;
            std::align(alignment, size, place, m_left);
        }
        m_free = static_cast<char *>(place) + size;
        m_left -= size;
        return place;
    }
    void do_deallocate(void *, std::size_t, std::size_t) override {}
    bool do_is_equal(const memory_resource &other) const noexcept override { return this == &other; }

    std::vector<Block> m_blocks;
    char *m_free = nullptr;
    std::size_t m_left = 0;
    std::size_t m_next = 4 * 1024;
};

JsonDocument::JsonDocument()
    : m_memory(std::make_unique<Memory>()),
      m_value(std::make_unique<json::value>(json::storage_ptr(m_memory.get())))
{
}

JsonDocument::~JsonDocument() = default;

bool JsonDocument::parse(QByteArrayView text, QString &reason)
{
    json::parse_options options;
    options.max_depth = deepest;
    json::basic_parser<Builder> parser(options, json::storage_ptr(m_memory.get()));
    json::error_code error;
    const auto size = static_cast<std::size_t>(text.size());
    const std::size_t used = parser.write_some(false, text.data(), size, error);
    if (!error && used < size)
        error = json::error::extra_data;
    if (!error) {
        *m_value = parser.handler().take();
        return true;
    }
    const char *why = parser.handler().reason();
    reason = (why ? QString::fromLatin1(why) : QString::fromStdString(error.message())) + u" at byte "_s +
             QString::number(used);
    return false;
}

QByteArray JsonDocument::text() const
{
    QByteArray text;
    json::serializer serializer;
    serializer.reset(m_value.get());
    std::array<char, 4096> buffer{};
    while (!serializer.done()) {
        const auto part = serializer.read(buffer.data(), buffer.size());
        text.append(part.data(), static_cast<qsizetype>(part.size()));
    }
    sodium_memzero(buffer.data(), buffer.size());
    return text;
}

} // namespace sallyport
