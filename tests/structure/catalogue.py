#!/usr/bin/python3
# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps translations/*.ts and the texts in the sources together.

usage: catalogue.py [--lupdate PROGRAM] [--update]
Without --update: ends with 1, and says why, when a catalogue is stale, unfinished, or has lost a placeholder.
With it: brings the catalogues up to date; translating the new entries stays to be done by a person.
"""

import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
# English is the source language: its catalogue holds only the plural forms.
LANGUAGES = ["ar", "bg", "de", "es", "fr", "ja"]
CATALOGUES = {"sallyport_en.ts": ["-pluralonly"]} | {f"sallyport_{language}.ts": [] for language in LANGUAGES}
OPTIONS = ["-no-obsolete", "-locations", "none", "-no-ui-lines", "-silent", "-source-language", "en"]


def update(lupdate, folder):
    for name, options in CATALOGUES.items():
        subprocess.run([lupdate, *OPTIONS, *options, "-I", ".", "ui", "app", "-ts", str(folder / name)],
                       cwd=ROOT, check=True)


def messages(text):
    for context in xml.etree.ElementTree.fromstring(text).iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def entries(text):
    """What a translator sees of each text: where it is, what it says, what is said about it."""
    return {(name, message.findtext("source"), message.findtext("comment") or "",
             message.findtext("extracomment") or "", message.get("numerus") == "yes")
            for name, message in messages(text)}


def differences(committed, fresh):
    return ([f"{entry[0]}: {entry[1]!r} is no longer in the sources" for entry in sorted(committed - fresh)]
            + [f"{entry[0]}: {entry[1]!r} is missing" for entry in sorted(fresh - committed)])


def forms(message):
    translation = message.find("translation")
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def unfinished(text):
    return [f"{name}: {message.findtext('source')!r} is not translated" for name, message in messages(text)
            if message.find("translation").get("type") == "unfinished" or not all(forms(message))]


def lost_placeholders(text):
    """%1 must reach the translation; %n may be left out of a plural form ("one person")."""
    def numbers(part):
        return sorted(set(re.findall(r"%L?\d+", part)))
    return [f"{name}: {message.findtext('source')!r} and its translation differ in %1, %2, ..."
            for name, message in messages(text)
            if any(form and numbers(form) != numbers(message.findtext("source")) for form in forms(message))]


def check(lupdate):
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for name in CATALOGUES:
            shutil.copy(ROOT / "translations" / name, folder)
        update(lupdate, pathlib.Path(folder))
        for name in CATALOGUES:
            committed = (ROOT / "translations" / name).read_text(encoding="utf-8")
            fresh = (pathlib.Path(folder) / name).read_text(encoding="utf-8")
            stale = differences(entries(committed), entries(fresh))
            found += [f"translations/{name}: {text}" for text in
                      stale + unfinished(committed) + lost_placeholders(committed)]
    for line in found:
        print(line)
    if found:
        print("Run ./dev translate, then translate what is marked unfinished in translations/.")
    return 1 if found else 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--lupdate", default="/usr/lib/qt6/bin/lupdate")
    parser.add_argument("--update", action="store_true")
    given = parser.parse_args()
    if not given.update:
        return check(given.lupdate)
    update(given.lupdate, ROOT / "translations")
    return 0


if __name__ == "__main__":
    sys.exit(main())
