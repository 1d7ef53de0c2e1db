"""The words of a callout in lines: all of them can be read, on a narrow map and with large letters too."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import ceil
from typing import Final

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFontMetricsF

from poeguide.ui.widgets.map_view.marker import Marker
from poeguide.ui.widgets.map_view.style import MapStyle

WIDEST: Final = 0.75
"""Share of the view that words in one line may take; where there is less room they are wrapped."""
PARTS: Final = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0)
"""The longest line is cut into about so many, the wide ways first."""
SLACK: Final = 1.12
"""Lines end at words, so that they need a little more than their share."""
HALVINGS: Final = 5
TYPICAL: Final = 15
"""The room that a callout should find: so many heights of its small letters across, with three lines."""
SHARE: Final = 0.6
"""Or so much of a narrow view, with more lines."""


Lines = tuple[tuple[str, ...], tuple[str, ...]]
"""Those of the title, and those below it."""


@dataclass(frozen=True, slots=True)
class CalloutText:
    """One way to write a callout: its lines and the size of the whole box."""

    title: tuple[str, ...]
    subtitle: tuple[str, ...]
    size: QSizeF


def callout_texts(marker: Marker, style: MapStyle, width: float) -> tuple[CalloutText, ...]:
    """The ways to write a callout into a view of this width, the widest and lowest first."""
    padding = 2 * style.sizes.margin
    most = max(width - padding - 2 * style.sizes.gap, style.sizes.selected)
    title, subtitle = QFontMetricsF(style.fonts.title), QFontMetricsF(style.fonts.subtitle)
    sign = sign_width(marker.sign, style) + style.sizes.margin if marker.sign else 0.0
    full = max(title.horizontalAdvance(marker.title) + sign, subtitle.horizontalAdvance(marker.subtitle))

    def lines(limit: float) -> Lines:
        return tuple(wrapped(marker.title, title, limit - sign)), tuple(wrapped(marker.subtitle, subtitle, limit))

    found: dict[Lines, CalloutText] = {}
    for parts in PARTS:
        limit = full + 1 if parts == 1 else full / parts * SLACK
        if limit > (max(width * WIDEST - padding, style.sizes.selected) if parts == 1 else most):
            limit = most
        written = lines(_narrowest(limit, lines))
        across = max(_widest(written[0], title) + sign, _widest(written[1], subtitle)) + 1
        down = title.height() * len(written[0]) + subtitle.height() * len(written[1])
        size = QSizeF(across + padding, down + 2 * style.sizes.gap + style.sizes.frame)
        found.setdefault(written, CalloutText(*written, size))
    return tuple(found.values())


def _narrowest(limit: float, lines: Callable[[float], Lines]) -> float:
    """The least width that needs no more lines: a box whose lines are about equally long."""
    wanted, too_small = [len(part) for part in lines(limit)], limit / 2
    for _ in range(HALVINGS):
        middle = (too_small + limit) / 2
        if [len(part) for part in lines(middle)] == wanted:
            limit = middle
        else:
            too_small = middle
    return limit


def callout_needs(style: MapStyle, width: float) -> tuple[QSizeF, QSizeF]:
    """The room that a disc with a callout of some length takes: above one another, and side by side."""
    title, subtitle = QFontMetricsF(style.fonts.title).height(), QFontMetricsF(style.fonts.subtitle).height()
    disc = style.sizes.selected + style.sizes.margin
    across = min(TYPICAL * subtitle, width * SHARE)
    lines = ceil(2 * TYPICAL * subtitle / across)
    down = title + lines * subtitle + 2 * style.sizes.gap
    return QSizeF(across, down + disc), QSizeF(across + disc, down)


def wrapped(text: str, metrics: QFontMetricsF, width: float) -> Iterator[str]:
    """Lines no longer than this, parted between words; a word that is longer is parted within."""
    line = ""
    for word in text.split():
        both = f"{line} {word}" if line else word
        if metrics.horizontalAdvance(both) <= width:
            line = both
            continue
        if line:
            yield line
        line = word
        while len(line) > 1 and metrics.horizontalAdvance(line) > width:
            fits = max(1, sum(metrics.horizontalAdvance(line[: at + 1]) <= width for at in range(len(line))))
            yield line[:fits]
            line = line[fits:]
    if line:
        yield line


def sign_width(sign: str, style: MapStyle) -> float:
    """How wide the road number is with its frame."""
    return QFontMetricsF(style.fonts.marker).horizontalAdvance(sign) + 2 * style.sizes.gap


def _widest(lines: tuple[str, ...], metrics: QFontMetricsF) -> float:
    return max((metrics.horizontalAdvance(line) for line in lines), default=0.0)
