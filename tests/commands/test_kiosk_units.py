"""The session files of the kiosk: what a real systemd taught about them."""

from __future__ import annotations

from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[2] / "packaging" / "kiosk"


def settings(name: str) -> list[str]:
    """The lines of a file that are no comment."""
    lines = (FOLDER / name).read_text("utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


def test_the_kiosk_stays_in_the_service_that_waits_for_its_word() -> None:
    unit = settings("poeguide-kiosk@.service")

    assert {"Type=notify", "NotifyAccess=all", "WatchdogSec=30", "Environment=LIBSEAT_BACKEND=seatd"} <= set(unit)
    # A session of logind is another control group, and what is sent from there is not heard.
    assert not [line for line in settings("poeguide-kiosk.pam") if "pam_systemd" in line]


@pytest.mark.parametrize("name", ["poeguide-kiosk@.service", "poeguide-kiosk-crashed@.service"])
def test_a_screen_needs_a_seat_and_a_folder_of_its_own(name: str) -> None:
    unit = settings(name)
    folder = next(line.removeprefix("RuntimeDirectory=") for line in unit if line.startswith("RuntimeDirectory="))

    assert f"Environment=XDG_RUNTIME_DIR=/run/{folder}" in unit
    assert any(line.startswith("Wants=seatd.service") for line in unit)


def test_the_page_for_a_broken_kiosk_gives_way_by_itself() -> None:
    unit = settings("poeguide-kiosk-crashed@.service")

    # A command after the end would be hung up with the terminal.
    assert not [line for line in unit if line.startswith("ExecStopPost")]
    assert {"OnFailure=poeguide-kiosk@%i.service", "OnSuccess=poeguide-kiosk@%i.service"} <= set(unit)


@pytest.mark.parametrize("name", ["poeguide-kiosk@.service", "poeguide-kiosk-crashed@.service"])
def test_a_kiosk_that_is_stopped_is_not_taken_for_a_broken_one(name: str) -> None:
    assert "SuccessExitStatus=SIGABRT" in settings(name)


def test_no_key_ends_the_computer_however_long_it_is_pressed() -> None:
    login = settings("logind.conf")

    for key in ("Power", "Reboot", "Suspend", "Hibernate"):
        assert {f"Handle{key}Key=ignore", f"Handle{key}KeyLongPress=ignore"} <= set(login)
