#!/usr/bin/python3
# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The packages in a fresh Debian 12: installed, used, upgraded, removed and installed again. The stores survive.

usage: fresh.py FOLDER_OF_OLDER_PACKAGES FOLDER_OF_PACKAGES FOLDER_FOR_DOWNLOADS
Exit code 77: cannot be done here.

Nothing was released before, so the older packages are the same programs under a lower number: what is shown is that an
upgrade replaces programs and leaves stores alone. That a store of an older or newer schema is treated well is shown by
tests/store.
"""

import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.request

import tree

ROOT = pathlib.Path(__file__).parents[2]
OWNER, PASSWORD = "you@example.com", "a quiet harbour at dusk 42"
PACKAGES = ("sallyport", "sallyport-server")
DATA = ("/root/.local/share/sallyport", "/var/lib/sallyport", "/etc/sallyport")
BEGUN = time.monotonic()


def step(sentence):
    print(f"{time.monotonic() - BEGUN:5.0f} s  {sentence}", flush=True)


def guide(heading):
    """The blocks of commands under a heading of the operations guide."""
    text = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    section = text.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    return [block.splitlines() for block in re.findall(r"^```\n(.*?)^```$", section, re.M | re.S)]


class Machine:
    """A fresh Debian, and what people do with it."""

    def __init__(self, folder, archives):
        self.tree = tree.Tree(folder, archives)
        # The window runs in there, on a display out here.
        self.binary = pathlib.Path(folder) / "root/open-sallyport"
        self.binary.write_text(
            "#!/bin/sh\nunset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME TMPDIR\n"
            f"HOME=/root exec chroot '{folder}' /usr/bin/sallyport \"$@\"\n", encoding="utf-8")
        self.binary.chmod(0o755)

    def shell(self, lines):
        return self.tree.run("sh", "-ec", "\n".join(lines))

    def install(self, packages):
        """As the guide says, in a folder with nothing but these packages."""
        folder = self.tree.path("root/packages")
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for package in packages.glob("*.deb"):
            shutil.copy(package, folder)
        assert len(list(folder.iterdir())) == 2, f"{packages} should hold two packages"
        self.shell(["cd /root/packages", *guide("Installing")[0]])

    def version(self, package="sallyport"):
        return self.tree.run("dpkg-query", "-W", "-f", "${Version}", package)

    def files(self):
        """Those of the packages, without folders."""
        listed = self.tree.run("dpkg", "-L", *PACKAGES).split()
        return {path for path in listed if not self.tree.path(path).is_dir()}

    def left(self):
        """What is anywhere in the tree with our name in it, without what people made."""
        ours = ("/root/packages", "/root/open-sallyport", "/root/.config/sallyport", "/run/credentials", *DATA)
        found = self.tree.run("find", "/etc", "/home", "/opt", "/root", "/run", "/srv", "/usr", "/var", "-path",
                              "/var/cache/apt/archives", "-prune", "-o", "-name", "*sallyport*", "-print").split()
        return [path for path in found if not path.startswith(ours)]

    def data(self):
        """{file: (mode, digest)} of all that people have made; modes are checked on the way."""
        seen = {}
        for place in DATA:
            for path in [self.tree.path(place), *sorted(self.tree.path(place).rglob("*"))]:
                name, mode = "/" + path.relative_to(self.tree.folder).as_posix(), path.stat().st_mode & 0o7777
                if path.is_dir():
                    assert mode == 0o700 or name == "/etc/sallyport", f"{name} has mode {mode:o}"
                elif name != "/etc/sallyport/sallyportd.conf":
                    assert mode == 0o600, f"{name} has mode {mode:o}"
                if path.is_file():
                    seen[name] = (mode, hashlib.sha256(path.read_bytes()).hexdigest())
        for name in ("/root/.local/share/sallyport/store.sallyport", "/var/lib/sallyport/store.sallyport",
                     "/etc/sallyport/store-key"):
            assert name in seen, f"{name} is missing"
        return seen

    def nobody_can_log_in(self):
        for user in ("sallyport", "sallyport-kiosk"):
            password = self.tree.run("getent", "shadow", user).split(":")[1]
            assert password.startswith(("!", "*")), f"{user} has a password"
            assert self.tree.run("getent", "passwd", user).strip().endswith("/nologin"), f"{user} has a shell"

    def nothing_runs_by_itself(self):
        for unit in ("sallyportd", "sallyport-kiosk"):
            assert self.tree.run("sh", "-c", f"systemctl is-enabled {unit} || true").strip() == "disabled", unit

    def visit(self, which):
        done = subprocess.run(
            [ROOT / "tests/journey/session.sh", "nokeychain", "/usr/bin/python3", "-B", ROOT / "tests/package/visit.py",
             self.binary], env={**os.environ, "SALLYPORT_VISIT": which}, capture_output=True, text=True, check=False)
        if done.returncode == 77:
            print(f"skipped: {done.stderr.strip()}")
            sys.exit(77)
        assert done.returncode == 0, done.stdout + done.stderr


class Service:
    """What the unit starts, as the user and with the credential that the unit gives it."""

    def __init__(self, machine):
        unit = machine.tree.path("usr/lib/systemd/system/sallyportd.service").read_text(encoding="utf-8")
        started, user, credential = (re.search(rf"^{key}=(.*)$", unit, re.M)[1]
                                     for key in ("ExecStart", "User", "LoadCredential"))
        name, _, place = credential.partition(":")
        self.log = machine.tree.path("root/service.log")
        machine.shell(["umask 077", "mkdir -p /run/credentials", f"cp {place} /run/credentials/{name}",
                       f"chown -R {user} /run/credentials"])
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                machine.tree.command("setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups",
                                     "--bounding-set=-all", "--no-new-privs", "env",
                                     "CREDENTIALS_DIRECTORY=/run/credentials", *started.split(), "--listen",
                                     "127.0.0.1:0"), stderr=log)
        self.port = None

    def __enter__(self):
        until = time.monotonic() + 20
        while not self.port:
            said = self.log.read_text(encoding="utf-8")
            found = re.search(r"listening on [^ ]*:(\d+)", said)
            self.port = found and found[1]
            assert self.process.poll() is None and time.monotonic() < until, said
            time.sleep(0.02)
        return self

    def ask(self, path, body=None):
        """(status, answer)"""
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}",
                                         None if body is None else json.dumps(body).encode(),
                                         {"Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as error:
            return error.code, error.read()

    def sign_in(self, email=OWNER, password=PASSWORD):
        return self.ask("/api/v1/sign-in", {"email": email, "password": password, "application": "control-panel"})[0]

    def set_up(self, token):
        return self.ask("/api/v1/setup", {"token": token, "name": "Ida Berg", "password": PASSWORD})[0]

    def __exit__(self, *_):
        self.process.terminate()
        assert self.process.wait(20) == 0, self.log.read_text(encoding="utf-8")


def works(machine):
    """With the stores that there are."""
    for program in PACKAGES:
        changed = machine.tree.run("dpkg", "--verify", program)
        assert not changed, changed
    machine.tree.run("runuser", "-u", "sallyport", "--", "sallyportd", "check", "--store",
                     "sqlite:/var/lib/sallyport/store.sallyport", "--key-file", "/run/credentials/store-key")
    with Service(machine) as service:
        assert service.sign_in() == 200, "the owner cannot sign in"
    machine.visit("again")
    machine.data()


def play(machine, older, current):
    step("The older packages are installed as the guide says")
    machine.install(older)
    before = machine.version()
    for program in ("sallyport", "sallyportd"):
        assert machine.tree.run(program, "--version").startswith(program + " ")
        offered = machine.tree.run("bash", "-c", f"""
            source /usr/share/bash-completion/completions/{program} && complete -p {program} >/dev/null
            COMP_WORDS=({program} --) COMP_CWORD=1; _{program} {program} -- {program}; echo "${{COMPREPLY[*]}}" """)
        assert "--help" in offered and "--version" in offered, offered
    machine.nobody_can_log_in()
    machine.nothing_runs_by_itself()

    step("The service is set up as the guide says, and only its token lets the first person in")
    setup = next(block for block in guide("The server") if any("systemctl enable" in line for line in block))
    # No systemd runs in the tree: the unit is only enabled there, and what it would start is started by this test.
    assert setup[-1] == "systemctl enable --now sallyportd", setup
    token = max(machine.shell([*setup[:-1], setup[-1].replace(" --now", "")]).split(), key=len)
    with Service(machine) as service:
        assert service.ask("/healthz")[0] == 200 and service.ask("/readyz")[0] == 200
        for email, password in (("admin", "admin"), (OWNER, "admin"), (OWNER, "sallyport"), ("root", "sallyport")):
            assert service.sign_in(email, password) in (400, 401, 422), f"{email} can sign in with {password}"
        assert service.set_up("0" * len(token)) in (401, 403, 404, 410, 422), "any token will do"
        assert service.sign_in() in (400, 401, 422), "somebody signs in before the setup"
        assert service.set_up(token) in (200, 204), "the token does not work"
        assert service.set_up(token) in (401, 403, 404, 410, 422), "the token works twice"
        assert service.sign_in() == 200

    step("The window creates a store")
    machine.visit("first")
    kept = machine.data()

    step("The packages are upgraded")
    machine.install(current)
    assert machine.version() != before and machine.version() == machine.version("sallyport-server")
    assert machine.data() == kept, "the upgrade touches what people made"
    works(machine)

    step("They are removed, and nothing but what people made is left")
    files = machine.files()
    remove, purge = guide("Installing")[1]
    kept = machine.data()
    machine.shell([remove])
    left = [path for path in files if os.path.lexists(machine.tree.path(path))]
    assert not left, left
    assert machine.data() == kept, "removing touches what people made"

    step("They are installed again, and find everything")
    machine.install(current)
    machine.nobody_can_log_in()
    works(machine)

    step("They are purged")
    kept = machine.data()
    machine.shell([purge])
    assert machine.data() == kept, "purging touches what people made"
    assert not machine.left(), machine.left()
    step("Done")


def main():
    if sys.argv[1] == "--inside":
        folder, older, current, archives = sys.argv[2:]
        step("A fresh Debian 12 is made")
        play(Machine(folder, pathlib.Path(archives)), pathlib.Path(older), pathlib.Path(current))
        return 0
    why = tree.cannot()
    if why:
        print(f"skipped: {why}")
        return 77
    return tree.inside(__file__, *sys.argv[1:], beside=pathlib.Path(sys.argv[3]).parent)


if __name__ == "__main__":
    sys.exit(main())
