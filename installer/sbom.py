#!/usr/bin/python3
# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the bill of materials of one program (SPDX 2.3, JSON): what it stands on, in the versions found here.

usage: sbom.py desktop|server PROGRAM VERSION COMPONENTS.json CHANGELOG OUTPUT
The same sources on the same packages give the same file: its time is that of the changelog (or SOURCE_DATE_EPOCH),
and its name comes from what is in it.
"""

import datetime
import email.utils
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

LICENCE = "GPL-3.0-or-later"
SUPPLIER = "Organization: The Sallyport authors"


def ask(*command):
    """The first line of what a program says; empty where it is missing or does not know."""
    if not shutil.which(command[0]):
        return ""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.stdout.partition("\n")[0].strip() if done.returncode == 0 else ""


def found(component):
    """The version, and what else tells which package it is."""
    package = component["debian"]
    answer = ask("dpkg-query", "-W", "-f", "${Version} ${Architecture} ${source:Package} ${source:Version}\n", package)
    if answer:
        version, architecture, source, source_version = answer.split(" ")
        return {
            "versionInfo": version,
            "sourceInfo": f"Debian source package {source} {source_version}",
            "externalRefs": [{
                "referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                "referenceLocator": f"pkg:deb/debian/{package}@{version.replace('+', '%2B')}?arch={architecture}"}]}
    version = ask("pkg-config", "--modversion", component["pkgconfig"]) if "pkgconfig" in component else ""
    return {"versionInfo": version or "NOASSERTION"}


def created(changelog):
    if "SOURCE_DATE_EPOCH" in os.environ:
        moment = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
    else:
        written = re.search(r"^ -- .*>  (.+)$", changelog.read_text(encoding="utf-8"), re.M)[1]
        moment = email.utils.parsedate_to_datetime(written).astimezone(datetime.timezone.utc)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def package(identifier, name, licence, homepage, **more):
    return {"SPDXID": identifier, "name": name, "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
            "licenseConcluded": licence, "licenseDeclared": licence, "copyrightText": "NOASSERTION",
            **({"homepage": homepage} if homepage else {}), **more}


def bill(part, program, version, components, time):
    root = "SPDXRef-" + program
    packages = [package(root, program, LICENCE, "", versionInfo=version, supplier=SUPPLIER,
                        primaryPackagePurpose="APPLICATION")]
    relations = [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": root}]
    for component in components:
        if part not in component["programs"]:
            continue
        identifier = "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]+", "-", component["name"])
        packages.append(package(identifier, component["name"], component["licence"], component["homepage"],
                                primaryPackagePurpose="LIBRARY", **found(component)))
        relations.append({"spdxElementId": root, "relationshipType": "DEPENDS_ON", "relatedSpdxElement": identifier})
    content = hashlib.sha256(json.dumps(packages, sort_keys=True).encode()).hexdigest()
    return {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"{program}-{version}",
        "documentNamespace": f"https://sallyport.invalid/spdx/{program}-{version}-{content[:32]}",
        "creationInfo": {"created": time, "creators": [SUPPLIER, "Tool: sbom.py"]},
        "packages": packages,
        "relationships": relations,
    }


def main():
    part, program, version, components, changelog, output = sys.argv[1:]
    listed = json.loads(pathlib.Path(components).read_text(encoding="utf-8"))
    made = bill(part, program, version, listed, created(pathlib.Path(changelog)))
    pathlib.Path(output).write_text(json.dumps(made, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
