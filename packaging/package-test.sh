#!/bin/sh
# Installs the .deb in a fresh Debian root without Python, uses it as a reader would, removes it, and looks for leftovers.
# `packaging/package-test.sh` tests dist/poeguide_*.deb, and builds it first if it is not there. Needs root.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
# shellcheck source=packaging/roots.sh
. "$root/packaging/roots.sh"
test_root=$roots/test
told=$root/build/package-test
temporary=/tmp
scratch=$temporary/reader # in the root: what the reader makes and opens
old_suite=bullseye
display=:97
school_port=54397
most_packed=65000
most_installed=180000

pass() { printf '  ok  %s\n' "$*"; }
fail() { printf 'FAIL  %s\n' "$*" >&2; exit 1; }
as_root() { run_in_root "$@"; }
as_reader() { as_root /sbin/runuser -u reader -- env HOME=/home/reader DISPLAY=$display XDG_RUNTIME_DIR=/run/reader "$@"; }
offscreen() { as_root /sbin/runuser -u reader -- env HOME=/home/reader "$@"; }
double_click() { as_reader XDG_CURRENT_DESKTOP=GNOME timeout 30 xdg-open "$1"; }
title() { DISPLAY=$display xdotool search --onlyvisible --name 'poeguide' getwindowname 2>/dev/null | tail -1; }
files() { as_root find / -xdev \( -path /proc -o -path /dev -o -path $temporary -o -path /var/cache -o -path /var/log -o -path /var/lib/dpkg -o -path /var/lib/apt -o -path /home -o -path /run \) -prune -o -print | sort; }

wait_for() { # a command that must succeed within a minute
    for _ in $(seq 300); do
        if "$@" >/dev/null 2>&1; then return 0; fi
        sleep 0.2
    done
    return 1
}
title_has() { title | grep -q "$1"; }
shows() { # shows WORDS WHAT: the window's title holds the words
    wait_for title_has "$1" || fail "$2: the title is $(title)"
    pass "$2"
}

prepare() {
    [ "$(id -u)" = 0 ] || stop "Only root can make a Debian root. Run this with sudo."
    for tool in Xvfb xdotool dpkg-deb; do
        command -v "$tool" >/dev/null || stop "$tool is missing: apt-get install xvfb xdotool dpkg debootstrap"
    done
    set -- "$root"/dist/poeguide_*.deb
    [ -e "$1" ] || { "$root/packaging/build.sh"; set -- "$root"/dist/poeguide_*.deb; }
    deb=$1
    kiosk_deb=$(echo "$root"/dist/poeguide-kiosk_*.deb)
    rpm=$(echo "$root"/dist/poeguide-*.rpm)
    mkdir -p "$told"
    new_root "$test_root" libglib2.0-bin xdg-utils shared-mime-info desktop-file-utils
    start_root "$test_root"
    trap 'stop_root' EXIT
    as_root useradd --create-home reader
    as_root install -d -m 700 -o reader /run/reader
    as_root install -d -o reader "$scratch"
    mkdir -p "$test_root$temporary/.X11-unix"
    Xvfb $display -screen 0 1366x768x24 -nolisten tcp >"$told/xvfb.log" 2>&1 &
    server=$!
    trap 'stop_root; kill $server 2>/dev/null || true' EXIT
}

check_figures() {
    packed=$(($(stat -c %s "$deb") / 1000))
    [ $packed -le $most_packed ] || fail "The package has $packed kB; $most_packed are allowed"
    pass "packed $packed kB of at most $most_packed"
    dpkg-deb -c "$deb" >"$told/contents"
    dpkg-deb -f "$deb" Depends | grep -q 'libc6 (>= 2.36)' || fail "An old system would not be refused"
    pass "systems with an older C library are refused by the package manager"
    grep -Ei 'gtk|libQt6(Network|Charts|DataVis|Graphs|VirtualKeyboard|Pdf)|lib(ssl|crypto|pq)\.so|\.py$' "$told/contents" && fail "These files may not be in the package"
    pass "no GTK, no module under the GPL alone, no network library, no Python source"
}

