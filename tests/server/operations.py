# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command line of sallyportd in docs/operations.md and docs/scaling.md is run, with the places of this test in the
place of the page's."""

import os
import pathlib
import re
import shlex
import signal
import sqlite3
import subprocess
import tempfile
import unittest

from daemon import PATIENCE, PROGRAM, sallyportd

DOCS = pathlib.Path(__file__).parents[2] / "docs"
OWNER = "ada@contoso.example"
PASSPHRASE = "nine quiet lanterns over the bridge"


def command_lines(page):
    """What is in fenced blocks, one command a line."""
    text = (DOCS / page).read_text(encoding="utf-8")
    for block in re.findall(r"^```\w*\n(.*?)^```$", text, re.M | re.S):
        for line in re.sub(r"\\\n\s*", "", block).splitlines():
            # As another user, on a machine of one's own.
            line = line.removeprefix("runuser -u sallyport -- ")
            if line.startswith(("sallyportd ", "sqlite3 STORE")):
                yield line


class Operations(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="operations-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.store = self.folder / "store.sallyport"
        password = self.folder / "mail-password"
        password.write_text("not used here\n", encoding="utf-8")
        password.chmod(0o600)
        self.places = (
            (r"\[--as [a-z|-]+\]", "--as account-owner"),
            (r"sqlite:(FILE|store\.sallyport|/var/lib/sallyport/store\.sallyport)", f"sqlite:{self.store}"),
            (r"'postgresql:[^']*'", f"sqlite:{self.store}"),
            (r"--store \.\.\.", f"--store sqlite:{self.store}"),
            (r"(EMAIL|you@example\.com)|(?<=--owner )\.\.\.", OWNER),
            (r" \.\.\.$", ""),
            (r"127\.0\.0\.1:8443", "127.0.0.1:0"),
            (r"/etc/sallyport", str(self.folder)),
            (r"/media/backup", str(self.folder)),
            (r"\bSTORE\b", str(self.store)),
            (r"sallyport-Contoso\.dump", str(self.folder / "sallyport-Contoso.dump")),
        )

    def here(self, line):
        for place, ours in self.places:
            line = re.sub(place, ours, line)
        return shlex.split(line)

    def init(self):
        if not self.store.exists():
            done = sallyportd("init", "--store", f"sqlite:{self.store}", "--owner", OWNER, "--as", "account-owner")
            self.assertEqual(done.returncode, 0, done.stderr)

    def serve(self, arguments):
        if "--listen" not in arguments:
            arguments += ["--listen", "127.0.0.1:0"]
        with subprocess.Popen([PROGRAM, *arguments], stderr=subprocess.PIPE, text=True) as process:
            said = ""
            for line in process.stderr:
                said += line
                if "listening on" in line:
                    process.send_signal(signal.SIGTERM)
            self.assertEqual(process.wait(20 * PATIENCE), 0, said)
        self.assertIn("listening on", said)

    def dump_and_forget(self, file):
        """The store is in a file, as the desktop makes one, and nowhere else."""
        done = sallyportd("dump", "--store", f"sqlite:{self.store}", file,
                          env={**os.environ, "SALLYPORT_PASSPHRASE": PASSPHRASE})
        self.assertEqual(done.returncode, 0, done.stderr)
        for left in self.folder.glob("store.sallyport*"):
            left.unlink()

    def run_line(self, line):
        program, *arguments = self.here(line)
        if program == "sqlite3":
            file, statement = arguments
            with sqlite3.connect(file) as database:
                database.execute(statement).fetchall()
        elif arguments[0] == "serve":
            self.serve(arguments)
        else:
            if arguments[0] == "load":
                self.dump_and_forget(arguments[-1])
            done = sallyportd(*arguments, env={**os.environ, "SALLYPORT_PASSPHRASE": PASSPHRASE})
            self.assertEqual(done.returncode, 0, done.stderr)

    def test_every_command_line(self):
        lines = [line for page in ("operations.md", "scaling.md") for line in command_lines(page)]
        self.assertGreaterEqual(len(lines), 8, lines)
        for line in lines:
            with self.subTest(line):
                if not line.startswith("sallyportd init"):
                    self.init()
                self.run_line(line)

    def test_the_commands_of_the_table(self):
        """In an order in which each finds what it needs."""
        self.init()
        page = (DOCS / "operations.md").read_text(encoding="utf-8")
        rows = {name.split()[0]: name for name in re.findall(r"^\| `sallyportd ([^`]+)` \|", page, re.M)}
        with sqlite3.connect(self.store) as database:
            account = database.execute("select id from accounts").fetchone()[0]
        (self.folder / "people.csv").write_text("Name,E-mail\nBen,ben@contoso.example\n", encoding="utf-8")
        passphrase = self.folder / "passphrase"
        passphrase.write_text(PASSPHRASE + "\n", encoding="utf-8")
        passphrase.chmod(0o600)
        key = self.store.with_name("store.sallyport.key")
        again, moved = (self.folder / name for name in ("again.sallyport", "moved.sallyport"))
        plays = {
            "check": {},
            "import": {"ID": account, "FILE.csv": str(self.folder / "people.csv")},
            "backup": {"FILE": str(self.folder / "backup")},
            "restore": {"FILE": str(self.folder / "backup"), "store": again, "options": ["--key-file", str(key)]},
            "dump": {"FILE": str(self.folder / "dump"), "options": ["--passphrase-file", str(passphrase)]},
            "load": {"FILE": str(self.folder / "dump"), "store": moved,
                     "options": ["--passphrase-file", str(passphrase)]},
            "rotate-key": {},
            "reset-mfa": {"EMAIL": "ben@contoso.example", "refusal": "ben@contoso.example has no MFA to reset"},
        }
        self.assertEqual(set(rows), set(plays))
        for name, play in plays.items():
            with self.subTest(name):
                words = [play.get(word, word) for word in rows[name].split()]
                done = sallyportd(*words, "--store", f"sqlite:{play.get('store', self.store)}", *play.get("options", ()))
                self.assertEqual(done.returncode, 1 if "refusal" in play else 0, done.stderr)
                self.assertIn(play.get("refusal", ""), done.stderr)
        self.assertIn("secrets", sallyportd("check", "--store", f"sqlite:{moved}").stdout)

    def test_every_option_of_serve_is_there(self):
        """Nothing that it can do is kept from those who read."""
        page = (DOCS / "operations.md").read_text(encoding="utf-8")
        told = set(re.findall(r"`(--[a-z-]+)", page))
        help_text = sallyportd("serve", "--help").stdout
        for option in sorted(set(re.findall(r"^  (--[a-z-]+)", help_text, re.M)) - {"--help"}):
            self.assertIn(option, told)


if __name__ == "__main__":
    unittest.main()
