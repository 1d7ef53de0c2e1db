"""The program as a whole: damaged content, and systems that lack something."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from poeguide.app import make_application, open_bundle, run
from poeguide.data.bundle import Bundle, manifest_path
from poeguide.data.spare import keep_spare
from poeguide.domain.routes import Route
from poeguide.errors import BundleError
from poeguide.paths import Paths


@pytest.fixture
def paths(tmp_path: Path, bundle_path: Path) -> Paths:
    """A copy of the program's resources with a bundle of its own, to spoil."""
    made = Paths.under(tmp_path)
    resources = tmp_path / "resources"
    resources.mkdir()
    for folder in made.resources.iterdir():
        if folder.name not in {"bundle", "content"}:
            (resources / folder.name).symlink_to(folder)
    (resources / "bundle").mkdir()
    copied = Paths(resources, made.data, made.config, made.log)
    for source, target in ((bundle_path, copied.bundle), (manifest_path(bundle_path), manifest_path(copied.bundle))):
        shutil.copyfile(source, target)
    return copied


def flip_a_bit(path: Path) -> None:
    """Damage a text in the middle of a page, where only the digest can see it."""
    data = bytearray(path.read_bytes())
    at = data.rindex(b"San Ysidro")
    data[at] ^= 1
    path.write_bytes(bytes(data))


def test_a_damaged_bundle_gives_way_to_the_last_good_one(paths: Paths) -> None:
    keep_spare(Bundle.open(paths.bundle), paths.previous_bundle)
    paths.bundle.write_bytes(paths.bundle.read_bytes()[:5000])

    opened, message = open_bundle(paths)

    assert opened.path == paths.previous_bundle
    assert "last good copy" in message


def test_without_a_good_copy_a_damaged_bundle_is_refused(paths: Paths) -> None:
    paths.bundle.unlink()

    with pytest.raises(BundleError, match="missing"):
        open_bundle(paths)


def test_a_flipped_bit_is_found_behind_the_window_and_the_good_copy_opens(paths: Paths) -> None:
    make_application(paths)
    keep_spare(Bundle.open(paths.bundle), paths.previous_bundle)
    flip_a_bit(paths.bundle)
    seen: list[str] = []

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            services = getattr(window, "services", None)
            if services is not None and services.bundle.path == paths.previous_bundle:
                seen.append(services.notices.text)
                timer.stop()
                QApplication.exit(0)

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
    hook = sys.excepthook
    try:
        code = run(Route("contacts"), paths)
    finally:
        sys.excepthook = hook

    assert code == 0
    assert "last good copy" in seen[0]


def test_a_spare_is_kept_whole_or_not_at_all(paths: Paths) -> None:
    opened = Bundle.open(paths.bundle)

    keep_spare(opened, paths.previous_bundle)

    spare = Bundle.open(paths.previous_bundle)
    spare.verify()
    assert not list(paths.previous_bundle.parent.glob("*.part"))


