# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What may include what, and what may be written where. Only data: structure.py applies it."""

import re

# A room is a folder that holds sources. It may include itself and the rooms named here.
# Everything else is refused, so a new room is a decision, taken here.
ROOMS = {
    "core/model": set(),
    "core/otp": {"core/model"},
    "core/crypto": {"core/model", "core/otp"},
    "core/csv": {"core/model", "core/operations"},
    "core/operations": {"core/model"},
    "core/store": {"core/model", "core/crypto", "core/otp", "core/operations"},
    "core/service": {"core/model", "core/crypto", "core/otp", "core/operations", "core/store", "core/kiosk"},
    "core/wire": {"core/model", "core/crypto", "core/operations", "core/service", "core/csv"},
    "core/keeping": {"core/model", "core/crypto", "core/otp", "core/operations", "core/store", "core/service"},
    "core/backend": {"core/model", "core/crypto", "core/otp", "core/operations", "core/store", "core/service",
                     "core/wire", "core/keeping"},
    "core/kiosk": {"core/model", "core/crypto", "core/otp"},
}

# The screens know the seam and the values that cross it.
UI_MAY_INCLUDE = {"core/backend", "core/csv", "core/kiosk", "core/operations", "core/model"}

# Single headers that a room may include beside its rooms, each with its reason.
SINGLE_HEADERS = {
    "core/model": {
        "core/crypto/secret.h": "values carry passwords and codes",
    },
    "core/operations": {
        "core/crypto/secret.h": "operations carry passwords and codes",
    },
    "core/otp": {
        "core/crypto/secret.h": "keys and codes are secrets",
        "core/crypto/random.h": "codes are drawn from a random source that tests can set",
    },
    "ui": {
        "core/crypto/secret.h": "what is typed travels as Secret from the field on",
        "core/otp/keyuri.h": "the key URI is drawn as a QR code",
        "core/otp/base32.h": "the key is shown in groups of four",
        "core/otp/totp.h": "people of the sample data have no phone; the sign-in page shows their code",
        "core/otp/codedoctor.h": "a diagnosis of a wrong code becomes a sentence",
    },
}

# Pairs of rooms that may need each other through the single headers above. Files never form a cycle.
ROOM_CYCLES = {
    frozenset({"core/model", "core/crypto"}),
    frozenset({"core/otp", "core/crypto"}),
}

MOST_LINES = 500
SPDX = ("// SPDX-FileCopyrightText: The Sallyport authors", "// SPDX-License-Identifier: GPL-3.0-or-later")

# Every other text tells its licence, too, in the first lines and in its own way of a comment. Not those that have no
# comment (JSON), are somebody's prose (Markdown), are written by a tool (translations), or are sent out as they are.
HEAD_WITHIN = 6
NO_HEAD = re.compile(
    r"\.(json|md|ts|png|html|css)$|^(LICENSE|installer/copyright|installer/changelog)$|(^|/)\.gitignore$")

# Qt modules whose headers a part must not include: (folder, modules, reason).
QT_MODULES = [
    ("core", {"QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "QtSvgWidgets", "QtOpenGL"},
     "the core knows no widget, picture or font"),
    ("ui", {"QtSql", "QtNetwork", "QtHttpServer"}, "the screens know no database and no network"),
]

# Headers that a part must not include, whoever ships them: (folder, pattern, reason).
HEADERS = [
    ("ui", re.compile(r"^(sodium|nettle/|sqlite3|qt6keychain/|qtkeychain/|zxcvbn)"),
     "the screens know no cipher, no database and no keychain"),
]

# What must not be written: (folders, pattern on code without comments and texts, reason).
CODE = [
    (("core",), re.compile(r"\b(?:tr|QT_TR_NOOP|QT_TRANSLATE_NOOP)\s*\(|\bQCoreApplication::translate\s*\("),
     "the core has no translated text; an ErrorCode becomes a sentence in ui/"),
    (("ui",), re.compile(r"(?:\.|->)exec\s*\("),
     "exec() spins a second event loop; use open() and a signal"),
    (("ui", "app"), re.compile(r"\bQ(?:MessageBox|InputDialog|ProgressDialog|ErrorMessage)\b"),
     "a box in front of the window stops the work; a banner or the line \"What happened\" says it"),
    (("app",), re.compile(r"(?:\.|->)(?<!app\.)(?<!application\.)exec\s*\("),
     "exec() spins a second event loop; only the application itself (app.exec()) runs"),
    (("core", "ui", "app"), re.compile(r"\bprocessEvents\s*\("),
     "processEvents() lets anything happen in the middle of a function"),
    (("core", "ui", "app"), re.compile(r"\bQEventLoop\b"),
     "a nested event loop lets anything happen in the middle of a function"),
    (("core", "ui", "app", "tests"), re.compile(r"\bSIGNAL\s*\("),
     "a connection by text is only checked at run time"),  # SLOT() stays: QtDBus has no other way
    (("ui",), re.compile(r"\b(?:waitForFinished|waitForDone|msleep|sleep_for)\s*\("),
     "the window's thread never waits"),
    (("core", "ui", "app"), re.compile(r"#\s*include\s*<Qt(?:Core|Gui|Widgets|Sql|Network|Concurrent|Test)>"),
     "a module header costs seconds in every file; include the single ones"),
]