check_install() {
    ! as_root sh -c 'command -v python3' >/dev/null || fail "The root has Python already"
    as_root apt-get install -qq -y --no-install-recommends libc6 >/dev/null
    files >"$told/before"
    cp "$deb" "$test_root/poeguide.deb"
    old=$(mktemp -d)
    dpkg-deb -R "$deb" "$old/tree"
    sed -i 's/^Version: .*/Version: 0.0.1/' "$old/tree/DEBIAN/control"
    dpkg-deb -Zgzip -z1 --root-owner-group -b "$old/tree" "$test_root/older.deb" >/dev/null
    rm -rf "$old"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends /older.deb >"$told/install.log" 2>&1 || fail "It cannot be installed; see $told/install.log"
    ! as_root sh -c 'command -v python3' >/dev/null || fail "Installing it brought Python"
    pass "installed without Python"
    installed=$(as_root du -sk --exclude=/usr/share/doc /usr/lib/poeguide | cut -f1)
    [ "$installed" -le $most_installed ] || fail "It takes $installed kB; $most_installed are allowed"
    pass "installed $installed kB of at most $most_installed"
}

check_offscreen() {
    offscreen poeguide --version >"$told/version" || fail "poeguide --version"
    offscreen poeguide selftest >"$told/selftest" 2>&1 || { cat "$told/selftest"; fail "poeguide selftest"; }
    pass "selftest: $(tail -1 "$told/selftest")"
    offscreen poeguide doctor >"$told/doctor" 2>&1 || { cat "$told/doctor"; fail "poeguide doctor"; }
    offscreen poeguide search peace bridge | grep -q . || fail "poeguide search"
    offscreen poeguide export ports --format geojson -o "$scratch/ports.geojson" || fail "poeguide export"
    offscreen poeguide render poeguide:ports/2504 -o "$scratch/port.png" || fail "poeguide render"
    pass "doctor, search, export and render"
}

# Without the system's libpq the program says so and works; with it, it reaches class servers. Nothing of it stays.
check_class_server() {
    grep -q '^libpq *none' "$told/doctor" || fail "Without libpq the doctor does not say so"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends libpq5 >"$told/libpq.log" 2>&1 || fail "libpq5 cannot be installed"
    offscreen poeguide doctor | grep '^libpq *[0-9]' >"$told/libpq" || fail "The program does not find the system's libpq"
    check_exchange
    as_root env DEBIAN_FRONTEND=noninteractive apt-get purge -qq -y --auto-remove libpq5 >>"$told/libpq.log" 2>&1 || fail "libpq5 cannot be removed"
    dpkg-deb -f "$deb" Recommends | grep -q libpq5 || fail "The package does not recommend libpq5"
    pass "class servers by the system's libpq $(sed 's/^libpq *//' "$told/libpq")"
}

