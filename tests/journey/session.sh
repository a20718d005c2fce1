#!/bin/sh
# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# session.sh keychain|nokeychain COMMAND...: runs COMMAND in a desktop session of its own: a display, a window
# manager, a session bus with accessibility, an unlocked keychain or none, and an empty home. Nothing of the
# user's is touched, and no process is left. Exit code 77: cannot run here.
set -eu

# Ends one process that this script has started.
end() {
    kill "$1" 2>/dev/null || true
    wait "$1" 2>/dev/null || true
}

# wait_until WHAT COMMAND...: asks again until COMMAND says yes, ten seconds long.
wait_until() {
    what=$1
    shift
    tries=0
    until "$@"; do
        tries=$((tries + 1))
        if [ $tries -gt 200 ]; then
            echo "$what" >&2
            return 1
        fi
        sleep 0.05
    done
}

has_owner() {
    dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / \
        org.freedesktop.DBus.NameHasOwner "string:$1" | grep -q true
}

window_manager_runs() {
    xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id'
}

# On the bus, with output and errors of the outside in 4 and 5: session.sh --inside keychain|nokeychain COMMAND...
if [ "$1" = --inside ]; then
    keychain=$2
    shift 2
    trap 'end "$manager"; [ -z "$keyring" ] || end "$keyring"' EXIT
    manager='' keyring=''
    openbox >"$HOME/openbox.log" 2>&1 &
    manager=$!
    if [ "$keychain" = keychain ]; then
        printf 'only a test' |
            gnome-keyring-daemon --foreground --unlock --components=secrets >"$HOME/keyring.log" 2>&1 &
        keyring=$!
        wait_until 'the keychain does not start' has_owner org.freedesktop.secrets
    fi
    wait_until 'the window manager does not start' window_manager_runs
    "$@" >&4 2>&5 4>&- 5>&-
    exit
fi

keychain=$1
shift
for tool in Xvfb openbox xprop xdotool import zbarimg oathtool dbus-run-session dbus-send gnome-keyring-daemon; do
    if ! command -v $tool >/dev/null; then
        echo "$tool is not installed" >&2
        exit 77
    fi
done
if ! /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null; then
    echo "gir1.2-atspi-2.0 and python3-gi are not installed" >&2
    exit 77
fi

# Short, because the name of a socket may have 107 bytes only.
HOME=$(mktemp -d /tmp/journey.XXXXXX)
display=''
trap '[ -z "$display" ] || end "$display"; rm -rf "$HOME"' EXIT
export HOME XDG_DATA_HOME="$HOME/data" XDG_CONFIG_HOME="$HOME/config" XDG_CACHE_HOME="$HOME/cache"
export XDG_RUNTIME_DIR="$HOME/run" TMPDIR="$HOME/tmp"
export LC_ALL=C.UTF-8 LANG=C.UTF-8 TZ=UTC QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
unset WAYLAND_DISPLAY GNOME_KEYRING_CONTROL DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP LANGUAGE \
    AT_SPI_BUS_ADDRESS QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME || true
mkdir -m 700 "$XDG_RUNTIME_DIR" "$TMPDIR" "$XDG_RUNTIME_DIR/services"

# The server takes the first display that is free, and says which one.
Xvfb -displayfd 3 -screen 0 1280x860x24 -nolisten tcp -noreset 3>"$HOME/display" >"$HOME/xvfb.log" 2>&1 &
display=$!
if ! wait_until "the display does not start" grep -qs . "$HOME/display"; then
    cat "$HOME/xvfb.log" >&2
    exit 1
fi
DISPLAY=":$(cat "$HOME/display")"
export DISPLAY

# The bus may start what accessibility needs, and nothing else: no second keychain, no desktop.
cp /usr/share/dbus-1/services/org.a11y.Bus.service "$XDG_RUNTIME_DIR/services/"
cat >"$XDG_RUNTIME_DIR/bus.conf" <<XML
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$XDG_RUNTIME_DIR/bus</listen>
  <servicedir>$XDG_RUNTIME_DIR/services</servicedir>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
XML
# What the bus says is kept apart from what the command says.
status=0
dbus-run-session --config-file="$XDG_RUNTIME_DIR/bus.conf" -- "$0" --inside "$keychain" "$@" \
    4>&1 5>&2 >"$HOME/bus.log" 2>&1 || status=$?

# Whoever still runs with this home was started by this session.
still_here() {
    grep -lzsx "HOME=$HOME" /proc/[0-9]*/environ | cut -d/ -f3 | while read -r id; do
        case $(cat "/proc/$id/comm" 2>/dev/null) in
        session.sh | grep | cut | cat | Xvfb | '') ;; # this very search, and what ends last
        *) echo "$id" ;;
        esac
    done
}
nobody_is_here() { [ -z "$(still_here)" ]; }
if ! wait_until 'processes were left behind:' nobody_is_here; then
    for process in $(still_here); do
        echo "$process $(cat "/proc/$process/comm" 2>/dev/null)" >&2
        kill "$process" 2>/dev/null || true
    done
    status=1
fi
exit "$status"
