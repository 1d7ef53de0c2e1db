"""Practice for oneself."""

from poeguide.ui.pages.teach.practice.page import PracticePage
from poeguide.ui.pages.teach.practice.view_model import PracticeViewModel

__all__ = ["PracticePage", "PracticeViewModel"]