# A class that was made before goes to a real server as soon as the window shows the page Classes.
check_exchange() {
    initdb=$(find /usr/lib/postgresql -path '*/bin/initdb' 2>/dev/null | sort | tail -1)
    [ -n "$initdb" ] && [ -x "$root/.venv/bin/python" ] || { pass "PostgreSQL is not installed; no class was sent"; return 0; }
    school=$(mktemp -d)
    chown postgres "$school"
    as_postgres() { (cd "$school" && program=$1 && shift && setpriv --reuid=postgres --regid=postgres --clear-groups "$(dirname "$initdb")/$program" "$@"); }
    stop_school() { as_postgres pg_ctl -D data -m immediate stop >/dev/null 2>&1 || true; rm -rf "$school"; }
    trap 'stop_school; stop_root; kill $server 2>/dev/null || true' EXIT
    as_postgres initdb -D data -U postgres --auth=trust --no-sync -E UTF8 >"$told/school.log" 2>&1 || fail "PostgreSQL cannot be set up; see $told/school.log"
    as_postgres pg_ctl -D data -l log -w -o "-c listen_addresses=127.0.0.1 -c port=$school_port -c unix_socket_directories='' -c fsync=off" start >>"$told/school.log" 2>&1 || fail "PostgreSQL does not start; see $told/school.log"
    as_root install -d -o reader "$scratch/home/.config/poeguide" "$scratch/home/.local/share/poeguide"
    echo "{\"class_server\": \"postgresql://postgres@127.0.0.1:$school_port/postgres\"}" >"$test_root$scratch/home/.config/poeguide/settings.json"
    "$root/.venv/bin/python" -c 'import sys
from pathlib import Path
from poeguide.data.register import Register
from poeguide.domain.register import ClassList
Register.open(Path(sys.argv[1])).keep([ClassList("room-7", "Room 7", "9999-12-31")])' "$test_root$scratch/home/.local/share/poeguide/classes.sqlite"
    as_root chown -R reader "$scratch/home"
    as_reader env HOME="$scratch/home" poeguide poeguide:classes >"$told/classes.log" 2>&1 &
    has_arrived() { as_postgres psql -h 127.0.0.1 -p "$school_port" -U postgres -Atc 'SELECT * FROM class_list' | grep -q 'Room 7'; }
    wait_for has_arrived || fail "The packaged program sends nothing to a class server; see $told/classes.log"
    DISPLAY=$display import -window root "$told/classes.png" 2>/dev/null || true
    # The brackets keep the pattern from finding itself.
    as_root sh -c 'for told in $(grep -lz "[p]oeguide:classes" /proc/[0-9]*/cmdline); do told=${told#/proc/}; kill "${told%/cmdline}"; done'
    as_root rm -rf "$scratch/home"
    stop_school
    trap 'stop_root; kill $server 2>/dev/null || true' EXIT
    pass "the packaged program makes the tables of a class server and sends a class to it"
}

# The best of three starts to a finished picture, in milliseconds.
best() {
    least=999999
    for _ in 1 2 3; do
        begin=$(date +%s%N)
        "$@" >/dev/null 2>&1 || fail "It does not start: $*"
        took=$((($(date +%s%N) - begin) / 1000000))
        [ $took -ge $least ] || least=$took
    done
    echo $least
}

check_start() {
    [ -x "$root/.venv/bin/python" ] || return 0
    packaged=$(best offscreen poeguide render poeguide:home -o "$scratch/home.png")
    plain=$(cd / && best "$root/.venv/bin/python" -m poeguide render poeguide:home -o "$told/home.png")
    [ $((packaged * 10)) -le $((plain * 16)) ] || fail "The first page takes $packaged ms; from the environment it takes $plain ms"
    pass "first page in $packaged ms; from the environment $plain ms"
}

check_papers() {
    command -v lintian >/dev/null || { pass "lintian is not installed; left out"; return 0; }
    set -- "$deb"
    [ ! -e "$kiosk_deb" ] || set -- "$@" "$kiosk_deb"
    lintian --allow-root --fail-on error,warning "$@" >"$told/lintian" 2>&1 || { cat "$told/lintian"; fail "lintian has complaints"; }
    pass "lintian has no complaint beyond the overrides"
}

# Takes a library away, and expects the sentence that names it.
is_told() {
    library=$1 sentence=$2 what=$3
    file=$(as_root sh -c "ls /usr/lib/*/$library")
    mv "$test_root$file" "$test_root$file.away"
    as_reader timeout 60 poeguide >"$told/no-library" 2>&1 && fail "Without $library it claims to work"
    grep -q "^poeguide: $sentence" "$told/no-library" || { cat "$told/no-library"; fail "Without $library it says no clear sentence"; }
    mv "$test_root$file.away" "$test_root$file"
    pass "without $what: $(tail -1 "$told/no-library")"
}

