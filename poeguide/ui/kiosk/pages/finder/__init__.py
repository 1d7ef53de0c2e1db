"""The finder of the kiosk where everything is low: its map is out of reach, and places come one by one."""

from poeguide.ui.kiosk.pages.finder.page import LowFinderPage

__all__ = ["LowFinderPage"]
