"""Classes: who sits where, quizzes held, results, and how long they are kept."""

from poeguide.ui.pages.teach.classes.page import ClassesPage
from poeguide.ui.pages.teach.classes.view_model import ClassesViewModel

__all__ = ["ClassesPage", "ClassesViewModel"]
