#!/bin/sh
# A purge also takes what the kiosk kept: counts, notices of the staff, wrong PIN tries; and its user.
set -e
[ ! -d /run/systemd/system ] || systemctl daemon-reload
if [ "$1" = purge ]; then
    rm -rf /var/lib/poeguide-kiosk
    rmdir --ignore-fail-on-non-empty /etc/poeguide/speech /etc/poeguide 2>/dev/null || true
    if getent passwd poeguide-kiosk >/dev/null && command -v userdel >/dev/null; then userdel poeguide-kiosk || true; fi
fi
