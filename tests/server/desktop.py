# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command line of the desktop program in the documents is run, off-screen and in a home of its own: it takes its options
and goes on to open its window."""

import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile
import unittest

DESKTOP = sys.argv.pop(2) if len(sys.argv) > 2 else "sallyport"

from daemon import PATIENCE, sallyportd  # noqa: E402 (it takes the program before that from the line)

ROOT = pathlib.Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests" / "structure"))
import documents  # noqa: E402


def lines():
    """Those that journeys do not run; each once."""
    found = []
    for page in sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md"), *(ROOT / "docs" / "guide").glob("*/*.md")]):
        found += documents.commands_of(page.read_text(encoding="utf-8"))
    return sorted({line for line in found if line.startswith("sallyport --")})


class Desktop(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="desktop-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.store = self.folder / "store.sallyport"
        done = sallyportd("init", "--store", f"sqlite:{self.store}", "--owner", "ada@contoso.example")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.key = self.folder / "store.sallyport.key"
        self.roster = self.folder / "monday.sallyport-roster"
        self.roster.write_bytes(b"no roster")
        self.kiosk = self.folder / "a kiosk"

    def here(self, line):
        line = line.replace("--roster FILE", f"--roster {shlex.quote(str(self.roster))}")
        line = line.replace("--kiosk-folder DIR", f"--kiosk-folder {shlex.quote(str(self.kiosk))}")
        line = line.replace("FILE", str(self.store)).replace("file:PATH", f"file:{self.key}")
        return shlex.split(line)[1:]

    def start(self, line):
        """Until it turns to its window; what it has said by then."""
        home = self.folder / re.sub(r"\W", "", line)
        home.mkdir()
        environment = {"PATH": os.environ["PATH"], "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "LC_ALL": "C.UTF-8",
                       "QT_QPA_PLATFORM": "offscreen", "QT_DEBUG_PLUGINS": "1"}
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LD_LIBRARY_PATH"):
            if name in os.environ:
                environment[name] = os.environ[name]
        said = []
        with subprocess.Popen([DESKTOP, *self.here(line)], env=environment, stderr=subprocess.PIPE, text=True,
                              errors="replace") as process:
            try:
                # A line that is not understood ends before there is a platform for windows.
                for one in process.stderr:
                    said.append(one)
                    if 'libqoffscreen.so" loaded library' in one:
                        break
            finally:
                process.kill()
        return "".join(said)

    def test_every_command_line(self):
        found = lines()
        self.assertGreater(len(found), 4, found)
        for line in found:
            with self.subTest(line):
                self.assertIn('libqoffscreen.so" loaded library', self.start(line))

    def test_a_line_that_is_wrong_is_refused(self):
        done = subprocess.run([DESKTOP, "--kiosk", "--store", "x"], capture_output=True, text=True, check=False,
                              timeout=60 * PATIENCE)
        self.assertEqual(done.returncode, 2)
        self.assertIn("sallyport: --kiosk has no store", done.stderr)


if __name__ == "__main__":
    unittest.main()
