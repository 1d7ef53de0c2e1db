from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette

from poeguide.domain.conformance import LEAST_EDGE, contrast
from poeguide.errors import PoeGuideError
from poeguide.paths import resources_folder
from poeguide.ui.grounds import ratio, ratios, rgb
from poeguide.ui.theme import palette, style_sheet
from poeguide.ui.tokens import THEMES, Tokens, load_tokens

FOLDER = resources_folder() / "theme"


@pytest.fixture(params=THEMES)
def tokens(request: pytest.FixtureRequest) -> Tokens:
    return load_tokens(FOLDER, theme=request.param)


def test_text_edges_and_symbols_have_contrast_on_every_ground_they_stand_on(tokens: Tokens) -> None:
    weak = {(color, ground): round(value, 2) for color, ground, value, least in ratios(tokens) if value < least}

    assert not weak


def test_a_chosen_row_differs_from_its_ground_in_high_contrast() -> None:
    tokens = load_tokens(FOLDER, theme="contrast")

    assert all(ratio(tokens, "chosen", ground) >= LEAST_EDGE for ground in ("surface", "raised"))


def test_all_themes_have_the_same_tokens() -> None:
    names = [set(load_tokens(FOLDER, theme=theme).colors) for theme in THEMES]

    assert all(a == b for a, b in combinations(names, 2))


def test_a_missing_token_is_an_error(tokens: Tokens) -> None:
    with pytest.raises(KeyError):
        style_sheet("QWidget { color: @color.no-such-color@; }", tokens, Path())


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "{",
        "[1]",
        '{"color": 3}',
        '{"type": {"body": 4}}',
        '{"space": {"1": "wide"}}',
        '{"space": {"1": 4}, "space": {"2": 8}}',
        '{"space": {"1": 4, "1": 8}}',
        "[" * 200_000,
    ],
    ids=range(10),
)
def test_a_damaged_file_of_tokens_is_refused_in_a_sentence(text: str | None, tmp_path: Path) -> None:
    if text is not None:
        (tmp_path / "base.json").write_text(text, "utf-8")

    with pytest.raises(PoeGuideError, match=r"The file of colors and sizes base\.json is damaged\."):
        load_tokens(tmp_path, theme="")


def test_the_style_sheet_leaves_no_token_open(tokens: Tokens) -> None:
    sheet = style_sheet((FOLDER / "style.qss").read_text("utf-8"), tokens, Path())

    assert "@" not in sheet


def test_disabled_text_stays_readable(tokens: Tokens) -> None:
    colors = palette(tokens)
    text = colors.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)

    assert contrast(rgb(text), rgb(colors.color(QPalette.ColorRole.Button))) >= 4.5


def test_text_and_targets_grow_with_the_text_size_and_spaces_do_not() -> None:
    small, large = load_tokens(FOLDER), load_tokens(FOLDER, scale=2.0)

    assert large.text_size("body") == 2 * small.text_size("body")
    assert large.size("target.normal") == 2 * small.size("target.normal")
    assert large.size("space.4") == small.size("space.4")


@pytest.mark.parametrize("theme", THEMES)
def test_the_chevron_of_lists_has_the_color_of_quiet_text(theme: str) -> None:
    drawing = (FOLDER / f"chevron-{theme}.svg").read_text("utf-8")

    assert load_tokens(FOLDER, theme=theme).colors["text-2"] in drawing


def test_every_drawing_is_larger_on_a_public_screen() -> None:
    """The sign of a verdict once kept its size there, lost on a plate that grew."""
    window, kiosk = load_tokens(FOLDER).sizes, load_tokens(FOLDER, profile="kiosk").sizes

    assert [name for name in window if name.startswith("icon.") and kiosk[name] <= window[name]] == []
