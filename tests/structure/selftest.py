#!/usr/bin/python3
# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that structure.py, catalogue.py and documents.py find what they are for, and leave good code alone."""

import unittest

import catalogue
import commands
import documents
import rules
import structure

HEAD = "\n".join(rules.SPDX) + "\n"
QT = {"QtGui": {"QImage"}, "QtWidgets": {"QWidget"}, "QtSql": {"QSqlQuery"}, "QtNetwork": {"QTcpSocket"}}


def found(files, lists=None):
    """What is found in a tree of these files, as 'path:line reason'; all are listed unless `lists` is given."""
    sources = {path: HEAD + text for path, text in files.items()}
    if lists is None:
        lists = {}
        for path in files:
            folder, name = path.rsplit("/", 1)
            lists[folder] = lists.get(folder, "") + f"target_sources(x PRIVATE {name})\n"
    tree = structure.Tree(sources, lists, QT)
    return [f"{path}:{line} {reason}" for path, line, reason in structure.findings(tree)]


class Structure(unittest.TestCase):
    def refuses(self, path, text, reason, line=3):
        result = found({path: text})
        self.assertEqual(len(result), 1, result)
        self.assertTrue(result[0].startswith(f"{path}:{line} "), result)
        self.assertIn(reason, result[0])

    def accepts(self, path, text):
        self.assertEqual(found({path: text}), [])

    def test_direction(self):
        self.refuses("core/model/a.h", '#include "core/store/b.h"\n', "dependencies point down only")
        self.refuses("core/store/a.h", '#include "core/service/b.h"\n', "dependencies point down only")
        self.refuses("core/service/a.h", '#include "ui/b.h"\n', "dependencies point down only")
        self.refuses("ui/profile/a.h", '#include "core/store/b.h"\n', "dependencies point down only")
        self.refuses("ui/profile/a.h", '#include "core/crypto/sealing.h"\n', "dependencies point down only")
        self.refuses("ui/profile/a.h", '#include "app/desktop/b.h"\n', "dependencies point down only")
        self.refuses("core/newroom/a.h", "", "is not a room", line=1)
        self.accepts("core/model/a.h", '#include "core/crypto/secret.h"\n')
        self.accepts("ui/profile/a.h", '#include "core/backend/b.h"\n#include "ui/widgets/b.h"\n')
        self.accepts("app/desktop/main.cpp", '#include "core/store/b.h"\n')

    def test_file_cycles(self):
        result = found({"core/otp/a.h": '#include "core/otp/b.h"\n', "core/otp/b.h": '#include "core/otp/a.h"\n'})
        self.assertEqual(len(result), 1, result)
        self.assertIn("circle: core/otp/a, core/otp/b", result[0])
        # Through the sources: neither header includes the other.
        result = found({"ui/x/a.h": "", "ui/x/a.cpp": '#include "ui/x/a.h"\n#include "b.h"\n',
                        "ui/x/b.h": "", "ui/x/b.cpp": '#include "ui/x/b.h"\n#include "ui/x/a.h"\n'})
        self.assertEqual(len(result), 1, result)

    def test_room_cycles(self):
        result = found({"ui/x/a.h": '#include "ui/y/b.h"\n', "ui/y/b.h": "", "ui/y/c.h": '#include "ui/x/d.h"\n',
                        "ui/x/d.h": ""})
        self.assertEqual(len(result), 2, result)
        self.assertIn("rooms need each other", result[0])
        self.assertEqual(found({"core/otp/a.h": '#include "core/crypto/secret.h"\n', "core/crypto/secret.h": "",
                                "core/crypto/b.h": '#include "core/otp/c.h"\n', "core/otp/c.h": ""}), [])

    def test_headers(self):
        self.refuses("core/otp/a.h", "#include <QImage>\n", "QtGui")
        self.refuses("core/otp/a.h", "#include <QtWidgets/QWidget>\n", "QtWidgets")
        self.refuses("ui/x/a.h", "#include <QSqlQuery>\n", "QtSql")
        self.refuses("ui/x/a.h", "#include <QTcpSocket>\n", "QtNetwork")
        self.refuses("ui/x/a.h", "#include <sodium.h>\n", "keychain")
        self.refuses("ui/x/a.h", "#include <qt6keychain/keychain.h>\n", "keychain")
        self.refuses("ui/x/a.h", "#include <QtCore>\n", "module header")
        self.accepts("ui/x/a.h", "#include <QImage>\n")
        self.accepts("core/otp/a.h", "// #include <QImage>\n")

    def test_code(self):
        self.refuses("core/otp/a.cpp", '\n\nauto t = tr("Sign in");\n', "translated text", line=5)
        self.refuses("ui/x/a.cpp", "dialog->exec();\n", "second event loop")
        self.refuses("ui/x/a.cpp", "menu.exec(point);\n", "second event loop")
        self.refuses("app/desktop/main.cpp", "assistant.exec();\n", "second event loop")
        self.refuses("ui/x/a.cpp", "QCoreApplication::processEvents();\n", "processEvents")
        self.refuses("ui/x/a.cpp", "QMessageBox::warning(this, title, text);\n", "stops the work")
        self.refuses("app/desktop/main.cpp", "#include <QProgressDialog>\n", "stops the work")
        self.refuses("ui/x/a.cpp", "QEventLoop loop;\n", "QEventLoop")
        self.refuses("ui/x/a.cpp", "auto name = SIGNAL(clicked());\n", "by text")
        self.refuses("ui/x/a.cpp", "future.waitForFinished();\n", "never waits")
        self.accepts("ui/x/a.cpp", 'auto t = tr("exec()"); // dialog.exec(), QEventLoop\n/* SIGNAL( */\n')
        self.accepts("core/store/a.cpp", "query.exec(); ptr(1); auto s = R\"(tr(x) \" tr( )\";\n")
        self.accepts("core/otp/a.cpp", "auto n = 1'000'000; auto c = '\"'; auto d = 'x'; // tr(\"\n")
        self.accepts("app/desktop/main.cpp", "return app.exec();\n")

    def test_connect(self):
        self.refuses("ui/x/a.cpp", "connect(b, &B::clicked, [this] { go(1, 2); });\n", "context")
        self.refuses("ui/x/a.cpp", "QObject::connect(f(a, b), &B::clicked,\n    go);\n", "context")
        self.accepts("ui/x/a.cpp", "connect(b, &B::clicked, this, [this] { go(1, 2); });\n")
        self.accepts("ui/x/a.cpp", "socket.connect(host, port, mode);\n")

    def test_head_size_and_lists(self):
        tree = structure.Tree({"core/otp/a.h": "#pragma once\n"}, {"core/otp": "a.h"})
        self.assertIn("head line", structure.findings(tree)[0][2])
        for name in ("installer/a.service", "CMakeLists.txt", "tests/a.py", "dev", "installer/debian/postinst.in"):
            result = structure.findings(structure.Tree({}, {}, heads={name: "# text\n" * 6 + HEAD}))
            self.assertEqual([(path, line) for path, line, _ in result], [(name, 1)])
        self.assertEqual(structure.findings(structure.Tree({}, {}, heads={"dev": "#!/bin/sh\n" + HEAD})), [])
        for name in ("docs/a.md", "translations/a_de.ts", "LICENSE", "resources/mail/layout.html", "a/b.json"):
            self.assertTrue(rules.NO_HEAD.search(name), name)
        for name in ("installer/LICENSE.cmake", "a.mdx", "installer/copyrights", "resources/pages/de.txt"):
            self.assertIsNone(rules.NO_HEAD.search(name), name)
        self.refuses("core/otp/a.cpp", "\n" * rules.MOST_LINES, "second noun", line=rules.MOST_LINES + 1)
        for lists in ({}, {"core/otp": "target_sources(x PRIVATE ba.cpp) # a.cpp"}, {"core": "a.cpp"}):
            self.assertIn("nobody builds it", found({"core/otp/a.cpp": ""}, lists)[0])
        self.assertEqual(found({"core/otp/a.cpp": ""}, {"core": "target_sources(x PRIVATE otp/a.cpp)"}), [])


