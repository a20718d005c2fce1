#!/usr/bin/python3
# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the rules of rules.py on the whole tree: direction, cycles, forbidden words, heads, sizes.

usage: structure.py ROOT [--qt-include FOLDER]
Prints "file:line: reason" for each finding and ends with 1 if there is one.
"""

import argparse
import pathlib
import re
import sys

import rules

PARTS = ("core", "ui", "app", "tests")
# Of the rest only the heads are checked.
BESIDE = (*PARTS, "docs", "installer", "resources", "translations", ".ci", ".github")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"\n]+)"|<([^>\n]+)>)', re.M)
# Comments and literals, so that words in them do not count. An apostrophe between digits is no literal.
PROSE = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'", re.S)


class Tree:
    """The sources as {path: text}, the lists of CMake as {folder: text}, and the heads of all other texts as
    {path: text}. Tests make one from texts."""

    def __init__(self, sources, lists, qt_headers=None, heads=None):
        self.sources = sources
        self.lists = lists
        self.heads = heads or {}
        self.qt_headers = qt_headers or {}  # module -> names of its headers
        self.code = {path: without_prose(text) for path, text in sources.items()}

    @staticmethod
    def read(root, qt_include):
        sources, lists = {}, {}
        for part in PARTS:
            for path in sorted((root / part).rglob("*")):
                name = path.relative_to(root).as_posix()
                if path.suffix in (".cpp", ".h"):
                    sources[name] = path.read_text(encoding="utf-8")
                elif path.name == "CMakeLists.txt":
                    lists[path.parent.relative_to(root).as_posix()] = path.read_text(encoding="utf-8")
        headers = {}
        for module in set().union(*(modules for _, modules, _ in rules.QT_MODULES)):
            folder = qt_include / module if qt_include else None
            if folder and folder.is_dir():
                headers[module] = {header.name for header in folder.iterdir()}
        others = [path for part in BESIDE for path in (root / part).rglob("*")] + list(root.glob("[!.]*"))
        others += root.glob(".clang-*")
        heads = {}
        for path in others:
            name = path.relative_to(root).as_posix()
            if path.is_file() and name not in sources and path.suffix != ".pyc" and not rules.NO_HEAD.search(name):
                heads[name] = path.read_text(encoding="utf-8", errors="replace")
        return Tree(sources, lists, headers, heads)


def without_prose(text):
    """The same text with comments and literals blanked, line by line as before. Includes are kept."""
    def blank(match):
        start = text.rfind("\n", 0, match.start()) + 1
        if re.match(r"[ \t]*#[ \t]*include\b", text[start:match.start()]) and match[0][0] == '"':
            return match[0]
        return re.sub(r"[^\n]", " ", match[0])
    return PROSE.sub(blank, text)


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def part_of(path):
    return path.split("/", 1)[0]


def room_of(path):
    """core/otp/totp.h -> core/otp; ui/errortext.h -> ui"""
    return "/".join(path.split("/")[:-1][:2])


def includes(tree, path):
    """(line, header, in quotes) for each include. Quoted ones are made relative to the root."""
    code = tree.code[path]
    for match in INCLUDE.finditer(code):
        header = match[1] or match[2]
        if match[1] and header not in tree.sources:
            beside = path.rsplit("/", 1)[0] + "/" + header
            header = beside if beside in tree.sources else header
        yield line_of(code, match.start()), header, match[1] is not None


def check_direction(tree):
    for path in tree.sources:
        part, room = part_of(path), room_of(path)
        if part not in ("core", "ui"):
            continue
        if part == "core" and room not in rules.ROOMS:
            yield path, 1, f"{room} is not a room of tests/structure/rules.py; say there what it may include"
            continue
        allowed = rules.ROOMS[room] | {room} if part == "core" else rules.UI_MAY_INCLUDE
        single = rules.SINGLE_HEADERS.get(room if part == "core" else "ui", {})
        for line, header, quoted in includes(tree, path):
            target = room_of(header)
            if not quoted or part_of(header) not in PARTS or target in allowed or header in single:
                continue
            if part == "ui" and part_of(header) == "ui":
                continue
            yield path, line, f"{room} may not include {header}: dependencies point down only (rules.py)"


def cycles(graph):
    """The strongly connected groups of more than one node (Tarjan, without recursion)."""
    index, low, on_stack, stack, found = {}, {}, set(), [], []
    for root in graph:
        if root in index:
            continue
        work = [(root, iter(sorted(graph[root])))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        while work:
            node, rest = work[-1]
            follower = next((n for n in rest if n in graph and (n not in index or n in on_stack)), None)
            if follower is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    group = []
                    while not group or group[-1] != node:
                        group.append(stack.pop())
                        on_stack.discard(group[-1])
                    if len(group) > 1:
                        found.append(sorted(group))
            elif follower in index:
                low[node] = min(low[node], index[follower])
            else:
                index[follower] = low[follower] = len(index)
                stack.append(follower)
                on_stack.add(follower)
                work.append((follower, iter(sorted(graph[follower]))))
    return found


def check_file_cycles(tree):
    """A header and its source count as one, so that two classes that call each other are found too."""
    stem = {path: path.rsplit(".", 1)[0] for path in tree.sources}
    graph, where = {s: set() for s in stem.values()}, {}
    for path in tree.sources:
        for line, header, quoted in includes(tree, path):
            if quoted and header in stem and stem[header] != stem[path]:
                graph[stem[path]].add(stem[header])
                where.setdefault((stem[path], stem[header]), (path, line))
    for group in cycles(graph):
        edge = next(where[key] for key in sorted(where) if key[0] in group and key[1] in group)
        yield *edge, "files include each other in a circle: " + ", ".join(group)


def check_room_cycles(tree):
    graph, where = {}, {}
    for path in tree.sources:
        if part_of(path) not in ("core", "ui"):
            continue
        room = room_of(path)
        graph.setdefault(room, set())
        for line, header, quoted in includes(tree, path):
            target = room_of(header)
            if (quoted and header in tree.sources and target != room
                    and frozenset({room, target}) not in rules.ROOM_CYCLES):
                graph[room].add(target)
                where.setdefault((room, target), (path, line))
    for group in cycles(graph):
        for key in sorted(where):
            if key[0] in group and key[1] in group:
                yield *where[key], "rooms need each other in a circle: " + ", ".join(group)


def check_headers(tree):
    for path in tree.sources:
        for line, header, _ in includes(tree, path):
            for part, modules, reason in rules.QT_MODULES:
                for module in modules if part == part_of(path) else ():
                    if header.startswith(module + "/") or header in tree.qt_headers.get(module, ()):
                        yield path, line, f"<{header}> is of {module}: {reason}"
            for part, pattern, reason in rules.HEADERS:
                if part == part_of(path) and pattern.search(header):
                    yield path, line, f"<{header}>: {reason}"


def check_code(tree):
    for path, code in tree.code.items():
        for parts, pattern, reason in rules.CODE:
            if part_of(path) in parts:
                for match in pattern.finditer(code):
                    yield path, line_of(code, match.start()), f"{match[0].strip()}: {reason}"


def arguments(code, start):
    """The arguments of the call whose opening bracket is at `start`."""
    found, depth, begin = [], 0, start + 1
    for at in range(start, len(code)):
        if code[at] in "([{":
            depth += 1
        elif code[at] in ")]}":
            depth -= 1
        if depth == 0 or (depth == 1 and code[at] == ","):
            found.append(code[begin:at].strip())
            begin = at + 1
        if depth == 0:
            return found
    return found


def check_connect(tree):
    for path, code in tree.code.items():
        for match in re.finditer(r"\bconnect\s*\(", code):
            given = arguments(code, match.end() - 1)
            if len(given) == 3 and given[1].startswith(("&", "qOverload", "QOverload")):
                yield (path, line_of(code, match.start()),
                       "connect() without a context object: the function outlives whom it works for")


def check_head(tree):
    for path, text in tree.sources.items():
        lines = text.split("\n", 2)
        for number, wanted in enumerate(rules.SPDX):
            if len(lines) <= number or lines[number] != wanted:
                yield path, number + 1, f'the head line "{wanted}" is missing'
                break
    for path, text in tree.heads.items():
        first = text.split("\n")[:rules.HEAD_WITHIN]
        for wanted in rules.SPDX:
            words = wanted.removeprefix("// ")
            if not any(words in line for line in first):
                yield path, 1, f'"{words}" is missing in the first lines'
                break


def check_size(tree):
    for path, text in tree.sources.items():
        lines = text.count("\n")
        if lines > rules.MOST_LINES:
            yield path, rules.MOST_LINES + 1, f"{lines} lines; at most {rules.MOST_LINES}: find the second noun in it"


def check_listed(tree):
    words = {folder: set(re.findall(r"[\w./${}-]+", re.sub(r"#[^\n]*", "", text)))
             for folder, text in tree.lists.items()}
    for path in tree.sources:
        if part_of(path) == "tests" and path.endswith(".h"):
            continue
        folder, name = path.rsplit("/", 1)
        listed = False
        while folder and not listed:
            listed = name in words.get(folder, ())
            folder, _, last = folder.rpartition("/")
            name = last + "/" + name
        if not listed:
            yield path, 1, "no CMakeLists.txt lists this file, so nobody builds it"


CHECKS = (check_direction, check_file_cycles, check_room_cycles, check_headers, check_code, check_connect,
          check_head, check_size, check_listed)


def findings(tree):
    return sorted({finding for check in CHECKS for finding in check(tree)})


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("root", type=pathlib.Path)
    parser.add_argument("--qt-include", type=pathlib.Path)
    given = parser.parse_args()
    tree = Tree.read(given.root, given.qt_include)
    found = findings(tree)
    for path, line, reason in found:
        print(f"{path}:{line}: {reason}")
    print(f"{len(tree.sources)} files, {len(found)} findings")
    return 1 if found or not tree.sources else 0


if __name__ == "__main__":
    sys.exit(main())
