# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A sallyportd of its own on loopback, over TLS with a certificate that nobody vouches for.

Its store is a file, or lies on the PostgreSQL that tests/postgresql/with-postgresql.sh has started.
"""

import os
import re
import shlex
import subprocess
import tempfile

from window import wait_until

PROGRAM = os.environ.get("SALLYPORTD", "sallyportd")


class Daemon:
    def __init__(self, organization, database="sqlite"):
        self._folder = tempfile.TemporaryDirectory(prefix="daemon-")
        where = os.environ["SALLYPORT_TEST_STORE"] if database == "postgresql" \
            else f"sqlite:{self._path('store.sallyport')}"
        self._store = ["--store", where, "--key-file", self._path("store.key")]
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                        "-days", "30", "-subj", f"/O={organization}/CN=localhost", "-addext",
                        "subjectAltName=DNS:localhost", "-keyout", self._path("tls.key"), "-out", self._path("tls.pem")],
                       check=True, capture_output=True)
        os.chmod(self._path("tls.key"), 0o600)
        self._port = 0
        self._process = None

    def init(self, owner, organization, role="account-owner"):
        """A new store; returns the token of its first person."""
        made = subprocess.run([PROGRAM, "init", *self._store, "--owner", owner, "--as", role, "--organization",
                               organization], check=True, capture_output=True, text=True)
        self.start()
        return made.stdout.strip()

    def load(self, command, folder, passphrase):
        """The command as it was shown, but for the places of store and key, which are a test's; returns what it said."""
        program, verb, *words = shlex.split(command.replace("\\\n", ""))
        if (program, verb) != ("sallyportd", "load"):
            raise AssertionError(f"a strange command: {command}")
        for option in ("--store", "--key-file"):
            if option in words:
                at = words.index(option)
                del words[at:at + 2]
        loaded = subprocess.run([PROGRAM, "load", *self._store, *words], cwd=folder, check=True, capture_output=True,
                                text=True, env={**os.environ, "SALLYPORT_PASSPHRASE": passphrase})
        self.start()
        return loaded.stdout

    def _path(self, name):
        return os.path.join(self._folder.name, name)

    @property
    def address(self):
        return f"localhost:{self._port}"

    @property
    def fingerprint(self):
        """As people read it out: pairs of digits."""
        shown = subprocess.run(["openssl", "x509", "-in", self._path("tls.pem"), "-noout", "-fingerprint", "-sha256"],
                               check=True, capture_output=True, text=True).stdout
        return shown.strip().partition("=")[2].split(":")

    def start(self):
        """At the same port as before, if there was one."""
        with open(self._path("log"), "wb") as log:
            self._process = subprocess.Popen(
                [PROGRAM, "serve", *self._store, "--listen", f"127.0.0.1:{self._port}",
                 "--tls-certificate", self._path("tls.pem"), "--tls-key", self._path("tls.key")], stderr=log)

        def listens():
            with open(self._path("log"), encoding="utf-8") as log:
                return re.search(r"listening on [^ ]*:(\d+)", log.read())

        self._port = int(wait_until(listens, "the server does not start")[1])

    def kill(self):
        self._process.kill()
        self._process.wait()

    def end(self):
        if self._process and self._process.poll() is None:
            self._process.terminate()
            self._process.wait()
        self._folder.cleanup()
