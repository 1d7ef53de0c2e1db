"""About this copy: the freshness ledger, the sources, the licenses and what this guide is not."""

from __future__ import annotations

from poeguide.ui.pages.about.page import AboutPage
from poeguide.ui.pages.about.view_model import AboutViewModel

__all__ = ["AboutPage", "AboutViewModel"]
