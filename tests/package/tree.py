# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A fresh Debian 12 in a folder, and commands in it.

It is made and used in a namespace of its own for mounts and processes: when the program in there ends, its mounts are
gone and its processes have ended, however it ended. The folder is then removed from outside.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

SUITES = ("bookworm", "bookworm-updates", "bookworm-security")
KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg"
NAMESPACE = ("unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc")


def cannot():
    """Why there can be no tree here; empty where there can."""
    if os.geteuid() != 0:
        return "only root can make a fresh Debian"
    for tool in ("debootstrap", "unshare", "apt-get"):
        if not shutil.which(tool):
            return f"{tool} is not installed"
    if not pathlib.Path(KEYRING).exists():
        return f"{KEYRING} is missing"
    trial = subprocess.run([*NAMESPACE, "mount", "--bind", "/tmp", "/tmp"], capture_output=True, text=True, check=False)
    if trial.returncode != 0:
        return f"nothing can be mounted here: {trial.stderr.strip()}"
    with tempfile.TemporaryDirectory() as folder:
        asked = subprocess.run(["/usr/lib/apt/apt-helper", "download-file", f"{archive()}/dists/bookworm/InRelease",
                                f"{folder}/InRelease"], capture_output=True, text=True, check=False)
    return f"Debian's archive cannot be reached: {asked.stderr.strip()}" if asked.returncode else ""


def inside(program, *arguments, beside):
    """Runs a Python program in the namespace, with a new folder below `beside` as its first argument."""
    beside.mkdir(parents=True, exist_ok=True)
    folder = tempfile.mkdtemp(prefix="tree-", dir=beside)
    os.chmod(folder, 0o755)  # it becomes the / of other users, too
    try:
        return subprocess.run([*NAMESPACE, sys.executable, "-B", program, "--inside", folder, *arguments],
                              check=False).returncode
    finally:
        shutil.rmtree(folder)


def sources():
    """Debian's archives as this machine's own apt knows them: lines of a sources.list."""
    told = subprocess.run(["apt-get", "indextargets", "--format", "$(REPO_URI) $(SUITE) $(COMPONENT)",
                           "Created-By: Packages"], capture_output=True, text=True, check=True).stdout
    lines = {f"deb {line}" for line in told.splitlines() if line.split()[1] in SUITES and line.split()[2] == "main"}
    if not any(" bookworm " in line for line in lines):
        lines = {"deb http://deb.debian.org/debian bookworm main"}
    return sorted(lines)


def archive():
    return next(line.split()[1] for line in sources() if " bookworm " in line).rstrip("/")


class Tree:
    """Inside of the namespace only."""

    def __init__(self, folder, archives):
        self.folder = pathlib.Path(folder)
        archives.mkdir(parents=True, exist_ok=True)
        self._must("debootstrap", "--variant=minbase", f"--keyring={KEYRING}", f"--cache-dir={archives}", "bookworm",
                   folder, archive())
        self.write("etc/apt/sources.list", "\n".join(sources()) + "\n")
        # How this machine reaches the archive; and what was downloaded is kept for the next time.
        reach = subprocess.run(["apt-config", "dump", "--no-empty"], capture_output=True, text=True, check=True).stdout
        kept = [line for line in reach.splitlines()
                if line.startswith(("Acquire::http", "Acquire::Check-", "Acquire::Retries"))]
        self.write("etc/apt/apt.conf.d/90test", "\n".join(
            [*kept, 'Binary::apt::APT::Keep-Downloaded-Packages "true";', 'APT::Install-Recommends "false";',
             'APT::Get::Assume-Yes "true";', 'Acquire::Languages "none";', 'APT::Sandbox::User "root";']) + "\n")
        self.write("etc/dpkg/dpkg.cfg.d/90test", "force-unsafe-io\n")  # nothing here has to outlive a power cut
        for name in ("resolv.conf", "hosts"):
            if os.path.exists(f"/etc/{name}"):
                self.write(f"etc/{name}", pathlib.Path("/etc", name).read_text(encoding="utf-8"))
        self.mount(archives, "var/cache/apt/archives")
        self.mount("/tmp", "tmp")
        self.mount("/dev", "dev")
        self._must("mount", "-t", "proc", "proc", self.folder / "proc")
        self.run("apt-get", "-q", "update")

    def mount(self, place, name):
        self._must("mount", "--bind", place, self.folder / name)

    def write(self, name, text):
        (self.folder / name).write_text(text, encoding="utf-8")

    def path(self, name):
        return self.folder / str(name).lstrip("/")

    def command(self, *words):
        return ["chroot", str(self.folder), "/usr/bin/env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root",
                "LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive", *map(str, words)]

    def run(self, *words, fails=False):
        done = subprocess.run(self.command(*words), capture_output=True, text=True, check=False)
        if (done.returncode != 0) != fails:
            raise AssertionError(f"{' '.join(map(str, words))} ended with {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    @staticmethod
    def _must(*command):
        done = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              check=False)
        if done.returncode != 0:
            raise AssertionError(f"{command[0]} ended with {done.returncode}\n{done.stdout[-3000:]}")
