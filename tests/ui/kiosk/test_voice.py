"""The voice: a stand-in for the library of the speech service, and the real service where it is installed."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from poeguide.ui.kiosk.voice import MOST_WAITING, SpeechService

STAND_IN = """
#include <stdio.h>
#include <string.h>
#include <unistd.h>
static char last[4096];
void *spd_open2(const char *c, const char *n, const char *u, int mode, void *a, int spawn, char **e)
{ *e = "no reason"; sleep(SLOW_START); return spawn ? 0 : (void *)last; }
int spd_say(void *s, int priority, const char *text)
{ sleep(SLOW_TALK); snprintf(last, sizeof last, "%d %s", priority, text); return 1; }
int spd_cancel(void *s) { strcpy(last, "cancel"); return 0; }
int spd_set_voice_rate(void *s, int rate) { return 0; }
int spd_set_volume(void *s, int volume) { return 0; }
int spd_set_language(void *s, const char *language) { return 0; }
const char *last_said(void) { return last; }
"""


def make_library(folder: Path, *, start: int = 0, talk: int = 0) -> Path:
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("There is no C compiler to make a stand-in for the speech service with")
    source, made = folder / "speechd.c", folder / f"libspeechd-{start}-{talk}.so"
    source.write_text(STAND_IN, "utf-8")
    slow = [f"-DSLOW_START={start}", f"-DSLOW_TALK={talk}"]
    subprocess.run([compiler, "-shared", "-fPIC", "-w", *slow, "-o", str(made), str(source)], check=True)
    return made


def test_the_speech_service_is_spoken_to_by_its_library(qtbot: QtBot, tmp_path: Path) -> None:
    library = make_library(tmp_path)
    service = SpeechService.connect(str(library))
    assert service is not None
    said = ctypes.CDLL(str(library)).last_said
    said.restype = ctypes.c_char_p

    service.say("¿Cómo entrar?", language="es", rate=0, volume=0)
    qtbot.waitUntil(lambda: said().decode() == "2 ¿Cómo entrar?")
    assert service.is_speaking()

    service.stop()
    qtbot.waitUntil(lambda: said().decode() == "cancel")
    assert not service.is_speaking()


def test_a_computer_without_the_service_has_no_voice() -> None:
    assert SpeechService.connect("libspeechd-that-is-not-there.so") is None


def test_a_service_that_does_not_answer_is_no_voice(tmp_path: Path) -> None:
    library = make_library(tmp_path, start=5)

    assert SpeechService.connect(str(library), patience=0.1) is None


def test_a_service_that_stops_answering_stops_nobody(tmp_path: Path) -> None:
    service = SpeechService.connect(str(make_library(tmp_path, talk=5)))
    assert service is not None
    start = time.monotonic()

    for _ in range(3 * MOST_WAITING):
        service.say("words", language="en", rate=0, volume=0)
        service.stop()

    assert time.monotonic() - start < 1
    assert service._wishes.qsize() <= MOST_WAITING + 4


CONFIG = """
LogLevel 5
AudioOutputMethod "alsa"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
DefaultLanguage "en"
"""
NO_DEVICE = "pcm.!default { type null }\nctl.!default { type null }\n"
"""Sound goes nowhere, as on every computer without a loudspeaker."""


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Path]:
    """The real service with a real synthesizer, for this test alone."""
    program, module = shutil.which("speech-dispatcher"), Path("/etc/speech-dispatcher/modules/espeak-ng.conf")
    if program is None or not module.is_file() or not Path("/usr/lib/speech-dispatcher-modules/sd_espeak-ng").is_file():
        pytest.skip("speech-dispatcher and espeak-ng are not installed")
    (tmp_path / "modules").mkdir()
    shutil.copy(module, tmp_path / "modules")
    (tmp_path / "speechd.conf").write_text(CONFIG, "utf-8")
    (tmp_path / "asound.conf").write_text(NO_DEVICE, "utf-8")
    place = tmp_path / "speechd.sock"
    environment = os.environ | {"ALSA_CONFIG_PATH": str(tmp_path / "asound.conf"), "XDG_RUNTIME_DIR": str(tmp_path)}
    words = ["-s", "-t", "0", "-L", tmp_path, "-S", place, "-P", tmp_path / "pid", "-C", tmp_path]
    quiet = subprocess.DEVNULL
    process = subprocess.Popen([program, *map(str, words)], env=environment, stdout=quiet, stderr=quiet)
    qtbot.waitUntil(place.exists, timeout=10_000)
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{place}")
    yield tmp_path / "speech-dispatcher.log"
    process.terminate()
    process.wait()


def test_a_real_voice_reads_spanish(log: Path, qtbot: QtBot) -> None:
    service = SpeechService.connect()
    assert service is not None

    service.say("¿Sigue ahí?", language="es", rate=20, volume=0)

    qtbot.waitUntil(lambda: "samples to audio" in log.read_text("utf-8", "replace"), timeout=10_000)
    assert "LANGUAGE es" in log.read_text("utf-8", "replace")


def test_the_library_without_a_running_service_is_no_voice_and_no_crash(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path / 'nobody.sock'}")

    assert SpeechService.connect() is None