check_missing_library() {
    is_told libEGL.so.1 'A library is missing (libEGL' "a library"
    is_told libxcb-cursor.so.0 'No window can be opened. The library libxcb-cursor0 is missing' "a library for windows"
}

check_window() {
    mkdir -p "$test_root$temporary/.X11-unix"
    as_reader poeguide >"$told/window.log" 2>&1 &
    shows poeguide "a window opens"
    as_reader timeout 30 poeguide poeguide:goods || fail "The second start does not hand its link over"
    shows 'bring' "a second start gives its link to the first window and ends"
    double_click poeguide:glossary || fail "The desktop does not know poeguide: links"
    shows 'lossary' "the desktop opens poeguide: links"
    for kind in bundle trip lesson kiosk; do
        echo "not empty" >"$test_root$scratch/my.poe$kind"
        as_root gio info -a standard::content-type "$scratch/my.poe$kind" | grep -q "application/vnd.poeguide.$kind" || fail ".poe$kind has no media type"
    done
    pass "the desktop knows the four kinds of files"
    echo '{"format": "poeguide-trips", "version": 1, "parts": [{"kind": "trip", "id": "rosa", "trip": "rosa", "title": "To Aunt Rosa"}]}' >"$test_root$scratch/my.poetrip"
    double_click "$scratch/my.poetrip" || fail "The desktop does not open .poetrip files"
    shows 'To Aunt Rosa' "a .poetrip file opens its page in the window that is there, and the trip is kept"
    offscreen poeguide lesson --title 'Border and bridges' -o "$scratch/made.poelesson" || fail "poeguide lesson"
    mv "$test_root$scratch/made.poelesson" "$test_root$scratch/my.poelesson"
    double_click "$scratch/my.poelesson" || fail "The desktop does not open .poelesson files"
    shows 'Border and bridges' "a .poelesson file opens its page"
    DISPLAY=$display import -window root "$told/window.png" 2>/dev/null || true
}

check_bundle_file() {
    bundle=$test_root/usr/lib/poeguide/_internal/poeguide/resources/bundle
    cp "$bundle/poeguide.sqlite" "$test_root$scratch/my.poebundle"
    cp "$bundle/poeguide.manifest.json" "$test_root$scratch/my.manifest.json"
    chmod 644 "$test_root$scratch"/my.*
    before=$(DISPLAY=$display xdotool search --onlyvisible --name 'poeguide' | wc -l)
    double_click "$scratch/my.poebundle" || fail "The desktop does not open .poebundle files"
    more_windows() { [ "$(DISPLAY=$display xdotool search --onlyvisible --name 'poeguide' | wc -l)" -gt "$before" ]; }
    wait_for more_windows || fail "A .poebundle file opens no window"
    pass "a .poebundle file opens in a window of its own"
}

# The kiosk covers the screen and ends only with the staff's PIN, so that the test ends it.
check_kiosk_file() {
    cp "$test_root/usr/lib/poeguide/_internal/poeguide/resources/kiosk/poeguide-kiosk.toml" "$test_root$scratch/my.poekiosk"
    chmod 644 "$test_root$scratch/my.poekiosk"
    double_click "$scratch/my.poekiosk" || fail "The desktop does not open .poekiosk files"
    kiosk_runs() { DISPLAY=$display xdotool search --onlyvisible --name '^poeguide$' getwindowgeometry 2>/dev/null | grep -q 1366x768; }
    wait_for kiosk_runs || fail "A .poekiosk file starts no kiosk"
    # Painted, too: the screen's right edge, which no other window reaches, is no longer black.
    is_covered() { DISPLAY=$display import -window root "$told/kiosk.png" && [ "$(convert "$told/kiosk.png" -crop 1x1+1360+384 -format '%[fx:mean>0.5]' info:)" = 1 ]; }
    if command -v import >/dev/null; then wait_for is_covered || fail "The kiosk does not cover the screen"; fi
    as_root sh -c 'grep -lz "[m]y.poekiosk" /proc/[0-9]*/cmdline' >/dev/null || fail "The kiosk did not stay"
    # The brackets keep the pattern from finding itself.
    as_root sh -c 'for told in $(grep -lz "[m]y.poekiosk" /proc/[0-9]*/cmdline); do told=${told#/proc/}; kill -KILL "${told%/cmdline}"; done'
    pass "a .poekiosk file starts the kiosk over the whole screen"
}

