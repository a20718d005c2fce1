# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How sallyportd is told what to do, and how it says what is wrong with that."""

import os
import pathlib
import pty
import ssl
import stat
import subprocess
import tempfile
import unittest

from daemon import PROGRAM, Connection, Daemon, sallyportd


class CommandLine(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.store = f"sqlite:{self.folder}/s.sallyport"

    def wrong(self, *arguments, code=2):
        done = sallyportd(*arguments)
        self.assertEqual(done.returncode, code, done.stderr)
        self.assertEqual(done.stdout, "")
        self.assertTrue(done.stderr.startswith("sallyportd: ") or not arguments, done.stderr)
        return done.stderr

    def config(self, text):
        path = self.folder / "sallyportd.conf"
        path.write_text(text, encoding="utf-8")
        return path

    def test_help_and_version(self):
        for arguments in (["--help"], ["serve", "--help"], ["init", "--help"], ["--version"]):
            done = sallyportd(*arguments)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.assertIn("sallyportd", done.stdout)
        self.assertIn("--trusted-proxy", sallyportd("serve", "--help").stdout)

    def test_mistakes(self):
        self.wrong()
        self.assertIn('"sevre"', self.wrong("sevre"))
        self.assertIn("--store is missing", self.wrong("serve"))
        self.assertIn("sqlite:FILE", self.wrong("serve", "--store", "mysql://x"))
        self.assertIn("unknown", self.wrong("serve", "--store", self.store, "--frobnicate").lower())
        self.assertIn("ADDR:PORT", self.wrong("serve", "--store", self.store, "--listen", "everywhere"))
        self.assertIn("twice", self.wrong("serve", "--store", self.store, "--store", self.store))
        self.assertIn("--owner is missing", self.wrong("init", "--store", self.store))
        self.assertIn("system-administrator",
                      self.wrong("init", "--store", self.store, "--owner", "a@b.example", "--as", "king"))
        self.assertIn("no store", self.wrong("serve", "--store", self.store, code=1))
        self.assertIn("e-mail address", self.wrong("init", "--store", self.store, "--owner", "nobody"))
        self.assertIn("belong together",
                      self.wrong("serve", "--store", self.store, "--tls-key", "x"))

    def test_in_the_clear_only_on_loopback(self):
        """R42"""
        for address in ("0.0.0.0:0", "[::]:0", "192.0.2.1:0"):
            self.assertIn("--tls-certificate", self.wrong("serve", "--store", self.store, "--listen", address))
        self.wrong("serve", "--store", self.store, "--listen", "0.0.0.0:0", "--trusted-proxy", "192.0.2.1", code=1)

    def test_the_line_of_the_file_is_named(self):
        for text, said in (("store=x\nlisten\n", ":2: "), ("# a\n\nstoer=x\n", ':3: "stoer" is not known'),
                           ("store=x\nstore=y\n", ':2: "store" comes twice'), ("[serve]\nstore=x\n", ":1: "),
                           ("store=\n", ":1: "), ("store=x,y\n", "more than one value")):
            with self.subTest(text):
                self.assertIn(said, self.wrong("serve", "--config", self.config(text)))
        path = self.config(f"store={self.store}\n\nlisten=nowhere\n")
        self.assertIn(f"{path}:3: listen", self.wrong("serve", "--config", path))
        self.wrong("serve", "--config", self.folder / "missing")

    def test_the_command_line_wins_over_the_file(self):
        path = self.config(f"; both commands read it\nstore={self.store}\nlisten=127.0.0.1:0\nlog-format=json\n"
                           "trusted-proxy=192.0.2.1, 192.0.2.2\nowner=ida@contoso.example\n")
        self.assertEqual(sallyportd("init", "--config", path).returncode, 0)
        self.assertIn("nowhere", self.wrong("serve", "--config", path, "--tls-certificate", "nowhere",
                                            "--tls-key", "nowhere"))

    def test_what_init_makes_is_private(self):
        os.umask(0)
        self.addCleanup(os.umask, 0o022)
        done = sallyportd("init", "--store", f"sqlite:{self.folder}/new/s.sallyport", "--owner", "a@b.example")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(len(done.stdout.strip()), 43)
        mode = lambda name: stat.S_IMODE((self.folder / name).stat().st_mode)
        self.assertEqual((mode("new"), mode("new/s.sallyport"), mode("new/s.sallyport.key")), (0o700, 0o600, 0o600))

    def test_init_again(self):
        first = sallyportd("init", "--store", self.store, "--owner", "a@b.example").stdout
        second = sallyportd("init", "--store", self.store, "--owner", "a@b.example").stdout
        self.assertNotEqual(first, second)
        self.assertIn("people", self.wrong("init", "--store", self.store, "--owner", "c@b.example", code=1))

    def test_the_key(self):
        self.assertEqual(sallyportd("init", "--store", self.store, "--owner", "a@b.example").returncode, 0)
        key = self.folder / "s.sallyport.key"
        key.chmod(0o644)
        self.assertIn("0600", self.wrong("serve", "--store", self.store, code=1))
        key.chmod(0o600)
        moved = self.folder / "credentials" / "store-key"
        moved.parent.mkdir()
        key.rename(moved)
        self.assertIn("no key", self.wrong("serve", "--store", self.store, code=1))
        self.assertFalse(key.exists())
        done = sallyportd("init", "--store", self.store, "--owner", "a@b.example",
                          env={**os.environ, "CREDENTIALS_DIRECTORY": str(moved.parent)})
        self.assertEqual(done.returncode, 0, done.stderr)

    def on_terminal(self, typed, *arguments):
        """Whoever sits at a terminal types a line when asked; returns exit code, and all that stands there then."""
        process, terminal = pty.fork()
        if process == 0:
            os.execv(PROGRAM, [PROGRAM, *map(str, arguments)])
        shown = b""
        while b"Passphrase: " not in shown:
            shown += os.read(terminal, 4096)
        os.write(terminal, typed.encode() + b"\n")
        try:
            while part := os.read(terminal, 4096):
                shown += part
        except OSError:
            pass  # how the end of a terminal reads
        os.close(terminal)
        return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), shown.decode()

    def test_a_store_moves_in_one_file(self):
        self.assertEqual(sallyportd("init", "--store", self.store, "--owner", "olga@contoso.example").returncode, 0)
        dump, moved = self.folder / "s.dump", f"sqlite:{self.folder}/moved.sallyport"
        passphrase = "a long way to the other harbour"
        self.assertIn("passphrase is needed", self.wrong("dump", "--store", self.store, dump))
        self.assertIn("too short", self.on_terminal("short", "dump", "--store", self.store, dump)[1])
        self.assertFalse(dump.exists())
        code, shown = self.on_terminal(passphrase, "dump", "--store", self.store, dump)
        self.assertEqual(code, 0, shown)
        self.assertNotIn(passphrase, shown)  # nobody reads over a shoulder
        self.assertEqual(stat.S_IMODE(dump.stat().st_mode), 0o600)
        self.assertIn("does not open", self.on_terminal("another harbour altogether", "load", "--store", moved, dump)[1])
        self.assertFalse((self.folder / "moved.sallyport").exists())
        code, shown = self.on_terminal(passphrase, "load", "--store", moved, dump)
        self.assertEqual(code, 0, shown)
        self.assertIn("rows loaded", shown)
        self.assertNotIn(passphrase, shown)
        self.assertEqual(sallyportd("check", "--store", moved).returncode, 0)
        self.assertIn("already", self.on_terminal(passphrase, "load", "--store", moved, dump)[1])

    def test_a_port_that_is_taken(self):
        daemon = Daemon()
        self.addCleanup(daemon.close)
        self.assertIn("--listen", self.wrong("serve", "--store", f"sqlite:{daemon.store}", "--listen",
                                             f"127.0.0.1:{daemon.port}", code=1))

    def test_tls(self):
        certificate, key = self.folder / "c.pem", self.folder / "k.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                        "-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "1",
                        "-keyout", key, "-out", certificate], check=True, capture_output=True)
        key.chmod(0o604)
        tls = ("--tls-certificate", certificate, "--tls-key", key)
        self.assertIn("others", self.wrong("serve", "--store", self.store, *tls))
        key.chmod(0o600)
        daemon = Daemon(*map(str, tls))
        self.addCleanup(daemon.close)
        context = ssl.create_default_context(cafile=str(certificate))

        def ask(ssl_context):
            connection = Connection(daemon.port)
            connection.socket = ssl_context.wrap_socket(connection.socket, server_hostname="127.0.0.1")
            with connection:
                return connection.send(b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n" % daemon.port).answer()

        self.assertEqual(ask(context).body, b"ok\n")
        old = ssl.create_default_context(cafile=str(certificate))
        old.set_ciphers("ALL:@SECLEVEL=0")
        old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1_1
        with self.assertRaises((ssl.SSLError, ConnectionError)):
            ask(old)
        with Connection(daemon.port) as plain:
            plain.try_send(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
            self.assertNotIn(b"ok\n", plain.buffer)
            self.assertTrue(plain.ended(15))
        self.assertEqual(ask(context).status, 200)


if __name__ == "__main__":
    unittest.main()
