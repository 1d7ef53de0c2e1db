"""What holds for every command: bad bundles, bad words, odd terminals."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from poeguide.data.bundle import manifest_path
from poeguide.data.format import SCHEMA_VERSION
from tests.commands.conftest import ROOT, Command

COMMANDS = {
    "search": ("search", "2504"),
    "show": ("show", "ports/2504"),
    "export": ("export", "ports"),
    "check": ("check",),
    "selftest": ("selftest",),
    "doctor": ("doctor",),
    "render": ("render", "home", "-o", "picture.png"),
}


def missing(path: Path) -> None:
    path.unlink()


def truncated(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100_000])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def flipped(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def foreign(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7\n" + bytes(5000))


def newer(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[60:64] = (SCHEMA_VERSION + 1).to_bytes(4, "big")
    path.write_bytes(content)


def without_manifest(path: Path) -> None:
    manifest_path(path).unlink()


def manifest_is_a_list(path: Path) -> None:
    manifest_path(path).write_text(json.dumps([1]), "utf-8")


SPOILERS = (missing, truncated, empty, flipped, foreign, newer, without_manifest, manifest_is_a_list)


@pytest.fixture
def copy(bundle_path: Path, tmp_path: Path) -> Path:
    for path in (bundle_path, manifest_path(bundle_path)):
        shutil.copy(path, tmp_path)
    return tmp_path / bundle_path.name


@pytest.mark.parametrize("spoil", SPOILERS)
@pytest.mark.parametrize("command", COMMANDS)
def test_a_bad_bundle_is_one_sentence_and_code_1(
    poeguide: Command, copy: Path, monkeypatch: pytest.MonkeyPatch, command: str, spoil: Callable[[Path], None]
) -> None:
    monkeypatch.chdir(copy.parent)
    spoil(copy)
    answer = poeguide(*COMMANDS[command], bundle=copy)

    assert answer.code == 1
    assert answer.output == "" or command == "doctor"
    assert answer.errors.startswith("poeguide: The ")
    assert answer.errors.count("\n") == 1
    assert not Path("picture.png").exists()


def test_the_window_says_what_is_wrong_with_a_bundle(process: Command, copy: Path, tmp_path: Path) -> None:
    truncated(copy)
    answer = process(bundle=copy, QT_QPA_PLATFORM="offscreen", HOME=str(tmp_path))

    assert (answer.code, answer.output) == (1, "")
    assert answer.errors.startswith("poeguide: The content file")
    assert answer.errors.count("\n") == 1


def test_without_a_display_the_window_names_the_command_for_pictures(process: Command) -> None:
    answer = process("poeguide:ports/2504")

    assert answer.code == (1 if sys.platform.startswith("linux") else answer.code)
    assert "poeguide render ROUTE -o FILE.png" in answer.errors


@pytest.mark.parametrize("words", [("--bundle",), ("serach", "bridge"), ("??",), ("export",), ("show", "--jsno", "x")])
def test_words_that_are_no_command_are_one_sentence_and_code_2(process: Command, words: tuple[str, ...]) -> None:
    answer = process(*words)

    assert (answer.code, answer.output) == (2, "")
    assert answer.errors.startswith("poeguide: ")
    assert answer.errors.count("\n") == 1


@pytest.mark.parametrize(
    "words",
    [
        ("export", "ports"),
        ("render", "home"),
        ("sheet", "home"),
        ("quiz", "--format", "csv"),
        ("paper", "quiz"),
        ("lesson",),
        ("kiosk-setup", "--terminal"),
        ("kiosk-audit",),
    ],
)
@pytest.mark.parametrize("name", ["", " "])
def test_an_output_without_a_name_is_told_as_that(poeguide: Command, words: tuple[str, ...], name: str) -> None:
    answer = poeguide(*words, "-o", name)

    said = "poeguide: Argument -o/--output: the name of the file is empty. See: poeguide"
    assert (answer.code, answer.output) == (2, "")
    assert answer.errors == f"{said} {words[0]} --help\n"


def test_the_bundle_may_be_named_before_and_after_the_command(process: Command, bundle_path: Path) -> None:
    before = process("search", "2504")
    after = process("search", "2504", "--bundle", str(bundle_path), bundle=Path("nothing"))

    assert before.output == after.output != ""


@pytest.mark.parametrize("command", ["search", "show", "export", "check", "doctor"])
def test_commands_run_without_home_display_or_language(process: Command, command: str) -> None:
    answer = process(*COMMANDS[command])

    assert (answer.code, answer.errors) == (0, "")
    assert answer.output


def test_the_output_is_utf_8_in_every_locale(process: Command) -> None:
    answer = process("search", "presidio", "ojinaga")

    assert "·" in answer.output or "–" in answer.output


@pytest.mark.skipif(os.name == "nt", reason="there are no such pipes")
def test_a_reader_that_leaves_early_is_no_error(bundle_path: Path) -> None:
    command = [sys.executable, "-m", "poeguide", "--bundle", str(bundle_path), "export", "traffic"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        first = program.stdout.readline()
        program.stdout.close()
        errors = program.stderr.read()

    assert first.startswith(b"port_code,")
    assert errors == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device")
def test_a_full_disk_is_one_sentence(bundle_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "poeguide", "--bundle", str(bundle_path), "export", "offices"]
        done = subprocess.run(command, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, check=False)

    assert done.returncode == 1
    assert done.stderr.startswith(b"poeguide: The output cannot be written")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(os.name == "nt", reason="a shell closes the output")
def test_a_closed_output_is_no_error(bundle_path: Path) -> None:
    command = f'exec "{sys.executable}" -m poeguide --bundle "{bundle_path}" search 2504 >&-'
    done = subprocess.run(["sh", "-c", command], cwd=ROOT, stderr=subprocess.PIPE, check=False)

    assert (done.returncode, done.stderr) == (0, b"")


def test_json_keys_stand_in_order(poeguide: Command) -> None:
    for command in ("show", "check", "doctor"):
        document = poeguide(*COMMANDS[command], "--json").json()
        assert list(document) == sorted(document)
