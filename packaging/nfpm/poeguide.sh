#!/bin/sh
# Starts poeguide. Where the C library is too old it says so itself: Python's library would say it in riddles.
here=$(dirname -- "$(readlink -f -- "$0")")
has=$(getconf GNU_LIBC_VERSION 2>/dev/null)
case $has in
"glibc 2."[0-9] | "glibc 2."[12][0-9] | "glibc 2."3[0-5])
    echo "poeguide: This system is too old: its C library is $has, and this package needs 2.36, as Debian 12 and Ubuntu 24.04 have. With 2.34, install the wheel with pip." >&2
    exit 1 ;;
esac
exec "$here/../lib/poeguide/poeguide" "$@"