def catalogue_text(entries):
    messages = "".join(f"<message><source>{source}</source>{translation}</message>" for source, translation in entries)
    return ('<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de">'
            f"<context><name>Page</name>{messages}</context></TS>")


class Catalogue(unittest.TestCase):
    DONE = "<translation>Anmelden</translation>"
    OPEN = '<translation type="unfinished"></translation>'

    def test_stale(self):
        old = catalogue.entries(catalogue_text([("Sign in", self.DONE), ("Gone", self.DONE)]))
        new = catalogue.entries(catalogue_text([("Sign in", self.DONE), ("New", self.OPEN)]))
        result = catalogue.differences(old, new)
        self.assertEqual(len(result), 2, result)
        self.assertIn("'New' is missing", result[1])
        self.assertIn("'Gone' is no longer", result[0])
        self.assertEqual(catalogue.differences(old, old), [])

    def test_unfinished(self):
        self.assertEqual(len(catalogue.unfinished(catalogue_text([("Sign in", self.OPEN)]))), 1)
        self.assertEqual(len(catalogue.unfinished(catalogue_text([("Sign in", "<translation></translation>")]))), 1)
        self.assertEqual(catalogue.unfinished(catalogue_text([("Sign in", self.DONE)])), [])

    def test_placeholders(self):
        wrong = catalogue_text([("%1 of %2", "<translation>%1 von</translation>")])
        self.assertEqual(len(catalogue.lost_placeholders(wrong)), 1)
        right = catalogue_text([("%1 of %2", "<translation>%2 und %1</translation>")])
        self.assertEqual(catalogue.lost_placeholders(right), [])


