"""Ports and map: facets, list and map with one selection."""

from __future__ import annotations

from poeguide.ui.pages.finder.page import FinderPage

__all__ = ["FinderPage"]
