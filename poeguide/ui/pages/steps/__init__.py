"""Step by step: the line of each way to arrive, and what happens at each stop."""

from __future__ import annotations

from poeguide.ui.pages.steps.page import StepsPage
from poeguide.ui.pages.steps.view_model import StepsViewModel

__all__ = ["StepsPage", "StepsViewModel"]
