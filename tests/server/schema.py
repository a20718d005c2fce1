# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of JSON Schema (2020-12) the server's OpenAPI document uses, and nothing that it does not say passes."""

import re

TYPES = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool, "null": type(None)}
FORMATS = {
    "date-time": re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z"),
    "date": re.compile(r"\d{4}-\d\d-\d\d"),
    "password": re.compile(r".*", re.S),
}
BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")
WORDS = {"$ref", "allOf", "anyOf", "oneOf", "type", "const", "enum", "format", "items", "properties", "required",
         "additionalProperties", "contentEncoding"}


class Schemas:
    def __init__(self, document):
        self._document = document

    def target(self, reference):
        place = self._document
        for part in reference.removeprefix("#/").split("/"):
            place = place[part]
        return place

    def faults(self, schema, value, where="$"):
        """Where the value is not what the schema says."""
        return self._faults(schema, value, where) + self._unsaid(schema, value, where)

    def _faults(self, schema, value, where):
        unknown = set(schema) - WORDS
        if unknown:
            return [f"{where}: the schema says {sorted(unknown)}, which is not understood here"]
        found = []
        if "$ref" in schema:
            found += self._faults(self.target(schema["$ref"]), value, where)
        for part in schema.get("allOf", ()):
            found += self._faults(part, value, where)
        for word, fits in (("anyOf", lambda n: n >= 1), ("oneOf", lambda n: n == 1)):
            if word in schema:
                tried = [self._faults(part, value, where) for part in schema[word]]
                if not fits(sum(not faults for faults in tried)):
                    found.append(f"{where}: {word} of {tried}")
        kind = schema.get("type")
        if kind and (not isinstance(value, TYPES[kind]) or (kind == "integer" and isinstance(value, bool))):
            return found + [f"{where}: {value!r} is no {kind}"]
        if "const" in schema and value != schema["const"]:
            found.append(f"{where}: {value!r} is not {schema['const']!r}")
        if "enum" in schema and value not in schema["enum"]:
            found.append(f"{where}: {value!r} is none of {schema['enum']}")
        if "format" in schema and not FORMATS[schema["format"]].fullmatch(value):
            found.append(f"{where}: {value!r} is no {schema['format']}")
        if "contentEncoding" in schema and not BASE64.fullmatch(value):
            found.append(f"{where}: {value!r} is not {schema['contentEncoding']}")
        if kind == "array":
            for number, item in enumerate(value):
                found += self.faults(schema.get("items", {}), item, f"{where}[{number}]")
        if kind == "object":
            found += [f"{where}.{name}: missing" for name in schema.get("required", ()) if name not in value]
            for name, part in schema.get("properties", {}).items():
                if name in value:
                    found += self.faults(part, value[name], f"{where}.{name}")
        return found

    def _unsaid(self, schema, value, where):
        said = self._names(schema, value)
        if not isinstance(value, dict) or said is None:
            return []
        return [f"{where}.{name}: not in the document" for name in value if name not in said]

    def _names(self, schema, value):
        """Those that an object may have; None where the schema speaks of no object."""
        if "$ref" in schema:
            return self._names(self.target(schema["$ref"]), value)
        names = set(schema["properties"]) if "properties" in schema else None
        for word in ("allOf", "anyOf", "oneOf"):
            for part in schema.get(word, ()):
                more = self._names(part, value)
                if more is not None and (word == "allOf" or not self._faults(part, value, "$")):
                    names = (names or set()) | more
        return names
