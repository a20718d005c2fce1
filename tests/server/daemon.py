# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real sallyportd on loopback, with a store of its own, and raw sockets to it. Standard library only.

The store is an SQLite file, or, where SALLYPORT_TEST_STORE names a PostgreSQL (with-postgresql.sh), a schema there.
"""

import base64
import hashlib
import hmac
import json
import os
import pathlib
import re
import secrets
import select
import signal
import socket
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time
import unittest

PROGRAM = sys.argv.pop(1) if len(sys.argv) > 1 and not sys.argv[1].startswith("-") else "sallyportd"
# The sanitizers take their time.
PATIENCE = float(os.environ.get("SALLYPORT_TEST_PATIENCE", "1"))
POSTGRESQL = os.environ.get("SALLYPORT_TEST_STORE", "")


def sallyportd(*arguments, **options):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, timeout=60 * PATIENCE,
                          check=False, **options)


class Answer:
    def __init__(self, raw):
        head, _, self.body = raw.partition(b"\r\n\r\n")
        lines = head.decode("latin1").split("\r\n")
        self.status = int(lines[0].split(" ")[1])
        self.fields = {}
        for line in lines[1:]:
            name, _, value = line.partition(":")
            self.fields[name.lower()] = value.strip()

    def json(self):
        return json.loads(self.body)

    @property
    def code(self):
        return self.json()["code"]


class Connection:
    """A client that sends what it wants."""

    def __init__(self, port, source=None):
        self.socket = socket.socket()
        self.socket.settimeout(20 * PATIENCE)
        if source:
            self.socket.bind((source, 0))
        self.socket.connect(("127.0.0.1", port))
        self.buffer = b""
        self.port = port

    def send(self, data):
        self.socket.sendall(data)
        return self

    def try_send(self, data):
        try:
            self.socket.sendall(data)
        except OSError:
            pass  # it was told to go away in the middle of it
        return self

    def answer(self, has_body=True):
        """The next answer; None when the connection ended instead."""
        while b"\r\n\r\n" not in self.buffer:
            if not self.more():
                return None
        head = self.buffer[:self.buffer.index(b"\r\n\r\n") + 4]
        found = re.search(rb"\r\ncontent-length: (\d+)\r\n", head, re.I)
        size = len(head) + (int(found[1]) if found and has_body else 0)
        while len(self.buffer) < size:
            if not self.more():
                return None
        raw, self.buffer = self.buffer[:size], self.buffer[size:]
        return Answer(raw)

    def more(self):
        try:
            data = self.socket.recv(65536)
        except ConnectionResetError:
            data = b""
        self.buffer += data
        return bool(data)

    def ended(self, within):
        """Whether the server ends the connection, not counting what it sends before."""
        until = time.monotonic() + within
        while time.monotonic() < until:
            if select.select([self.socket], [], [], max(0, until - time.monotonic()))[0] and not self.more():
                return True
        return False

    def close(self):
        self.socket.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


class Store:
    """Where daemons keep what they know."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="sallyportd-")
        self.file = pathlib.Path(self.folder.name) / "store.sallyport"
        self.key = self.file.with_name("store.sallyport.key")
        self.address = f"sqlite:{self.file}"
        self.schema = None
        if POSTGRESQL:
            self.schema = "d" + secrets.token_hex(8)
            self._psql(f"create schema {self.schema}")
            self.address = f"{POSTGRESQL}&options=-csearch_path%3D{self.schema}"

    @property
    def options(self):
        return ("--store", self.address, "--key-file", str(self.key))

    @staticmethod
    def _psql(statement):
        done = subprocess.run([os.environ.get("SALLYPORT_TEST_PSQL", "psql"), "-qAtX", "-v", "ON_ERROR_STOP=1", "-d",
                               POSTGRESQL, "-c", statement], capture_output=True, text=True, check=True)
        return done.stdout.split()

    def number(self, statement):
        """What a statement counts, looked at from outside."""
        if self.schema:
            return int(self._psql(f"set search_path to {self.schema}; {statement}")[0])
        with sqlite3.connect(self.file) as database:
            return database.execute(statement).fetchone()[0]

    def close(self):
        if self.schema:
            self._psql(f"set client_min_messages to error; drop schema {self.schema} cascade")
        self.folder.cleanup()


