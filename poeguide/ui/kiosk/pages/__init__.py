"""Pages that only the kiosk has, or has instead of those of the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from poeguide.ui.kiosk.kiosk import Kiosk
from poeguide.ui.kiosk.pages.home import KioskHomePage
from poeguide.ui.kiosk.pages.staff import StaffPage
from poeguide.ui.kiosk.pages.take import TakePage
from poeguide.ui.page import Page

KIOSK_PAGES: Final[Mapping[str, Callable[[Kiosk], Page]]] = {
    "home": KioskHomePage,
    "take": TakePage,
    "staff": StaffPage,
}
CLOSED_PAGES: Final = frozenset({"settings"})
"""Pages of the window that no visitor is led to."""