class Documents(unittest.TestCase):
    OPTIONS = {("sallyport",): {"--help", "--demo", "--kiosk"}, ("sallyportd",): {"--help"},
               ("sallyportd", "serve"): {"--store", "--listen"}}

    def found(self, text, path="README.md", **files):
        evidence = {run.file: run.words for _, _, run in commands.COMMANDS if isinstance(run, commands.Test)}
        tests = {run.name for _, _, run in commands.COMMANDS if isinstance(run, commands.Test)}
        facts = documents.Facts({**evidence, path: text, **files}, tests, self.OPTIONS,
                                {"test": {"--sanitize"}, "run": set()})
        return [reason for _, reason in documents.findings(facts)]

    def test_links(self):
        self.assertEqual(self.found("[a](docs/a.md) ![b](p.png) [c](https://x.example) [d](#one-two)\n# One, two\n",
                                    **{"docs/a.md": "", "p.png": None}), [])
        self.assertEqual(self.found("[a](docs/a.md)"), ["the link to docs/a.md leads nowhere"])
        self.assertEqual(self.found("![a](p.png)"), ["the link to p.png leads nowhere"])
        self.assertEqual(self.found("[a](../README.md)", path="docs/b.md", **{"README.md": ""}), [])
        self.assertEqual(self.found("[a](b.md#x)", **{"b.md": "# y\n"}), ["there is no heading for b.md#x"])
        self.assertEqual(self.found("[a](docs/)", **{"docs/a.md": ""}), [])
        self.assertEqual(self.found("`[a](nowhere)`"), [])

    def test_commands_are_there(self):
        self.assertEqual(self.found("`./dev test` and `./dev test --sanitize`"), [])
        self.assertIn("./dev has no command fly", self.found("`./dev fly`"))
        self.assertIn("./dev test has no option --fast", self.found("`./dev test --fast`"))
        self.assertEqual(self.found("```\n./dev run --demo   # looks around\n```"), [])
        self.assertIn("sallyport has no option --nothing", self.found("```\nsallyport --nothing\n```"))
        self.assertIn("sallyportd has no command sing", self.found("`sallyportd sing`"))
        self.assertIn("sallyportd serve has no option --loud", self.found("`sallyportd serve --store sqlite:FILE --loud`"))

    def test_commands_are_run(self):
        self.assertEqual(self.found("`sqlite3 STORE nonsense`"),
                         ["no test runs `sqlite3 STORE nonsense`, and tests/structure/commands.py does not say why"])
        self.assertEqual(self.found("```sh\nsystemctl start x\ncurl -X POST here\n```"),
                         ["no test runs `curl -X POST here`, and tests/structure/commands.py does not say why"])
        self.assertEqual(self.found("```\n./dev test\nwhat is this\n```"),
                         ["no test runs `what is this`, and tests/structure/commands.py does not say why"])
        self.assertEqual(self.found("`./dev test`", **{".ci/run": "true"}),
                         ['`./dev test` is to be run by .ci/run, where the words "exec ./dev test" are not'])
        # A picture of folders, a list of settings: no line of it is a command.
        self.assertEqual(self.found("```\napp   the programs\ncore  the rules\n```"), [])

    def test_commands_are_read_as_they_are_typed(self):
        self.assertEqual(documents.commands_of("```sh\nsudo install -d a \\\n    b && rm c   # why\n    [Section]\n```"),
                         ["install -d a b", "rm c"])
        self.assertEqual(documents.commands_of("`sallyport` `Sallyport` `sallyport --demo`"), ["sallyport", "sallyport --demo"])

if __name__ == "__main__":
    unittest.main()
