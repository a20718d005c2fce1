#!/bin/sh
# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-keyring.sh MODE PROGRAM: runs PROGRAM with the tests that belong to MODE, on a session bus and with a
# home of their own. Nothing of the user's keyring is touched, and no process is left.
# Exit code 77: cannot run here.
set -eu

end_daemon() {
    kill -CONT "$daemon" 2>/dev/null || true
    kill "$daemon" 2>/dev/null || true
    wait "$daemon" || true
}

await_name() { # NAME: until somebody on the bus answers to it
    tries=0
    until dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / \
            org.freedesktop.DBus.NameHasOwner "string:$1" | grep -q true; do
        tries=$((tries + 1))
        if [ $tries -gt 200 ]; then
            echo "nobody becomes $1:" >&2
            cat "$HOME/daemon.log" >&2
            exit 1
        fi
        sleep 0.05
    done
}

start_daemon() { # locked|unlocked; sets daemon
    if [ "$1" = unlocked ]; then
        printf 'only a test' |
            gnome-keyring-daemon --foreground --unlock --components=secrets >>"$HOME/daemon.log" 2>&1 &
    else
        gnome-keyring-daemon --foreground --components=secrets </dev/null >>"$HOME/daemon.log" 2>&1 &
    fi
    daemon=$!
    trap end_daemon EXIT
    await_name org.freedesktop.secrets
}

# A person at a display who is asked for the keyring's password and closes the window, each time.
dismiss_prompts() {
    while sleep 0.2; do
        for window in $(xdotool search --onlyvisible --class gcr-prompter 2>/dev/null); do
            xdotool windowfocus "$window" key Escape 2>/dev/null && echo dismissed >>"$HOME/prompts"
        done
    done
}

# Inside the bus: with-keyring.sh --inside locked|unlocked|dismissed|none PROGRAM TEST...
if [ "$1" = --inside ]; then
    state=$2
    shift 2
    case $state in
    none) exec "$@" ;;
    dismissed)
        start_daemon locked
        "$prompter" >>"$HOME/daemon.log" 2>&1 &
        prompting=$!
        await_name org.gnome.keyring.SystemPrompter
        dismiss_prompts &
        dismissing=$!
        trap 'kill $dismissing $prompting; wait $dismissing $prompting || true; end_daemon' EXIT ;;
    *) start_daemon "$state" ;;
    esac
    export SALLYPORT_KEYRING_PID="$daemon"
    "$@"
    exit
fi

mode=$1
program=$2
for tool in dbus-run-session dbus-send gnome-keyring-daemon; do
    if ! command -v $tool >/dev/null; then
        echo "$tool is not installed" >&2
        exit 77
    fi
done

# Short, because the name of a socket may have 107 bytes only.
HOME=$(mktemp -d /tmp/keyring.XXXXXX)
trap 'rm -rf "$HOME"' EXIT
export HOME XDG_DATA_HOME="$HOME/data" XDG_CONFIG_HOME="$HOME/config" XDG_CACHE_HOME="$HOME/cache"
# Without a display nothing can prompt.
prompter=/usr/libexec/gcr-prompter
export prompter
unset DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL DBUS_SESSION_BUS_ADDRESS XDG_CURRENT_DESKTOP || true

bus() { # locked|unlocked|none TESTS
    # Sockets in a new folder each time: a bus that ends takes away the name of its socket a little later.
    XDG_RUNTIME_DIR=$(mktemp -d "$HOME/run.XXXX")
    export XDG_RUNTIME_DIR
    # Without folders of services the bus starts none by itself.
    cat >"$XDG_RUNTIME_DIR/bus.conf" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$XDG_RUNTIME_DIR/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
END
    # $2 is a list.
    dbus-run-session --config-file="$XDG_RUNTIME_DIR/bus.conf" -- "$0" --inside "$1" "$program" $2
}

dismissed() { # TESTS: somebody sees the prompt on a display of its own, and closes it
    for tool in "$prompter" xdotool Xvfb; do
        if ! command -v "$tool" >/dev/null; then
            echo "$tool is not installed" >&2
            exit 77
        fi
    done
    Xvfb -displayfd 3 -screen 0 1024x768x24 -nolisten tcp 3>"$HOME/display" 2>/dev/null &
    screen=$!
    trap 'kill "$screen" 2>/dev/null || true; rm -rf "$HOME"' EXIT
    until [ -s "$HOME/display" ]; do sleep 0.05; done
    DISPLAY=:$(cat "$HOME/display")
    export DISPLAY
    bus dismissed "$1"
    unset DISPLAY
    kill "$screen"
    wait "$screen" || true
    trap 'rm -rf "$HOME"' EXIT
    if ! [ -s "$HOME/prompts" ]; then
        echo "nobody was asked for the keyring's password" >&2
        exit 1
    fi
}

case $mode in
unlocked)
    bus unlocked "namesWhatKeepsTheKeys missingKeyIsMissingAndTheProbeLeavesNothing keepsKey
        keepsOneKeyPerStore
        anotherKeyIsTold entryOfSomebodyElseIsNoKey removedKeyIsMissing aVaultThatGoesCancelsItsAnswers
        aVaultMayGoWhileItAnswers" ;;
gone)
    bus unlocked keepsKey
    rm -r "$HOME/data/keyrings"
    bus unlocked missingKeyIsMissingAndTheProbeLeavesNothing ;;
locked)
    bus unlocked keepsKey
    bus locked "lockedReadsAsNotFoundToQtKeychain saysThatNobodyAnswers"
    bus unlocked theKeyIsStillThere ;;
dismissed)
    bus unlocked keepsKey
    dismissed saysThatNobodyAnswers
    bus unlocked theKeyIsStillThere ;;
absent)
    bus none saysThatNobodyAnswers ;;
nobus)
    DBUS_SESSION_BUS_ADDRESS="unix:path=$HOME/none" "$program" saysThatNobodyAnswers ;;
silent)
    bus unlocked "keepsKey isNotWaitedForBeyondTheLimit"
    bus unlocked "keepsKey aLateAnswerIsIgnoredAndTryingAgainHelps"
    bus unlocked "keepsKey aLateAnswerMayFindTheVaultGone" ;;
store)
    bus unlocked aStoreIsMadeWithItsKeyInTheKeyring
    bus unlocked aKeyringThatDoesNotAnswerChangesNothing
    bus locked aLockedKeyringChangesNothing
    dismissed aLockedKeyringChangesNothing
    bus none anAbsentKeyringChangesNothing
    bus unlocked "theKeyringItWasMadeWithOpensIt anotherKeyChangesNothing aKeyThatIsGoneIsNotMadeAnew" ;;
*)
    echo "unknown mode $mode" >&2
    exit 2 ;;
esac

# Whoever still runs with this home was left behind.
left_behind() {
    for process in /proc/[0-9]*; do
        [ "$process" = "/proc/$$" ] && continue
        if tr '\0' '\n' <"$process/environ" 2>/dev/null | grep -qx "HOME=$HOME"; then
            case $(cat "$process/comm" 2>/dev/null) in
            with-keyring.sh | tr | grep | cat | sh) ;; # this very search
            *) echo "$process" ;;
            esac
        fi
    done
}
tries=0
while [ -n "$(left_behind)" ]; do
    tries=$((tries + 1))
    if [ $tries -gt 100 ]; then
        echo "left behind: $(left_behind)" >&2
        exit 1
    fi
    sleep 0.05
done
