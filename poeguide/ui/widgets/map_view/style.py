"""Everything about the map that comes from the theme: colors, fonts, sizes and times."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtGui import QColor, QFont

SHAPES = ("airport", "seaport", "land", "mail", "preclearance", "rail", "user_fee_airport")
"""The port types in the order of the legend; each has its own shape and color."""
NOT_KNOWN = "port"
"""The shape of a port whose type no source tells: a quiet disc."""

CLUSTER_SHARE = 1.6
SELECTED_SHARE = 2.4
SMALL = 0.85
"""Size of the name of a lake that has no room for larger letters."""
"""Symbols in sizes of the small text: they grow with it once it has outgrown them."""


class TokenSource(Protocol):
    """The part of the theme's tokens that the map reads."""

    def color(self, name: str) -> QColor:
        """A color by name."""

    def size(self, name: str) -> int:
        """A size by name."""

    def font(self, name: str) -> QFont:
        """A type style by name."""


@dataclass(frozen=True)
class MapColors:
    """Colors of the ground, of the names on it, and of what lies above."""

    sea: QColor
    land: QColor
    land_far: QColor
    shore: QColor
    river: QColor
    state: QColor
    border: QColor
    city: QColor
    area: QColor
    water: QColor
    halo: QColor
    surface: QColor
    line: QColor
    line_strong: QColor
    text: QColor
    text_2: QColor
    tint: QColor
    focus: QColor
    focus_ring: QColor
    here: QColor
    on_here: QColor
    on_type: QColor


@dataclass(frozen=True)
class MapFonts:
    """Fonts of names and of the boxes above the map."""

    place: QFont
    city: QFont
    area: QFont
    small_area: QFont
    state: QFont
    marker: QFont
    title: QFont
    subtitle: QFont
    legend: QFont


@dataclass(frozen=True)
class MapSizes:
    """Sizes in pixels."""

    marker: int
    cluster: int
    selected: int
    ring: int
    frame: int
    border: int
    shore: int
    state: int
    river: int
    border_river: int
    target: int
    least: int
    """A button on a low map is at least so large."""
    row: int
    gap: int
    margin: int
    radius: int
    reach: int
    """How far from a symbol a finger still hits it."""


@dataclass(frozen=True)
class MapStyle:
    """The look of the map; made by `map_style`."""

    colors: MapColors
    types: Mapping[str, QColor]
    fonts: MapFonts
    sizes: MapSizes
    move_ms: int
    settle_ms: int


def map_style(tokens: TokenSource) -> MapStyle:
    """The look of the map under these tokens."""
    return MapStyle(
        colors=_colors(tokens),
        types={shape: tokens.color(f"type.{shape}") for shape in SHAPES},
        fonts=_fonts(tokens),
        sizes=_sizes(tokens),
        move_ms=tokens.size("time.move"),
        settle_ms=tokens.size("time.settle"),
    )


def _colors(tokens: TokenSource) -> MapColors:
    ground = ("sea", "land", "shore", "river", "state", "border", "city", "area", "water", "halo")
    above = ("surface", "line", "line_strong", "text", "text_2", "focus", "focus_ring", "here", "on_here")
    return MapColors(
        **{name: tokens.color(f"map.{name}") for name in ground},
        land_far=tokens.color("map.land-far"),
        **{name: tokens.color(name.replace("_", "-")) for name in above},
        tint=tokens.color("primary-tint"),
        on_type=tokens.color("type.on-type"),
    )


def _fonts(tokens: TokenSource) -> MapFonts:
    area = tokens.font("caption-label")
    area.setWeight(QFont.Weight.Bold)
    area.setCapitalization(QFont.Capitalization.AllUppercase)
    area.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 120)
    small_area = QFont(area)
    small_area.setPixelSize(round(area.pixelSize() * SMALL))
    small_area.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 105)
    marker = tokens.font("caption")
    marker.setWeight(QFont.Weight.Bold)
    state = tokens.font("caption-label")
    state.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 110)
    return MapFonts(
        state=state,
        place=tokens.font("caption"),
        city=tokens.font("caption-label"),
        area=area,
        small_area=small_area,
        marker=marker,
        title=tokens.font("strong"),
        subtitle=tokens.font("caption"),
        legend=tokens.font("caption"),
    )


def _sizes(tokens: TokenSource) -> MapSizes:
    text = tokens.font("caption").pixelSize()
    return MapSizes(
        marker=max(tokens.size("map.marker"), text),
        cluster=max(tokens.size("map.cluster"), round(text * CLUSTER_SHARE)),
        selected=max(tokens.size("map.selected"), round(text * SELECTED_SHARE)),
        ring=tokens.size("shape.ring"),
        frame=tokens.size("shape.frame"),
        border=tokens.size("map.border"),
        shore=tokens.size("map.shore"),
        state=tokens.size("map.state"),
        river=tokens.size("map.river"),
        border_river=tokens.size("map.border-river"),
        target=tokens.size("target.normal"),
        least=tokens.size("map.selected"),
        row=tokens.size("target.small"),
        gap=tokens.size("space.2"),
        margin=tokens.size("space.4"),
        radius=tokens.size("shape.radius"),
        reach=tokens.size("space.5"),
    )
