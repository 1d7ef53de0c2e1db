"""Icons and fonts that ship with the program: each can be drawn, and no letter is missing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QRawFont
from PySide6.QtSvg import QSvgRenderer

from poeguide.domain.goods.tokens import is_han

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
ICONS = sorted((RESOURCES / "icons").glob("*.svg"))
FONTS = sorted((RESOURCES / "fonts").glob("*.ttf"))
SEARCHED = "goods_words.yaml"
FAMILY = "Atkinson Hyperlegible Next"

pytestmark = pytest.mark.usefixtures("qapp")


def test_every_icon_can_be_drawn() -> None:
    assert len(ICONS) >= 69
    assert [path.name for path in ICONS if not QSvgRenderer(str(path)).isValid()] == []


def test_every_icon_but_the_mark_takes_the_color_it_is_given() -> None:
    drawings = {path.stem: path.read_text("utf-8") for path in ICONS if not path.stem.startswith("mark")}

    assert [name for name, text in drawings.items() if "currentColor" not in text or "#" in text] == []


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_the_fonts_have_every_letter_that_the_content_uses(path: Path) -> None:
    font = QRawFont(str(path), 16)
    files = [file for file in (RESOURCES / "content").rglob("*") if file.is_file() and file.name != SEARCHED]
    # What people call goods is searched; of it only what the reader typed is shown, and Chinese comes from the reader.
    called = "".join(sign for sign in (RESOURCES / "content" / SEARCHED).read_text("utf-8") if not is_han(sign))
    texts = [called, *(file.read_text("utf-8") for file in files)]
    letters = {letter for text in texts for letter in text if letter.isprintable()}

    assert sorted(letter for letter in letters if not font.supportsCharacter(ord(letter))) == []


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_the_fonts_have_the_signs_and_letters_of_the_languages_to_come(path: Path) -> None:
    font = QRawFont(str(path), 16)
    wanted = "→←↑↓↗✓▲▼■●–—…′″≤≥≈×−·•€¿¡ºª«»‘’“”\u00a0\u00ad\u202f\u2009" + "áéíóúüñçàâæèêëîïôœùûÿãõÁÉÍÓÚÜÑÇŒŌōĀā"

    assert [sign for sign in wanted if not font.supportsCharacter(ord(sign))] == []


def test_the_fonts_are_one_family_in_three_weights_with_digits_of_one_width() -> None:
    families = {QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(path)))[0] for path in FONTS}
    weights = {QFontDatabase.weight(FAMILY, style) for style in QFontDatabase.styles(FAMILY)}
    font = QFont(FAMILY)
    font.setFeature(QFont.Tag("tnum"), 1)
    metrics = QFontMetricsF(font)

    assert (families, weights) == ({FAMILY}, {400, 600, 700})
    assert metrics.horizontalAdvance("1111") == metrics.horizontalAdvance("8888")
