#!/bin/sh
# Makes the kiosk's user and folder. The kiosk itself is switched on by hand: systemctl enable poeguide-kiosk@tty1
set -e
if [ "$1" = configure ]; then
    systemd-sysusers poeguide-kiosk.conf
    systemd-tmpfiles --create poeguide-kiosk.conf
    [ ! -d /run/systemd/system ] || systemctl daemon-reload
fi
