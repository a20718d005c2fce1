# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who runs what the documents tell people to type. Only data: documents.py applies it.

A command is looked for from top to bottom: (document, pattern of the whole command) -> who runs it. `None` as document is any.
"""

import collections

# A test of ctest, the file it is in, and the words by which one sees there that it runs the command.
Test = collections.namedtuple("Test", "name file words")
# No test runs it; why not, and what holds it instead.
Reason = collections.namedtuple("Reason", "why")

# First words that make a line of a block, or `a span`, a command.
PROGRAMS = {
    "./dev", "sallyport", "sallyportd", "cmake", "ctest", "ninja", "git", "python3", "curl", "sqlite3", "psql", "create", "\\c",
    "systemctl", "systemd-sysusers", "systemd-tmpfiles", "journalctl", "timedatectl", "runuser", "install", "cp", "rm", "cd",
    "chmod", "chown", "mkdir", "apt", "apt-get", "apt-cache", "dpkg", "dpkg-deb", "dpkg-query", "lpadmin", "cupsctl", "adduser",
    "gpg", "sha256sum", "sudo", "su",
}

OPERATIONS = Test("server.operations", "tests/server/operations.py", 'for page in ("operations.md", "scaling.md")')
TABLE = Test("server.operations", "tests/server/operations.py", "test_the_commands_of_the_table")
DESKTOP = Test("server.desktop", "tests/server/desktop.py", "test_every_command_line")
INSTALLED = Test("package.fresh", "tests/package/fresh.py", 'guide("Installing")')
HERE = Test("structure.documents", "tests/structure/documents.py", "def dev_usage")
MACHINE = Reason("it changes the machine: services, users, packages and clocks are not a test's to change")
NAME = Reason("the name of a program in a sentence; with its options it stands elsewhere")

COMMANDS = [
    # One session in one shell.
    ("docs/api.md", r"(?s).*", Test("server.documents", "tests/server/documents.py", 'blocks("api.md", "sh")')),

    # What is called to build and to test
    (None, r"\./dev test", Test("structure.documents", ".ci/run", "exec ./dev test")),
    (None, r"\./dev( COMMAND)?", HERE),
    (None, r"\./dev run( --demo)?", Test("journey.mainjob", "tests/journey/play.sh", "mainjob.py")),
    (None, r"\./dev build|\./dev test .*", Reason("the first half of `./dev test`, or a part of it")),
    (None, r"\./dev translate", Test("translations", "dev", "tests/structure/catalogue.py --update")),
    (None, r"\./dev shots", Reason("paints pictures for people to look at; what it paints is tested page by page")),
    (None, r"\./dev bench( \w+)?", Reason("measures: it needs a machine on which nothing else runs")),
    (None, r"\./dev package", Reason("compiles everything once more as a release; what it makes is tested where it is made")),
    (None, r"\./dev (format|tidy( --all)?)", Reason("rewrites or judges the sources of whoever calls it")),
    (None, r"cmake --preset \w+", Test("structure.documents", "dev", "cmake --preset")),
    (None, r"ninja -C build/\w+( \w+)?", Test("structure.documents", "dev", "ninja -C")),
    (None, r"ctest --test-dir build/\w+.*", Test("structure.documents", "dev", "ctest --test-dir")),

    # The desktop program
    (None, r"sallyport(d)?", NAME),
    (None, r"sallyport --demo", Test("journey.demo", "tests/journey/demo.py", 'window.start("--demo")')),
    (None, r"sallyport( --.*)", DESKTOP),

    # The server
    ("docs/operations.md", r"sallyportd (check|backup|restore|dump|load|import|rotate-key|reset-mfa)( FILE| --account ID FILE\.csv| EMAIL)?",
     TABLE),
    ("docs/operations.md", r"sallyportd .*", OPERATIONS),
    ("docs/scaling.md", r"sallyportd .*", OPERATIONS),
    (None, r"sallyportd (serve|dump|load|check|init)", NAME),
    (None, r"sallyportd (init|serve) --store sqlite:FILE.*", OPERATIONS),
    ("docs/operations.md", r'sqlite3 STORE ".*"', OPERATIONS),
    ("docs/operations.md", r'sqlite3 \S+ "\.backup .*"',
     Reason("SQLite's own shell, on a store that is open; backups of a server are tested by server.operations")),
    ("docs/scaling.md", r"create role .*|create database .*|\\c sallyport",
     Test("store.postgresql.postgresql", "tests/store/postgresqltest.cpp", "create database bare")),
    ("docs/scaling.md", r"create extension pg_trgm;?",
     Test("store.postgresql.postgresql", "tests/postgresql/with-postgresql.sh", "create extension if not exists pg_trgm")),

    # The machine around them
    (None, r"(systemctl|systemd-sysusers|systemd-tmpfiles|journalctl|timedatectl|runuser|adduser|sudo|su)\b.*", MACHINE),
    ("docs/operations.md", r"apt (install \./|remove |purge ).*", INSTALLED),
    (None, r"(apt|apt-get|apt-cache|dpkg|dpkg-deb|dpkg-query|lpadmin|cupsctl)\b.*", MACHINE),
    (None, r"(install|cp|rm|cd|chmod|chown|mkdir) .*", MACHINE),
]
