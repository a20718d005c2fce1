#!/bin/sh
# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# where.sh TOOL COMMAND...: runs COMMAND where there is TOOL. Exit code 77: there is none.
tool=$1
shift
if ! command -v "$tool" >/dev/null; then
    echo "skipped: $tool is not installed"
    exit 77
fi
exec "$@"
