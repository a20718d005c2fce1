#!/usr/bin/python3
# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bills of materials tell what the programs are really linked to, no more and no less.

usage: bill.py SALLYPORT SALLYPORTD FOLDER_OF_BILLS
"""

import functools
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).parents[2]
COMPONENTS = ROOT / "resources" / "components.json"
SBOM = ROOT / "installer" / "sbom.py"
PROGRAMS = {"desktop": pathlib.Path(sys.argv[1]), "server": pathlib.Path(sys.argv[2])}
BILLS = pathlib.Path(sys.argv[3])

# The language and the system themselves: whoever reads a bill has them.
SYSTEM = {"glibc", "gcc-12"}
# No link tells of them: loaded at run time, or compiled in from a header.
UNLINKED = {"Qt translations", "libsecret", "OpenSSL", "tl::expected"}


def said(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@functools.cache
def source_of(package):
    return said("dpkg-query", "-W", "-f", "${source:Package}\n", package).partition("\n")[0]


@functools.cache
def linked(program):
    """{name of the library: Debian source package it comes from}"""
    names = re.findall(r"NEEDED\s+(\S+)", said("objdump", "-p", program))
    places = dict(re.findall(r"^\s*(\S+) => (\S+)", said("ldd", program), re.M))
    # A package may list its files below /lib, which is a link to /usr/lib.
    files = {name: os.path.realpath(places[name]).removeprefix("/usr") for name in names if name in places}
    owners = [line.partition(": ") for line in said("dpkg-query", "-S", *("*" + file for file in files.values())).splitlines()]
    sources = {}
    for name, file in files.items():
        sources[name] = source_of(next(owner for owner, _, path in owners if path.removeprefix("/usr") == file))
    return {name: source for name, source in sources.items() if source not in SYSTEM}


@unittest.skipUnless(shutil.which("dpkg-query"), "only Debian tells where a library comes from")
class Bill(unittest.TestCase):
    def setUp(self):
        self.components = json.loads(COMPONENTS.read_text(encoding="utf-8"))

    def named(self, part, unlinked):
        return {source_of(c["debian"]): c["name"] for c in self.components
                if part in c["programs"] and (c["name"] in UNLINKED) == unlinked}

    def test_every_library_is_named(self):
        for part, program in PROGRAMS.items():
            for library, source in linked(program).items():
                self.assertIn(source, self.named(part, False), f"{library} of {program.name} is not in the list")

    def test_nothing_is_named_that_is_not_there(self):
        for part, program in PROGRAMS.items():
            sources = set(linked(program).values())
            for source, name in self.named(part, False).items():
                self.assertIn(source, sources, f"{program.name} is not linked to {name}")

    def test_what_is_loaded_is_really_there(self):
        self.assertEqual({c["name"] for c in self.components} & UNLINKED, UNLINKED)
        for part in PROGRAMS:
            self.assertNotIn("", self.named(part, True))

    def test_the_bills(self):
        for part, program in PROGRAMS.items():
            bill = json.loads((BILLS / f"{program.name}.spdx.json").read_text(encoding="utf-8"))
            self.assertEqual(bill["spdxVersion"], "SPDX-2.3")
            self.assertEqual(bill["dataLicense"], "CC0-1.0")
            self.assertEqual(bill["SPDXID"], "SPDXRef-DOCUMENT")
            self.assertRegex(bill["documentNamespace"], r"^https://[^#\s]+$")
            self.assertRegex(bill["creationInfo"]["created"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
            self.assertTrue(bill["creationInfo"]["creators"])
            packages = {package["SPDXID"]: package for package in bill["packages"]}
            self.assertEqual(len(packages), len(bill["packages"]), "two have the same SPDXID")
            for identifier, package in packages.items():
                self.assertRegex(identifier, r"^SPDXRef-[A-Za-z0-9.-]+$")
                for field in ("name", "downloadLocation", "licenseConcluded", "licenseDeclared", "copyrightText",
                              "versionInfo"):
                    self.assertTrue(package[field], (identifier, field))
                self.assertNotEqual(package["versionInfo"], "NOASSERTION", identifier)
            names = {c["name"] for c in self.components if part in c["programs"]} | {program.name}
            self.assertEqual({package["name"] for package in bill["packages"]}, names)
            related = {r["relatedSpdxElement"] for r in bill["relationships"]}
            self.assertEqual(related, set(packages), "what it is to the program is not told of each")

    def test_made_twice_it_is_the_same(self):
        with tempfile.TemporaryDirectory() as folder:
            made = pathlib.Path(folder) / "bill.json"

            def make(**environment):
                version = said(PROGRAMS["server"], "--version").split()[1]
                subprocess.run([sys.executable, "-B", SBOM, "server", "sallyportd", version, COMPONENTS,
                                ROOT / "installer" / "changelog", made], check=True,
                               env={**{k: v for k, v in os.environ.items() if k != "SOURCE_DATE_EPOCH"}, **environment})
                return json.loads(made.read_text(encoding="utf-8"))

            once = make()
            self.assertEqual(once, make())
            later = make(SOURCE_DATE_EPOCH="0")
            self.assertEqual(later["creationInfo"]["created"], "1970-01-01T00:00:00Z")
            # Elsewhere than on Debian it says what it does not know.
            unknown = make(PATH="/nowhere")
            self.assertEqual(unknown["packages"][1]["versionInfo"], "NOASSERTION")
            self.assertNotEqual(unknown["documentNamespace"], once["documentNamespace"])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