class Daemon:
    """`sallyportd serve` on a fresh store, or beside others on theirs."""

    PASSWORD = "a quiet harbour at dusk 42"
    listen = "127.0.0.1:0"

    def __init__(self, *options, owner="ida@contoso.example", role="reseller-owner", store=None):
        self.home, self.is_first = store or Store(), store is None
        self.store = self.home.file
        self.owner, self.token = owner, ""
        if self.is_first:
            made = sallyportd("init", *self.home.options, "--owner", owner, "--as", role)
            assert made.returncode == 0, made.stderr
            self.token = made.stdout.strip()
        self.options = options
        self.log_path = self.store.with_name(f"log-{secrets.token_hex(4)}")
        self.start()

    def start(self):
        self.begin = self.log_path.stat().st_size if self.log_path.exists() else 0
        with open(self.log_path, "ab") as log:
            self.process = subprocess.Popen(
                [PROGRAM, "serve", *self.home.options, "--listen", self.listen, *self.options], stderr=log)
        self.port = int(self.wait_for(r"listening on [\[\]0-9a-f.:]*:(\d+)")[1])

    def log(self):
        return self.log_path.read_text(encoding="utf-8")

    def wait_for(self, pattern, seconds=20):
        until = time.monotonic() + seconds * PATIENCE
        while time.monotonic() < until:
            found = re.search(pattern, self.log()[self.begin:])
            if found:
                return found
            if self.process.poll() is not None:
                raise AssertionError(f"it ended with {self.process.returncode}: {self.log()}")
            time.sleep(0.005)
        raise AssertionError(f"{pattern} is not in the log: {self.log()}")

    def connect(self, source=None):
        return Connection(self.port, source)

    def raw(self, data, source=None, has_body=True):
        with self.connect(source) as connection:
            return connection.try_send(data).answer(has_body)

    def message(self, method, path, body=None, fields=None):
        fields = {"Host": f"127.0.0.1:{self.port}", "Connection": "close", **(fields or {})}
        data = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        if body is not None:
            fields.setdefault("Content-Type", "application/json")
            fields.setdefault("Content-Length", str(len(data)))
        head = f"{method} {path} HTTP/1.1\r\n" + "".join(f"{n}: {v}\r\n" for n, v in fields.items() if v is not None)
        return head.encode() + b"\r\n" + data

    def request(self, method, path, body=None, fields=None, **options):
        return self.raw(self.message(method, path, body, fields), has_body=method != "HEAD", **options)

    def api(self, method, path, body=None, session=None, source=None, **fields):
        more = {name.replace("_", "-"): value for name, value in fields.items()}
        if session:
            more["Authorization"] = f"Bearer {session}"
        return self.request(method, "/api/v1" + path, body, more, source=source)

    def set_up(self):
        done = self.api("POST", "/setup", {"token": self.token, "name": "Ida Berg", "password": self.PASSWORD})
        assert done.status in (200, 204), (done.status, done.body)

    def sign_in(self):
        answer = self.api("POST", "/sign-in", {"email": self.owner, "password": self.PASSWORD,
                                               "application": "control-panel"})
        assert answer.status == 200, (answer.status, answer.body)
        return answer.json()

    def session(self):
        return self.sign_in()["session"]["token"]

    def memory(self):
        """Resident, in MiB."""
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read())[1]) / 1024

    def stop(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        return self.process.wait(20 * PATIENCE)

    def close(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        if self.is_first:
            self.home.close()


def code_of(secret, at=None):
    """RFC 6238 with the usual parameters."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    step = int((at if at is not None else time.time()) // 30)
    digest = hmac.new(key, struct.pack(">Q", step), hashlib.sha1).digest()
    start = digest[-1] & 15
    return f"{(int.from_bytes(digest[start:start + 4], 'big') & 0x7fffffff) % 1_000_000:06}"


class Refusals(unittest.TestCase):
    def assertRefused(self, answer, *statuses):
        self.assertIsNotNone(answer, "the connection ended without an answer")
        self.assertIn(answer.status, statuses, answer.body)
        if answer.body:
            self.assertEqual(answer.fields["content-type"], "application/problem+json")
            self.assertEqual(answer.json()["status"], answer.status)


class ServerTest(Refusals):
    """One daemon for all tests of the class."""

    options = ()
    role = "reseller-owner"

    @classmethod
    def setUpClass(cls):
        cls.daemon = Daemon(*cls.options, role=cls.role)
        cls.addClassCleanup(cls.daemon.close)


if __name__ == "__main__":
    sys.exit("the tests are in the other files")
