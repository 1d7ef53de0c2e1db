"""What the next pages need, in pieces that are made while the window waits for its reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QScrollArea

from poeguide.ui.pages import PAGES

if TYPE_CHECKING:
    from poeguide.ui.services import Services

SOON: Final = (
    "ports", "crossings", "steps", "six-steps", "plan", "documents", "goods", "trip", "contacts", "learn", "about",
    "settings", "help",
)  # fmt: skip
"""Pages that the rail and the map lead to; the tools of a classroom are loaded when they are asked for."""
SAMPLE: Final = "2304"
"""A port that has every part of its page: with it the statements for all ports are compiled."""


def what_comes_soon() -> Iterator[Callable[[], object]]:
    """Classes of widgets and of pages, each in its own piece."""
    yield _meet_all_widgets
    for spec in PAGES:
        if spec.key in SOON:
            yield spec.page_class


def what_is_read_soon(services: Services) -> Iterator[Callable[[], object]]:
    """The reader's trips, what the finder reads of all places, and what any port page reads, each in its own piece."""
    from poeguide.data.crossings import every_crossing
    from poeguide.data.ports import every_port, port
    from poeguide.ui.pages.finder.places import read_atlas
    from poeguide.ui.pages.port.view_model import Guide, PlaceReader

    bundle = services.bundle
    yield services.trips.read_kept
    yield partial(bundle.read, every_port)
    yield partial(bundle.read, every_crossing)
    yield partial(bundle.once, read_atlas, services.language)
    if (found := bundle.read(port, SAMPLE)) is not None:
        reader = PlaceReader(services, Guide(services), found)
        for part in ("facts", "sequences", "offices", "near_ports", "near_offices", "first_measure", "majors"):
            yield partial(getattr, reader, part)
        yield lambda: next(reader.neighbors(), None)


def _meet_all_widgets() -> None:
    """Asked for Qt's own viewport, the binding makes every class of widget that there is, once and in 20 ms."""
    area = QScrollArea()
    area.viewport()
    area.deleteLater()
