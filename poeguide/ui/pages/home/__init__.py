"""Home: the six steps, the ways to arrive, and the shortest way to help."""

from __future__ import annotations

from poeguide.ui.pages.home.page import SIX_STEPS, HomePage

__all__ = ["SIX_STEPS", "HomePage"]