@pytest.mark.skipif(shutil.which("unshare") is None, reason="a small disk of one's own needs unshare")
def test_copies_that_nobody_asked_for_leave_a_small_disk_to_the_reader(paths: Paths, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = f"mount -t tmpfs -o size=300k tmpfs {disk}"
    if subprocess.run(["unshare", "-rm", "sh", "-c", mount], capture_output=True, check=False).returncode:
        pytest.skip("this system gives nobody a disk of their own")
    script = f'{mount} && exec "$0" -c "$1" {paths.bundle} {disk}'
    done = subprocess.run(
        ["unshare", "-rm", "sh", "-c", script, sys.executable, KEEP_COPIES], capture_output=True, text=True, check=False
    )

    assert done.stdout == "[]\n", done.stderr


KEEP_COPIES = """
import sys
from pathlib import Path
from poeguide.data.bundle import Bundle
from poeguide.data.changes.kept import keep_edition
from poeguide.data.spare import keep_spare
bundle, disk = Bundle.open(Path(sys.argv[1])), Path(sys.argv[2])
keep_spare(bundle, disk / "previous.sqlite")
keep_edition(bundle, disk / "editions")
print([str(path) for path in disk.rglob("*") if path.is_file()])
"""
CONDITIONS = {
    "no HOME": {"HOME": None, "XDG_CONFIG_HOME": None, "XDG_DATA_HOME": None},
    "a home that cannot be written": {"HOME": "/proc/nowhere", "XDG_CONFIG_HOME": None, "XDG_DATA_HOME": None},
    "LANG=C": {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0"},
    "no fonts": {"FONTCONFIG_FILE": "fonts.conf"},
}


@pytest.mark.parametrize("change", CONDITIONS.values(), ids=CONDITIONS)
def test_the_program_works_on_a_system_that_lacks(
    change: dict[str, str | None], bundle_path: Path, tmp_path: Path
) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    no_fonts = tmp_path / "fonts.conf"
    no_fonts.write_text("<fontconfig></fontconfig>", "utf-8")
    for name, value in change.items():
        environment.pop(name, None)
        if value is not None:
            environment[name] = str(no_fonts) if value == "fonts.conf" else value
    picture = tmp_path / "home.png"

    command = [
        sys.executable,
        "-m",
        "poeguide",
        "--bundle",
        str(bundle_path),
        "render",
        "poeguide:home",
        "-o",
        str(picture),
    ]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)

    assert (done.returncode, done.stderr) == (0, "")
    assert picture.stat().st_size > 20_000


SPOILED = (
    "",
    "{",
    "[]",
    '{"theme": "pink", "text_scale": 99, "units": 7}',
    "\x00\xff",
    '{"text_scale": 1.0, "of": "1.1"}',
)


@pytest.mark.parametrize("text", SPOILED, ids=range(len(SPOILED)))
def test_a_spoiled_settings_file_means_the_defaults_and_is_kept(tmp_path: Path, text: str) -> None:
    from poeguide.settings import Settings
    from poeguide.ui.preferences import KEPT, Preferences

    file = tmp_path / "settings.json"
    file.write_text(text, "latin-1")

    assert Settings.load(file) == (Settings(), False)
    preferences = Preferences(file)
    assert preferences.has_unread
    preferences.update(theme="dark")
    preferences.update(theme="light")
    assert (tmp_path / KEPT).read_text("latin-1") == text
    assert Settings.load(file) == (Settings(theme="light"), True)
    assert not Preferences(file).has_unread


def test_a_spoiled_settings_file_is_kept_where_nothing_else_changes(tmp_path: Path) -> None:
    from poeguide.ui.preferences import KEPT, Preferences

    file = tmp_path / "settings.json"
    file.write_text('{"theme": "pink"}', "utf-8")
    preferences = Preferences(file)
    preferences.update(window="")

    assert (tmp_path / KEPT).read_text("utf-8") == '{"theme": "pink"}'
    assert not Preferences(file).has_unread


def test_a_settings_file_that_cannot_be_kept_is_not_written_over(tmp_path: Path) -> None:
    from poeguide.ui.preferences import KEPT, Preferences

    file = tmp_path / "settings.json"
    file.write_text("{", "utf-8")
    (tmp_path / KEPT).mkdir()
    preferences, said = Preferences(file), []
    preferences.unsaved.connect(lambda: said.append(1))
    preferences.update(theme="dark")
    preferences.update(theme="light")

    assert said == [1]
    assert file.read_text("utf-8") == "{"


def test_settings_that_an_editor_saved_with_a_mark_are_read(tmp_path: Path) -> None:
    from poeguide.settings import Settings

    file = tmp_path / "settings.json"
    file.write_text('{"theme": "dark"}', "utf-8-sig")

    assert Settings.load(file) == (Settings(theme="dark"), True)


def test_without_a_settings_file_nothing_is_kept(tmp_path: Path) -> None:
    from poeguide.ui.preferences import Preferences

    preferences = Preferences(tmp_path / "settings.json")
    preferences.update(theme="dark")

    assert not preferences.has_unread
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


def test_settings_survive_saving(tmp_path: Path) -> None:
    from poeguide.settings import Settings

    chosen = Settings(theme="dark", text_scale=1.5, units="kilometers")

    assert chosen.save(tmp_path / "new" / "settings.json")
    assert Settings.load(tmp_path / "new" / "settings.json") == (chosen, True)


def test_qt_is_not_answered_any_more_when_the_interpreter_ends(tmp_path: Path) -> None:
    program = """
import atexit, sys
from pathlib import Path
from PySide6.QtCore import qInstallMessageHandler
atexit.register(lambda: print("at the end:", qInstallMessageHandler(None)))
from poeguide.ui.log import hold_log, start_log
hold_log()
start_log(Path(sys.argv[1]))
print("before:", qInstallMessageHandler(None) is not None)
start_log(Path(sys.argv[1]))
"""

    done = subprocess.run([sys.executable, "-c", program, str(tmp_path)], capture_output=True, text=True, check=True)

    assert done.stdout.splitlines() == ["before: True", "at the end: None"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only X11 has displays with numbers")
def test_a_display_that_does_not_answer_is_told_in_a_sentence(tmp_path: Path) -> None:
    places = {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path), "DISPLAY": ":9999", "QT_QPA_PLATFORM": "xcb"}
    done = subprocess.run(
        [sys.executable, "-m", "poeguide"],
        env={name: os.environ[name] for name in ("PATH",) if name in os.environ} | places,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("poeguide: No window can be opened. ")
