#!/bin/sh
# shellcheck disable=SC2154 # $root comes from the script that reads this one
# Bare Debian systems in folders, to build in and to test in. Read by build.sh and package-test.sh; expects $root.
roots=$root/build/roots
suite=bookworm

say() { printf '%s: %s\n' "$(basename -- "$0" .sh)" "$*" >&2; }
stop() { say "$@"; exit 1; }

# A Debian system with nothing but its base, kept as an archive: make_base SUITE. POEGUIDE_MIRROR names the mirror to use.
make_base() {
    base=$roots/base-$1
    [ -e "$base.tar" ] && return
    command -v debootstrap >/dev/null || stop "debootstrap is missing: apt-get install debootstrap"
    [ "$(id -u)" = 0 ] || stop "Only root can make a Debian root. Run this with sudo, or build just: packaging/build.sh wheel"
    say "Making a bare Debian system (a minute or two)"
    mkdir -p "$roots"
    # shellcheck disable=SC2086 # no mirror, no argument
    debootstrap --variant=minbase "$1" "$base" ${POEGUIDE_MIRROR:-} >"$base.log" || { say "See $base.log"; return 1; }
    tar -c -C "$base" . >"$base.part"
    mv "$base.part" "$base.tar"
    rm -rf "$base"
}

# A new root from the base: new_root FOLDER [PACKAGES]
new_root() {
    make_base $suite || exit 1
    folder=$1
    shift
    rm -rf "$folder"
    mkdir -p "$folder"
    tar -x -C "$folder" -f "$roots/base-$suite.tar"
    cp -L /etc/resolv.conf "$folder/etc/resolv.conf"
    [ $# = 0 ] && return
    in_root "$folder" apt-get update -qq
    in_root "$folder" env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends "$@" >"$folder.log" 2>&1 ||
        stop "Packages could not be installed; see $folder.log"
}

# Run a command in a root that sees its own processes only, with no other variable than these.
in_root() {
    folder=$1
    shift
    # shellcheck disable=SC2016 # read by the inner shell
    unshare --mount --pid --fork --kill-child sh -c 'mount -t proc proc "$0/proc" && mount --bind /dev "$0/dev" && exec chroot "$0" "$@"' \
        "$folder" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 TZ=UTC \
        SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-0}" PYTHONHASHSEED=0 "$@"
}

# A root that stays up, in which all commands of run_in_root see each other; stop_root ends everything in it.
start_root() {
    # shellcheck disable=SC2016 # read by the inner shell
    unshare --mount --pid --fork --kill-child sh -c 'mount -t proc proc "$0/proc" && mount --bind /dev "$0/dev" && exec chroot "$0" sleep 3600' "$1" &
    root_keeper=$!
    root_first=
    while [ -z "$root_first" ]; do
        sleep 0.1
        root_first=$(pgrep -P $root_keeper -x sleep || true)
        kill -0 $root_keeper || stop "The root $1 cannot be started"
    done
}

run_in_root() {
    nsenter --target "$root_first" --mount --pid --root --wdns=/ /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 TZ=UTC "$@"
}

# unshare passes no gentler signal on; its child, the first process of the root, ends with it.
stop_root() { kill -KILL "$root_keeper" 2>/dev/null || true; }
