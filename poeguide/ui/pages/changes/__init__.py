"""What changed since a print: the differences between the sheet in the hand and the page of today."""

from __future__ import annotations

from poeguide.ui.pages.changes.page import ChangesPage

__all__ = ["ChangesPage"]
