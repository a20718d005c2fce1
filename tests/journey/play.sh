#!/bin/sh
# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# play.sh BINARY OUTPUT_DIR: plays the main job on a display of its own and leaves a picture of every step.
set -eu

if [ $# -ne 2 ]; then
    echo "play.sh BINARY OUTPUT_DIR" >&2
    exit 2
fi
here=$(cd "$(dirname "$0")" && pwd)
binary=$(realpath "$1")
mkdir -p "$2"
exec "$here/session.sh" keychain /usr/bin/python3 "$here/mainjob.py" "$binary" --pictures "$(realpath "$2")"
