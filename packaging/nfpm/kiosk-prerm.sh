#!/bin/sh
# Ends the kiosk before its files go.
set -e
if [ "$1" = remove ]; then
    # The page for a broken kiosk gives way to the kiosk when it ends, so it goes first.
    if [ -d /run/systemd/system ]; then
        systemctl stop 'poeguide-kiosk-crashed@*.service'
        systemctl stop 'poeguide-kiosk@*.service' poeguide-kiosk-speech.service
    fi
    systemctl disable poeguide-kiosk@tty1.service 2>/dev/null || true
fi
