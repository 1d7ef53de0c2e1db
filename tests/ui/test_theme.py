from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette

from poeguide.paths import resources_folder
from poeguide.ui.theme import palette, style_sheet
from poeguide.ui.tokens import THEMES, Tokens, load_tokens

FOLDER = resources_folder() / "theme"
TEXT_ON = {
    "text": (
        "canvas",
        "surface",
        "raised",
        "sunken",
        "primary-tint",
        "quiet-tint",
        "info-tint",
        "warn-tint",
        "ok-tint",
    ),
    "text-2": ("canvas", "surface", "raised", "sunken", "primary-tint", "quiet-tint"),
    "primary": ("canvas", "surface", "raised", "primary-tint"),
    "on-primary": ("primary", "primary-hover"),
    "on-here": ("here",),
    "ok": ("ok-tint", "raised"),
    "warn": ("warn-tint", "raised", "canvas", "surface"),
    "stop": ("stop-tint", "raised"),
    "info": ("info-tint", "raised"),
    "on-tooltip": ("tooltip",),
    "map.city": ("map.land", "map.land-far"),
    "map.area": ("map.land", "map.land-far"),
    "map.water": ("map.sea",),
}
GRAPHIC_ON = {
    "line-strong": ("canvas", "surface", "raised"),
    **{
        f"type.{name}": ("surface", "raised", "map.land")
        for name in ("land", "airport", "seaport", "mail", "preclearance")
    },
}


def luminance(color: QColor) -> float:
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return float(0.2126 * red + 0.7152 * green + 0.0722 * blue)


def contrast(a: QColor, b: QColor) -> float:
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


@pytest.fixture(params=THEMES)
def tokens(request: pytest.FixtureRequest) -> Tokens:
    return load_tokens(FOLDER, theme=request.param)


def test_text_has_contrast_on_every_ground_it_stands_on(tokens: Tokens) -> None:
    weak = {
        (text, ground): round(contrast(tokens.color(text), tokens.color(ground)), 2)
        for text, grounds in TEXT_ON.items()
        for ground in grounds
        if contrast(tokens.color(text), tokens.color(ground)) < 4.5
    }

    assert not weak


def test_control_edges_and_symbols_have_contrast(tokens: Tokens) -> None:
    weak = {
        (mark, ground): round(contrast(tokens.color(mark), tokens.color(ground)), 2)
        for mark, grounds in GRAPHIC_ON.items()
        for ground in grounds
        if contrast(tokens.color(mark), tokens.color(ground)) < 3
    }

    assert not weak


def test_all_themes_have_the_same_tokens() -> None:
    names = [set(load_tokens(FOLDER, theme=theme).colors) for theme in THEMES]

    assert all(a == b for a, b in combinations(names, 2))


def test_a_missing_token_is_an_error(tokens: Tokens) -> None:
    with pytest.raises(KeyError):
        style_sheet("QWidget { color: @color.no-such-color@; }", tokens, Path())


def test_the_style_sheet_leaves_no_token_open(tokens: Tokens) -> None:
    sheet = style_sheet((FOLDER / "style.qss").read_text("utf-8"), tokens, Path())

    assert "@" not in sheet


def test_disabled_text_stays_readable(tokens: Tokens) -> None:
    colors = palette(tokens)
    text = colors.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)

    assert contrast(text, colors.color(QPalette.ColorRole.Button)) >= 4.5


def test_text_and_targets_grow_with_the_text_size_and_spaces_do_not() -> None:
    small, large = load_tokens(FOLDER), load_tokens(FOLDER, scale=2.0)

    assert large.text_size("body") == 2 * small.text_size("body")
    assert large.size("target.normal") == 2 * small.size("target.normal")
    assert large.size("space.4") == small.size("space.4")


@pytest.mark.parametrize("theme", THEMES)
def test_the_chevron_of_lists_has_the_color_of_quiet_text(theme: str) -> None:
    drawing = (FOLDER / f"chevron-{theme}.svg").read_text("utf-8")

    assert load_tokens(FOLDER, theme=theme).colors["text-2"] in drawing
