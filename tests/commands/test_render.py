from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from poeguide.data.register import Register
from poeguide.domain.register import ClassList
from tests.commands.conftest import Command


@pytest.fixture
def picture(tmp_path: Path, qapp: QApplication) -> Path:
    del qapp
    return tmp_path / "picture.png"


# Large words in a narrow window want more room than they get.
@pytest.mark.parametrize(("width", "height", "scale"), [(1000, 700, "1"), (600, 500, "3")])
def test_a_picture_has_the_size_that_was_asked(
    poeguide: Command, picture: Path, width: int, height: int, scale: str
) -> None:
    size = f"{width}x{height}"
    answer = poeguide("render", "about", "-o", str(picture), "--size", size, "--theme", "dark", "--scale", scale)
    image = QImage(str(picture))

    assert (answer.code, answer.output, answer.errors) == (0, "", "")
    assert (image.width(), image.height()) == (width, height)


def test_the_clock_decides_what_a_picture_shows(poeguide: Command, tmp_path: Path, picture: Path) -> None:
    images = []
    for day in ("2025-01-05", "2025-01-05T12:00", "2060-01-05"):
        assert poeguide("render", "about", "-o", str(picture), "--clock", day).code == 0
        images.append(QImage(str(picture)))

    assert images[0] == images[1] != images[2]
    assert list(tmp_path.iterdir()) == [picture]


@pytest.mark.parametrize(
    "wrong",
    [
        ("home", "--size", "0x0"),
        ("home", "--size", "1280"),
        ("home", "--size", "99999x99999"),
        ("home", "--scale", "nan"),
        ("home", "--scale", "9"),
        ("home", "--theme", "pink"),
        ("home", "--lang", "xx"),
        ("home", "--clock", "soon"),
        ("zebra",),
        ("home/zebra",),
        ("contacts/zebra",),
        ("??",),
    ],
)
def test_a_picture_of_nothing_is_one_sentence_and_code_2(
    poeguide: Command, picture: Path, wrong: tuple[str, ...]
) -> None:
    answer = poeguide("render", *wrong, "-o", str(picture))

    assert (answer.code, answer.output) == (2, "")
    assert answer.errors.startswith("poeguide: ")
    assert answer.errors.count("\n") == 1
    assert not picture.exists()


@pytest.mark.parametrize("place", [".", "no-folder/picture.png"])
def test_a_picture_that_cannot_be_written_is_one_sentence_and_code_1(
    poeguide: Command, picture: Path, place: str
) -> None:
    answer = poeguide("render", "home", "-o", str(picture.parent / place))

    assert (answer.code, answer.output, answer.errors.count("\n")) == (1, "", 1)


@pytest.mark.parametrize("name", ["picture.jpg", "picture", "picture.png.webp"])
def test_a_picture_is_never_written_under_another_ending(poeguide: Command, picture: Path, name: str) -> None:
    answer = poeguide("render", "home", "-o", str(picture.with_name(name)))

    assert (answer.code, answer.output) == (2, "")
    assert answer.errors == f"poeguide: “{name}” has no ending that can be written. Use .png.\n"
    assert not list(picture.parent.iterdir())


def test_a_picture_needs_no_home_display_or_language(process: Command, picture: Path) -> None:
    answer = process("render", "contacts", "-o", str(picture), QT_QPA_PLATFORM="xcb")

    assert (answer.code, answer.output, answer.errors) == (0, "", "")
    assert picture.stat().st_size > 10_000


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="there is no folder that nobody can write")
def test_a_picture_leaves_nothing_behind_where_home_cannot_be_written(process: Command, picture: Path) -> None:
    spare = picture.parent / "spare"
    spare.mkdir()
    answer = process("render", "contacts", "-o", str(picture), HOME="/proc/nobody", TMPDIR=str(spare))

    assert (answer.code, answer.output, answer.errors) == (0, "", "")
    assert list(spare.iterdir()) == []


@pytest.mark.parametrize("scene", ["keyboard", "page-reach", "closed", "staff"])
def test_the_public_screen_is_drawn_in_the_size_that_was_asked(poeguide: Command, picture: Path, scene: str) -> None:
    answer = poeguide("render", "goods", "--kiosk", scene, "-o", str(picture), "--size", "1080x1920")
    image = QImage(str(picture))

    assert (answer.code, answer.output, answer.errors) == (0, "", "")
    assert (image.width(), image.height()) == (1080, 1920)


def test_nothing_of_a_trainer_stands_in_a_picture_and_nothing_is_deleted(
    poeguide: Command, tmp_path: Path, picture: Path
) -> None:
    register = Register.open(tmp_path / "data" / "poeguide" / "classes.sqlite")
    images = []
    for _ in range(2):
        assert poeguide("render", "classes", "-o", str(picture)).code == 0
        images.append(QImage(str(picture)))
        register.keep([ClassList("c1", "Anne's class", "2000-01-01")])

    assert images[0] == images[1]
    assert len(register.all(ClassList)) == 1
