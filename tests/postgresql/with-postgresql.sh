#!/bin/sh
# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-postgresql.sh BIN COMMAND...: runs a test with a PostgreSQL of its own, whose programs are in BIN. It lives in a
# temporary folder, is reached through a socket there, and is gone afterwards.
#   SALLYPORT_TEST_STORE            where a test may make schemas
#   SALLYPORT_TEST_PSQL             a program that asks it
#   SALLYPORT_TEST_RESTART          a program that restarts the server as if its machine had lost power
# With SALLYPORT_TEST_DURABLE=1 it lies on a disk and flushes to it, for what is measured.
set -eu
bin=$1
shift
fsync=off
shared=/dev/shm
if [ -n "${SALLYPORT_TEST_DURABLE:-}" ]; then
    fsync=on
    shared=
fi
for parent in $shared "${TMPDIR:-/tmp}"; do
    [ -d "$parent" ] && [ -w "$parent" ] && break
done
folder=$(mktemp -d "$parent/sallyport-postgresql-XXXXXX")
back=$PWD

# PostgreSQL refuses to run as root.
as=
if [ "$(id -u)" = 0 ]; then
    chown nobody "$folder"
    as='setpriv --reuid=nobody --regid=nogroup --clear-groups --'
fi
cd "$folder"
server() {
    # A test's store has to survive the server, not the machine.
    $as "$bin/pg_ctl" -s -w -D "$folder/data" -l "$folder/log" \
        -o "-k $folder -c listen_addresses='' -c fsync=$fsync -c max_connections=120 -c log_min_messages=log" "$@"
}
finish() {
    status=$?
    trap - EXIT
    server stop -m immediate >/dev/null 2>&1 || true
    [ $status = 0 ] || tail -n 20 "$folder/log" >&2 || true
    rm -rf "$folder"
    exit $status
}
trap finish EXIT
trap 'exit 1' HUP INT TERM

$as "$bin/initdb" -D "$folder/data" -U sallyport -A trust --no-sync -E UTF8 --locale=C.UTF-8 >"$folder/initdb" 2>&1 ||
    { cat "$folder/initdb" >&2; exit 1; }
server start
"$bin/psql" -q -h "$folder" -U sallyport -d postgres -c 'create extension if not exists pg_trgm'
cat >restart <<END
#!/bin/sh
cd "$folder" && exec $as "$bin/pg_ctl" -s -w -D "$folder/data" -l "$folder/log" -m immediate restart
END
chmod 755 restart

export SALLYPORT_TEST_STORE="postgresql:///postgres?host=$folder&user=sallyport"
export SALLYPORT_TEST_PSQL="$bin/psql"
export SALLYPORT_TEST_RESTART="$folder/restart"
cd "$back"
"$@"
