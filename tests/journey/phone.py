# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The authenticator application: it sees only the screen, and knows only what it has scanned.

zbarimg stands for the camera, oathtool for the application; neither shares a line with Sallyport.
"""

import base64
import datetime
import os
import subprocess
import tempfile
import time
import urllib.parse

PERIOD = 30
# A code of the step before is still accepted, unless that step slips away while it is typed.
TYPING = 10


class Phone:
    def __init__(self):
        self.key = ""
        self.issuer = ""
        self.account = ""
        self._last_step = 0

    def scan(self):
        """Reads the one QR code on the screen; False while there is none."""
        with tempfile.TemporaryDirectory() as folder:
            picture = os.path.join(folder, "screen.png")
            subprocess.run(["import", "-silent", "-window", "root", picture], check=True)
            read = subprocess.run(["zbarimg", "--nodbus", "-q", "--raw", "-Sdisable", "-Sqrcode.enable", picture],
                                  capture_output=True, text=True)
        lines = read.stdout.split()
        if len(lines) != 1:
            return False
        uri = urllib.parse.urlsplit(lines[0])
        fields = dict(urllib.parse.parse_qsl(uri.query, strict_parsing=True))
        if (uri.scheme, uri.netloc) != ("otpauth", "totp"):
            raise AssertionError("the QR code is not for authenticator applications")
        if (fields.get("algorithm", "SHA1"), fields.get("digits", "6"), fields.get("period", "30")) \
                != ("SHA1", "6", "30"):
            raise AssertionError("the QR code asks for what not every authenticator can do")
        self.issuer, _, self.account = urllib.parse.unquote(uri.path.lstrip("/")).partition(":")
        if fields.get("issuer") != self.issuer:
            raise AssertionError("the issuer and the label of the QR code differ")
        self.key = fields["secret"]
        self._last_step = 0
        return True

    def key_bytes(self):
        return base64.b32decode(self.key + "=" * (-len(self.key) % 8))

    def code(self):
        """A code that was not shown before and is accepted now. Waits for the next one only when it must: the
        steps before and after the present one are accepted too, for clocks that differ."""
        while True:
            now = time.time()
            present = int(now // PERIOD)
            oldest = present - 1 if now % PERIOD < PERIOD - TYPING else present
            step = max(oldest, self._last_step + 1)
            if step <= present + 1:
                self._last_step = step
                return self._compute(step * PERIOD)
            time.sleep((step - 1) * PERIOD - now + 0.1)

    def code_of(self, seconds_ago):
        """What a phone shows whose clock is that slow."""
        return self._compute(int(time.time()) - seconds_ago)

    def _compute(self, moment):
        shown = datetime.datetime.fromtimestamp(moment, datetime.timezone.utc).strftime("%Y-%m-%d %H:%M:%S UTC")
        # The key goes through a pipe: a command line is public.
        told = subprocess.run(["oathtool", "--totp", "--base32", "--now", shown, "-"], input=self.key + "\n",
                              capture_output=True, text=True, check=True)
        return told.stdout.strip()
