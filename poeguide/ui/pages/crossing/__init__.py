"""A land crossing: both sides, hours now and this week, lanes, and where to go if it is closed."""

from __future__ import annotations

from poeguide.ui.pages.crossing.page import CrossingPage

__all__ = ["CrossingPage"]
