#!/bin/sh
# Ends the kiosk before its files go.
set -e
if [ "$1" = remove ]; then
    [ ! -d /run/systemd/system ] || systemctl stop 'poeguide-kiosk@*.service' 'poeguide-kiosk-crashed@*.service' poeguide-kiosk-speech.service
    systemctl disable poeguide-kiosk@tty1.service 2>/dev/null || true
fi
