"""What words measure, remembered beyond the label that shows them: a window that is made anew shows the same words."""

from __future__ import annotations

from typing import Final, NamedTuple

from PySide6.QtCore import QSize

from poeguide.ui.widgets.by_width import ByWidth

MOST_WORDS: Final = 2048
"""Texts that are remembered, the last ones: more than the largest page and the one before it show."""
FEW_WIDTHS: Final = 16
"""Widths of lists whose rows are remembered: at a few text sizes, with and without a scroll bar."""


class Look(NamedTuple):
    """All that a measure of words depends on."""

    words: str
    style: str
    pixels: int
    weight: int
    wraps: bool
    room: int
    """The greatest width that the label may have, in pixels."""
    least: int = 0
    """The least width that it must have, in pixels."""
    is_rich: bool = False
    """Whether the words have a form of their own."""
    edges: tuple[int, ...] = ()
    """What stands around the words, in pixels."""


class RowSetting(NamedTuple):
    """All that the sizes of rows of a list depend on beside what each of them says."""

    width: int
    """Of the list, in pixels."""
    pixels: tuple[int, ...]
    """The tokens that a row is measured by."""


class Measures:
    """What one text measures in one look; None where nobody asked yet. All measures are pixels."""

    def __init__(self) -> None:
        self.hint: QSize | None = None
        self.least: QSize | None = None
        self.heights = ByWidth[int]()
        self.widths: dict[str, int] = {}
        """By what is as wide: the whole line, or a part of it."""


_known: dict[Look, Measures] = {}
_rows: dict[RowSetting, dict[object, QSize]] = {}


def measures_of(look: Look) -> Measures:
    """What is known of words in a look."""
    known = _known.pop(look, None) or Measures()
    if len(_known) >= MOST_WORDS:
        del _known[next(iter(_known))]
    _known[look] = known
    return known


def row_sizes(setting: RowSetting) -> dict[object, QSize]:
    """What is known of rows of lists, by all that a row says; the asker adds to it."""
    known = _rows.pop(setting, None)
    if known is None:
        known = {}
        if len(_rows) >= FEW_WIDTHS:
            del _rows[next(iter(_rows))]
    _rows[setting] = known
    return known


def forget_measures() -> None:
    """Keep nothing: on a public screen they would tell what the last visitor read and wrote."""
    _known.clear()
    _rows.clear()
