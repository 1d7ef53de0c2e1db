#!/bin/sh
# Makes the kiosk's user and folder. The kiosk itself is switched on by hand: systemctl enable poeguide-kiosk@tty1
set -e
if [ "$1" = configure ]; then
    systemd-sysusers poeguide-kiosk.conf
    systemd-tmpfiles --create poeguide-kiosk.conf
    # It will hold the hash of the PIN.
    chown root:poeguide-kiosk /etc/poeguide/kiosk.toml
    chmod 640 /etc/poeguide/kiosk.toml
    [ ! -d /run/systemd/system ] || systemctl daemon-reload
fi