# The window says what has happened, goes on, and opens pages that it had not loaded.
check_window_after_purge() {
    DISPLAY=$display xdotool mousemove 90 480 click 1
    opened() { DISPLAY=$display xdotool search --onlyvisible --name '^Learn'; }
    wait_for opened || fail "After a purge the window opens no page: $(title)"
    DISPLAY=$display import -window root "$told/purged.png" 2>/dev/null || true
    pass "a window that was open goes on after the purge"
}

check_upgrade_and_purge() {
    kept=$test_root/home/reader/.local/share/poeguide
    trip_is_kept() { cat "$kept"/trips.sqlite* | grep -aq 'To Aunt Rosa'; }
    trip_is_kept || fail "The trip was not kept"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends /poeguide.deb >"$told/upgrade.log" 2>&1 || fail "It cannot be upgraded"
    trip_is_kept || fail "The upgrade lost the reader's trip"
    pass "an upgrade from an older version keeps the reader's trip"
    title_has poeguide || fail "The upgrade closed the open window"
    DISPLAY=$display import -window root "$told/upgraded.png" 2>/dev/null || true
    bundle=$test_root/usr/lib/poeguide/_internal/poeguide/resources/bundle
    mv "$bundle" "$bundle.away"
    offscreen poeguide selftest >"$told/no-bundle" 2>&1 && fail "Without its content it claims to work"
    grep -q '^poeguide: The content' "$told/no-bundle" || { cat "$told/no-bundle"; fail "Without its content it says no clear sentence"; }
    mv "$bundle.away" "$bundle"
    pass "without its content: $(tail -1 "$told/no-bundle")"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get purge -qq -y poeguide >"$told/purge.log" 2>&1 || fail "It cannot be purged"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get autoremove --purge -qq -y >>"$told/purge.log" 2>&1
    check_window_after_purge
    kill $server # the windows end with their display
    trip_is_kept || fail "The purge took the reader's trip"
    rm -f "$test_root/poeguide.deb" "$test_root/older.deb"
    files >"$told/after"
    comm -13 "$told/before" "$told/after" >"$told/left"
    [ ! -s "$told/left" ] || { cat "$told/left"; fail "Files are left after the purge"; }
    pass "purged with a window open; no file is left, and the reader's own are kept"
}

# A system with an older C library: the package manager refuses, and what was unpacked by hand says why it cannot start.
check_old_system() {
    make_base $old_suite 2>/dev/null || { pass "the mirror has no $old_suite any more; an old system was not tested"; return 0; }
    old=$roots/old
    rm -rf "$old"
    mkdir -p "$old/by-hand"
    tar -x -C "$old" -f "$roots/base-$old_suite.tar"
    cp "$deb" "$old/poeguide.deb"
    dpkg-deb -x "$deb" "$old/by-hand"
    in_root "$old" apt-get install -y --no-install-recommends /poeguide.deb >"$told/old-install" 2>&1 && fail "An old system installs the package"
    grep -q 'libc6 (>= 2.36)' "$told/old-install" || { cat "$told/old-install"; fail "An old system does not say what is too old"; }
    in_root "$old" /by-hand/usr/bin/poeguide >"$told/old-start" 2>&1 && fail "It claims to start on an old system"
    grep -q '^poeguide: This system is too old' "$told/old-start" || { cat "$told/old-start"; fail "On an old system it says no clear sentence"; }
    rm -rf "$old"
    pass "$old_suite: apt refuses and names the C library; unpacked by hand: $(cat "$told/old-start")"
}

