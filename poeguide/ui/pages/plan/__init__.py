"""Plan my arrival: one question a screen, then the outcome with its proof."""

from __future__ import annotations

from poeguide.ui.pages.plan.page import PlanPage

__all__ = ["PlanPage"]
