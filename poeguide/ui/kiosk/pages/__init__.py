"""Pages that only the kiosk has, or has instead of those of the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from poeguide.domain.kiosk_config import KioskConfig
from poeguide.domain.routes import Route
from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.pages.home import KioskHomePage
from poeguide.ui.kiosk.pages.staff import StaffPage
from poeguide.ui.kiosk.pages.take import TakePage
from poeguide.ui.page import Page
from poeguide.ui.pages import page_for

KIOSK_PAGES: Final[Mapping[str, Callable[[Kiosk], Page]]] = {
    "home": KioskHomePage,
    "take": TakePage,
    "staff": StaffPage,
}
LOW: Final = "low"
"""Begins the key of a page that stands in only while everything is low."""
CLOSED_SECTIONS: Final = frozenset({"settings", "trip", "teach"})
"""Parts of the window that no visitor is led to: they keep things, or write and read files."""


def own_page(kiosk: Kiosk, route: Route) -> tuple[str, Callable[[Kiosk], Page] | None]:
    """The kiosk's own page for a route and the key it is kept by; no page where the window's serves."""
    if kiosk.visit.is_reach_on and route.page == "ports" and not route.target:
        return f"{LOW} {route.page}", _low_finder
    return route.page, KIOSK_PAGES.get(route.page)


def _low_finder(kiosk: Kiosk) -> Page:
    # Pages of the window are read on the first visit, not before the first picture.
    from poeguide.ui.kiosk.pages.finder import LowFinderPage

    return LowFinderPage(kiosk)


def is_closed(config: KioskConfig, route: Route) -> bool:
    """Whether a page is none of this kiosk's."""
    spec = page_for(route)
    section = spec.section if spec is not None else route.page
    return section in CLOSED_SECTIONS or section in config.closed or route.page in config.closed