# The .rpm, by rpm itself, into the same root: there is no Fedora here, so that Debian's libraries stand in for Fedora's.
check_rpm() {
    command -v rpm >/dev/null || { pass "rpm is not installed; the .rpm was not tested"; return 0; }
    rpm -qp --requires "$rpm" 2>/dev/null | sed -n 's/^\(lib[^(]*\).*/\1/p' | sort -u >"$told/rpm-requires"
    while read -r library; do
        [ -n "$(as_root find /lib /usr/lib -name "$library" -print -quit)" ] || fail "The .rpm asks for $library, which nobody has"
    done <"$told/rpm-requires"
    # nodeps: the libraries come from Debian's packages, of which rpm knows nothing.
    rpm --root "$test_root" --dbpath /var/lib/rpm-test -i --nodeps "$rpm" >"$told/rpm.log" 2>&1 || { cat "$told/rpm.log"; fail "The .rpm cannot be installed"; }
    offscreen poeguide selftest >"$told/rpm-selftest" 2>&1 || { cat "$told/rpm-selftest"; fail "poeguide selftest from the .rpm"; }
    rpm --root "$test_root" --dbpath /var/lib/rpm-test -e poeguide >>"$told/rpm.log" 2>&1 || { cat "$told/rpm.log"; fail "The .rpm cannot be removed"; }
    [ ! -e "$test_root/usr/lib/poeguide" ] && [ ! -e "$test_root/usr/bin/poeguide" ] || fail "Files of the .rpm are left"
    pass "the .rpm is installed by rpm, passes its selftest and is removed ($(wc -l <"$told/rpm-requires") libraries asked for, all known)"
}

# The kiosk package beside the program's: units that systemd accepts, a user of its own, and nothing left after a purge.
check_kiosk_package() {
    cp "$deb" "$test_root/poeguide.deb"
    cp "$kiosk_deb" "$test_root/kiosk.deb"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends /poeguide.deb /kiosk.deb >"$told/kiosk.log" 2>&1 || fail "The kiosk package cannot be installed; see $told/kiosk.log"
    as_root id poeguide-kiosk >/dev/null || fail "The kiosk has no user"
    [ "$(as_root stat -c '%a %G' /etc/poeguide/kiosk.toml)" = "640 poeguide-kiosk" ] || fail "Others can read the kiosk's settings"
    as_root systemd-analyze verify --man=no poeguide-kiosk@tty1.service poeguide-kiosk-crashed@tty1.service >"$told/units" 2>&1 || { cat "$told/units"; fail "systemd does not accept the units"; }
    pass "the kiosk package is installed, and systemd accepts its units"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get purge -qq -y poeguide-kiosk poeguide >"$told/kiosk-purge.log" 2>&1 || fail "The kiosk package cannot be purged"
    [ -z "$(as_root find / -xdev -name '*poeguide*' -not -path '/proc/*' -not -path '/var/cache/*' -not -path '/home/*' -not -path '/run/*' -not -path "$temporary/*" -not -name 'poeguide.deb')" ] || fail "Files of the kiosk are left after the purge"
    ! as_root id poeguide-kiosk >/dev/null 2>&1 || fail "The kiosk's user is left after the purge"
    pass "the kiosk package is purged without a file or user left"
}

prepare
check_figures
check_papers
check_install
check_offscreen
check_class_server
check_start
check_missing_library
check_window
check_bundle_file
check_kiosk_file
check_upgrade_and_purge
[ ! -e "$kiosk_deb" ] || check_kiosk_package
[ ! -e "$rpm" ] || check_rpm
check_old_system
printf '\nThe package passes.\n'
