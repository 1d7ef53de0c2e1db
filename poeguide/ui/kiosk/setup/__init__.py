"""Setting a kiosk up in a window: a few pages of questions, checked as they are answered, and one commented file."""

from __future__ import annotations

from poeguide.ui.kiosk.setup.view_model import SetupViewModel, known_answers
from poeguide.ui.kiosk.setup.window import SetupWindow, growth_for

__all__ = ["SetupViewModel", "SetupWindow", "growth_for", "known_answers"]
