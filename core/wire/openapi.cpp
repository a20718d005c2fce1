// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/answers.h"
#include "core/wire/json.h"
#include "core/wire/problemshape.h"
#include "core/wire/schema.h"
#include "core/wire/serverwire.h"

namespace sallyport {

namespace json = boost::json;

namespace {

template <typename Shape>
struct Route
{
    static constexpr Endpoint endpoint = Wire<Shape>::endpoint;
    static constexpr Access access = Shape::access;
    static bool changes() { return std::string_view(endpoint.method) != "GET"; }
};

/// camelCase, as code generators like it.
template <typename Shape>
std::string operationId()
{
    std::string name = nameOfShape<Shape>();
    name.front() = static_cast<char>(name.front() - 'A' + 'a');
    return name;
}

class Document
{
public:
    explicit Document(json::object &root)
        : m_components(roomy(root["components"].emplace_object())),
          m_book(m_components["schemas"].emplace_object()), m_paths(root["paths"].emplace_object())
    {
    }

    template <typename Shape>
    void addRoute()
    {
        const Endpoint &endpoint = Route<Shape>::endpoint;
        auto &path = m_paths[endpoint.path];
        if (!path.is_object())
            path.emplace_object();
        const std::string method = QByteArray(endpoint.method).toLower().toStdString();
        auto &operation = path.get_object()[method].emplace_object();
        operation["operationId"] = operationId<Shape>();
        operation["summary"] = endpoint.summary;
        addParameters<Shape>(operation["parameters"].emplace_array());
        addBody<Shape>(operation);
        addResponses<Shape>(operation["responses"].emplace_object());
        auto &security = operation["security"].emplace_array();
        if (Route<Shape>::access.who == Access::Who::Session)
            for (const char *scheme : {"bearer", "basic"})
                security.emplace_back(json::object_kind).get_object()[scheme].emplace_array();
    }

    void addComponents()
    {
        auto &schemes = m_components["securitySchemes"].emplace_object();
        addScheme(schemes["bearer"].emplace_object(), "bearer", "The token of a session, after a sign-in");
        addScheme(schemes["basic"].emplace_object(), "basic",
                  "E-mail address or id, and the regular password while MFA is off, the API password once it "
                  "is on");
        auto &parameters = m_components["parameters"].emplace_object();
        addHeader(parameters["IdentityProof"].emplace_object(), "Identity-Proof",
                  "The proof of POST /session/verify: one use, five minutes, this session only");
        addHeader(parameters["IdempotencyKey"].emplace_object(), "Idempotency-Key",
                  "The same key and body within 24 hours gives the same answer");
        auto &problem = m_components["responses"].emplace_object()["Problem"].emplace_object();
        problem["description"] = "A problem (RFC 9457) with a stable code";
        m_book.write<Problem>(contentOf(problem, "application/problem+json"));
    }

private:
    /// Places inside are kept while members are added: they would move when the object grows.
    static json::object &roomy(json::object &object)
    {
        object.reserve(8);
        return object;
    }
    static json::value &contentOf(json::object &holder, const char *type)
    {
        auto &content = holder["content"];
        if (!content.is_object())
            content.emplace_object();
        return content.get_object()[type].emplace_object()["schema"];
    }
    static void addScheme(json::object &scheme, const char *name, const char *description)
    {
        scheme["type"] = "http";
        scheme["scheme"] = name;
        scheme["description"] = description;
    }
    static void addHeader(json::object &header, const char *name, const char *description)
    {
        header["name"] = name;
        header["in"] = "header";
        header["required"] = false;
        header["description"] = description;
        header["schema"].emplace_object()["type"] = "string";
    }
    static void refer(json::array &list, const char *target)
    {
        list.emplace_back(json::object_kind).get_object()["$ref"] = target;
    }

    template <typename Shape>
    void addParameters(json::array &parameters)
    {
        addFields<Shape>(parameters);
        if (Route<Shape>::access.proof != Access::Proof::None)
            refer(parameters, "#/components/parameters/IdentityProof");
        if (Route<Shape>::changes())
            refer(parameters, "#/components/parameters/IdempotencyKey");
    }
    template <Listed T>
    void addFields(json::array &parameters)
    {
        forEachField<T>([&](const auto &entry) { addField(parameters, entry); });
    }
    template <typename Owner, typename Value, typename Form>
    void addField(json::array &parameters, const Field<Owner, Value, Form> &entry)
    {
        if (entry.place == Place::Body)
            return;
        auto &parameter = parameters.emplace_back(json::object_kind).get_object();
        parameter["name"] = entry.name;
        parameter["in"] = entry.place == Place::Path ? "path" : "query";
        parameter["required"] = entry.place == Place::Path;
        m_book.write<Form>(parameter["schema"]);
    }
    template <typename Owner, typename Value, typename Form>
    void addField(json::array &parameters, const Flat<Owner, Value, Form> &)
    {
        if constexpr (!std::same_as<Form, Value>)
            addFields<Form>(parameters);
    }

    template <typename Shape>
    void addBody(json::object &operation)
    {
        json::object schema(operation.storage());
        m_book.writeStruct<Shape>(schema, true);
        if (schema["properties"].get_object().empty())
            return;
        auto &body = operation["requestBody"].emplace_object();
        body["required"] = schema.contains("required");
        contentOf(body, "application/json") = schema;
        if constexpr (requires { Shape::takesCsv; })
            contentOf(body, "text/csv").emplace_object()["type"] = "string";
    }

    template <typename... Shape>
    void addEither(json::object &success)
    {
        auto &either = contentOf(success, "application/json").emplace_object()["anyOf"].emplace_array();
        (m_book.write<Shape>(either.emplace_back(nullptr)), ...);
    }

    template <typename Shape>
    void addResponses(json::object &responses)
    {
        const Endpoint &endpoint = Route<Shape>::endpoint;
        auto &success = responses[std::to_string(endpoint.success)].emplace_object();
        success["description"] = endpoint.success == 204 ? "Done" : "The answer";
        if constexpr (std::same_as<Shape, MemberImport>) {
            addEither<ImportRehearsed, ImportDone>(success);
        } else if constexpr (std::same_as<Shape, AdminPatch>) {
            addEither<AdminRow, AdminsEnabled>(success);
        } else if constexpr (!std::same_as<typename Shape::Reply, Done>) {
            auto &schema = contentOf(success, "application/json");
            if constexpr (Operation<Shape>)
                m_book.write<typename Answer<Shape>::Shape>(schema);
            else
                m_book.write<typename Shape::Reply>(schema);
        }
        responses["default"].emplace_object()["$ref"] = "#/components/responses/Problem";
    }

    json::object &m_components;
    SchemaBook m_book;
    json::object &m_paths;
};

} // namespace

QByteArray openApiDocument()
{
    JsonDocument document;
    auto &root = document.value().emplace_object();
    root["openapi"] = "3.1.0";
    auto &info = root["info"].emplace_object();
    info["title"] = "Sallyport";
    info["version"] = SALLYPORT_VERSION;
    root["servers"].emplace_array().emplace_back(json::object_kind).get_object()["url"] = "/api/v1";
    root.reserve(8); // as in roomy()
    Document content(root);
    forEachShape(RequestShapes(), [&content]<typename Shape>() { content.addRoute<Shape>(); });
    content.addComponents();
    return document.text();
}

} // namespace sallyport
