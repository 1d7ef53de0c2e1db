"""Design tokens: colors, sizes, type and times by name, read from `resources/theme`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from PySide6.QtGui import QColor, QFont, QFontMetrics

from poeguide.errors import PoeGuideError
from poeguide.json_text import parsed

FAMILY: Final = "Atkinson Hyperlegible Next"
THEMES: Final = ("light", "dark", "contrast")
ABOUT: Final = "about"
"""Words for those who change a file of tokens."""
_AGAIN: Final = "Install the program again."
SCALED: Final = frozenset({"target", "icon", "diagram", "row"})
"""Groups that grow with the reader's text size, beside type itself."""


class TypeStyle(NamedTuple):
    """Size and line height in pixels at 100 %, and weight."""

    size: int
    line: int
    weight: int


class _Layer(NamedTuple):
    """What one file says."""

    colors: dict[str, str]
    sizes: dict[str, float]
    types: dict[str, TypeStyle]


class Tokens:
    """All tokens of one theme and profile at one text size. A name that is missing is a KeyError, never a guess."""

    def __init__(
        self,
        theme: str,
        scale: float,
        *,
        colors: Mapping[str, str],
        sizes: Mapping[str, float],
        types: Mapping[str, TypeStyle],
    ) -> None:
        self.theme, self.scale = theme, scale
        self.colors, self.sizes, self.types = colors, sizes, types
        self._pixels: dict[str, int] = {}
        self._fonts: dict[str, QFont] = {}
        self._metrics: dict[str, QFontMetrics] = {}

    def with_sizes(self, sizes: Mapping[str, float]) -> Tokens:
        """The same tokens, these sizes put in place of their own."""
        return Tokens(self.theme, self.scale, colors=self.colors, sizes={**self.sizes, **sizes}, types=self.types)

    def with_types(self, types: Mapping[str, TypeStyle]) -> Tokens:
        """The same tokens with other type styles."""
        return Tokens(self.theme, self.scale, colors=self.colors, sizes=self.sizes, types=types)

    def color(self, name: str) -> QColor:
        """A color, such as `text-2`, `type.land` or `map.sea`."""
        return QColor(self.colors[name])

    def size(self, name: str) -> int:
        """A size in pixels, such as `space.4` or `target.normal`, at the reader's text size where it grows with it."""
        # Asked for thousands of times while a page is laid out.
        if (known := self._pixels.get(name)) is not None:
            return known
        grows = name.split(".", 1)[0] in SCALED or name in {"width.row", "width.row-small"}
        pixels = self._pixels[name] = round(self.sizes[name] * (self.scale if grows else 1))
        return pixels

    def font(self, name: str) -> QFont:
        """The font of a type style, such as `body` or `h1`."""
        font = self._fonts.get(name)
        if font is None:
            font = self._fonts[name] = QFont(FAMILY)
            font.setPixelSize(self.text_size(name))
            font.setWeight(QFont.Weight(self.types[name].weight))
        return QFont(font)

    def metrics(self, name: str) -> QFontMetrics:
        """What measures words in a type style."""
        metrics = self._metrics.get(name)
        if metrics is None:
            metrics = self._metrics[name] = QFontMetrics(self.font(name))
        return metrics

    def text_size(self, name: str) -> int:
        """Pixel size of a type style at the reader's text size."""
        return max(1, round(self.types[name].size * self.scale))

    def capped_text_size(self, name: str, most: float) -> int:
        """Pixel size of a type style that grows with the reader's text size only up to a limit."""
        return max(1, round(self.types[name].size * min(self.scale, most)))

    def line_height(self, name: str) -> int:
        """Line height of a type style in pixels at the reader's text size."""
        return max(1, round(self.types[name].line * self.scale))


def load_tokens(
    folder: Path, *, theme: str = "light", profile: str = "", scale: float = 1.0, growth: float = 1.0
) -> Tokens:
    """Read base, theme and profile in this order; later files override single tokens.

    `growth` multiplies every size and every type style: it keeps millimeters on a screen of another density.
    PoeGuideError where a file is missing or damaged.
    """
    colors: dict[str, str] = {}
    sizes: dict[str, float] = {}
    types: dict[str, TypeStyle] = {}
    for name in ("base", theme, profile):
        if name:
            layer = _layer(folder / f"{name}.json")
            colors |= layer.colors
            sizes |= layer.sizes
            types |= layer.types
    if growth != 1.0:
        types = {name: _grown(style, growth) for name, style in types.items()}
        sizes = {name: size if name.startswith("time.") else size * growth for name, size in sizes.items()}
    return Tokens(theme, scale, colors=colors, sizes=sizes, types=types)


def _grown(style: TypeStyle, growth: float) -> TypeStyle:
    return TypeStyle(round(style.size * growth), round(style.line * growth), style.weight)


@cache
def _layer(path: Path) -> _Layer:
    # JSON, as tokens of design are exchanged; Python reads it faster than TOML, and has its reader in memory anyway.
    try:
        return _layer_of(parsed(path.read_text("utf-8"), has_names_once=True))
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise PoeGuideError(f"The file of colors and sizes {path.name} is damaged.", _AGAIN) from error


def _layer_of(groups: Mapping[str, Mapping[str, Any]]) -> _Layer:
    layer = _Layer({}, {}, {})
    for group, entries in groups.items():
        if group == "color":
            layer.colors.update(_flat(entries))
        elif group == "type":
            layer.types.update({name: TypeStyle(*map(int, value)) for name, value in entries.items()})
        elif group != ABOUT:
            layer.sizes.update({f"{group}.{name}": float(value) for name, value in entries.items()})
    return layer


def _flat(entries: Mapping[str, Any], prefix: str = "") -> dict[str, str]:
    flat: dict[str, str] = {}
    for name, value in entries.items():
        if isinstance(value, dict):
            flat.update(_flat(value, f"{prefix}{name}."))
        else:
            flat[prefix + name] = str(value)
    return flat
