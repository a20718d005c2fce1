#!/usr/bin/python3
# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is packed beside the programs is valid, and says what the programs say.

usage: metadata.py SALLYPORT SALLYPORTD FOLDER_OF_THE_BUILD
"""

import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).parents[2]
INSTALLER = ROOT / "installer"
SALLYPORT, SALLYPORTD, BUILT = map(pathlib.Path, sys.argv[1:4])
METAINFO = INSTALLER / "org.sallyport.Sallyport.metainfo.xml"


def said(*command):
    return subprocess.run(list(map(str, command)), capture_output=True, text=True, check=True).stdout


def options(text):
    return set(re.findall(r"^ +(?:-\w, )?(--[a-z-]+)", text, re.M))


def commands():
    return re.findall(r"^  ([a-z][a-z-]+) {2,}", said(SALLYPORTD, "--help"), re.M)


class Metadata(unittest.TestCase):
    def accepted(self, *command):
        if not shutil.which(command[0]):
            self.skipTest(f"{command[0]} is not installed")
        done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, ""), done.stdout)
        return done.stdout

    def test_desktop_file(self):
        self.assertEqual(self.accepted("desktop-file-validate", INSTALLER / "sallyport.desktop"), "")

    def test_metainfo(self):
        said_of_it = self.accepted("appstreamcli", "validate", "--no-net", METAINFO)
        self.assertNotIn("W:", said_of_it)

    def test_units(self):
        """With the program of this build in the place of the one that is not installed."""
        for name, program in (("sallyportd", SALLYPORTD), ("sallyport-kiosk", SALLYPORT)):
            unit = (INSTALLER / f"{name}.service").read_text(encoding="utf-8")
            with tempfile.TemporaryDirectory() as folder:
                copy = pathlib.Path(folder) / f"{name}.service"
                copy.write_text(unit.replace(f"/usr/bin/{program.name}", str(program)), encoding="utf-8")
                self.accepted("systemd-analyze", "verify", "--man=no", copy)

    def test_one_version(self):
        version = said(SALLYPORT, "--version").split()[1]
        self.assertEqual(said(SALLYPORTD, "--version").split()[1], version)
        self.assertIn(f"sallyport ({version}) ", (INSTALLER / "changelog").read_text(encoding="utf-8").partition("\n")[0])
        self.assertRegex(METAINFO.read_text(encoding="utf-8"), rf'<releases>\s*<release version="{re.escape(version)}"')

    def test_manual_of_the_desktop(self):
        self.assertEqual(self.manual("sallyport.1"), options(said(SALLYPORT, "--help")))

    def test_manual_of_the_server(self):
        helps = {command: said(SALLYPORTD, command, "--help") for command in commands()}
        self.assertGreaterEqual(len(helps), 10)
        told = set().union(*map(options, helps.values())) | {"--version"}
        self.assertEqual(self.manual("sallyportd.8"), told)
        page = (INSTALLER / "sallyportd.8").read_text(encoding="utf-8").replace("\\", "")
        for command in helps:
            self.assertRegex(page, rf'(?m)^\.BI? {command}( |$)', f"{command} is not in the manual")

    def manual(self, name):
        """The options that have a paragraph of their own."""
        page = (INSTALLER / name).read_text(encoding="utf-8").replace("\\-", "-").partition(".SH OPTIONS")[2]
        return set(re.findall(r"--[a-z-]+", "\n".join(re.findall(r"^\.TP\n(.*)$", page, re.M))))

    def test_manuals_are_laid_out_without_a_complaint(self):
        for name in ("sallyport.1", "sallyportd.8"):
            self.accepted("man", "--warnings", "-l", INSTALLER / name)

    def complete(self, program, *words):
        """What a real shell offers for the last word."""
        line = " ".join(words)
        script = f"""
            PATH={program.parent}:$PATH
            source {BUILT}/completions/{program.name}
            [[ $(complete -p {program.name}) == *' -F _{program.name} '* ]] || exit 1
            COMP_WORDS=({program.name} "$@"); COMP_CWORD=$#; COMP_LINE="{line}"; COMP_POINT=${{#COMP_LINE}}
            _{program.name} {program.name} "${{COMP_WORDS[COMP_CWORD]}}" "${{COMP_WORDS[COMP_CWORD-1]}}"
            printf '%s\\n' "${{COMPREPLY[@]}}" """
        done = subprocess.run(["bash", "--norc", "-c", script, "bash", *words], capture_output=True, text=True, cwd=ROOT,
                              check=True)
        self.assertEqual(done.stderr, "")
        return set(done.stdout.split())

    def test_completion_of_the_desktop(self):
        self.assertEqual(self.complete(SALLYPORT, "-"), options(said(SALLYPORT, "--help")))
        self.assertEqual(self.complete(SALLYPORT, "--key", ""), {"keychain", "file:", "passphrase"})
        self.assertEqual(self.complete(SALLYPORT, "--key", "file", ":", "LIC"), {"LICENSE"})
        self.assertEqual(self.complete(SALLYPORT, "--store", "LIC"), {"LICENSE"})
        self.assertEqual(self.complete(SALLYPORT, "--store", "=", "LIC"), {"LICENSE"})
        self.assertEqual(self.complete(SALLYPORT, "--kiosk-folder", "LIC"), set())
        self.assertEqual(self.complete(SALLYPORT, "--kiosk-folder", "inst"), {"installer"})
        self.assertEqual(self.complete(SALLYPORT, "--server", ""), set())

    def test_completion_of_the_server(self):
        self.assertEqual(self.complete(SALLYPORTD, ""), {*commands(), "--help", "--version"})
        self.assertEqual(self.complete(SALLYPORTD, "re"), {"restore", "reset-mfa"})
        for command in commands():
            self.assertEqual(self.complete(SALLYPORTD, command, "--"), options(said(SALLYPORTD, command, "--help")))
        self.assertEqual(self.complete(SALLYPORTD, "init", "--store", ""), {"sqlite:", "postgresql://"})
        self.assertEqual(self.complete(SALLYPORTD, "init", "--store", "sqlite", ":", "LIC"), {"LICENSE"})
        self.assertEqual(self.complete(SALLYPORTD, "load", "LIC"), {"LICENSE"})
        self.assertEqual(self.complete(SALLYPORTD, "frobnicate", "--"), set())
        # What may stand for a value is in the help, too.
        told = said(SALLYPORTD, "init", "--help")
        for role in self.complete(SALLYPORTD, "init", "--as", ""):
            self.assertIn(role, told)
        for form in self.complete(SALLYPORTD, "serve", "--log-format", ""):
            self.assertRegex(said(SALLYPORTD, "serve", "--help"), rf"\b{form}\b")

    def test_icons(self):
        """Those for Windows and macOS hold the pictures that their directory tells of."""
        ico = (BUILT / "sallyport.ico").read_bytes()
        _, kind, count = struct.unpack_from("<HHH", ico)
        self.assertEqual((kind, count), (1, 7))
        for number in range(count):
            size, offset = struct.unpack_from("<II", ico, 6 + 16 * number + 8)
            self.assertTrue(ico[offset:offset + size].startswith(b"\x89PNG"))
        self.assertEqual(offset + size, len(ico))
        icns = (BUILT / "sallyport.icns").read_bytes()
        self.assertEqual((icns[:4], struct.unpack_from(">I", icns, 4)[0]), (b"icns", len(icns)))
        at, sides = 8, []
        while at < len(icns):
            size = struct.unpack_from(">I", icns, at + 4)[0]
            self.assertTrue(icns[at + 8:].startswith(b"\x89PNG"))
            sides.append(struct.unpack_from(">I", icns, at + 8 + 16)[0])
            at += size
        self.assertEqual(sides, [16, 32, 64, 128, 256, 512, 1024])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
