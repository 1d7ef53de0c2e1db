"""The last exact pictures of maps, kept beyond the map that shows them: a window that is made anew shows the same view.

They are told apart by all that the land on them depends on, not by names and markers, which are drawn above it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtGui import QImage

from poeguide.ui.widgets.map_view.camera import Camera
from poeguide.ui.widgets.map_view.style import MapColors, MapSizes

MOST_BYTES: Final = 12 * 1024 * 1024
"""A few pictures of a laptop's map, such as that of another theme; the larger one of a wall is not kept."""


class View(NamedTuple):
    """A view of the land in one look."""

    path: Path
    raster: Path | None
    camera: Camera
    ratio: float
    colors: MapColors
    sizes: MapSizes


_kept: list[tuple[View, QImage]] = []


def keep_picture(view: View, image: QImage) -> None:
    """Keep this picture, and of the others the last ones."""
    _kept[:] = [(other, picture) for other, picture in _kept if other != view]
    _kept.append((view, image))
    while sum(picture.sizeInBytes() for _, picture in _kept) > MOST_BYTES:
        del _kept[0]


def kept_picture(view: View) -> QImage | None:
    """The picture of this view, where it is kept."""
    return next((picture for other, picture in _kept if other == view), None)


def forget_pictures() -> None:
    """Keep nothing: on a public screen they would tell where the last visitor looked."""
    _kept.clear()
