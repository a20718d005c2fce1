#!/usr/bin/python3
# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what the documents promise: links and pictures lead somewhere, and every command in them is there, with its options,
and is run by a test or says in commands.py why not.

usage: documents.py ROOT --build FOLDER --ctest CTEST --sallyport PROGRAM --sallyportd PROGRAM
Prints "file: reason" for each finding and ends with 1 if there is one.
"""

import argparse
import pathlib
import re
import subprocess
import sys

import commands

FENCED = re.compile(r"^(?:```|~~~)(\w*)\n(.*?)^(?:```|~~~)$", re.M | re.S)
SPAN = re.compile(r"`([^`]+)`")
LINK = re.compile(r"!?\[(?:[^\]\[]|\[[^\]]*\])*\]\(\s*<?([^)>\s]+)>?[^)]*\)")
# Decisions tell how it was; their links hold, their commands are of their day.
HISTORY = ("docs/decisions/", "docs/changelog.md")


class Facts:
    """What there is: tests, programs and their options, files. Tests make one by hand."""

    def __init__(self, files, tests, options, dev):
        self.files = files  # path -> text, or None where it is no text
        self.tests = tests  # names of ctest
        self.options = options  # ("sallyportd", "serve") -> {"--store", ...}
        self.dev = dev  # command of ./dev -> its options

    @property
    def documents(self):
        return {path: text for path, text in self.files.items() if path.endswith(".md")}


def slug(heading):
    """As the places that show Markdown make an anchor of a heading."""
    return re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")


def check_links(facts):
    for path, text in facts.documents.items():
        for target in LINK.findall(SPAN.sub("", FENCED.sub("", text))):
            if re.match(r"[a-z]+:", target):
                continue
            name, _, anchor = target.partition("#")
            folder = pathlib.PurePosixPath(path).parent
            whole = path if not name else normal(folder / name)
            if whole not in facts.files and not any(one.startswith(whole.rstrip("/") + "/") for one in facts.files):
                yield path, f"the link to {target} leads nowhere"
            elif anchor and whole.endswith(".md"):
                headings = re.findall(r"^#+ (.*)$", facts.files[whole], re.M)
                if anchor not in map(slug, headings):
                    yield path, f"there is no heading for {target}"


def normal(path):
    parts = []
    for part in path.parts:
        if part == "..":
            if parts:
                parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts)


def commands_of(text):
    """Every command that a document shows, in the order of the page: lines of blocks, then spans in the text."""
    found = []
    for language, block in FENCED.findall(text):
        if language not in ("", "sh", "console", "bash"):
            continue
        lines = re.sub(r"\\\n\s*", "", block).splitlines()
        if not any(is_command(line) for line in lines):
            continue  # a picture, a file, a configuration
        for line in lines:
            if line.strip() and not line.startswith((" ", "#")):
                found += parts_of(line)
    for span in SPAN.findall(FENCED.sub("", text)):
        span = " ".join(span.split())
        if is_command(span):
            found += parts_of(span)
    return found


def is_command(line):
    words = line.split()
    return bool(words) and words[0] in commands.PROGRAMS


def parts_of(line):
    """Without what explains it at the end of the line, one for each of `a && b`."""
    line = re.split(r"\s{3,}|\s+#\s", line)[0]
    line = line.removeprefix("runuser -u sallyport -- ").removeprefix("sudo ")
    return [part.strip() for part in line.split(" && ")]


def check_commands(facts):
    used = set()
    for path, text in facts.documents.items():
        if path.startswith(HISTORY):
            continue
        if path == "docs/api.md":  # one session, judged as a whole
            used.add(0)
            yield from check_run(facts, path, "its blocks", commands.COMMANDS[0][2])
            continue
        for command in commands_of(text):
            yield from check_existence(facts, path, command)
            number = who_runs(path, command)
            if number is None:
                yield path, f"no test runs `{command}`, and tests/structure/commands.py does not say why"
                continue
            used.add(number)
            yield from check_run(facts, path, command, commands.COMMANDS[number][2])


def who_runs(path, command):
    for number, (document, pattern, _) in enumerate(commands.COMMANDS):
        if document in (None, path) and re.fullmatch(pattern, command):
            return number
    return None


def check_run(facts, path, command, run):
    if isinstance(run, commands.Reason):
        return
    if run.name not in facts.tests and not run.name.endswith(".postgresql"):  # those only where there is one
        yield path, f"`{command}` is to be run by the test {run.name}, which is not there"
    elif run.words not in (facts.files.get(run.file) or ""):
        yield path, f"`{command}` is to be run by {run.file}, where the words \"{run.words}\" are not"


def check_existence(facts, path, command):
    """Programs of ours have the commands and options that are named."""
    words = command.split()
    options = set(re.findall(r"(?<!\S)\[?(--[a-z-]+)", command))
    if words[0] == "./dev":
        name = words[1] if len(words) > 1 and words[1] != "COMMAND" else ""
        if name and name not in facts.dev:
            yield path, f"./dev has no command {name}"
        elif name:
            known = facts.dev[name] | (facts.options[("sallyport",)] if name == "run" else set())
            for option in sorted(options - known):
                yield path, f"./dev {name} has no option {option}"
    elif words[0] == "sallyport":
        for option in sorted(options - facts.options[("sallyport",)]):
            yield path, f"sallyport has no option {option}"
    elif words[0] == "sallyportd" and len(words) > 1:
        known = facts.options.get(("sallyportd", words[1]))
        if known is None and not words[1].startswith("-"):
            yield path, f"sallyportd has no command {words[1]}"
        for option in sorted(options - (known or facts.options[("sallyportd",)])):
            yield path, f"sallyportd {words[1]} has no option {option}"


def findings(facts):
    yield from check_links(facts)
    yield from check_commands(facts)


# What there is, asked of the programs themselves


def said(*arguments, cwd=None):
    done = subprocess.run(arguments, capture_output=True, text=True, check=False, cwd=cwd, timeout=120)
    return done.stdout + done.stderr


def options_in(text):
    return set(re.findall(r"(?<![\w-])(--[a-z][a-z-]*)", text))


def dev_usage(root):
    """Commands of ./dev and the options of each, as it lists them itself."""
    found = {}
    for line in said(str(root / "dev")).splitlines():
        named = re.match(r"  ([a-z]+) ", line)
        if named:
            found.setdefault(named[1], set()).update(options_in(line))
    return found


def read(arguments):
    root = arguments.root.resolve()
    # Where there is no git, as in an archive of the sources, everything but what was built.
    listed = said("git", "-C", str(root), "ls-files", "--cached", "--others", "--exclude-standard").splitlines()
    if not (root / ".git").exists():
        listed = [one.relative_to(root).as_posix() for one in root.rglob("*")
                  if one.is_file() and one.relative_to(root).parts[0] != "build"]
    files = {}
    for name in listed:
        path = root / name
        if not path.is_file():
            continue
        try:
            files[name] = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            files[name] = None
    tests = set(re.findall(r"^\s*Test\s+#\d+: (\S+)", said(arguments.ctest, "--test-dir", str(arguments.build), "-N"), re.M))
    options = {("sallyport",): options_in(said(arguments.sallyport, "--help"))}
    server = said(arguments.sallyportd, "--help")
    options[("sallyportd",)] = options_in(server)
    for name in re.findall(r"^  ([a-z][a-z-]+) ", server, re.M):
        options[("sallyportd", name)] = options_in(said(arguments.sallyportd, name, "--help"))
    return Facts(files, tests, options, dev_usage(root))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--ctest", default="ctest")
    parser.add_argument("--sallyport", required=True)
    parser.add_argument("--sallyportd", required=True)
    facts = read(parser.parse_args())
    for program, options in facts.options.items():
        if not options:
            sys.exit(f"{' '.join(program)} --help names no option")
    result = sorted(set(findings(facts)))
    for path, reason in result:
        print(f"{path}: {reason}")
    print(f"{len(facts.documents)} documents, {len(result)} findings")
    return 1 if result else 0


if __name__ == "__main__":
    sys.exit(main())
