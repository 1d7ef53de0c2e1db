"""The finder in a wide window, and the names that its list shows."""

from __future__ import annotations

from poeguide.ui.main_window import MainWindow
from poeguide.ui.pages.finder import FinderPage
from poeguide.ui.pages.finder.rows import HeadRow, MoreRow, PlaceRow

NIGHT = "poeguide:ports?state=CA&mode=pedestrian&open=2026-11-21T23:30&doc=passport-card"
"""On foot in California, late in the evening."""


def finder_of(window: MainWindow) -> FinderPage:
    """The finder with list and map beside each other."""
    window.resize(1440, 900)
    window.go("poeguide:ports")
    assert isinstance(window.page, FinderPage)
    return window.page


def rows_of(page: FinderPage) -> list[str]:
    """Names in the list, with the headings."""
    return [_name(row) for row in page.list.rows.values]


def _name(row: HeadRow | PlaceRow | MoreRow) -> str:
    if isinstance(row, PlaceRow):
        return row.place.name
    return f"{row.title} {row.amount}" if isinstance(row, HeadRow) else row.text
