// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/routetable.h"
#include "core/wire/serverwire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sallyport;
using namespace Qt::StringLiterals;

namespace {

/// All "$ref" in a part of the document.
void collectReferences(const QJsonValue &value, QSet<QString> &references)
{
    if (value.isArray()) {
        for (const QJsonValue item : value.toArray())
            collectReferences(item, references);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() == "$ref"_L1)
            references.insert(member.value().toString());
        else
            collectReferences(member.value(), references);
    }
}

} // namespace

class OpenApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QJsonParseError error;
        m_document = QJsonDocument::fromJson(openApiDocument(), &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
    }

    void itSaysWhatItIs()
    {
        QCOMPARE(m_document.value("openapi"_L1).toString(), u"3.1.0"_s);
        QVERIFY(!m_document.value("info"_L1)["title"_L1].toString().isEmpty());
        QVERIFY(!m_document.value("info"_L1)["version"_L1].toString().isEmpty());
        QCOMPARE(m_document.value("servers"_L1)[0]["url"_L1].toString(), u"/api/v1"_s);
    }

    void everyRouteIsInItAndNoOther()
    {
        QSet<QString> routes;
        for (const Endpoint &endpoint : routeTable())
            routes.insert(QString::fromLatin1(endpoint.method) + u' ' + QString::fromLatin1(endpoint.path));
        QCOMPARE(routes.size(), routeTable().size()); // each once
        QSet<QString> documented;
        eachOperation([&](const QString &method, const QString &path, const QJsonObject &) {
            documented.insert(method.toUpper() + u' ' + path);
        });
        QCOMPARE(documented, routes);
    }

    void everyRouteIsWhole()
    {
        QSet<QString> ids;
        eachOperation([&](const QString &method, const QString &path, const QJsonObject &operation) {
            const QByteArray name = (method + u' ' + path).toUtf8();
            QVERIFY2(!operation.value("summary"_L1).toString().isEmpty(), name);
            const QString id = operation.value("operationId"_L1).toString();
            QVERIFY2(!id.isEmpty() && !ids.contains(id), name);
            ids.insert(id);
            const QJsonObject responses = operation.value("responses"_L1).toObject();
            QVERIFY2(responses.contains("default"_L1) && responses.size() == 2, name);
            QVERIFY2(operation.contains("security"_L1), name);
            QVERIFY2(method != u"get"_s || !operation.contains("requestBody"_L1), name);
            QSet<QString> inPath;
            for (const QJsonValue parameter : operation.value("parameters"_L1).toArray())
                if (parameter["in"_L1].toString() == "path"_L1)
                    inPath.insert(parameter["name"_L1].toString());
            QSet<QString> wanted;
            static const QRegularExpression braces(u"\\{(\\w+)\\}"_s);
            for (auto found = braces.globalMatch(path); found.hasNext();)
                wanted.insert(found.next().captured(1));
            QVERIFY2(inPath == wanted, name);
        });
    }

    void everyReferenceLeadsSomewhere()
    {
        QSet<QString> references;
        collectReferences(m_document, references);
        QVERIFY(references.size() > 30);
        for (const QString &reference : std::as_const(references)) {
            QVERIFY2(reference.startsWith(u"#/"_s), qPrintable(reference));
            QJsonValue place = m_document;
            for (const QString &part : reference.mid(2).split(u'/'))
                place = place[part];
            QVERIFY2(place.isObject() && !place.toObject().isEmpty(), qPrintable(reference));
        }
    }

    void headersAndSchemesAreThere()
    {
        const QJsonValue components = m_document.value("components"_L1);
        QCOMPARE(components["securitySchemes"_L1]["bearer"_L1]["scheme"_L1].toString(), u"bearer"_s);
        QCOMPARE(components["securitySchemes"_L1]["basic"_L1]["scheme"_L1].toString(), u"basic"_s);
        QCOMPARE(components["parameters"_L1]["IdentityProof"_L1]["name"_L1].toString(), u"Identity-Proof"_s);
        QCOMPARE(components["parameters"_L1]["IdempotencyKey"_L1]["name"_L1].toString(),
                 u"Idempotency-Key"_s);
        QVERIFY(components["schemas"_L1]["Problem"_L1]["properties"_L1]["code"_L1].isObject());
    }

    void requestsAreClosed()
    {
        const QJsonValue schema = m_document["paths"_L1]["/sign-in"_L1]["post"_L1]["requestBody"_L1]
                                            ["content"_L1]["application/json"_L1]["schema"_L1];
        QCOMPARE(schema["additionalProperties"_L1], QJsonValue(false));
        QCOMPARE(schema["required"_L1].toArray(), (QJsonArray{u"email"_s, u"password"_s}));
        QVERIFY(m_document["paths"_L1]["/sign-in"_L1]["post"_L1]["security"_L1].toArray().isEmpty());
    }

private:
    template <typename Take>
    void eachOperation(Take take) const
    {
        const QJsonObject paths = m_document.value("paths"_L1).toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const QJsonObject methods = path.value().toObject();
            for (auto method = methods.begin(); method != methods.end(); ++method)
                take(method.key(), path.key(), method.value().toObject());
        }
    }

    QJsonObject m_document;
};

QTEST_APPLESS_MAIN(OpenApiTest)
#include "openapitest.moc"
