"""Up to four ports or crossings side by side."""

from __future__ import annotations

from poeguide.ui.pages.compare.page import ComparePage

__all__ = ["ComparePage"]
